import { dueSteps, promiseDeadline, stageDeadline, type Deadline } from '@yunge/casework';
import { accept, type Accepted } from '@yunge/kernel';
import { RULES } from './incident-rules.ts';
import type { Incident, IncidentEvent } from './incident.ts';

export interface Escalation {
  /** Who each level reaches, from level 1; null where nobody at all is above. */
  readonly superiors: readonly (string | null)[];
  readonly by: string;
  readonly at: Date;
}

/**
 * Every step of the ladder that has come due and was not told: warnings, and one event per level. Asked again with
 * nothing due it accepts and changes nothing, so that a doubled or late alarm is harmless.
 */
export function escalateOverdue(incident: Incident, { superiors, by, at }: Escalation): Accepted<IncidentEvent> {
  const events = dueSteps(RULES, incident, at).map((step): IncidentEvent => {
    const { level } = step;
    if (level === 0) return { name: 'incident.warned', step, by, at };
    return { name: 'incident.escalated', step, level, superiorId: superiors[level - 1] ?? null, by, at };
  });
  return accept(...events);
}

/** The promise to the reporter and the limit of the present state, each explaining itself. */
export function deadlinesOf(incident: Incident, now: Date): { promise: Deadline; stage: Deadline | null } {
  return { promise: promiseDeadline(RULES, incident, now), stage: stageDeadline(RULES, incident, now) };
}
