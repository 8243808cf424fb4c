import { mayPause } from '@yunge/casework';
import { accept, refuse } from '@yunge/kernel';
import { answersFor, move, reasonGiven, type Act, type IncidentDecision } from './incident-decisions.ts';
import { RULES } from './incident-rules.ts';
import type { Incident } from './incident.ts';

/** Asks the reporter for what only the reporter knows. The clocks stand still until the answer, or until the cap. */
export function askReporter(incident: Incident, question: string, act: Act): IncidentDecision {
  const moved = move(incident, 'ASK_REPORTER', act, reasonGiven(question));
  if (!moved.ok) return moved;
  if (!mayPause(RULES, incident, act.at))
    return refuse('CANNOT_PAUSE', 'Its time stood still before, or may not stand still at all.');
  const { by, at } = moved;
  return answersFor(incident, act) ?? accept({ name: 'incident.reporterAsked', question, by, at });
}

export function replyAsReporter(incident: Incident, reply: string, act: Act): IncidentDecision {
  const moved = move(incident, 'REPLY', act);
  if (!moved.ok) return moved;
  const { by, at } = moved;
  if (incident.reporterId !== by) return refuse('NOT_THE_REPORTER', 'Only whoever reported it can answer.');
  return accept({ name: 'incident.reporterReplied', reply, by, at });
}

/**
 * Puts an open matter under another policy, or the same one by today's calendar. Nothing else reaches what was promised:
 * this is explicit, has a reason, and stands in the log.
 */
export function rebasePolicy(
  incident: Incident,
  { policy, reason }: { policy: string; reason: string },
  act: Act,
): IncidentDecision {
  const moved = move(incident, 'REBASE', act, reasonGiven(reason));
  if (!moved.ok) return moved;
  if (!RULES.policies.has(policy)) return refuse('UNKNOWN_POLICY', 'There is no such policy.', ['input', 'policy']);
  const { by, at } = moved;
  return accept({ name: 'incident.rebased', policy, reason, by, at });
}

/** Lets the time run on before the reporter has answered or the review date has come. */
export function resume(incident: Incident, act: Act): IncidentDecision {
  const moved = move(incident, 'RESUME', act);
  if (!moved.ok) return moved;
  const { by, at } = moved;
  return accept({ name: 'incident.resumed', cause: 'BY_HAND', by, at });
}
