import type { Actor, Page, PageArgs } from '@yunge/kernel';
import { defineRecords, page, scopeOf, type Order, type Records, type Scope } from '@yunge/mongo';
import { mongo, Schema, type Connection } from 'mongoose';
import { abilityFor } from '../domain/access.ts';
import { evolveHonourList, type HonourListEvent } from '../domain/honour-list-history.ts';
import type { HonourKind, HonourLevel, HonourList, HonourListComputed } from '../domain/honour-list.ts';
import { announceHonourList } from '../domain/honour-notices.ts';
import type { HonourCategory } from '../domain/honour-rules.ts';
import type { HonourStatus } from '../domain/honour-states.ts';

/** What a list of lists can be narrowed by; all conditions must hold. */
export interface HonourListQuery {
  readonly category?: HonourCategory | null | undefined;
  readonly kind?: HonourKind | null | undefined;
  readonly level?: HonourLevel | null | undefined;
  readonly areaCode?: string | null | undefined;
  readonly runId?: string | null | undefined;
  readonly within?: string | null | undefined;
  readonly fromMonth?: string | null | undefined;
  readonly status?: HonourStatus | null | undefined;
}

export interface HonourLists extends Records<HonourList, HonourListEvent> {
  many(ids: readonly string[], scope: Scope): Promise<HonourList[]>;
  page(query: HonourListQuery, order: Order, args: PageArgs, scope: Scope): Promise<Page<HonourList> | null>;
  /** Lists of one category, area and window; those that were set aside, too. */
  ofWindow(query: Pick<HonourList, 'category' | 'areaCode' | 'fromMonth'>): Promise<HonourList[]>;
  /** Writes lists that were computed; what is there already is the same, or further on. */
  insert(computed: readonly HonourListComputed[]): Promise<void>;
}

/** What of the lists an actor can reach. */
export const honourListScope = (actor: Actor): Scope => scopeOf(abilityFor(actor), 'HonourList');

export function honourListsIn(connection: Connection, onAnnounced: () => void = () => undefined): HonourLists {
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
      exclusions: Schema.Types.Mixed,
      runId: String,
      revision: Number,
      supersedesId: String,
      supersededById: String,
      status: String,
      result: Schema.Types.Mixed,
      computedAt: Date,
      nominees: [{ type: Schema.Types.Mixed }],
      passedOver: [{ type: Schema.Types.Mixed }],
      notice: Schema.Types.Mixed,
      publishedAt: Date,
      publication: Schema.Types.Mixed,
      openObjectionIds: [String],
      supersession: Schema.Types.Mixed,
    },
    indexes: [
      { on: { within: 1, computedAt: -1 } }, // the lists of an area, newest first
      { on: { runId: 1 } }, // the lists of a run
      { on: { areaCode: 1, fromMonth: 1 } }, // what an area honours in a window
      { on: { status: 1, computedAt: -1 } }, // what the public is shown
    ],
    evolve: evolveHonourList,
    announce: announceHonourList,
    onAnnounced,
  });
  const { model } = records;
  return {
    ...records,
    many: (ids, scope) => model.find({ $and: [{ _id: { $in: [...ids] } }, scope] }, { log: 0 }).lean<HonourList[]>(),
    page(query, order, args, scope) {
      const given = Object.entries(query).filter(([, value]) => value != null);
      return page<HonourList>(model, { $and: [scope, Object.fromEntries(given)] }, order, args);
    },
    ofWindow: (query) => model.find({ ...query }, { log: 0 }).lean<HonourList[]>(),
    async insert(computed) {
      const documents = computed.map((event) => records.compose(event.id, [event]));
      try {
        await model.insertMany(documents, { lean: true, ordered: false });
      } catch (error) {
        if (!(error instanceof mongo.MongoServerError) || error.code !== 11000) throw error;
      }
    },
  };
}
