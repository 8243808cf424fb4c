import { defineJob, flowJob, type FlowJob } from '@yunge/queue';
import { z } from 'zod';
import type { Service } from '../context.ts';
import { groupsOf } from '../domain/honour-computation.ts';
import type { HonourRun } from '../domain/honour-run.ts';
import type { HonourRunProgress } from '../store/honour-run-parts.ts';
import { STAMP_LIMIT_MS } from '../store/facts.ts';

export const freezePeopleJob = defineJob('freeze-honour-people', z.object({ runId: z.string() }));
export const countShardJob = defineJob('count-honour-shard', z.object({ runId: z.string(), shard: z.number().int() }));
export const assembleListsJob = defineJob(
  'assemble-honour-lists',
  z.object({ runId: z.string(), group: z.number().int() }),
);
export const advanceRunJob = defineJob('advance-honour-run', z.object({ runId: z.string() }));

/** By then every fact stamped at or before the cut-off can be seen: no statement that stamps runs longer. */
export const SETTLING_MS = 2 * STAMP_LIMIT_MS;

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** What a run still needs, as far as it can be done now: who there is, then what they did, then the lists. */
export function nextJobs(
  run: HonourRun,
  done: HonourRunProgress,
): { readonly stage: string; readonly jobs: FlowJob[] } {
  const { id: runId, attempt, shardCount } = run;
  if (!done.hasPeople) {
    return { stage: 'people', jobs: [flowJob(freezePeopleJob, { runId }, `freeze-${runId}-${attempt}`)] };
  }
  const shards = upTo(shardCount).filter((shard) => !done.shards.includes(shard));
  if (shards.length > 0) {
    const jobs = shards.map((shard) => flowJob(countShardJob, { runId, shard }, `count-${runId}-${attempt}-${shard}`));
    return { stage: 'shards', jobs };
  }
  const groups = upTo(groupsOf(run).length).filter((group) => !done.groups.includes(group));
  const jobs = groups.map((group) =>
    flowJob(assembleListsJob, { runId, group }, `assemble-${runId}-${attempt}-${group}`),
  );
  return { stage: 'lists', jobs };
}

/**
 * Puts what a run needs next on the queue, and a job that looks again once all of that is done. What is done lies in the
 * store, so this can be asked at any time. Answers whether there is anything left to do; rejects where the queue does.
 */
export async function queueNext({ flows, clock, stores }: Service, run: HonourRun): Promise<boolean> {
  const { stage, jobs } = nextJobs(run, await stores.honourRunParts.progress(run.id));
  if (jobs.length === 0) return false;
  await flows.start({
    parent: flowJob(advanceRunJob, { runId: run.id }, `advance-${run.id}-${run.attempt}-${stage}`),
    children: jobs,
    delayMs: run.cutOff.getTime() + SETTLING_MS - clock.now().getTime(),
  });
  return true;
}

/** Starts the work on a run. Never rejects: the run stands in the store as due, and the sweep starts it again. */
export async function queueHonourRun(service: Service, run: HonourRun): Promise<void> {
  try {
    await queueNext(service, run);
  } catch (error) {
    service.logger.warn({ err: error, honourRun: run.id }, 'the queue did not take a run; the sweep will start it');
  }
}
