import { holds, standingOf, type Absence } from '@yunge/casework';
import { accept, refuse } from '@yunge/kernel';
import type { Posting } from './duty.ts';
import { move, type Act, type IncidentDecision } from './incident-decisions.ts';
import type { Incident, Mediation, MediationOutcome } from './incident.ts';

/** Names a mediator of the five roles who serves the grid and is there 调解员. */
export function nameMediator(
  incident: Incident,
  {
    personId,
    postings,
    absences = [],
  }: { personId: string; postings: readonly Posting[]; absences?: readonly Absence[] },
  act: Act,
): IncidentDecision {
  const moved = move(incident, 'NAME_MEDIATOR', act);
  if (!moved.ok) return moved;
  const { by, at } = moved;
  const serves = postings.some((p) => p.personId === personId && p.post === 'MEDIATOR' && holds(p, at));
  if (!serves) return refuse('NOT_A_MEDIATOR', 'Nobody of that id mediates here now.', ['input', 'mediatorId']);
  const isAway = standingOf(absences, personId, at).absence !== null;
  if (isAway) return refuse('OFF_DUTY', 'The mediator is on leave; name another.', ['input', 'mediatorId']);
  return accept({ name: 'incident.mediatorNamed', mediatorId: personId, by, at });
}

/** A follow-up looks whether an agreement has lasted: not before so many days after it, and not later than so many. */
const FOLLOW_UP_DAYS = { from: 7, until: 30 } as const;

const DAY_MS = 86_400_000;

/** When a mediation may be followed up: from one instant to another, both included. */
export function followUpSpan({ at }: Pick<Mediation, 'at'>): { readonly from: Date; readonly until: Date } {
  const after = (days: number) => new Date(at.getTime() + days * DAY_MS);
  return { from: after(FOLLOW_UP_DAYS.from), until: after(FOLLOW_UP_DAYS.until) };
}

/** When what may be followed up now was agreed: from one instant to another, both included. */
export function agreedWithin(now: Date): { readonly from: Date; readonly until: Date } {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
  return { from: before(FOLLOW_UP_DAYS.until), until: before(FOLLOW_UP_DAYS.from) };
}

/** Somebody else than the mediator asks once, some time after an agreement, whether it is kept 调解回访. */
export function followUpMediation(
  incident: Incident,
  { isKept, remark }: { isKept: boolean; remark: string | null },
  act: Act,
): IncidentDecision {
  const moved = move(incident, 'FOLLOW_UP_MEDIATION', act);
  if (!moved.ok) return moved;
  const { by, at } = moved;
  const { mediation, mediatorId } = incident;
  if (mediation?.outcome !== 'AGREED') return refuse('NOTHING_AGREED', 'Nothing was agreed that could be kept.');
  if (by === mediation.by || by === mediatorId)
    return refuse('MEDIATOR_CANNOT_FOLLOW_UP', 'Somebody else than the mediator follows up.');
  if (mediation.followUp) return refuse('ALREADY_DONE', 'It was followed up already.');
  const { from, until } = followUpSpan(mediation);
  if (at < from) return refuse('FOLLOW_UP_TOO_EARLY', `Ask ${FOLLOW_UP_DAYS.from} days after the agreement or later.`);
  if (at > until) return refuse('FOLLOW_UP_TOO_LATE', `Ask within ${FOLLOW_UP_DAYS.until} days of the agreement.`);
  if (!isKept && remark === null) return refuse('REASON_REQUIRED', 'Say what of it is not kept.', ['input', 'remark']);
  return accept({ name: 'incident.mediationFollowedUp', isKept, remark, by, at });
}

/** How the mediation ended; an agreement is kept in its words. */
export function mediate(
  incident: Incident,
  { outcome, agreement }: { outcome: MediationOutcome; agreement: string | null },
  act: Act,
): IncidentDecision {
  const moved = move(incident, 'MEDIATE', act);
  if (!moved.ok) return moved;
  const { by, at } = moved;
  if (incident.mediatorId !== by) return refuse('NOT_THE_MEDIATOR', 'Somebody else mediates here.');
  if (outcome === 'AGREED' && agreement === null)
    return refuse('REASON_REQUIRED', 'Say what was agreed.', ['input', 'agreement']);
  return accept({ name: 'incident.mediated', outcome, agreement, by, at });
}
