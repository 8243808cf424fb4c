import type { Actor, Page, PageArgs } from '@yunge/kernel';
import { defineRecords, dueIn, page, scopeOf, type Order, type Records, type Scope } from '@yunge/mongo';
import { Schema, type Connection } from 'mongoose';
import { abilityFor } from '../domain/access.ts';
import { evolveHonourRun, type HonourRun, type HonourRunEvent } from '../domain/honour-run.ts';
import type { HonourRunStatus } from '../domain/honour-run-states.ts';

/** What a list of runs can be narrowed by; all conditions must hold. */
export interface HonourRunQuery {
  readonly within?: string | null | undefined;
  readonly fromMonth?: string | null | undefined;
  readonly status?: HonourRunStatus | null | undefined;
}

export interface HonourRuns extends Records<HonourRun, HonourRunEvent> {
  page(query: HonourRunQuery, order: Order, args: PageArgs, scope: Scope): Promise<Page<HonourRun> | null>;
  /** Runs that should be computed by now and are not, the longest due first. */
  due(before: Date, limit: number): Promise<{ id: string; dueAt: Date }[]>;
}

/** What of the runs an actor can reach: those of whose lists they can see. */
export const honourRunScope = (actor: Actor): Scope => scopeOf(abilityFor(actor), 'HonourList');

export function honourRunsIn(connection: Connection): HonourRuns {
  const records = defineRecords<HonourRun, HonourRunEvent>({
    connection,
    noun: 'HonourRun',
    collection: 'honourruns',
    fields: {
      areaCode: String,
      within: [String],
      window: Schema.Types.Mixed,
      fromMonth: String,
      cutOff: Date,
      rules: [{ type: Schema.Types.Mixed }],
      levels: [String],
      exclusions: Schema.Types.Mixed,
      only: Schema.Types.Mixed,
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
      { on: { within: 1, startedAt: -1 } }, // the runs of an area, newest first
    ],
    evolve: evolveHonourRun,
  });
  const { model } = records;
  return {
    ...records,
    page(query, order, args, scope) {
      const given = Object.entries(query).filter(([, value]) => value != null);
      return page<HonourRun>(model, { $and: [scope, Object.fromEntries(given)] }, order, args);
    },
    due: (before, limit) => dueIn(model, before, limit),
  };
}
