import { createHash } from 'node:crypto';

/** Where a document's event log ends: number and hash of its last event. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

export const CHAIN_START: ChainHead = { seq: 0, hash: '' };

function canonical(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(canonical);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, field]) => field !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, field]) => [name, canonical(field)]),
    );
  }
  return value;
}

/** JSON with sorted names and ISO dates: equal values give equal text whatever order a store keeps fields in. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(canonical(value)) ?? 'null';
}

/** SHA-256 in hexadecimal of a value's canonical JSON. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/** Appends events to a hash chain: each hash covers the one before, so an edit, a gap or a swap shows. */
export function link<Event extends object>(head: ChainHead, events: readonly Event[]) {
  let { seq, hash } = head;
  const recorded = events.map((event) => {
    if ('seq' in event || 'hash' in event) throw new Error('An event may not bear the names of its own record');
    seq += 1;
    hash = createHash('sha256')
      .update(hash)
      .update(canonicalJson({ ...event, seq }))
      .digest('hex');
    return { ...event, seq, hash };
  });
  return { recorded, head: { seq, hash } };
}

/** Number of the first event that does not follow from the ones before it, or null when the chain is whole. */
export function firstBreak(recorded: readonly { seq: number; hash: string }[], head: ChainHead): number | null {
  let at = CHAIN_START;
  for (const { hash, seq, ...event } of recorded) {
    const expected = link(at, [event]);
    if (seq !== expected.head.seq || hash !== expected.head.hash) return at.seq + 1;
    at = expected.head;
  }
  return at.seq === head.seq && at.hash === head.hash ? null : at.seq + 1;
}
