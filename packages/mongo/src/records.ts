import { setTimeout as pause } from 'node:timers/promises';
import type { DomainEvent } from '@yunge/kernel';
import type { Connection, Model, SchemaDefinition } from 'mongoose';
import { ulid } from 'ulid';
import { documentStoreOf } from './document-store.ts';
import { documentSchema, newDocument, type Log, type Recorded } from './document.ts';
import { outboxOf, outboxStoreOf, type Outbox } from './outbox.ts';
import { seamOf, type Identified, type Scope, type Seam, type SeamOptions } from './seam.ts';

export interface Records<State extends Identified, Event extends DomainEvent> extends Seam<State, Event> {
  /** For queries of the noun's own store file; changes go through `open` and `change` only. */
  readonly model: Model<{ _id: string; log: Log }>;
  readonly outbox: Outbox;
  get(id: string, scope?: Scope): Promise<State | null>;
  /** The event log of one document, oldest first. */
  history(id: string, scope?: Scope): Promise<readonly Recorded<Event>[]>;
  /** The document that these events make, for bulk loads; null when there are none. */
  compose(id: string, events: readonly Event[]): ReturnType<typeof newDocument<State, Event>>;
}

export interface RecordsOptions<State, Event> extends SeamOptions<State, Event> {
  readonly connection: Connection;
  /** Model name, singular, as in the graph. */
  readonly noun: string;
  readonly fields: SchemaDefinition;
  /** Indexes of the noun's own queries. */
  readonly indexes?: readonly { readonly on: Record<string, 1 | -1>; readonly unique?: true; readonly sparse?: true }[];
}

/** The one seam that saves, bound to a collection. */
export function defineRecords<State extends Identified, Event extends DomainEvent>(
  options: RecordsOptions<State, Event>,
): Records<State, Event> {
  const { connection, noun, collection, fields, indexes = [] } = options;
  const schema = documentSchema(collection, fields);
  for (const { on, ...rest } of indexes) schema.index(on, rest);
  const model = connection.model<{ _id: string; log: Log }>(noun, schema, collection);

  return {
    ...seamOf(options, documentStoreOf<State, Event>(model), { pause, random: Math.random, newId: ulid }),
    model,
    outbox: outboxOf(noun, outboxStoreOf(model)),

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
