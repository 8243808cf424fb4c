import type { Actor, Page, PageArgs } from '@yunge/kernel';
import { defineRecords, page, scopeOf, type Order, type Records, type Scope } from '@yunge/mongo';
import type { Connection } from 'mongoose';
import { abilityFor } from '../domain/access.ts';
import { announceSession } from '../domain/announcements.ts';
import {
  evolveSession,
  type Session,
  type SessionEvent,
  type SessionKind,
  type TrainingModule,
} from '../domain/session.ts';
import { createTurnstile } from './turnstile.ts';
import { insertHistories, type History } from './insert-histories.ts';

/** What a list can be narrowed by; all conditions must hold. */
export interface SessionQuery {
  readonly campId?: string | null | undefined;
  readonly within?: string | null | undefined;
  readonly module?: TrainingModule | null | undefined;
  readonly kind?: SessionKind | null | undefined;
  /** Only those that end after this instant. */
  readonly endsAfter?: Date | null | undefined;
  readonly personId?: string | null | undefined;
}

export interface Sessions extends Records<Session, SessionEvent> {
  many(ids: readonly string[], scope: Scope): Promise<Session[]>;
  page(query: SessionQuery, order: Order, args: PageArgs, scope: Scope): Promise<Page<Session> | null>;
  /** Bulk load; nothing is announced. */
  insert(histories: readonly History<SessionEvent>[]): Promise<void>;
}

/** What of the sessions an actor can reach. */
export const sessionScope = (actor: Actor): Scope => scopeOf(abilityFor(actor), 'Session');

function conditions({ campId, within, module, kind, endsAfter, personId }: SessionQuery): Scope[] {
  return [
    ...(campId == null ? [] : [{ campId }]),
    ...(within == null ? [] : [{ within }]),
    ...(module == null ? [] : [{ module }]),
    ...(kind == null ? [] : [{ kind }]),
    ...(endsAfter == null ? [] : [{ endsAt: { $gt: endsAfter } }]),
    ...(personId == null ? [] : [{ 'enrolments.personId': personId }]),
  ];
}

export function sessionsIn(connection: Connection, onAnnounced: () => void): Sessions {
  const records = defineRecords<Session, SessionEvent>({
    connection,
    noun: 'Session',
    collection: 'sessions',
    fields: {
      campId: String,
      module: String,
      kind: String,
      startsAt: Date,
      endsAt: Date,
      place: String,
      seats: Number,
      trainerId: String,
      areaCode: String,
      within: [String],
      enrolments: [{ _id: false, personId: String, within: [String], at: Date, by: String, attendance: String }],
    },
    indexes: [
      { on: { campId: 1, startsAt: 1 } }, // the programme of a camp
      { on: { within: 1, startsAt: 1 } }, // the sessions of an area
      { on: { 'enrolments.personId': 1, startsAt: 1 } }, // my sessions
      { on: { trainerId: 1, startsAt: 1 } }, // the sessions I train
    ],
    evolve: evolveSession,
    announce: announceSession,
    onAnnounced,
  });
  const { model } = records;
  const turnstile = createTurnstile();
  return {
    ...records,
    change: (id, ...rest) => turnstile.pass(id, () => records.change(id, ...rest)),
    many: (ids, scope) => model.find({ $and: [{ _id: { $in: [...ids] } }, scope] }, { log: 0 }).lean<Session[]>(),
    page: (query, order, args, scope) => page<Session>(model, { $and: [scope, ...conditions(query)] }, order, args),
    insert: (histories) => insertHistories(records, histories),
  };
}
