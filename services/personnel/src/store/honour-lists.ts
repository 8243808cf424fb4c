import type { Actor, Page, PageArgs } from '@yunge/kernel';
import { defineRecords, dueIn, page, scopeOf, type Order, type Records, type Scope } from '@yunge/mongo';
import { Schema, type Connection } from 'mongoose';
import { abilityFor } from '../domain/access.ts';
import { evolveHonourList, type HonourList, type HonourListEvent } from '../domain/honour-list.ts';
import type { HonourCategory } from '../domain/honour-rules.ts';
import type { HonourStatus } from '../domain/honour-states.ts';

/** What a list of lists can be narrowed by; all conditions must hold. */
export interface HonourListQuery {
  readonly category?: HonourCategory | null | undefined;
  readonly within?: string | null | undefined;
  readonly fromMonth?: string | null | undefined;
  readonly status?: HonourStatus | null | undefined;
}

export interface HonourLists extends Records<HonourList, HonourListEvent> {
  many(ids: readonly string[], scope: Scope): Promise<HonourList[]>;
  page(query: HonourListQuery, order: Order, args: PageArgs, scope: Scope): Promise<Page<HonourList> | null>;
  /** Lists that should be computed by now and are not, the longest due first. */
  due(before: Date, limit: number): Promise<{ id: string; dueAt: Date }[]>;
}

/** What of the lists an actor can reach. */
export const honourListScope = (actor: Actor): Scope => scopeOf(abilityFor(actor), 'HonourList');

export function honourListsIn(connection: Connection): HonourLists {
  const records = defineRecords<HonourList, HonourListEvent>({
    connection,
    noun: 'HonourList',
    collection: 'honourlists',
    fields: {
      category: String,
      kind: String,
      level: String,
      areaCode: String,
      within: [String],
      window: Schema.Types.Mixed,
      fromMonth: String,
      cutOff: Date,
      rule: Schema.Types.Mixed,
      status: String,
      shardCount: Number,
      attempt: Number,
      nextDueAt: Date,
      startedAt: Date,
      computedAt: Date,
      result: Schema.Types.Mixed,
    },
    indexes: [
      { on: { nextDueAt: 1 }, sparse: true }, // the sweep: what should be done by now?
      { on: { within: 1, startedAt: -1 } }, // the lists of an area, newest first
    ],
    evolve: evolveHonourList,
  });
  const { model } = records;
  return {
    ...records,
    many: (ids, scope) => model.find({ $and: [{ _id: { $in: [...ids] } }, scope] }, { log: 0 }).lean<HonourList[]>(),
    page(query, order, args, scope) {
      const given = Object.entries(query).filter(([, value]) => value != null);
      return page<HonourList>(model, { $and: [scope, Object.fromEntries(given)] }, order, args);
    },
    due: (before, limit) => dueIn(model, before, limit),
  };
}
