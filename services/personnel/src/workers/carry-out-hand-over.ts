import { handOverAnswered } from '@yunge/contracts';
import { systemActor, type Clock } from '@yunge/kernel';
import { defineJob, implement, sweepDeadlines, type Queues } from '@yunge/queue';
import type { Logger } from '@yunge/runtime';
import { z } from 'zod';
import { passPostingsOn, startHandOver, takeAnswer, tellOverdue } from '../domain/hand-over-decisions.ts';
import type { HandOver } from '../domain/hand-over.ts';
import type { HandOvers } from '../store/hand-overs.ts';
import type { People } from '../store/people.ts';
import { finishHandOver } from '../store/posting-hand-over.ts';

const job = defineJob('carry-out-hand-over', z.object({ handOverId: z.string() }));
const actor = systemActor('hand-over');
const command = { name: job.name, by: actor, key: null, request: null };

/** What of the service a hand-over needs. */
export interface HandingOver {
  readonly stores: { readonly people: People; readonly handOvers: Pick<HandOvers, 'get' | 'change' | 'due'> };
  readonly clock: Clock;
  readonly queues: Pick<Queues, 'schedule'>;
  readonly logger: Pick<Logger, 'error'>;
}

/**
 * Takes a hand-over as far as it goes now: passes the postings on and tells the services, or tells whoever leads that one of
 * them is late. Every step is conditional on what is stored, so it may be run twice, at once, and after a crash anywhere.
 */
export async function carryOutHandOver(
  { stores: { people, handOvers }, clock }: Pick<HandingOver, 'stores' | 'clock'>,
  id: string,
): Promise<HandOver | null> {
  const found = await handOvers.get(id);
  if (!found) return null;
  const act = { by: actor.id, at: await clock.sync() };
  if (found.status !== 'ORDERED') {
    const told = await handOvers.change(id, command, (handOver) => tellOverdue(handOver, act));
    return told.ok ? told.value : found;
  }
  const passed = await people.change(found.leaverId, command, (leaver) =>
    passPostingsOn(leaver, found, { by: found.orderedBy, at: act.at }),
  );
  if (!passed.ok) throw new Error(`the postings of ${found.leaverId} could not pass on: ${passed.code}`);
  const leaver = passed.value;
  for (const posting of leaver.postings) await finishHandOver(people, leaver, posting.id, act);
  const started = await handOvers.change(id, command, (handOver) => startHandOver(handOver, leaver, act));
  return started.ok ? started.value : found;
}

/** Carries hand-overs out, and hears what the services have passed on. */
export function handOverDuties(service: HandingOver) {
  const { stores, clock, queues, logger } = service;
  return {
    jobs: [
      implement(job, ({ handOverId }) => carryOutHandOver(service, handOverId)),
      implement(handOverAnswered, async ({ handOverId, ...answer }) => {
        const act = { by: actor.id, at: await clock.sync() };
        const taken = await stores.handOvers.change(handOverId, command, (found) => takeAnswer(found, answer, act));
        if (!taken.ok) throw new Error(`an answer to ${handOverId} was not taken: ${taken.code}`);
      }),
    ],
    sweep: sweepDeadlines({
      job,
      clock,
      queues,
      logger,
      find: (before, limit) => stores.handOvers.due(before, limit),
      data: (handOverId) => ({ handOverId }),
      work: (handOverId) => carryOutHandOver(service, handOverId),
    }),
  };
}
