import { implement } from '@yunge/queue';
import type { Service } from '../context.ts';
import { frameOf } from '../domain/honour-frame.ts';
import { freezePeopleJob } from './queue-honour-run.ts';

/** Reads who was in which post, certified and barred, once for the whole run. */
export const freezeHonourPeople = ({ stores }: Service) =>
  implement(freezePeopleJob, async ({ runId }) => {
    const { facts, honourRuns, honourRunParts } = stores;
    const run = await honourRuns.get(runId);
    if (run?.status !== 'COMPUTING' || (await honourRunParts.has(runId, 'PEOPLE', 0))) return;
    await honourRunParts.keepPeople(runId, await facts.people(frameOf(run)));
  });
