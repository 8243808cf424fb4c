import type { Actor, Page, PageArgs } from '@yunge/kernel';
import { defineRecords, dueIn, page, scopeOf, type Records, type Scope } from '@yunge/mongo';
import { Schema, type Connection } from 'mongoose';
import { abilityFor } from '../domain/access.ts';
import { announceHandOver } from '../domain/hand-over-announcements.ts';
import { evolveHandOver, type HandOver, type HandOverEvent, type HandOverStatus } from '../domain/hand-over.ts';

/** What a list can be narrowed by; all conditions must hold. */
export interface HandOverQuery {
  readonly within?: string | null | undefined;
  readonly status?: HandOverStatus | null | undefined;
  readonly leaverId?: string | null | undefined;
}

export interface HandOvers extends Records<HandOver, HandOverEvent> {
  /** Newest first; null for a cursor that is not one of ours. */
  page(query: HandOverQuery, args: PageArgs, scope: Scope): Promise<Page<HandOver> | null>;
  /** What is due at or before an instant, the longest due first. */
  due(before: Date, limit: number): Promise<{ id: string; dueAt: Date }[]>;
  /** Whether a hand-over of this person is neither done nor late. */
  isUnderWay(leaverId: string): Promise<boolean>;
  /** Which of these people are about to leave altogether. */
  leaversAmong(personIds: readonly string[], at: Date): Promise<ReadonlySet<string>>;
}

/** What of the hand-overs an actor can see. */
export const handOverScope = (actor: Actor): Scope => scopeOf(abilityFor(actor), 'HandOver');

const successionSchema = new Schema(
  { postingId: String, post: String, areaCode: String, successorId: String, at: Date, isMerged: Boolean },
  { _id: false, id: false, strict: 'throw' },
);

export function handOversIn(connection: Connection, onAnnounced: () => void): HandOvers {
  const records = defineRecords<HandOver, HandOverEvent>({
    connection,
    noun: 'HandOver',
    collection: 'handovers',
    fields: {
      status: String,
      leaverId: String,
      successorId: String,
      isWhole: Boolean,
      successions: [successionSchema],
      from: Date,
      reason: String,
      within: [String],
      parties: [String],
      orderedBy: String,
      orderedAt: Date,
      superiorId: String,
      dueAt: Date,
      answers: Schema.Types.Mixed,
      overdueAt: Date,
      nextDueAt: Date,
    },
    indexes: [
      { on: { nextDueAt: 1 }, sparse: true }, // the sweep: what is to be passed on or told?
      { on: { within: 1, orderedAt: -1 } }, // the hand-overs of an area, newest first
      { on: { leaverId: 1, orderedAt: -1 } }, // has this person left?
      { on: { parties: 1, orderedAt: -1 } }, // mine
    ],
    evolve: evolveHandOver,
    announce: announceHandOver,
    onAnnounced,
  });
  const { model } = records;
  return {
    ...records,
    page({ within, status, leaverId }, args, scope) {
      const conditions = [
        scope,
        ...(within == null ? [] : [{ within }]),
        ...(status == null ? [] : [{ status }]),
        ...(leaverId == null ? [] : [{ leaverId }]),
      ];
      return page<HandOver>(model, { $and: conditions }, { field: 'orderedAt', direction: 'DESC' }, args);
    },
    due: (before, limit) => dueIn(model, before, limit),
    isUnderWay: async (leaverId) =>
      (await model.exists({ leaverId, status: { $ne: 'DONE' }, overdueAt: null })) !== null,
    async leaversAmong(personIds, at) {
      const leaving = { isWhole: true, $or: [{ status: { $ne: 'DONE' } }, { from: { $gt: at } }] };
      const found = await model
        .find({ leaverId: { $in: [...personIds] }, ...leaving }, { leaverId: 1 })
        .lean<Pick<HandOver, 'leaverId'>[]>();
      return new Set(found.map(({ leaverId }) => leaverId));
    },
  };
}
