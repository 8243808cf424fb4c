import { defineJob, flowJob } from '@yunge/queue';
import { z } from 'zod';
import type { Service } from '../context.ts';
import type { HonourList } from '../domain/honour-list.ts';
import { STAMP_LIMIT_MS } from '../store/facts.ts';

export const scoreShardJob = defineJob('score-honour-shard', z.object({ listId: z.string(), shard: z.number().int() }));
export const assembleListJob = defineJob('assemble-honour-list', z.object({ listId: z.string() }));

/** By then every fact stamped at or before the cut-off can be seen: no statement that stamps runs longer. */
const SETTLING_MS = 2 * STAMP_LIMIT_MS;

/**
 * Puts one attempt at a list on the queue: a job per shard, and one that assembles the list when all of them are done.
 * Never rejects: the list stands in the store as due, and the sweep starts it again.
 */
export async function queueHonourList({ flows, clock, logger }: Service, list: HonourList): Promise<void> {
  const { id, attempt, shardCount, cutOff } = list;
  const shards = Array.from({ length: shardCount }, (_, shard) =>
    flowJob(scoreShardJob, { listId: id, shard }, `score-${id}-${attempt}-${shard}`),
  );
  try {
    await flows.start({
      parent: flowJob(assembleListJob, { listId: id }, `assemble-${id}-${attempt}`),
      children: shards,
      delayMs: cutOff.getTime() + SETTLING_MS - clock.now().getTime(),
    });
  } catch (error) {
    logger.warn({ err: error, honourList: id }, 'the queue did not take a list; the sweep will start it');
  }
}
