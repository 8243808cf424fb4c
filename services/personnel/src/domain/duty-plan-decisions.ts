import { holds, overlaps } from '@yunge/casework';
import { DivisionCode } from '@yunge/contracts';
import { accept, refuse, type Decision, type Refusal } from '@yunge/kernel';
import type { ActWithin } from './act.ts';
import { dayOf } from './calendar-day.ts';
import {
  dutyPlanId,
  shiftOf,
  swapped,
  type DutyPlan,
  type DutyPlanEvent,
  type DutyShift,
  type ShiftTerms,
} from './duty-plan.ts';
import type { Leave } from './leave.ts';
import { isLimitedMember } from './limited-member.ts';
import type { Person } from './person.ts';

export type DutyCode =
  | 'AREA_MALFORMED'
  | 'MONTH_MALFORMED'
  | 'OUTSIDE_YOUR_AREA'
  | 'NO_SHIFTS'
  | 'TOO_MANY_SHIFTS'
  | 'OUTSIDE_MONTH'
  | 'UNTIL_NOT_AFTER_FROM'
  | 'SHIFT_TOO_LONG'
  | 'ALREADY_BEGUN'
  | 'ALREADY_CANCELLED'
  | 'BACKUP_IS_SELF'
  | 'UNKNOWN_PERSON'
  | 'NOT_POSTED_THERE'
  | 'LIMITED_MEMBER'
  | 'SHIFT_OVERLAPS'
  | 'PERSON_AWAY'
  | 'OTHER_PLAN'
  | 'CONFLICT'
  | 'REASON_REQUIRED';

type Answer = Decision<DutyPlanEvent, DutyCode>;
type No = Refusal<DutyCode> | null;

/** What is known of the people a plan names. */
export interface Roster {
  /** By id: whoever holds or held a post. */
  readonly people: ReadonlyMap<string, Person>;
  /** Their leaves around the time of the plan. */
  readonly leaves: readonly Leave[];
  /** Their shifts in whatever plan, this one included. */
  readonly shifts: readonly DutyShift[];
}

const MOST_SHIFTS = 400;
const LONGEST_MS = 24 * 3_600_000;

const limited = (field: readonly string[]) =>
  refuse('LIMITED_MEMBER', 'A member from new employment takes no duty.', field);
const outside = refuse('OUTSIDE_YOUR_AREA', 'This area is not yours.', ['areaCode']);
const at = (path: readonly string[], name: string) => [...path, name];

/** Whether somebody holds a post in the area, around it or within it while a shift begins. */
export function isPostedThere({ postings }: Person, areaCode: string, from: Date): boolean {
  return postings.some(
    (posting) =>
      holds(posting, from) && (areaCode.startsWith(posting.areaCode) || posting.areaCode.startsWith(areaCode)),
  );
}

/** What speaks against a person on a shift; null where nothing does. `standing` are the shifts there will be beside it. */
function faultOfPerson(
  shift: Pick<DutyShift, 'id' | 'personId' | 'from' | 'until'>,
  areaCode: string,
  { people, leaves }: Roster,
  standing: readonly Pick<DutyShift, 'id' | 'personId' | 'from' | 'until'>[],
  path: readonly string[],
): No {
  const field = at(path, 'personId');
  const person = people.get(shift.personId);
  if (!person) return refuse('UNKNOWN_PERSON', 'There is no such person in your scope.', field);
  if (!isPostedThere(person, areaCode, shift.from)) {
    return refuse('NOT_POSTED_THERE', 'The person holds no post there at that time.', field);
  }
  if (isLimitedMember(person, shift.from)) return limited(field);
  const rival = standing.find(
    (other) => other.id !== shift.id && other.personId === shift.personId && overlaps(other, shift),
  );
  if (rival) return refuse('SHIFT_OVERLAPS', 'The person has another shift in that time.', at(path, 'from'));
  const isAway = leaves.some(
    (leave) => leave.personId === shift.personId && leave.status === 'APPROVED' && overlaps(leave, shift),
  );
  return isAway ? refuse('PERSON_AWAY', 'The person is on leave in that time.', field) : null;
}

function faultOfSpan({ from, until }: ShiftTerms, month: string, now: Date, path: readonly string[]): No {
  if (until <= from) return refuse('UNTIL_NOT_AFTER_FROM', 'A shift ends after it begins.', at(path, 'until'));
  if (until.getTime() - from.getTime() > LONGEST_MS) {
    return refuse('SHIFT_TOO_LONG', 'A shift lasts 24 hours at most.', at(path, 'until'));
  }
  if (!dayOf(from).startsWith(month))
    return refuse('OUTSIDE_MONTH', `A shift of ${month} begins in it.`, at(path, 'from'));
  return until <= now ? refuse('ALREADY_BEGUN', 'That time is over.', at(path, 'from')) : null;
}

/** Shifts that count. What stands in the plan that is changed goes before what was read of it: it may have changed since. */
function standingOf(roster: Roster, plan: DutyPlan | null): DutyShift[] {
  const byId = new Map([...roster.shifts, ...(plan?.shifts ?? [])].map((shift) => [shift.id, shift]));
  return [...byId.values()].filter(({ isCancelled }) => !isCancelled);
}

/** Plans the shifts of a month, all of them or none, beside those of `plan`; null while the month has none. */
export function planShifts(
  terms: { readonly areaCode: string; readonly month: string; readonly shifts: readonly ShiftTerms[] },
  roster: Roster,
  { by, at: now, reaches }: ActWithin,
  plan: DutyPlan | null = null,
): Answer {
  const { areaCode, month, shifts } = terms;
  if (!DivisionCode.safeParse(areaCode).success) {
    return refuse('AREA_MALFORMED', 'An area code has 6, 9, 12 or 15 digits.', ['areaCode']);
  }
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return refuse('MONTH_MALFORMED', 'A month is `YYYY-MM`.', ['month']);
  if (!reaches(areaCode)) return outside;
  if (shifts.length === 0) return refuse('NO_SHIFTS', 'Name at least one shift.', ['input', 'shifts']);
  if (shifts.length > MOST_SHIFTS) {
    return refuse('TOO_MANY_SHIFTS', `At most ${MOST_SHIFTS} shifts at once.`, ['input', 'shifts']);
  }
  // Asked again under the same ids, the shifts are no rivals of themselves.
  const fresh = new Set(shifts.map(({ id }) => id));
  const standing = [...standingOf(roster, plan).filter(({ id }) => !fresh.has(id)), ...shifts];
  for (const [index, shift] of shifts.entries()) {
    const path = ['input', 'shifts', String(index)];
    const fault = faultOfSpan(shift, month, now, path) ?? faultOfPerson(shift, areaCode, roster, standing, path);
    if (fault) return fault;
    const { backupId, personId } = shift;
    if (backupId === personId) {
      return refuse('BACKUP_IS_SELF', 'Nobody is their own backup.', at(path, 'backupId'));
    }
    const backup = backupId === null ? null : roster.people.get(backupId);
    if (backup === undefined)
      return refuse('UNKNOWN_PERSON', 'There is no such person in your scope.', at(path, 'backupId'));
    if (backup && isLimitedMember(backup, shift.from)) return limited(at(path, 'backupId'));
    if (backup && !isPostedThere(backup, areaCode, shift.from)) {
      return refuse('NOT_POSTED_THERE', 'The backup holds no post there at that time.', at(path, 'backupId'));
    }
  }
  return accept({
    name: 'dutyPlan.shiftsPlanned',
    id: dutyPlanId(areaCode, month),
    areaCode,
    month,
    shifts,
    by,
    at: now,
  });
}

/** A change of one shift, as its caller saw it. */
interface ShiftChange {
  readonly shiftId: string;
  readonly reason: string;
  /** Version of the shift that the caller saw; null when any will do. */
  readonly expectedVersion?: number | null | undefined;
}

const conflict = ({ version }: DutyShift, { expectedVersion }: ShiftChange): No =>
  expectedVersion == null || expectedVersion === version
    ? null
    : refuse('CONFLICT', `It was changed meanwhile: the current version is ${version}.`, ['expectedVersion']);

function changeable(shift: DutyShift, now: Date, field: readonly string[]): No {
  if (shift.isCancelled) return refuse('ALREADY_CANCELLED', 'This shift was called off.', field);
  return shift.from <= now ? refuse('ALREADY_BEGUN', 'This shift has begun.', field) : null;
}

/** Lets two people of one plan change places 换班. Each backup stays with its shift. */
export function swapShifts(
  plan: DutyPlan,
  swap: ShiftChange & { readonly otherId: string },
  roster: Roster,
  { by, at: now, reaches }: ActWithin,
): Answer {
  if (!reaches(plan.areaCode)) return outside;
  const { shiftId, otherId, reason } = swap;
  const [shift, other] = [shiftOf(plan, shiftId), shiftOf(plan, otherId)];
  if (!shift || !other || shift === other) {
    return refuse('OTHER_PLAN', 'Two shifts of one area and month are swapped.', ['input', 'otherId']);
  }
  const fault = conflict(shift, swap) ?? changeable(shift, now, ['id']) ?? changeable(other, now, ['input', 'otherId']);
  if (fault) return fault;
  if (reason.trim() === '') return refuse('REASON_REQUIRED', 'Say why.', ['input', 'reason']);
  const after = swapped(shift, other, reason.trim());
  const kept = standingOf(roster, plan).filter(({ id }) => id !== shiftId && id !== otherId);
  for (const [index, one] of after.entries()) {
    const path = index === 0 ? ['id'] : ['input'];
    const wrong = faultOfPerson(one, plan.areaCode, roster, [...kept, ...after], path);
    if (wrong) return wrong;
  }
  return accept({ name: 'dutyPlan.shiftsSwapped', shiftId, otherId, reason: reason.trim(), by, at: now });
}

/** Calls a shift off that has not ended. */
export function cancelShift(plan: DutyPlan, call: ShiftChange, { by, at: now, reaches }: ActWithin): Answer {
  if (!reaches(plan.areaCode)) return outside;
  const { shiftId, reason } = call;
  const shift = shiftOf(plan, shiftId);
  if (!shift) throw new Error(`${plan.id} has no shift ${shiftId}`);
  const stale = conflict(shift, call);
  if (stale) return stale;
  if (shift.isCancelled) return refuse('ALREADY_CANCELLED', 'This shift was called off.');
  if (shift.until <= now) return refuse('ALREADY_BEGUN', 'This shift is over.');
  if (reason.trim() === '') return refuse('REASON_REQUIRED', 'Say why.', ['input', 'reason']);
  return accept({ name: 'dutyPlan.shiftCancelled', shiftId, reason: reason.trim(), by, at: now });
}
