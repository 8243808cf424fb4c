import { accept, refuse, type Refusal } from '@yunge/kernel';
import { move, reasonGiven, type Act, type IncidentCode, type IncidentDecision } from './incident-decisions.ts';
import type { IncidentEvent } from './incident-event.ts';
import type { Incident } from './incident.ts';
import { isRated } from './whistle.ts';

export function childrenOpen({ children }: Incident): Refusal<IncidentCode> | null {
  if (children.every(({ isSettled }) => isSettled)) return null;
  return refuse('CHILDREN_OPEN', 'A parent ends when all its children are done.');
}

/** What still stands between an incident and its closing: parts that are worked on, called units nobody has rated. */
export function obstacleToClosing(incident: Incident): Refusal<IncidentCode> | null {
  const open = childrenOpen(incident);
  if (open) return open;
  if (!incident.whistles.every(isRated))
    return refuse('WHISTLE_UNRATED', 'Every called unit must be rated by whoever called it.');
  return null;
}

export function check(incident: Incident, action: 'START_CHECK' | 'PASS_CHECK', act: Act): IncidentDecision {
  const moved = move(incident, action, act);
  if (!moved.ok) return moved;
  if (incident.handlerId === act.actor.id) return cannotVerify;
  const { by, at } = moved;
  if (action === 'START_CHECK') return accept({ name: 'incident.checkStarted', by, at });
  return obstacleToClosing(incident) ?? accept({ name: 'incident.checkPassed', by, at });
}

export function failCheck(incident: Incident, reason: string, act: Act): IncidentDecision {
  const moved = move(incident, 'FAIL_CHECK', act, reasonGiven(reason));
  if (!moved.ok) return moved;
  if (incident.handlerId === act.actor.id) return cannotVerify;
  const { by, at } = moved;
  return accept({ name: 'incident.checkFailed', reason, by, at });
}

const cannotVerify = refuse('HANDLER_CANNOT_VERIFY', 'Somebody else than the one who did the work must check it.');

/** An answer may come this long after closing. */
export const EVALUATION_DAYS = 14;

/** The reporter's answer. A dissatisfied one opens the matter again, supervised, in a new epoch of the promise. */
export function evaluate(
  incident: Incident,
  { isSatisfied, comment }: { isSatisfied: boolean; comment: string | null },
  act: Act,
): IncidentDecision {
  const moved = move(incident, 'EVALUATE', act);
  if (!moved.ok) return moved;
  const { by, at } = moved;
  if (incident.reporterId !== by) return refuse('NOT_THE_REPORTER', 'Only whoever reported it can answer.');
  if (incident.handlerId === by) return refuse('HANDLER_CANNOT_VERIFY', 'Nobody says of their own work how it went.');
  if (daysSince(incident.closedAt, at) > EVALUATION_DAYS) {
    return refuse('EVALUATION_CLOSED', `Answers are taken for ${EVALUATION_DAYS} days after closing.`);
  }
  if (isSatisfied) return accept({ name: 'incident.evaluated', isSatisfied, comment, by, at });
  return accept({ name: 'incident.reopened', reason: comment ?? 'The reporter is not satisfied.', by, at });
}

/** What was handled on the spot and drawn is looked at by somebody else; what is not sound opens again. */
export function inspect(
  incident: Incident,
  { isSound, note }: { isSound: boolean; note: string },
  act: Act,
): IncidentDecision {
  const moved = move(incident, 'INSPECT', act);
  if (!moved.ok) return moved;
  if (!incident.isSampled) return refuse('NOT_SAMPLED', 'It was not drawn for inspection, or has been inspected.');
  if (incident.handlerId === act.actor.id) return cannotVerify;
  const { by, at } = moved;
  const inspected: IncidentEvent = { name: 'incident.inspected', isSound, note, by, at };
  if (isSound) return accept(inspected);
  return accept<IncidentEvent>(inspected, { name: 'incident.reopened', reason: note, cause: 'INSPECTION', by, at });
}

/** Something that comes back this soon was not solved. */
export const RECURRENCE_DAYS = 30;

export function reportRecurrence(incident: Incident, reason: string, act: Act): IncidentDecision {
  const moved = move(incident, 'REPORT_RECURRENCE', act, reasonGiven(reason));
  if (!moved.ok) return moved;
  const { by, at } = moved;
  if (daysSince(incident.closedAt, at) > RECURRENCE_DAYS)
    return refuse('RECURRENCE_TOO_LATE', `After ${RECURRENCE_DAYS} days it is a new matter.`);
  return accept({ name: 'incident.reopened', reason, cause: 'RECURRENCE', by, at });
}

function daysSince(closedAt: Date | null, at: Date): number {
  return (at.getTime() - (closedAt?.getTime() ?? 0)) / 86_400_000;
}
