import { randomUUID } from 'node:crypto';
import { SERVICES, type Service } from '@yunge/contracts';
import { storeClock, type Audit, type Finding, type StoredDocument } from '@yunge/mongo';
import type { Connection } from 'mongoose';
import { withDatabases, type Databases, type Store } from '../demo/plant/stores.ts';
import { PlainError } from '../stores/plain-error.ts';
import type { Log } from '../stores/progress.ts';
import { auditsOf } from './collections.ts';
import { sealsIn, type SealStore } from './seal-store.ts';
import { nextSeal, sealFaults, type Leaf, type Seal, type SealPart } from './seals.ts';

export interface AuditOptions extends Store {
  /** Puts a seal on every service in which nothing was found. */
  readonly isSealing?: boolean;
  /** Keys new seals and checks keyed ones; null leaves them without. */
  readonly secret?: string | null;
  /** Hashes of seals that were noted elsewhere. */
  readonly anchors?: Readonly<Partial<Record<Service, readonly string[]>>>;
  readonly log: Log;
  readonly signal?: AbortSignal;
}

export interface AuditFinding extends Finding {
  readonly service: Service;
  readonly collection: string;
}

export interface AuditResult {
  readonly documents: number;
  readonly events: number;
  readonly findings: readonly AuditFinding[];
  readonly sealed: readonly { readonly service: Service; readonly seal: Seal }[];
}

/** Whether there is no document anywhere: nothing to go through. */
export async function isEmpty(store: Store): Promise<boolean> {
  return withDatabases(store, 'audit', async (databases) => {
    for (const each of Object.values(auditsOf(databases)).flat()) {
      for await (const batch of each.batches()) if (batch.length > 0) return false;
    }
    return true;
  });
}

/** Goes through every event-sourced document of every service. Throws a PlainError where a keyed seal would lose its key. */
export async function audit(options: AuditOptions): Promise<AuditResult> {
  return withDatabases(options, 'audit', async (databases) => {
    const results: AuditResult[] = [];
    for (const service of SERVICES) {
      results.push(await auditService(service, databases, options));
      options.signal?.throwIfAborted();
    }
    return {
      documents: results.reduce((sum, { documents }) => sum + documents, 0),
      events: results.reduce((sum, { events }) => sum + events, 0),
      findings: results.flatMap(({ findings }) => findings),
      sealed: results.flatMap(({ sealed }) => sealed),
    };
  });
}

async function auditService(
  service: Service,
  databases: Databases,
  { isSealing = false, secret = null, anchors = {}, log, signal }: AuditOptions,
): Promise<AuditResult> {
  const connection = databases[service];
  const store = sealsIn(connection);
  const seals = await store.all();
  const findings: AuditFinding[] = sealFaults(seals, { secret, anchors: anchors[service] ?? [] }).map(
    ({ number, kind, detail }) => ({ service, collection: 'seals', id: String(number), seq: null, kind, detail }),
  );
  const { sealed, spoilt } = await sealedLeaves(store, seals);
  for (const { number, collection } of spoilt) {
    const detail = `the leaves of ${collection} are not those that were sealed`;
    findings.push({ service, collection: 'seals', id: String(number), seq: null, kind: 'EDITED', detail });
  }
  const parts: { collection: string; documents: number; events: number; leaves: Leaf[] }[] = [];
  for (const each of auditsOf(databases)[service]) {
    const { collection } = each;
    const part = await auditCollection(each, sealed.get(collection) ?? new Map(), signal);
    findings.push(...part.findings.map((finding) => ({ service, collection, ...finding })));
    parts.push({ collection, ...part });
  }
  const documents = parts.reduce((sum, part) => sum + part.documents, 0);
  const events = parts.reduce((sum, part) => sum + part.events, 0);
  const last = seals.at(-1) ?? null;
  const state = last ? `seal ${last._id} of ${last.at.toISOString()}` : 'no seal';
  log(`  ${service}: ${documents} documents, ${events} events, ${state}, ${findings.length} findings`);
  if (isSealing && secret === null && last?.mac)
    throw new PlainError(`The seals of ${service} are keyed.`, 'Set AUDIT_SECRET to the same key and seal again.');
  if (!isSealing || findings.length > 0) return { documents, events, findings, sealed: [] };
  const seal = await putSeal(connection, store, last, parts, secret);
  return { documents, events, findings, sealed: [{ service, seal }] };
}

type Sealed = ReadonlyMap<string, Map<string, Leaf>>;

/** The latest leaf of every document that was ever sealed, by collection. */
async function sealedLeaves(store: SealStore, seals: readonly Seal[]) {
  const sealed = new Map<string, Map<string, Leaf>>();
  const spoilt: { number: number; collection: string }[] = [];
  for (const seal of seals) {
    for (const part of seal.parts) {
      const leaves = await store.leavesOf(seal, part);
      if (!leaves) spoilt.push({ number: seal._id, collection: part.collection });
      const known = sealed.get(part.collection) ?? new Map<string, Leaf>();
      for (const leaf of leaves ?? []) known.set(leaf.id, leaf);
      sealed.set(part.collection, known);
    }
  }
  return { sealed: sealed satisfies Sealed, spoilt };
}

async function auditCollection(each: Audit, sealed: Map<string, Leaf>, signal: AbortSignal | undefined) {
  const findings: Finding[] = [];
  const leaves: Leaf[] = [];
  const unseen = new Set(sealed.keys());
  let documents = 0;
  let events = 0;
  for await (const batch of each.batches()) {
    signal?.throwIfAborted();
    for (const document of batch) {
      documents += 1;
      events += document.log?.events?.length ?? 0;
      const leaf = sealed.get(document._id);
      unseen.delete(document._id);
      const found = each.examine(document);
      const unlike = leaf && found.length === 0 ? unlikeSealed(document, leaf) : null;
      findings.push(...found, ...(unlike ? [unlike] : []));
      const { seq = 0, hash = '' } = document.log?.head ?? {};
      if (leaf?.seq !== seq || leaf.hash !== hash) leaves.push({ id: document._id, seq, hash });
    }
  }
  for (const id of unseen)
    findings.push({ id, seq: null, kind: 'VANISHED', detail: 'it was there when it was sealed' });
  return { documents, events, findings, leaves };
}

/** A document whose log follows from itself, but not from what was sealed. */
function unlikeSealed({ _id: id, log }: StoredDocument, { seq, hash }: Leaf): Finding | null {
  const event = log?.events?.[seq - 1];
  if (!event) return { id, seq, kind: 'REMOVED', detail: 'the log was this long when it was sealed' };
  return event.hash === hash ? null : { id, seq, kind: 'EDITED', detail: 'another event was sealed here' };
}

async function putSeal(
  connection: Connection,
  store: SealStore,
  last: Seal | null,
  found: readonly (Omit<SealPart, 'changed' | 'root'> & { readonly leaves: readonly Leaf[] })[],
  secret: string | null,
): Promise<Seal> {
  const clock = await storeClock(connection);
  const run = randomUUID();
  const parts: SealPart[] = [];
  for (const { collection, documents, events, leaves } of found) {
    const root = await store.keep(run, collection, leaves);
    parts.push({ collection, documents, events, changed: leaves.length, root });
  }
  const seal = nextSeal(last, { at: clock.now(), run, parts }, secret);
  await store.append(seal);
  return seal;
}
