import { refuse, systemActor, type Decision } from '@yunge/kernel';
import type { Command, Outcome, Scope } from '@yunge/mongo';
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

export interface Change {
  readonly id: string;
  readonly command: Command;
  /** The instant of the command, by the store's clock. */
  readonly at: Date;
  readonly scope?: Scope;
}

const overdueFirst = refuse('OVERDUE_FIRST', 'What has come due is told first.');

/**
 * Changes an incident after everything that came due before the command was told. A command can begin a new stage or a new
 * promise, and nobody must escape an escalation because a worker was a moment slower: what is told depends on what
 * happened, never on when somebody looked. The telling is no change that the caller would have had to see.
 */
export async function changeInTime<Code extends string>(
  stores: TimelyStores,
  { id, command, at, scope }: Change,
  decide: (incident: Incident) => Decision<IncidentEvent, Code>,
): Promise<Outcome<Incident, Code>> {
  const { incidents } = stores;
  let seen: number | null = null;
  const inTime = await incidents.change<Code | 'OVERDUE_FIRST'>(
    id,
    command,
    (incident) => {
      if (incident.nextDueAt === null || incident.nextDueAt > at) return decide(incident);
      seen = incident.version;
      return overdueFirst;
    },
    scope,
  );
  if (inTime.ok) return inTime;
  const { code } = inTime;
  if (code !== 'OVERDUE_FIRST') return { ...inTime, code };
  await tellOverdue(stores, id, at);
  const { expectedVersion } = command;
  const isFresh = expectedVersion != null && expectedVersion === seen;
  const expected = isFresh ? expectedVersion + 1 : expectedVersion;
  return incidents.change(id, { ...command, expectedVersion: expected }, decide, scope);
}
