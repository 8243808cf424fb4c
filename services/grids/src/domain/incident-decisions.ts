import { mayRoll, step } from '@yunge/casework';
import { accept, refuse, type Actor, type Decision, type Refusal } from '@yunge/kernel';
import { RULES } from './incident-rules.ts';
import type { Evidence, Incident, IncidentEvent } from './incident.ts';
import { INCIDENT_STATES, type IncidentAction } from './incident-states.ts';

export type IncidentCode =
  | 'WRONG_STATE'
  | 'NOT_YOUR_ROLE'
  | 'REASON_REQUIRED'
  | 'EVIDENCE_REQUIRED'
  | 'OUTSIDE_GRIDS'
  | 'UNKNOWN_CATEGORY'
  | 'OFF_LIST'
  | 'ITEM_DOES_NOT_COVER'
  | 'NOT_TRAINED'
  | 'NOT_ON_DUTY'
  | 'ONE_ASSIGNEE_REQUIRED'
  | 'UNKNOWN_DEPARTMENT'
  | 'NOT_ASSIGNED_TO_YOU'
  | 'HANDLER_CANNOT_VERIFY'
  | 'NOT_THE_REPORTER'
  | 'EVALUATION_CLOSED'
  | 'CANNOT_ROLL';

export type IncidentDecision = Decision<IncidentEvent, IncidentCode>;

/** Who acts, and when by the store's clock. */
export interface Act {
  readonly actor: Actor;
  readonly at: Date;
}

/** Checks the state table; the answer carries what every event needs. */
export function move(
  incident: Incident,
  action: IncidentAction,
  { actor, at }: Act,
  given: ('REASON' | 'EVIDENCE')[] = [],
) {
  const next = step(INCIDENT_STATES, { state: incident.status, action, roles: actor.roles, given });
  if (!next.ok) return next;
  return { ok: true, by: actor.id, at } as const;
}

const reasonGiven = (reason: string): 'REASON'[] => (reason.trim() === '' ? [] : ['REASON']);

/** Actions that need nothing but the right state and role. */
const PLAIN = { ACCEPT: 'incident.accepted', FILE: 'incident.filed' } as const;

export function advanceCase(incident: Incident, action: keyof typeof PLAIN, act: Act): IncidentDecision {
  const moved = move(incident, action, act);
  if (!moved.ok) return moved;
  const { by, at } = moved;
  return accept({ name: PLAIN[action], by, at });
}

/** Refuses a report, or declares an accepted one void; neither ever counts as solved. */
export function dismiss(incident: Incident, action: 'REFUSE' | 'VOID', reason: string, act: Act): IncidentDecision {
  const moved = move(incident, action, act, reasonGiven(reason));
  if (!moved.ok) return moved;
  const { by, at } = moved;
  return accept({ name: action === 'REFUSE' ? 'incident.refused' : 'incident.voided', reason, by, at });
}

/** Those it was given to, and every superior it climbed to, work on it; nobody else does. */
function answersFor(incident: Incident, { actor }: Act): Refusal<'NOT_ASSIGNED_TO_YOU'> | null {
  const isDepartment = incident.departmentCode !== null && actor.scopes.department === incident.departmentCode;
  const isSuperior = incident.escalationLevel > 0 && incident.owners.includes(actor.id);
  return isDepartment || isSuperior || incident.assigneeId === actor.id
    ? null
    : refuse('NOT_ASSIGNED_TO_YOU', 'It was given to somebody else.');
}

export function sign(incident: Incident, action: 'SIGN' | 'RESUME_WORK', act: Act): IncidentDecision {
  const moved = move(incident, action, act);
  if (!moved.ok) return moved;
  const { by, at } = moved;
  const name = action === 'SIGN' ? 'incident.signed' : 'incident.workResumed';
  return answersFor(incident, act) ?? accept({ name, by, at });
}

export function returnCase(incident: Incident, reason: string, act: Act): IncidentDecision {
  const moved = move(incident, 'RETURN', act, reasonGiven(reason));
  if (!moved.ok) return moved;
  const { by, at } = moved;
  return answersFor(incident, act) ?? accept({ name: 'incident.returned', reason, by, at });
}

/** A substantive answer with a plan date: the promise of a complex matter rolls on to that date. */
export function replyInterim(
  incident: Incident,
  { reply, planAt }: { reply: string; planAt: Date },
  act: Act,
): IncidentDecision {
  const moved = move(incident, 'REPLY_INTERIM', act);
  if (!moved.ok) return moved;
  if (!mayRoll(RULES, incident) || planAt <= act.at) {
    return refuse('CANNOT_ROLL', 'Only a complex matter rolls on, and only to a date to come.', ['input', 'planAt']);
  }
  const { by, at } = moved;
  return answersFor(incident, act) ?? accept({ name: 'incident.interimReplied', reply, planAt, by, at });
}

interface Work {
  readonly result: string;
  readonly evidence: readonly Evidence[];
}

export function giveFeedback(incident: Incident, { result, evidence }: Work, act: Act): IncidentDecision {
  const moved = move(incident, 'GIVE_FEEDBACK', act, evidence.length > 0 ? ['EVIDENCE'] : []);
  if (!moved.ok) return moved;
  const { by, at } = moved;
  return answersFor(incident, act) ?? accept({ name: 'incident.feedbackGiven', result, evidence, by, at });
}

/** 办小事: the member who stands there does it and shows it, before and after; `isSampled` draws it for inspection. */
export function selfHandle(
  incident: Incident,
  { result, evidence, isSampled }: Work & { isSampled: boolean },
  act: Act,
): IncidentDecision {
  const moved = move(incident, 'SELF_HANDLE', act, evidence.length >= 2 ? ['EVIDENCE'] : []);
  if (!moved.ok) return moved;
  if (!incident.owners.includes(act.actor.id))
    return refuse('NOT_ASSIGNED_TO_YOU', 'It lies in the grid of another member.');
  const { by, at } = moved;
  return accept({
    name: 'incident.selfHandled',
    result,
    evidence,
    isSampled,
    by,
    at,
  });
}

export function check(incident: Incident, action: 'START_CHECK' | 'PASS_CHECK', act: Act): IncidentDecision {
  const moved = move(incident, action, act);
  if (!moved.ok) return moved;
  if (incident.handlerId === act.actor.id) return cannotVerify;
  const { by, at } = moved;
  if (action === 'START_CHECK') return accept({ name: 'incident.checkStarted', by, at });
  return accept({ name: 'incident.checkPassed', by, at });
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
  const closedMs = incident.closedAt?.getTime() ?? 0;
  if (at.getTime() > closedMs + EVALUATION_DAYS * 86_400_000) {
    return refuse('EVALUATION_CLOSED', `Answers are taken for ${EVALUATION_DAYS} days after closing.`);
  }
  if (isSatisfied) return accept({ name: 'incident.evaluated', isSatisfied, comment, by, at });
  return accept({ name: 'incident.reopened', reason: comment ?? 'The reporter is not satisfied.', by, at });
}
