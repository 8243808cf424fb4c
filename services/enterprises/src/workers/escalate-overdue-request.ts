import { defineJob, implement, sweepDeadlines } from '@yunge/queue';
import { z } from 'zod';
import type { Service } from '../context.ts';
import { tellOverdue } from '../store/change-in-time.ts';

const job = defineJob('escalate-overdue-request', z.object({ requestId: z.string() }));

export const escalateOverdueRequest = (service: Service) =>
  implement(job, async ({ requestId }) => tellOverdue(service.stores, requestId, await service.clock.sync()));

export const sweepOverdueRequests = (service: Service) =>
  sweepDeadlines({
    job,
    clock: service.clock,
    queues: service.queues,
    logger: service.logger,
    find: (before, limit) => service.stores.requests.due(before, limit),
    data: (requestId) => ({ requestId }),
    work: async (requestId) => tellOverdue(service.stores, requestId, await service.clock.sync()),
  });
