import { systemActor, type Clock } from '@yunge/kernel';
import { defineJob, implement, sweepDeadlines, type DeadlineSweep } from '@yunge/queue';
import { z } from 'zod';
import { escalateOverdue } from '../domain/incident-escalation.ts';
import type { Incidents } from '../store/incidents.ts';
import type { Postings } from '../store/postings.ts';

const job = defineJob('escalate-overdue-incident', z.object({ incidentId: z.string() }));
const actor = systemActor('escalation');

/** What of the service climbing needs. */
export interface Escalation extends Pick<DeadlineSweep<typeof job.schema>, 'queues' | 'logger'> {
  readonly stores: {
    readonly incidents: Pick<Incidents, 'get' | 'change' | 'due'>;
    readonly postings: Pick<Postings, 'superiorsOf'>;
  };
  readonly clock: Clock;
}

/**
 * Applies every step of the ladder that an incident has come to. Safe to run twice, late, or in several workers at
 * once: the decision sees which steps were told, and the write is conditional on the version it saw.
 */
async function escalate({ stores, clock }: Escalation, incidentId: string): Promise<void> {
  const incident = await stores.incidents.get(incidentId);
  if (!incident) return;
  const at = await clock.sync();
  const superiors = await stores.postings.superiorsOf(incident.gridCode, at);
  const command = { name: job.name, by: actor, key: null, request: null };
  await stores.incidents.change(incidentId, command, (found) =>
    escalateOverdue(found, { superiors, by: actor.id, at }),
  );
}

export const escalateOverdueIncident = (service: Escalation) =>
  implement(job, ({ incidentId }) => escalate(service, incidentId));

export const sweepOverdueIncidents = (service: Escalation) =>
  sweepDeadlines({
    job,
    clock: service.clock,
    queues: service.queues,
    logger: service.logger,
    find: (before, limit) => service.stores.incidents.due(before, limit),
    data: (incidentId) => ({ incidentId }),
    work: (incidentId) => escalate(service, incidentId),
  });
