import type { Actor, Page, PageArgs } from '@yunge/kernel';
import { defineRecords, page, scopeOf, type Records, type Scope } from '@yunge/mongo';
import type { Connection } from 'mongoose';
import { abilityFor } from '../domain/access.ts';
import { announceVisit, evolveVisit, type Visit, type VisitEvent, type VisitKind } from '../domain/visit.ts';

/** What a list can be narrowed by; all conditions must hold. */
export interface VisitQuery {
  readonly within?: string | null | undefined;
  readonly visitorId?: string | null | undefined;
  readonly kind?: VisitKind | null | undefined;
  readonly visitedFrom?: Date | null | undefined;
  readonly visitedBefore?: Date | null | undefined;
}

export interface Visits extends Records<Visit, VisitEvent> {
  page(query: VisitQuery, args: PageArgs, scope: Scope): Promise<Page<Visit> | null>;
  /** When each of these areas last had a visit by whoever is paired with it. */
  lastPaired(areaCodes: readonly string[]): Promise<ReadonlyMap<string, Date>>;
  /** Whether an area had a visit by whoever was paired with it in a span, half-open. */
  isPaired(areaCode: string, from: Date, before: Date): Promise<boolean>;
  /** Of a subtree, the areas that had such a visit in a span, half-open. */
  pairedVisitsIn(code: string, from: Date, before: Date): Promise<ReadonlySet<string>>;
  /** Bulk load of composed documents. */
  insert(documents: readonly object[]): Promise<void>;
}

/** What of the visits an actor can see. */
export const visitScope = (actor: Actor): Scope => scopeOf(abilityFor(actor), 'Visit');

export function visitsIn(connection: Connection, { onAnnounced }: { readonly onAnnounced: () => void }): Visits {
  const records = defineRecords<Visit, VisitEvent>({
    connection,
    noun: 'Visit',
    collection: 'visits',
    fields: {
      kind: String,
      areaCode: String,
      within: [String],
      visitorId: String,
      visitedAt: Date,
      recordedAt: Date,
      topics: [String],
    },
    indexes: [
      { on: { within: 1, visitedAt: -1 } }, // visits in a part of the tree, newest first
      { on: { visitorId: 1, visitedAt: -1 } }, // my visits
      { on: { areaCode: 1, kind: 1, visitedAt: -1 } }, // was this area visited in a month?
    ],
    evolve: evolveVisit,
    announce: announceVisit,
    onAnnounced,
  });
  const { model } = records;
  return {
    ...records,
    page({ within, visitorId, kind, visitedFrom, visitedBefore }, args, scope) {
      const conditions = [
        scope,
        ...(within == null ? [] : [{ within }]),
        ...(visitorId == null ? [] : [{ visitorId }]),
        ...(kind == null ? [] : [{ kind }]),
        ...(visitedFrom == null ? [] : [{ visitedAt: { $gte: visitedFrom } }]),
        ...(visitedBefore == null ? [] : [{ visitedAt: { $lt: visitedBefore } }]),
      ];
      return page<Visit>(model, { $and: conditions }, { field: 'visitedAt', direction: 'DESC' }, args);
    },
    async lastPaired(areaCodes) {
      const rows = await model.aggregate<{ _id: string; at: Date }>([
        { $match: { areaCode: { $in: [...areaCodes] }, kind: 'PAIRING' } },
        { $group: { _id: '$areaCode', at: { $max: '$visitedAt' } } },
      ]);
      return new Map(rows.map(({ _id, at }) => [_id, at]));
    },
    async isPaired(areaCode, from, before) {
      const found = await model.exists({ areaCode, kind: 'PAIRING', visitedAt: { $gte: from, $lt: before } });
      return found !== null;
    },
    async pairedVisitsIn(code, from, before) {
      const rows = await model.aggregate<{ _id: string }>([
        { $match: { within: code, visitedAt: { $gte: from, $lt: before }, kind: 'PAIRING' } },
        { $group: { _id: '$areaCode' } },
      ]);
      return new Set(rows.map(({ _id }) => _id));
    },
    async insert(documents) {
      await model.insertMany(documents, { lean: true, ordered: false });
    },
  };
}
