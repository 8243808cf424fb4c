import { systemActor, type Decision } from '@yunge/kernel';
import { changeInTime as inTime, type Command, type Outcome, type TimelyChange } from '@yunge/mongo';
import { escalateOverdue } from '../domain/incident-escalation.ts';
import type { IncidentEvent } from '../domain/incident-event.ts';
import type { Incident } from '../domain/incident.ts';
import type { Incidents } from './incidents.ts';
import type { Postings } from './postings.ts';

export interface TimelyStores {
  readonly incidents: Pick<Incidents, 'get' | 'change'>;
  readonly postings: Pick<Postings, 'superiorsOf'>;
}

const actor = systemActor('escalation');
const telling: Command = { name: 'tell-overdue', by: actor, key: null, request: null };

/**
 * Applies everything that an incident has come to: the end of a pause, steps of the ladder, called units that did not come.
 * Safe to run twice, late, or in several places at once: the decision sees what was told, and the write is conditional on
 * the version it saw.
 */
export async function tellOverdue({ incidents, postings }: TimelyStores, id: string, at: Date): Promise<void> {
  const incident = await incidents.get(id);
  // By the time a sweep comes to it, another worker has often been there.
  if (!incident?.nextDueAt || incident.nextDueAt > at) return;
  const superiors = await postings.superiorsOf(incident.gridCode, at);
  await incidents.change(id, telling, (found) => escalateOverdue(found, { superiors, by: actor.id, at }));
}

/** A command to an incident, after what had come due before it was told. */
export function changeInTime<Code extends string>(
  stores: TimelyStores,
  change: TimelyChange,
  decide: (incident: Incident) => Decision<IncidentEvent, Code>,
): Promise<Outcome<Incident, Code>> {
  return inTime(stores.incidents, change, () => tellOverdue(stores, change.id, change.at), decide);
}
