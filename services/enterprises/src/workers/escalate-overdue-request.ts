import { systemActor } from '@yunge/kernel';
import { defineJob, implement, sweepDeadlines } from '@yunge/queue';
import { z } from 'zod';
import type { Service } from '../context.ts';
import { escalateOverdue } from '../domain/request-decisions.ts';

const job = defineJob('escalate-overdue-request', z.object({ requestId: z.string() }));
const actor = systemActor('escalation');

/**
 * Applies every step of the ladder that a request has come to. Safe to run twice, late, or in several workers at once:
 * the decision sees which steps were told, and the write is conditional on the version it saw.
 */
async function escalate({ stores, clock }: Service, requestId: string): Promise<void> {
  const request = await stores.requests.get(requestId);
  if (!request) return;
  const at = await clock.sync();
  const superiors = await stores.postings.superiorsOf(request, at);
  const command = { name: job.name, by: actor, key: null, request: null };
  await stores.requests.change(requestId, command, (found) => escalateOverdue(found, superiors, { by: actor, at }));
}

export const escalateOverdueRequest = (service: Service) =>
  implement(job, ({ requestId }) => escalate(service, requestId));

export const sweepOverdueRequests = (service: Service) =>
  sweepDeadlines({
    job,
    clock: service.clock,
    queues: service.queues,
    logger: service.logger,
    find: (before, limit) => service.stores.requests.due(before, limit),
    data: (requestId) => ({ requestId }),
    work: (requestId) => escalate(service, requestId),
  });
