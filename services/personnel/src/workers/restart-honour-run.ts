import { systemActor } from '@yunge/kernel';
import { defineJob, implement, sweepDeadlines } from '@yunge/queue';
import { z } from 'zod';
import type { Service } from '../context.ts';
import { restartHonourRun } from '../domain/honour-run.ts';
import { advance } from './advance-honour-run.ts';

const job = defineJob('restart-honour-run', z.object({ runId: z.string() }));
const actor = systemActor('honours');

/** Goes on with a run that should be computed by now: its jobs may be lost with Redis. What is done stays done. */
async function restart(service: Service, runId: string): Promise<void> {
  const { stores, clock } = service;
  const at = await clock.sync();
  const command = { name: job.name, by: actor, key: null, request: null };
  const before = await stores.honourRuns.get(runId);
  const outcome = await stores.honourRuns.change(runId, command, (run) => restartHonourRun(run, { by: actor.id, at }));
  if (outcome.ok && outcome.value.attempt !== before?.attempt) await advance(service, runId);
}

export const restartLateHonourRun = (service: Service) => implement(job, ({ runId }) => restart(service, runId));

export const sweepLateHonourRuns = (service: Service) =>
  sweepDeadlines({
    job,
    clock: service.clock,
    queues: service.queues,
    logger: service.logger,
    find: (before, limit) => service.stores.honourRuns.due(before, limit),
    data: (runId) => ({ runId }),
    work: (runId) => restart(service, runId),
  });
