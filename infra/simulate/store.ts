import type { DomainEvent } from '@yunge/kernel';
import type { Asked, DocumentStore, Identified, Loaded, NewDocument, OutboxStore, Saving } from '@yunge/mongo';
import { ask, type Faults } from './faults.ts';
import type { Machine } from './machine.ts';
import { matches } from './matches.ts';
import type { World } from './world.ts';

/** A document as it lies in the simulated store. */
export type Stored<State extends Identified, Event extends DomainEvent> = State & Pick<NewDocument<Event>, 'log'>;

/** One write that took effect, as the ledger outside sees it. */
export interface Commit {
  readonly at: number;
  readonly document: Stored<Identified, DomainEvent>;
  /** Version it was based on; 0 for a new document. */
  readonly from: number;
  /** Key and fingerprint of the command that asked for it, whatever the document keeps of them. */
  readonly asked: Asked | null;
  /** The number of the first event that it appended. */
  readonly seq: number;
}

/** What the asker of a write had in mind: carried beside the data, so that a planted bug cannot lose it. */
const INTENT = Symbol('intent');
type Intended<Write> = Write & { readonly [INTENT]?: Asked | null };

/** Marks each write with the command's key, before anything between the seam and the store can touch it. */
export function withIntent<State extends Identified, Event extends DomainEvent>(
  store: DocumentStore<State, Event>,
): DocumentStore<State, Event> {
  return {
    ...store,
    insert: (document) => store.insert(Object.assign({ ...document }, { [INTENT]: document.log.keys[0] ?? null })),
    save: (id, version, saving) => store.save(id, version, Object.assign({ ...saving }, { [INTENT]: saving.applied })),
  };
}

/** A collection with the real store's semantics: single-document conditional writes, exact; reads of what is there. */
export interface Collection<State extends Identified, Event extends DomainEvent> {
  readonly documents: ReadonlyMap<string, Stored<State, Event>>;
  /** The collection as one machine reaches it. */
  through(machine: Machine): DocumentStore<State, Event> & {
    /** Any other read. */
    read<Result>(name: string, look: (documents: Iterable<Stored<State, Event>>) => Result): Promise<Result>;
  };
  outboxThrough(machine: Machine): OutboxStore;
  onCommit(heard: (commit: Commit) => void): void;
  /** Hears of each lease that was given. */
  onLease(heard: (id: string) => void): void;
  /** Forgets a document's last write: what a store does that acknowledged it too early. */
  undo(id: string): void;
}

export interface CollectionOptions {
  readonly world: World;
  readonly faults: Faults;
  readonly isDown: () => boolean;
  readonly name: string;
  /** Names of the declared fields; null where any will do. */
  readonly fields: ReadonlySet<string> | null;
}

/** Like the driver, `$set` skips what is undefined; like the schema, it refuses what is not declared. */
function setFields(fields: CollectionOptions['fields'], state: Readonly<Record<string, unknown>>) {
  const set = Object.entries(state).filter(([, value]) => value !== undefined);
  const stray = fields && set.find(([name]) => !fields.has(name));
  if (stray) throw new Error(`the field ${stray[0]} is not declared`);
  return Object.fromEntries(set);
}

export function createCollection<State extends Identified, Event extends DomainEvent>({
  world,
  faults,
  isDown,
  name,
  fields,
}: CollectionOptions): Collection<State, Event> {
  type Log = NewDocument<Event>['log'];
  const documents = new Map<string, Stored<State, Event>>();
  const before = new Map<string, Stored<State, Event> | undefined>();
  const listeners: ((commit: Commit) => void)[] = [];
  const leaseListeners: ((id: string) => void)[] = [];

  function commit(document: Stored<State, Event>, from: number, asked: Asked | null, seq: number) {
    before.set(document.id, documents.get(document.id));
    documents.set(document.id, document);
    for (const heard of listeners) heard({ at: world.now(), document, from, asked, seq });
  }

  function insert(document: Intended<NewDocument<Event>>): Error | null {
    if (documents.has(document.id)) return new Error(`${name}: ${document.id} is taken`);
    const { _id, log, ...state } = document;
    const stored = { ...setFields(fields, state), log };
    if (!isStored(stored)) throw new Error(`${name}: ${_id} is no document`);
    commit(stored, 0, document[INTENT] ?? null, 1);
    return null;
  }

  function save(id: string, version: number, saving: Intended<Saving<Event>>): boolean {
    const found = documents.get(id);
    if (!found || found.version !== version) return false;
    const { log } = found;
    const { state, head, events, outbox, applied, relayAt } = saving;
    const next = {
      ...found,
      ...setFields(fields, state),
      log: {
        head,
        keys: applied ? [...log.keys, applied] : log.keys,
        events: [...log.events, ...events],
        outbox: [...log.outbox, ...outbox],
        ...(relayAt ? { relayAt } : log.relayAt ? { relayAt: log.relayAt } : {}),
      },
    };
    commit(next, version, saving[INTENT] ?? null, log.events.length + 1);
    return true;
  }

  const isStored = (document: object): document is Stored<State, Event> => 'id' in document && 'version' in document;

  function update(id: string, change: (log: Log) => Log | null): boolean {
    const found = documents.get(id);
    const log = found && change(found.log);
    if (!found || !log) return false;
    documents.set(id, { ...found, log });
    return true;
  }

  const request = <Result>(machine: Machine, what: string, effect: () => Result) =>
    ask({ world, faults }, machine, { effect, isDown, name: `${name} ${what}` });

  return {
    documents,
    through: (machine) => ({
      load: (id, scope) =>
        request(machine, 'load', (): Loaded<State> | null => {
          const found = documents.get(id);
          return found && matches(found, scope) ? found : null;
        }),
      events: (id) => request(machine, 'events', () => documents.get(id)?.log.events ?? []),
      insert: (document) => request(machine, 'insert', () => insert(document)),
      save: (id, version, saving) => request(machine, 'save', () => save(id, version, saving)),
      read: (what, look) => request(machine, what, () => look(documents.values())),
    }),
    outboxThrough: (machine) => ({
      pending: (now, limit) =>
        request(machine, 'pending', () =>
          [...documents.values()]
            .flatMap(({ id, log: { outbox, relayAt } }) =>
              relayAt && relayAt <= now ? [{ _id: id, log: { outbox, relayAt } }] : [],
            )
            .sort((a, b) => a.log.relayAt.getTime() - b.log.relayAt.getTime())
            .slice(0, limit),
        ),
      lease: (id, seen, until) =>
        request(machine, 'lease', () => {
          const isFree = documents.get(id)?.log.relayAt?.getTime() === seen.getTime();
          if (isFree) for (const heard of leaseListeners) heard(id);
          return isFree && update(id, (log) => ({ ...log, relayAt: until }));
        }),
      finish: ({ documentId, messages, until }) =>
        request(machine, 'finish', () => {
          const log = documents.get(documentId)?.log;
          const isAsClaimed =
            log?.relayAt?.getTime() === until.getTime() &&
            log.outbox.length === messages.length &&
            log.outbox.at(-1)?.id === messages.at(-1)?.id;
          return isAsClaimed && update(documentId, ({ head, keys, events }) => ({ head, keys, events, outbox: [] }));
        }),
      remove: async (id, messageIds) => {
        await request(machine, 'remove', () =>
          update(id, (log) => ({ ...log, outbox: log.outbox.filter((message) => !messageIds.includes(message.id)) })),
        );
      },
      rest: async (id) => {
        await request(machine, 'rest', () =>
          update(id, ({ relayAt, ...log }) => (relayAt && log.outbox.length === 0 ? log : null)),
        );
      },
    }),
    onCommit: (heard) => void listeners.push(heard),
    onLease: (heard) => void leaseListeners.push(heard),
    undo(id) {
      const earlier = before.get(id);
      if (earlier) documents.set(id, earlier);
      else documents.delete(id);
    },
  };
}
