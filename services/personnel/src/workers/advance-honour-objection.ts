import { defineJob, implement, sweepDeadlines } from '@yunge/queue';
import { z } from 'zod';
import type { Service } from '../context.ts';
import { advanceObjection, type Objecting } from '../store/honour-objecting.ts';
import { queueHonourRun } from './queue-honour-run.ts';

const job = defineJob('advance-honour-objection', z.object({ objectionId: z.string() }));

/** What of the service an objection needs. */
export const objectingIn = (service: Service): Objecting => ({
  stores: service.stores,
  clock: service.clock,
  calendar: service.calendar,
  shardCount: service.shardCount,
  queueRun: (run) => queueHonourRun(service, run),
});

/** Sees to it that every objection is taken note of, climbs while nobody decides, and takes effect once somebody has. */
export function objectionDuties(service: Service) {
  const { stores, clock, queues, logger } = service;
  const work = (objectionId: string) => advanceObjection(objectingIn(service), objectionId);
  return {
    job: implement(job, ({ objectionId }) => work(objectionId)),
    sweep: sweepDeadlines({
      ...{ job, clock, queues, logger },
      find: (before, limit) => stores.honourObjections.due(before, limit),
      data: (objectionId) => ({ objectionId }),
      work,
    }),
  };
}
