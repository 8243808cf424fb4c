import type { Actor, Page, PageArgs } from '@yunge/kernel';
import { defineRecords, dueIn, page, scopeOf, type Records, type Scope } from '@yunge/mongo';
import { Schema, type Connection } from 'mongoose';
import { abilityFor } from '../domain/access.ts';
import { announceHonourObjection } from '../domain/honour-notices.ts';
import {
  evolveHonourObjection,
  type HonourObjection,
  type HonourObjectionEvent,
  type ObjectionStatus,
} from '../domain/honour-objection.ts';

/** What objections can be narrowed by; all conditions must hold. */
export interface HonourObjectionQuery {
  readonly listId?: string | null | undefined;
  readonly status?: ObjectionStatus | null | undefined;
}

export interface HonourObjections extends Records<HonourObjection, HonourObjectionEvent> {
  page(query: HonourObjectionQuery, args: PageArgs, scope: Scope): Promise<Page<HonourObjection> | null>;
  /** How many somebody has filed to a list. */
  countOf(listId: string, objectorId: string): Promise<number>;
  /** How many to any of these lists are filed and not taken note of. */
  pendingOf(listIds: readonly string[]): Promise<number>;
  /** What has to be taken note of, climbs or has to take effect by now, the longest due first. */
  due(before: Date, limit: number): Promise<{ id: string; dueAt: Date }[]>;
}

/** One's own, and for those who decide all of their divisions. */
export const honourObjectionScope = (actor: Actor): Scope => scopeOf(abilityFor(actor), 'HonourObjection');

export function honourObjectionsIn(connection: Connection, onAnnounced: () => void): HonourObjections {
  const records = defineRecords<HonourObjection, HonourObjectionEvent>({
    connection,
    noun: 'HonourObjection',
    collection: 'honourobjections',
    fields: {
      listId: String,
      within: [String],
      text: String,
      subjectId: String,
      incidentIds: [String],
      objectorId: String,
      filedAt: Date,
      status: String,
      decision: Schema.Types.Mixed,
      decideBy: Date,
      level: Number,
      deciderIds: [String],
      settledAt: Date,
      nextDueAt: Date,
    },
    indexes: [
      { on: { nextDueAt: 1 }, sparse: true }, // the sweep: what is due?
      { on: { listId: 1, filedAt: -1 } }, // the objections to a list
      { on: { objectorId: 1, filedAt: -1 } }, // one's own
      { on: { within: 1, filedAt: -1 } }, // those of an area
    ],
    evolve: evolveHonourObjection,
    announce: announceHonourObjection,
    onAnnounced,
  });
  const { model } = records;
  return {
    ...records,
    page(query, args, scope) {
      const given = Object.entries(query).filter(([, value]) => value != null);
      const order = { field: 'filedAt', direction: 'DESC' } as const;
      return page<HonourObjection>(model, { $and: [scope, Object.fromEntries(given)] }, order, args);
    },
    countOf: (listId, objectorId) => model.countDocuments({ listId, objectorId }),
    pendingOf: (listIds) => model.countDocuments({ listId: { $in: [...listIds] }, status: 'FILED' }),
    due: (before, limit) => dueIn(model, before, limit),
  };
}
