import { accept, refuse } from '@yunge/kernel';
import { holds, type Posting } from './duty.ts';
import { move, type Act, type IncidentDecision } from './incident-decisions.ts';
import type { Incident, MediationOutcome } from './incident.ts';

/** Names a mediator of the five roles who serves the grid 调解员. */
export function nameMediator(
  incident: Incident,
  { personId, postings }: { personId: string; postings: readonly Posting[] },
  act: Act,
): IncidentDecision {
  const moved = move(incident, 'NAME_MEDIATOR', act);
  if (!moved.ok) return moved;
  const { by, at } = moved;
  const serves = postings.some((p) => p.personId === personId && p.post === 'MEDIATOR' && holds(p, at));
  if (!serves) return refuse('NOT_A_MEDIATOR', 'Nobody of that id mediates here now.', ['input', 'mediatorId']);
  return accept({ name: 'incident.mediatorNamed', mediatorId: personId, by, at });
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
