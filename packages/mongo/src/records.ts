import { setTimeout as pause } from 'node:timers/promises';
import { deriveId, refuse, type Decision, type DomainEvent, type Refusal } from '@yunge/kernel';
import { mongo, type Connection, type Model, type SchemaDefinition } from 'mongoose';
import { ulid } from 'ulid';
import {
  appliedOf,
  keyConflict,
  notFound,
  versionConflict,
  type Applied,
  type Command,
  type SeamCode,
} from './command.ts';
import { documentSchema, fold, newDocument, type Fold, type Log, type Recorded } from './document.ts';
import { outboxOf, type Outbox } from './outbox.ts';

export interface Identified {
  readonly id: string;
  /** Grows by one with every change; what `expectedVersion` is compared with. */
  readonly version: number;
}

/** A store filter that limits what an actor can reach, merged into every read and change. */
export type Scope = Readonly<Record<string, unknown>>;

export type Outcome<State, Code extends string> =
  { readonly ok: true; readonly value: State; readonly replayed: boolean } | Refusal<Code | SeamCode>;

export interface Records<State extends Identified, Event extends DomainEvent> {
  /** For queries of the noun's own store file; changes go through `open` and `change` only. */
  readonly model: Model<{ _id: string; log: Log }>;
  readonly outbox: Outbox;
  /** Creates a document. The same command twice meets its first result; `naturalId` is for nouns that bring their own. */
  open<Code extends string>(
    command: Command,
    decide: (id: string) => Decision<Event, Code>,
    naturalId?: string,
  ): Promise<Outcome<State, Code>>;
  /** Loads within the scope, decides, and saves state, events and announcements in one conditional write. */
  change<Code extends string>(
    id: string,
    command: Command,
    decide: (state: State) => Decision<Event, Code>,
    scope?: Scope,
  ): Promise<Outcome<State, Code>>;
  get(id: string, scope?: Scope): Promise<State | null>;
  /** The event log of one document, oldest first. */
  history(id: string, scope?: Scope): Promise<readonly Recorded<Event>[]>;
  /** The document that these events make, for bulk loads; null when there are none. */
  compose(id: string, events: readonly Event[]): ReturnType<typeof newDocument<State, Event>>;
}

export interface RecordsOptions<State, Event> extends Fold<State, Event> {
  readonly connection: Connection;
  /** Model name, singular, as in the graph. */
  readonly noun: string;
  readonly collection: string;
  readonly fields: SchemaDefinition;
  /** Indexes of the noun's own queries. */
  readonly indexes?: readonly { readonly on: Record<string, 1 | -1>; readonly unique?: true; readonly sparse?: true }[];
  /** Called after a write that announced something, so that the relay need not wait for its next look. */
  readonly onAnnounced?: () => void;
}

/** Rivals for one document retry this often; with the pauses below that is about a second of contention. */
const ATTEMPTS = 12;

/** The one seam that saves. */
export function defineRecords<State extends Identified, Event extends DomainEvent>(
  options: RecordsOptions<State, Event>,
): Records<State, Event> {
  const { connection, noun, collection, fields, indexes = [], onAnnounced } = options;
  type Loaded = State & { readonly log: Pick<Log, 'head' | 'keys'> };
  const schema = documentSchema(collection, fields);
  for (const { on, ...rest } of indexes) schema.index(on, rest);
  const model = connection.model<{ _id: string; log: Log }>(noun, schema, collection);

  const load = (id: string, scope: Scope = {}) =>
    model.findOne({ $and: [{ _id: id }, scope] }, { 'log.events': 0, 'log.outbox': 0 }).lean<Loaded | null>();

  function replay<Code extends string>(found: Loaded, applied: Applied | null): Outcome<State, Code> | null {
    const earlier = applied && found.log.keys.find(({ key }) => key === applied.key);
    if (!earlier) return null;
    return earlier.request === applied.request ? { ok: true, value: found, replayed: true } : keyConflict;
  }

  async function firstResult<Code extends string>(id: string, applied: Applied | null) {
    const found = await load(id);
    return found && (replay<Code>(found, applied) ?? refuse('ALREADY_EXISTS', 'This is registered already.'));
  }

  return {
    model,
    outbox: outboxOf(noun, model),

    async open<Code extends string>(
      command: Command,
      decide: (id: string) => Decision<Event, Code>,
      naturalId?: string,
    ): Promise<Outcome<State, Code>> {
      const applied = appliedOf(command);
      const id = naturalId ?? (applied ? deriveId(collection, applied.key) : ulid());
      const decision = decide(id);
      // What was accepted once stays accepted, even if the world has changed and would refuse it today.
      if (!decision.ok) return (applied && (await firstResult<Code>(id, applied))) ?? decision;
      const document = newDocument(options, id, decision.events, applied);
      if (!document) throw new Error(`${noun}: a decision that opens must bring an event`);
      try {
        await model.create(document);
      } catch (error) {
        if (!(error instanceof mongo.MongoServerError) || error.code !== 11000) throw error;
        const first = await firstResult<Code>(id, applied);
        if (!first) throw error;
        return first;
      }
      if (document.log.outbox.length > 0) onAnnounced?.();
      return { ok: true, value: document, replayed: false };
    },

    async change<Code extends string>(
      id: string,
      command: Command,
      decide: (state: State) => Decision<Event, Code>,
      scope: Scope = {},
    ): Promise<Outcome<State, Code>> {
      const applied = appliedOf(command);
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const found = await load(id, scope);
        if (!found) return notFound;
        const earlier = replay<Code>(found, applied);
        if (earlier) return earlier;
        const { expectedVersion } = command;
        if (expectedVersion != null && expectedVersion !== found.version) return versionConflict(found.version);
        const decision = decide(found);
        if (!decision.ok) return decision;
        if (decision.events.length === 0) return { ok: true, value: found, replayed: false };

        const next = fold(options, id, { state: found, head: found.log.head }, decision.events);
        const value = { ...found, ...next.state, version: found.version + 1 };
        const state = Object.fromEntries(Object.entries(value).filter(([name]) => name !== '_id' && name !== 'log'));
        const written = await model.updateOne(
          { _id: id, version: found.version },
          {
            $set: {
              ...state,
              'log.head': next.head,
              ...(next.outbox.length > 0 ? { 'log.relayAt': decision.events.at(-1)?.at } : {}),
            },
            $push: {
              'log.events': { $each: next.recorded },
              'log.outbox': { $each: next.outbox },
              'log.keys': { $each: applied ? [applied] : [] },
            },
          },
        );
        if (written.modifiedCount === 1) {
          if (next.outbox.length > 0) onAnnounced?.();
          return { ok: true, value, replayed: false };
        }
        await pause(Math.random() * 15 * attempt);
      }
      return refuse('CONFLICT', 'Too many changes at once; try again.');
    },

    get: (id, scope = {}) => model.findOne({ $and: [{ _id: id }, scope] }, { log: 0 }).lean<State | null>(),

    async history(id, scope = {}) {
      const found = await model
        .findOne({ $and: [{ _id: id }, scope] }, { 'log.events': 1 })
        .lean<{ log: { events: Recorded<Event>[] } } | null>();
      return found?.log.events ?? [];
    },

    compose: (id, events) => newDocument(options, id, events, null),
  };
}
