import type { Actor, Page, PageArgs } from '@yunge/kernel';
import { defineRecords, dueIn, page, scopeOf, type Order, type Records, type Scope } from '@yunge/mongo';
import type { Connection } from 'mongoose';
import { abilityFor, claimAbilityFor, staffAbilityFor } from '../domain/access.ts';
import {
  evolveNeed,
  type Need,
  type NeedEvent,
  type NeedKind,
  type NeedPlatform,
  type NeedStatus,
} from '../domain/need.ts';
import { OPEN_NEEDS } from '../domain/need-hand-over.ts';
import { announceNeed } from '../domain/need-announcements.ts';
import type { NeedCount } from '../domain/need-ledger.ts';
import type { Volunteer } from '../domain/volunteer.ts';
import { needFields } from './need-fields.ts';
import { asPlanted } from './planted.ts';

/** What a list can be narrowed by; all conditions must hold. */
export interface NeedQuery {
  readonly within?: string | null | undefined;
  readonly platform?: NeedPlatform | null | undefined;
  readonly statuses?: readonly NeedStatus[] | null | undefined;
  readonly kind?: NeedKind | null | undefined;
  /** Only those this person filed or has claimed. */
  readonly personId?: string | null | undefined;
  /** Only those open to claim that have waited since this instant or longer. */
  readonly unclaimedSince?: Date | null | undefined;
  readonly filedFrom?: Date | null | undefined;
  readonly filedBefore?: Date | null | undefined;
}

export interface Needs extends Records<Need, NeedEvent> {
  many(ids: readonly string[], scope: Scope): Promise<Need[]>;
  /** The open ones that a person routed or works on. */
  heldBy(personId: string): Promise<Need[]>;
  page(query: NeedQuery, order: Order, args: PageArgs, scope: Scope): Promise<Page<Need> | null>;
  /** What is due at or before an instant, the longest due first. */
  due(before: Date, limit: number): Promise<{ id: string; dueAt: Date }[]>;
  /** How many needs stand where, by platform; counted from the rows. */
  count(query: NeedQuery, scope: Scope): Promise<NeedCount[]>;
  /** Bulk load of whole histories by id. What happened long ago announces nothing. */
  plant(histories: readonly { readonly id: string; readonly events: readonly NeedEvent[] }[]): Promise<void>;
}

/** What of the needs an actor can see. */
export const needScope = (actor: Actor, profiles: readonly Volunteer[]): Scope =>
  scopeOf(abilityFor(actor, profiles), 'Need');

/** What of the needs an actor may try to claim. */
export const claimScope = (actor: Actor, profiles: readonly Volunteer[]): Scope =>
  scopeOf(claimAbilityFor(actor, profiles), 'Need');

/** The needs an actor answers for: what a ledger books. */
export const ledgerScope = (actor: Actor): Scope => scopeOf(staffAbilityFor(actor), 'Need');

function conditions(query: NeedQuery): Scope[] {
  const { within, platform, statuses, kind, personId, unclaimedSince, filedFrom, filedBefore } = query;
  return [
    ...(within == null ? [] : [{ within }]),
    ...(platform == null ? [] : [{ platform }]),
    ...(statuses == null ? [] : [{ status: { $in: [...statuses] } }]),
    ...(kind == null ? [] : [{ kind }]),
    ...(personId == null ? [] : [{ $or: [{ filerId: personId }, { 'claim.personId': personId }] }]),
    ...(unclaimedSince == null ? [] : [{ unclaimedSince: { $lte: unclaimedSince } }]),
    ...(filedFrom == null ? [] : [{ filedAt: { $gte: filedFrom } }]),
    ...(filedBefore == null ? [] : [{ filedAt: { $lt: filedBefore } }]),
  ];
}

export function needsIn(connection: Connection, { onAnnounced }: { readonly onAnnounced: () => void }): Needs {
  const records = defineRecords<Need, NeedEvent>({
    connection,
    noun: 'Need',
    collection: 'needs',
    fields: needFields,
    indexes: [
      { on: { nextDueAt: 1 }, sparse: true }, // the sweep: what is due?
      { on: { within: 1, filedAt: -1 } }, // a desk's list and ledger, newest first
      { on: { within: 1, status: 1, filedAt: -1 } }, // what is open to claim here?
      { on: { filerId: 1, filedAt: -1 } }, // what I filed
      { on: { 'claim.personId': 1, filedAt: -1 }, sparse: true }, // what I have claimed
      { on: { routerId: 1, status: 1 } }, // what a leaver organises
    ],
    evolve: evolveNeed,
    announce: announceNeed,
    onAnnounced,
  });
  const { model } = records;
  return {
    ...records,
    many: async (ids, scope) => model.find({ $and: [{ _id: { $in: [...ids] } }, scope] }, { log: 0 }).lean<Need[]>(),
    async heldBy(personId) {
      const status = { $in: [...OPEN_NEEDS] };
      // Two questions instead of one with an `or`, so that each has its index.
      const found = await Promise.all(
        [{ routerId: personId }, { 'claim.personId': personId }].map((theirs) =>
          model.find({ ...theirs, status }, { log: 0 }).lean<Need[]>(),
        ),
      );
      return [...new Map(found.flat().map((need) => [need.id, need])).values()];
    },
    page: (query, order, args, scope) => page<Need>(model, { $and: [scope, ...conditions(query)] }, order, args),
    due: (before, limit) => dueIn(model, before, limit),
    async count(query, scope) {
      const rows = await model.aggregate<{ _id: Omit<NeedCount, 'count'>; count: number }>([
        { $match: { $and: [scope, ...conditions(query)] } },
        { $group: { _id: { platform: '$platform', status: '$status' }, count: { $sum: 1 } } },
      ]);
      return rows.map(({ _id, count }) => ({ ..._id, count }));
    },
    async plant(histories) {
      const documents = histories.map(({ id, events }) => asPlanted(records.compose(id, events)));
      await model.insertMany(documents, { lean: true, ordered: false });
    },
  };
}
