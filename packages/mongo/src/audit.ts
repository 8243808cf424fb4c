import type { DomainEvent } from '@yunge/kernel';
import { CHAIN_START, link, type ChainHead } from './chain.ts';
import type { Recorded } from './document.ts';
import type { Records } from './records.ts';
import type { Identified } from './seam.ts';

/**
 * What can be wrong with a document: an event does not match its hash; one is gone; they stand in another order; the
 * state is not what they make; the document itself is gone.
 */
export type FindingKind = 'EDITED' | 'REMOVED' | 'REORDERED' | 'STATE_DIFFERS' | 'VANISHED';

export interface Finding {
  readonly id: string;
  /** Number of the event; null where it is about the whole document. */
  readonly seq: number | null;
  readonly kind: FindingKind;
  /** What was seen, without any value of the document. */
  readonly detail: string;
}

/** A document as it lies in the store, whatever somebody made of it. */
export interface StoredDocument {
  readonly _id: string;
  readonly log?: { readonly head?: Partial<ChainHead>; readonly events?: readonly (StoredEvent | null)[] };
  readonly [field: string]: unknown;
}

type StoredEvent = DomainEvent & { readonly seq?: unknown; readonly hash?: unknown };

/** A collection of event-sourced documents, to be gone through. */
export interface Audit {
  readonly collection: string;
  /** Every document in order of its id, some hundreds at a time; the next ones are read while these are looked at. */
  batches(): AsyncGenerator<readonly StoredDocument[]>;
  /** Every finding about a document on its own; none for an untouched one. */
  examine(document: StoredDocument): readonly Finding[];
}

const BATCH = 500;

/** How to go through a noun's documents: reads the store directly, replays through the noun's own `evolve`. */
export function auditOf<State extends Identified, Event extends DomainEvent>({
  model,
  compose,
}: Pick<Records<State, Event>, 'model' | 'compose'>): Audit {
  const read = (after: string | null) =>
    model
      .find(after === null ? {} : { _id: { $gt: after } }, { 'log.outbox': 0, 'log.keys': 0 })
      .sort({ _id: 1 })
      .limit(BATCH)
      .lean<StoredDocument[]>()
      .exec();

  return {
    collection: model.collection.collectionName,

    async *batches() {
      let next = read(null);
      for (;;) {
        const batch = await next;
        const last = batch.at(-1);
        if (!last) return;
        next = read(last._id);
        next.catch(() => undefined); // awaited in the next round, or nobody wants it any more
        yield batch;
      }
    },

    examine(document) {
      const { _id: id, log } = document;
      const stored = log?.events ?? [];
      const events = stored.filter((event) => event !== null);
      const rebuilt = rebuild(() => compose(id, events.map(bare<Event>)));
      if (
        !rebuilt ||
        stored.length > events.length ||
        !isWhole(events, rebuilt.log.events, log?.head, rebuilt.log.head)
      ) {
        const broken = breaksIn(stored, log?.head).map((one) => ({ id, ...one }));
        if (broken.length > 0) return broken;
        return [{ id, seq: null, kind: 'STATE_DIFFERS', detail: 'its events cannot be replayed' }];
      }
      return differingFields(document, rebuilt).map((field) => {
        return { id, seq: null, kind: 'STATE_DIFFERS', detail: `${field} is not what its events make it` };
      });
    },
  };
}

function rebuild<Document>(compose: () => Document): Document | null {
  try {
    return compose();
  } catch {
    return null; // what was tampered with need not make sense to a fold
  }
}

const ADDED = new Set(['seq', 'hash']);

/** An event without what the log added. */
function bare<Event extends DomainEvent>(event: StoredEvent): Event {
  // What lies in the store is what was written there, or the chain shows it.
  return Object.fromEntries(Object.entries(event).filter(([name]) => !ADDED.has(name))) as unknown as Event;
}

function isWhole(
  stored: readonly StoredEvent[],
  chained: readonly Recorded<DomainEvent>[],
  storedHead: Partial<ChainHead> | undefined,
  head: ChainHead,
): boolean {
  if (storedHead?.seq !== head.seq || storedHead.hash !== head.hash) return false;
  return stored.every(({ seq, hash }, index) => seq === chained[index]?.seq && hash === chained[index]?.hash);
}

type Break = Omit<Finding, 'id'>;

/** Every place where a log does not follow from itself, found by going on from each with what is stored there. */
function breaksIn(events: readonly (StoredEvent | null)[], head: Partial<ChainHead> | undefined): Break[] {
  const breaks: Break[] = [];
  const numbered = events.flatMap((event) =>
    typeof event?.seq === 'number' && typeof event.hash === 'string'
      ? [{ event, seq: event.seq, hash: event.hash }]
      : (breaks.push({ seq: null, kind: 'EDITED', detail: 'an event has no number or hash' }), []),
  );
  const misplaced = numbered.find(({ seq }, index) => seq < (numbered[index - 1]?.seq ?? 0));
  if (misplaced) breaks.push({ seq: misplaced.seq, kind: 'REORDERED', detail: 'the event stands in another place' });
  let at: ChainHead | null = CHAIN_START;
  let reached = 0;
  for (const { event, seq, hash } of numbered.toSorted((a, b) => a.seq - b.seq)) {
    if (seq <= reached) {
      breaks.push({ seq, kind: 'EDITED', detail: 'two events bear this number' });
      continue;
    }
    for (let gone = reached + 1; gone < seq && gone <= reached + 20; gone += 1) {
      breaks.push({ seq: gone, kind: 'REMOVED', detail: 'the event is gone' });
    }
    // Behind a gap there is nothing to check the hash against.
    if (seq > reached + 1) at = null;
    if (at && link(at, [bare(event)]).head.hash !== hash) {
      breaks.push({ seq, kind: 'EDITED', detail: 'the event does not match its hash' });
    }
    at = { seq, hash };
    reached = seq;
  }
  const end = head?.seq ?? 0;
  if (events.length === 0 && end === 0) breaks.push({ seq: 1, kind: 'REMOVED', detail: 'there is no log' });
  else if (end > reached) breaks.push({ seq: reached + 1, kind: 'REMOVED', detail: `the log goes on to ${end}` });
  else if (end < reached || head?.hash !== (at ?? CHAIN_START).hash) {
    breaks.push({ seq: end, kind: 'EDITED', detail: 'the end of the log is not where it is said to be' });
  }
  return breaks;
}

const NOT_STATE = new Set(['_id', 'log', 'version']);

function differingFields(stored: StoredDocument, made: object): string[] {
  const rebuilt = fieldsOf(made);
  const names = new Set([...Object.keys(stored), ...Object.keys(rebuilt)]);
  const fields = [...names].filter((name) => !NOT_STATE.has(name) && !isSame(stored[name], rebuilt[name]));
  const { _id: id, version, log } = stored;
  const changes = log?.events?.length ?? 0;
  if (typeof version !== 'number' || version < 1 || version > changes) fields.push('version');
  // Where an event names its document, a log copied from another one shows.
  const opening = fieldsOf(log?.events?.[0] ?? {});
  if (typeof opening['id'] === 'string' && opening['id'] !== id) fields.push('id');
  return fields;
}

const fieldsOf = (value: object): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(value));

/** Whether two values are the same to a reader: a missing field is one that is undefined, names have no order. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (a instanceof Date || b instanceof Date) {
    return a instanceof Date && b instanceof Date && a.getTime() === b.getTime();
  }
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((each, index) => isSame(each, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => isSame(a[name], b[name]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
