import { systemActor } from '@yunge/kernel';
import { defineJob, implement, sweepDeadlines } from '@yunge/queue';
import { z } from 'zod';
import type { Service } from '../context.ts';
import { restartHonourList } from '../domain/honour-list.ts';
import { queueHonourList } from './queue-honour-list.ts';

const job = defineJob('restart-honour-list', z.object({ listId: z.string() }));
const actor = systemActor('honours');

/** Queues a list again that should be computed by now: its jobs may be lost with Redis. What is counted stays counted. */
async function restart(service: Service, listId: string): Promise<void> {
  const { stores, clock } = service;
  const at = await clock.sync();
  const command = { name: job.name, by: actor, key: null, request: null };
  const before = await stores.honourLists.get(listId);
  const outcome = await stores.honourLists.change(listId, command, (list) =>
    restartHonourList(list, { by: actor.id, at }),
  );
  if (outcome.ok && outcome.value.attempt !== before?.attempt) await queueHonourList(service, outcome.value);
}

export const restartLateHonourList = (service: Service) => implement(job, ({ listId }) => restart(service, listId));

export const sweepLateHonourLists = (service: Service) =>
  sweepDeadlines({
    job,
    clock: service.clock,
    queues: service.queues,
    logger: service.logger,
    find: (before, limit) => service.stores.honourLists.due(before, limit),
    data: (listId) => ({ listId }),
    work: (listId) => restart(service, listId),
  });
