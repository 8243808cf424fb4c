import { mayRoll, step } from '@yunge/casework';
import { accept, hasRole, refuse, type Actor, type Decision, type Refusal } from '@yunge/kernel';
import type { IncidentEvent } from './incident-event.ts';
import { RULES } from './incident-rules.ts';
import { INCIDENT_TABLES, type IncidentAction, type Need } from './incident-states.ts';
import type { Evidence, Incident } from './incident.ts';

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
  | 'OFF_DUTY'
  | 'ONE_ASSIGNEE_REQUIRED'
  | 'UNKNOWN_DEPARTMENT'
  | 'NOT_ASSIGNED_TO_YOU'
  | 'HANDLER_CANNOT_VERIFY'
  | 'NOT_THE_REPORTER'
  | 'EVALUATION_CLOSED'
  | 'TOKEN_INVALID'
  | 'UNKNOWN_ATTACHMENT'
  | 'UNKNOWN_POLICY'
  | 'CANNOT_ROLL'
  | 'CANNOT_EXTEND'
  | 'CANNOT_PAUSE'
  | 'REVIEW_DATE_REQUIRED'
  | 'APPROVAL_PENDING'
  | 'NO_APPROVAL_PENDING'
  | 'NO_FURTHER_APPROVAL'
  | 'NOT_YOUR_RANK'
  | 'REPORTER_CANNOT_VERIFY'
  | 'CHILDREN_OPEN'
  | 'NOT_A_CHILD'
  | 'WHISTLE_UNRATED'
  | 'UNKNOWN_WHISTLE'
  | 'HARD_WHISTLE_BY_LEADERS'
  | 'NOT_CALLED'
  | 'ALREADY_DONE'
  | 'NOT_THE_WHISTLER'
  | 'NOT_SIGNED_IN'
  | 'SCORE_OUT_OF_RANGE'
  | 'TARGET_UNFIT'
  | 'NOT_SAMPLED'
  | 'RECURRENCE_TOO_LATE'
  | 'NOT_A_MEDIATOR'
  | 'NOT_THE_MEDIATOR'
  | 'MEDIATION_OPEN'
  | 'NOTHING_AGREED'
  | 'MEDIATOR_CANNOT_FOLLOW_UP'
  | 'FOLLOW_UP_TOO_EARLY'
  | 'FOLLOW_UP_TOO_LATE';

export type IncidentDecision = Decision<IncidentEvent, IncidentCode>;

/** Who acts, and when by the store's clock. */
export interface Act {
  readonly actor: Actor;
  readonly at: Date;
}

/** Checks the state table; the answer carries what every event needs. */
export function move(incident: Incident, action: IncidentAction, { actor, at }: Act, given: Need[] = []) {
  const next = step(INCIDENT_TABLES[incident.type], { state: incident.status, action, roles: actor.roles, given });
  if (!next.ok) return next;
  return { ok: true, by: actor.id, at } as const;
}

export const reasonGiven = (reason: string): 'REASON'[] => (reason.trim() === '' ? [] : ['REASON']);

/** Actions that need nothing but the right state and role. */
const PLAIN = { ACCEPT: 'incident.accepted', FILE: 'incident.filed' } as const;

export function advanceCase(incident: Incident, action: keyof typeof PLAIN, act: Act): IncidentDecision {
  const moved = move(incident, action, act);
  if (!moved.ok) return moved;
  const { by, at } = moved;
  return accept({ name: PLAIN[action], by, at });
}

/** Does not take a report up. It never counts as solved. */
export function refuseReport(incident: Incident, reason: string, act: Act): IncidentDecision {
  const moved = move(incident, 'REFUSE', act, reasonGiven(reason));
  if (!moved.ok) return moved;
  const { by, at } = moved;
  return accept({ name: 'incident.refused', reason, by, at });
}

/**
 * Those it was given to, and every superior it climbed to, work on it; nobody else does. Of an emergency call, everybody
 * who was told: whoever took it up at the centre is not the one who comes.
 */
export function answersFor(incident: Incident, { actor }: Act): Refusal<'NOT_ASSIGNED_TO_YOU'> | null {
  const isDepartment = incident.departmentCode !== null && actor.scopes.department === incident.departmentCode;
  const isOwner = incident.owners.includes(actor.id);
  const isSuperior =
    isOwner && incident.escalationLevel > 0 && hasRole(actor, 'GRID_CHIEF', 'TOWN_LEADER', 'CENTRE_HEAD');
  const isTold = isOwner && incident.type === 'EMERGENCY';
  return isDepartment || isSuperior || isTold || incident.assigneeId === actor.id
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

/** Somebody on duty there takes up an emergency call, whether it was told to them or to a colleague. */
export function acknowledge(incident: Incident, act: Act): IncidentDecision {
  const moved = move(incident, 'ACKNOWLEDGE', act);
  if (!moved.ok) return moved;
  const { by, at } = moved;
  return accept({ name: 'incident.acknowledged', by, at });
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

export interface Work {
  readonly result: string;
  readonly evidence: readonly Evidence[];
}

export function giveFeedback(incident: Incident, { result, evidence }: Work, act: Act): IncidentDecision {
  const moved = move(incident, 'GIVE_FEEDBACK', act, evidence.length > 0 ? ['EVIDENCE'] : []);
  if (!moved.ok) return moved;
  if (incident.mediatorId !== null && incident.mediation === null)
    return refuse('MEDIATION_OPEN', 'The mediator has not said yet how it ended.');
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
