import { MILESTONES, owed, type Milestone, type WhistleKind } from '@yunge/casework';
import { accept, hasRole, refuse } from '@yunge/kernel';
import { move, reasonGiven, type Act, type IncidentDecision } from './incident-decisions.ts';
import type { Incident } from './incident.ts';
import { raterOf } from './whistle.ts';

export interface Blow {
  readonly whistleId: string;
  readonly kind: WhistleKind;
  readonly reason: string;
  readonly departments: readonly string[];
  /** Heads and clerks of the departments, who are told. */
  readonly people?: readonly string[];
  /** Codes of all departments there are. */
  readonly known: ReadonlySet<string>;
}

/** Calls departments to a matter 吹哨. A hard matter is for the leaders of a town or the district; the rest for any leader. */
export function blowWhistle(incident: Incident, blow: Blow, act: Act): IncidentDecision {
  const { whistleId, kind, reason, departments, known, people = [] } = blow;
  const moved = move(incident, 'BLOW_WHISTLE', act, reasonGiven(reason));
  if (!moved.ok) return moved;
  if (kind === 'HARD' && !hasRole(act.actor, 'TOWN_LEADER', 'CENTRE_HEAD'))
    return refuse('HARD_WHISTLE_BY_LEADERS', 'A hard matter is called by the leaders of a town or of the district.');
  const unknown = departments.length === 0 || departments.some((code) => !known.has(code));
  if (unknown || new Set(departments).size < departments.length) {
    return refuse('UNKNOWN_DEPARTMENT', 'Name each department once, at least one.', ['input', 'departmentCodes']);
  }
  const { by, at } = moved;
  const told = people.length > 0 ? { toldIds: people } : {};
  return accept({ name: 'incident.whistleBlown', whistleId, kind, reason, departments, ...told, by, at });
}

/** A called unit has signed in, been in touch, or come 报到. Nobody comes before having signed in. */
export function answerWhistle(
  incident: Incident,
  { whistleId, milestone }: { whistleId: string; milestone: Milestone },
  act: Act,
): IncidentDecision {
  const moved = move(incident, 'ANSWER_WHISTLE', act);
  if (!moved.ok) return moved;
  const whistle = incident.whistles.find(({ id }) => id === whistleId);
  if (!whistle) return refuse('UNKNOWN_WHISTLE', 'There is no such whistle.', ['input', 'whistleId']);
  const call = whistle.calls.find(({ unit }) => unit === act.actor.scopes.department);
  if (!call) return refuse('NOT_CALLED', 'Your department was not called.');
  const next = owed(call);
  if (next === null || MILESTONES.indexOf(milestone) < MILESTONES.indexOf(next))
    return refuse('ALREADY_DONE', 'That is done already.', ['input', 'milestone']);
  if (next === 'SIGN_IN' && milestone !== 'SIGN_IN') return refuse('NOT_SIGNED_IN', 'Sign in first.');
  const { by, at } = moved;
  return accept({ name: 'incident.whistleAnswered', whistleId, unit: call.unit, milestone, by, at });
}

/** Whoever blew the whistle says how each called unit came, 1 to 5; also of one that never came. */
export function rateWhistle(
  incident: Incident,
  { whistleId, unit, score, comment }: { whistleId: string; unit: string; score: number; comment: string | null },
  act: Act,
): IncidentDecision {
  const moved = move(incident, 'RATE_WHISTLE', act);
  if (!moved.ok) return moved;
  const whistle = incident.whistles.find(({ id }) => id === whistleId);
  const call = whistle?.calls.find((called) => called.unit === unit);
  if (!whistle || !call) return refuse('UNKNOWN_WHISTLE', 'There is no such whistle or call.', ['input', 'whistleId']);
  if (raterOf(whistle) !== act.actor.id) return refuse('NOT_THE_WHISTLER', 'Whoever blew the whistle rates.');
  if (call.rating) return refuse('ALREADY_DONE', 'It was rated already.');
  if (!Number.isInteger(score) || score < 1 || score > 5)
    return refuse('SCORE_OUT_OF_RANGE', 'A score is 1 to 5.', ['input', 'score']);
  const { by, at } = moved;
  return accept({ name: 'incident.whistleRated', whistleId, unit, rating: { score, comment }, by, at });
}
