import { systemActor } from '@yunge/kernel';
import { implement } from '@yunge/queue';
import type { Service } from '../context.ts';
import { completeHonourRun } from '../domain/honour-run.ts';
import { frameOf } from '../domain/honour-frame.ts';
import { inputHashOf } from '../store/honour-hash.ts';
import { advanceRunJob, queueNext } from './queue-honour-run.ts';

const actor = systemActor('honours');

/** Queues the next stage of a run, or takes its result in when nothing is left to do. */
export async function advance(service: Service, runId: string): Promise<void> {
  const { honourRuns, honourRunParts } = service.stores;
  const run = await honourRuns.get(runId);
  if (run?.status !== 'COMPUTING' || (await queueNext(service, run))) return;

  const people = await honourRunParts.people(runId);
  if (!people) return; // another worker was faster, and has swept up
  const shards = await honourRunParts.shards(runId);
  const { factCount, listCount } = await honourRunParts.progress(runId);
  const inputHash = inputHashOf(
    frameOf(run),
    people,
    shards.flatMap(({ buckets }) => buckets),
  );
  const command = { name: advanceRunJob.name, by: actor, key: null, request: null };
  await honourRuns.change(runId, command, (found) =>
    completeHonourRun(found, { inputHash, factCount, listCount }, { by: actor.id, at: service.clock.now() }),
  );
  await honourRunParts.drop(runId);
}

export const advanceHonourRun = (service: Service) => implement(advanceRunJob, ({ runId }) => advance(service, runId));
