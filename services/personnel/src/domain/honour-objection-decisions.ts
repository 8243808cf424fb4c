import { addWorkdays, type Calendar } from '@yunge/casework';
import { accept, refuse, type Decision, type Role } from '@yunge/kernel';
import type { Act } from './act.ts';
import type { HonourList } from './honour-list.ts';
import type { HonourObjection, HonourObjectionEvent, ObjectionTerms } from './honour-objection.ts';

export type HonourObjectionCode =
  | 'NOT_ON_NOTICE'
  | 'TEXT_REQUIRED'
  | 'TARGET_REQUIRED'
  | 'NOT_IN_LIST'
  | 'TOO_MANY_OBJECTIONS'
  | 'REASON_REQUIRED'
  | 'ALREADY_DECIDED'
  | 'NOT_YOUR_ROLE'
  | 'OWN_OBJECTION'
  | 'ACTOR_IS_LISTED'
  | 'NOTHING_TO_EXCLUDE'
  | 'NOT_OBJECTED_TO';

export const MOST_TEXT = 2_000;
export const MOST_INCIDENTS = 50;
/** So many objections to one list are heard from one person. */
export const MOST_OBJECTIONS = 5;
/** Workdays in which an objection must be decided, and then climbs one step for every further so many. */
const DECIDE_WORKDAYS = 3;
const CLIMB_WORKDAYS = 1;
const LEVELS = 2;

const after = (calendar: Calendar, at: Date, workdays: number) =>
  new Date(addWorkdays(calendar, at.getTime(), workdays));

export interface FileObjection {
  readonly list: Pick<HonourList, 'id' | 'within'>;
  readonly text: string;
  readonly subjectId: string | null;
  /** Whether the subject stands in the list. */
  readonly isSubjectListed: boolean;
  readonly incidentIds: readonly string[];
  /** How many the same person has filed to this list. */
  readonly filedBefore: number;
}

/** Anybody signed in may object while the list is on notice; the list itself says whether it still is. */
export function fileObjection(
  id: string,
  { list, text, subjectId, isSubjectListed, incidentIds, filedBefore }: FileObjection,
  { by, at }: Act,
): Decision<HonourObjectionEvent, HonourObjectionCode> {
  const words = text.trim();
  if (words === '' || words.length > MOST_TEXT) {
    return refuse('TEXT_REQUIRED', `Say what is wrong, in at most ${MOST_TEXT} characters.`, ['input', 'text']);
  }
  const ids = [...new Set(incidentIds)].sort();
  if ((subjectId === null && ids.length === 0) || ids.length > MOST_INCIDENTS) {
    return refuse('TARGET_REQUIRED', `Name an entry, or up to ${MOST_INCIDENTS} incidents.`, ['input']);
  }
  if (subjectId !== null && !isSubjectListed) {
    return refuse('NOT_IN_LIST', 'There is no such entry in this list.', ['input', 'entryId']);
  }
  if (filedBefore >= MOST_OBJECTIONS) {
    return refuse(
      'TOO_MANY_OBJECTIONS',
      `At most ${MOST_OBJECTIONS} objections to one list are heard from one person.`,
    );
  }
  const terms: ObjectionTerms = { id, listId: list.id, within: list.within, text: words, subjectId, incidentIds: ids };
  return accept({ name: 'honourObjection.filed', ...terms, by, at });
}

/** The list has taken note of it, or no longer can. */
export function noteFiled(
  objection: HonourObjection,
  noted: { readonly calendar: Calendar; readonly deciderIds: readonly string[] } | null,
  { by, at }: Act,
): Decision<HonourObjectionEvent, never> {
  if (objection.status !== 'FILED') return accept();
  if (!noted) return accept({ name: 'honourObjection.lapsed', by, at });
  const decideBy = after(noted.calendar, objection.filedAt, DECIDE_WORKDAYS);
  const { deciderIds } = noted;
  return accept({ name: 'honourObjection.noted', decideBy, climbAt: decideBy, deciderIds, by, at });
}

/** One step up, when it is overdue: whoever decides is told again, then those above. */
export function climbObjection(
  objection: HonourObjection,
  { calendar, toldIds }: { readonly calendar: Calendar; readonly toldIds: readonly string[] },
  { by, at }: Act,
): Decision<HonourObjectionEvent, never> {
  const { status, level, nextDueAt } = objection;
  if (status !== 'OPEN' || nextDueAt === null || nextDueAt > at) return accept();
  const next = level + 1;
  const climbAt = next < LEVELS ? after(calendar, nextDueAt, CLIMB_WORKDAYS) : null;
  return accept({ name: 'honourObjection.climbed', level: next, toldIds, climbAt, by, at });
}

export interface DecideObjection {
  readonly isUpheld: boolean;
  readonly reason: string;
  /** Which of the incidents objected to no longer count. */
  readonly excludeIncidentIds: readonly string[];
  /** Whether whom it is about is listed without a rank from now on. */
  readonly barsSubject: boolean;
}

const DECIDERS: readonly Role[] = ['CENTRE_HEAD', 'ADMIN'];

/** Decides on an objection: neither whoever raised it nor anybody who stands in the list. */
export function decideObjection(
  objection: HonourObjection,
  { isUpheld, reason, excludeIncidentIds, barsSubject }: DecideObjection,
  { roles, isListed, by, at }: Act & { readonly roles: readonly Role[]; readonly isListed: boolean },
): Decision<HonourObjectionEvent, HonourObjectionCode> {
  const { status, objectorId, incidentIds, subjectId } = objection;
  if (!roles.some((role) => DECIDERS.includes(role))) {
    return refuse('NOT_YOUR_ROLE', 'The head of the centre decides on objections.');
  }
  if (status !== 'OPEN') return refuse('ALREADY_DECIDED', 'This objection is not open any more.');
  if (by === objectorId) return refuse('OWN_OBJECTION', 'Somebody else decides on your objection.');
  if (isListed) return refuse('ACTOR_IS_LISTED', 'You stand in this list yourself.');
  const words = reason.trim();
  if (words === '') return refuse('REASON_REQUIRED', 'Say why it is decided so.', ['input', 'reason']);
  const excluded = [...new Set(excludeIncidentIds)].sort();
  if (!excluded.every((id) => incidentIds.includes(id)) || (barsSubject && subjectId === null)) {
    return refuse('NOT_OBJECTED_TO', 'Only what was objected to can be taken out.', ['input']);
  }
  const exclude = { incidentIds: excluded, subjectIds: barsSubject && subjectId !== null ? [subjectId] : [] };
  if (isUpheld === (exclude.incidentIds.length + exclude.subjectIds.length === 0)) {
    return refuse(
      'NOTHING_TO_EXCLUDE',
      isUpheld ? 'Say what is taken out of the list.' : 'A rejected objection takes nothing out.',
      ['input'],
    );
  }
  return accept({ name: 'honourObjection.decided', isUpheld, reason: words, exclude, by, at });
}

/** What follows from the decision is done. */
export function settleFiled(objection: HonourObjection, { by, at }: Act): Decision<HonourObjectionEvent, never> {
  const isDue = objection.decision !== null && objection.settledAt === null;
  return isDue ? accept({ name: 'honourObjection.settled', by, at }) : accept();
}
