import { dueSteps, missedDuties, promiseDeadline, stageDeadline, type Deadline } from '@yunge/casework';
import { accept, type Accepted } from '@yunge/kernel';
import type { IncidentEvent } from './incident-event.ts';
import { evolveIncident } from './incident-history.ts';
import { RULES } from './incident-rules.ts';
import type { Incident } from './incident.ts';

export interface Escalation {
  /** Who each level reaches, from level 1; null where nobody at all is above. */
  readonly superiors: readonly (string | null)[];
  readonly by: string;
  readonly at: Date;
}

/** Level whose holder is told of a called unit that does not come: the town's. */
const WHISTLE_LEVEL = 2;

function ladderSteps(incident: Incident, { superiors, by, at }: Escalation): IncidentEvent[] {
  return dueSteps(RULES, incident, at).map((step) => {
    const { level, tell } = step;
    if (level > 0) return { name: 'incident.escalated', step, level, superiorId: superiors[level - 1] ?? null, by, at };
    const told = tell === 'COMMUNITY' ? { superiorId: superiors[0] ?? null } : {};
    return { name: 'incident.warned', step, ...told, by, at };
  });
}

function missedCalls({ whistles }: Incident, { superiors, by, at }: Escalation): IncidentEvent[] {
  const superiorId = superiors[WHISTLE_LEVEL - 1] ?? null;
  return whistles.flatMap(({ id: whistleId, calls }) =>
    calls.flatMap((call) =>
      missedDuties(call, at).map((milestone) => {
        const dueAt = call.duties.find((duty) => duty.milestone === milestone)?.dueAt ?? at;
        return { name: 'incident.whistleMissed', whistleId, unit: call.unit, milestone, dueAt, superiorId, by, at };
      }),
    ),
  );
}

/**
 * Everything that has come due and was not told: the end of a pause, warnings, one event per level, called units that did
 * not come. Asked again with nothing due it accepts and changes nothing, so that a doubled or late alarm is harmless.
 */
export function escalateOverdue(incident: Incident, escalation: Escalation): Accepted<IncidentEvent> {
  const { by, at } = escalation;
  const isUp = incident.resumesAt !== null && incident.resumesAt <= at;
  const resumed: IncidentEvent[] = isUp ? [{ name: 'incident.resumed', cause: 'TIME_UP', by, at }] : [];
  const now = resumed.reduce<Incident>(evolveIncident, incident);
  return accept(...resumed, ...ladderSteps(now, escalation), ...missedCalls(now, escalation));
}

/** The promise to the reporter and the limit of the present state, each explaining itself. */
export function deadlinesOf(incident: Incident, now: Date): { promise: Deadline; stage: Deadline | null } {
  return { promise: promiseDeadline(RULES, incident, now), stage: stageDeadline(RULES, incident, now) };
}
