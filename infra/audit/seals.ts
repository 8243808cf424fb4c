import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { fingerprint, type FindingKind } from '@yunge/mongo';

/*
 * A chain shows what was done to a document, not that one is gone, nor that one was rewritten from its first event on.
 * A seal does: it says of every document that existed how far its log had come, and with which hash. Each seal names
 * only what is new since the one before, covers that one's hash, and may be keyed.
 */

/** How far a document's log had come. */
export interface Leaf {
  readonly id: string;
  readonly seq: number;
  readonly hash: string;
}

export interface SealPart {
  readonly collection: string;
  /** Documents and events there were in all. */
  readonly documents: number;
  readonly events: number;
  /** Documents that were new or longer than at the seal before: the number of leaves. */
  readonly changed: number;
  /** Hash over the leaves, in order of their ids. */
  readonly root: string;
}

export interface Seal {
  /** 1, 2, 3 … in each service. */
  readonly _id: number;
  readonly at: Date;
  /** Part of the ids of its leaves, so that those of a sealing that was cut short are nobody's. */
  readonly run: string;
  readonly parts: readonly SealPart[];
  /** Hash of the seal before; empty for the first. */
  readonly previous: string;
  readonly hash: string;
  /** HMAC of the hash with AUDIT_SECRET; null where there was none. */
  readonly mac: string | null;
}

export const leafText = ({ id, seq, hash }: Leaf): string => `${seq} ${hash} ${id}`;

/** The leaf a text stands for. An edited one gives nonsense: the root shows it. */
export function parseLeaf(text: string): Leaf {
  const [seq = '', hash = ''] = text.split(' ', 2);
  return { id: text.slice(seq.length + hash.length + 2), seq: Number(seq), hash };
}

export function rootOf(leaves: readonly string[]): string {
  const hash = createHash('sha256');
  for (const leaf of leaves) hash.update(leaf).update('\n');
  return hash.digest('hex');
}

const hashOf = ({ _id, at, run, parts, previous }: Seal): string => fingerprint({ _id, at, run, parts, previous });

const macOf = (hash: string, secret: string): string => createHmac('sha256', secret).update(hash).digest('hex');

/** The next seal of a service. */
export function nextSeal(
  last: Seal | null,
  { at, run, parts }: Pick<Seal, 'at' | 'run' | 'parts'>,
  secret: string | null,
): Seal {
  const open = { _id: (last?._id ?? 0) + 1, at, run, parts, previous: last?.hash ?? '', hash: '', mac: null };
  const hash = hashOf(open);
  return { ...open, hash, mac: secret === null ? null : macOf(hash, secret) };
}

export interface SealFault {
  readonly number: number;
  readonly kind: FindingKind;
  readonly detail: string;
}

/**
 * What is wrong with a service's seals among themselves. An anchor is the hash of a seal that was noted elsewhere: the
 * only way to see that the last seals are gone, or that all of them were made anew without a key.
 */
export function sealFaults(
  seals: readonly Seal[],
  { secret = null, anchors = [] }: { readonly secret?: string | null; readonly anchors?: readonly string[] } = {},
): SealFault[] {
  const faults: SealFault[] = [];
  const edited = (number: number, detail: string) => faults.push({ number, kind: 'EDITED', detail });
  let previous: Seal | null = null;
  let isKeyed = false;
  for (const seal of seals) {
    const { _id: number, hash, mac } = seal;
    const expected: number = (previous?._id ?? 0) + 1;
    if (number > expected) faults.push({ number: expected, kind: 'REMOVED', detail: 'the seal is gone' });
    else if (seal.previous !== (previous?.hash ?? '')) edited(number, 'the seal does not follow from the one before');
    if (hash !== hashOf(seal)) edited(number, 'the seal does not match its hash');
    if (secret !== null && mac !== null && !isEqual(mac, macOf(hash, secret))) edited(number, 'the key is another one');
    if (isKeyed && mac === null) edited(number, 'the seal lost its key');
    isKeyed ||= mac !== null;
    previous = seal;
  }
  for (const anchor of anchors.filter((wanted) => !seals.some(({ hash }) => hash === wanted))) {
    faults.push({ number: (previous?._id ?? 0) + 1, kind: 'REMOVED', detail: `no seal has the noted hash ${anchor}` });
  }
  return faults;
}

function isEqual(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
