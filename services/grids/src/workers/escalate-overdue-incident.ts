import type { Clock } from '@yunge/kernel';
import { defineJob, implement, sweepDeadlines, type DeadlineSweep } from '@yunge/queue';
import { z } from 'zod';
import { tellOverdue } from '../store/change-in-time.ts';
import type { Incidents } from '../store/incidents.ts';
import type { Postings } from '../store/postings.ts';

const job = defineJob('escalate-overdue-incident', z.object({ incidentId: z.string() }));

/** What of the service climbing needs. */
export interface Escalation extends Pick<DeadlineSweep<typeof job.schema>, 'queues' | 'logger' | 'random'> {
  readonly stores: {
    readonly incidents: Pick<Incidents, 'get' | 'change' | 'due'>;
    readonly postings: Pick<Postings, 'superiorsOf'>;
  };
  readonly clock: Clock;
}

export const escalateOverdueIncident = (service: Escalation) =>
  implement(job, async ({ incidentId }) => tellOverdue(service.stores, incidentId, await service.clock.sync()));

export const sweepOverdueIncidents = (service: Escalation) =>
  sweepDeadlines({
    job,
    clock: service.clock,
    queues: service.queues,
    logger: service.logger,
    ...(service.random ? { random: service.random } : {}),
    find: (before, limit) => service.stores.incidents.due(before, limit),
    data: (incidentId) => ({ incidentId }),
    work: async (incidentId) => tellOverdue(service.stores, incidentId, await service.clock.sync()),
  });
