import type { DomainEvent } from '@yunge/kernel';
import { Schema, type SchemaDefinition } from 'mongoose';
import { CHAIN_START, link, type ChainHead } from './chain.ts';
import type { Applied, Asked } from './command.ts';
import type { Announcement, OutboxMessage } from './outbox.ts';

/** An event as stored: numbered and chained. */
export type Recorded<Event> = Event & { readonly seq: number; readonly hash: string };

/** What the seam keeps beside the state, in the same document, so that one write stores all of it. */
export interface Log<Event extends DomainEvent = DomainEvent> {
  readonly head: ChainHead;
  readonly keys: readonly Applied[];
  readonly events: readonly Recorded<Event>[];
  readonly outbox: readonly OutboxMessage[];
  /** When the relay may next look; absent while there is nothing to send. */
  readonly relayAt?: Date;
}

/** How a noun's events become its state, and which of them other services hear of. */
export interface Fold<State, Event> {
  evolve(state: State | null, event: Event): State;
  announce?(event: Event, state: State): readonly Announcement[];
}

/** The schema of a noun: its own fields, and the seam's. A field that is not declared is refused. */
export function documentSchema(collection: string, fields: SchemaDefinition): Schema {
  const schema = new Schema(
    {
      ...fields,
      _id: String,
      id: { type: String, required: true },
      version: { type: Number, required: true },
      log: {
        head: { _id: false, seq: Number, hash: String },
        keys: [{ _id: false, key: String, request: String, seq: Number, version: Number }],
        events: [{ type: Schema.Types.Mixed }],
        outbox: [{ type: Schema.Types.Mixed }],
        relayAt: Date,
      },
    },
    { collection, id: false, versionKey: false, minimize: false, strict: 'throw' },
  );
  // The relay's question: which documents have something to send?
  schema.index({ 'log.relayAt': 1 }, { sparse: true });
  return schema;
}

/** Events folded onto a state, with the messages they announce. */
export function fold<State, Event extends DomainEvent>(
  { evolve, announce }: Fold<State, Event>,
  id: string,
  start: { state: State | null; head: ChainHead },
  events: readonly Event[],
) {
  const { recorded, head } = link(start.head, events);
  const outbox: OutboxMessage[] = [];
  let state = start.state;
  for (const [step, event] of events.entries()) {
    state = evolve(state, event);
    for (const [index, announcement] of (announce?.(event, state) ?? []).entries()) {
      outbox.push({ id: `${id}-${start.head.seq + step + 1}-${index}`, ...announcement });
    }
  }
  return { state, recorded, head, outbox };
}

/** A whole new document made from its first events; null when there are none. */
export function newDocument<State extends object, Event extends DomainEvent>(
  rules: Fold<State, Event>,
  id: string,
  events: readonly Event[],
  asked: Asked | null,
) {
  const { state, recorded, head, outbox } = fold(rules, id, { state: null, head: CHAIN_START }, events);
  const last = recorded.at(-1);
  if (!state || !last) return null;
  const relay = outbox.length > 0 ? { relayAt: last.at } : {};
  const keys = asked ? [{ ...asked, seq: head.seq, version: 1 }] : [];
  const log: Log<Event> = { head, keys, events: recorded, outbox, ...relay };
  return { ...state, _id: id, id, version: 1, log };
}
