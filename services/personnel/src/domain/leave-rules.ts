import { CHINA_CALENDAR, isWorkday, overlaps, type Span } from '@yunge/casework';
import { refuse, type Refusal } from '@yunge/kernel';
import { addDays, dayOf, lastDayBefore } from './calendar-day.ts';
import type { Leave } from './leave.ts';
import type { Person } from './person.ts';
import { isLimitedMember } from './limited-member.ts';
import { mainPosting } from './reporting-line.ts';

/** Somebody above a person, with the highest rank they hold. */
export interface Above {
  readonly personId: string;
  readonly rank: number;
  readonly isAway: boolean;
}

/**
 * Rank that consents to so many workdays: the direct superior to three, a town leader to fifteen, the head of the centre
 * to more. Data, as every rule a district may set for itself.
 */
export const LEAVE_RANKS: readonly { readonly workdays: number; readonly rank: number }[] = [
  { workdays: 3, rank: 0 },
  { workdays: 15, rank: 40 },
  { workdays: Infinity, rank: 60 },
];

/** Workdays that a span touches. */
export function workdaysOf({ from, until }: { readonly from: Date; readonly until: Date }): number {
  let count = 0;
  for (let day = dayOf(from); day <= lastDayBefore(until); day = addDays(day, 1)) {
    if (isWorkday(CHINA_CALENDAR, Date.parse(`${day}T12:00:00+08:00`))) count += 1;
  }
  return count;
}

/** Those above who may decide on it; where nobody has the rank it takes, whoever ranks highest does. */
export function decidersOf(line: readonly Above[], leave: { readonly from: Date; readonly until: Date }): Above[] {
  const workdays = workdaysOf(leave);
  const wanted = LEAVE_RANKS.find((rule) => workdays <= rule.workdays)?.rank ?? 0;
  const rank = Math.min(wanted, Math.max(0, ...line.map((each) => each.rank)));
  return line.filter((each) => each.rank >= rank);
}

/** Who is told that it waits: the nearest who may decide and is there. */
export function approverOf(line: readonly Above[], leave: { readonly from: Date; readonly until: Date }) {
  const deciders = decidersOf(line, leave);
  return (deciders.find(({ isAway }) => !isAway) ?? deciders[0])?.personId ?? null;
}

export type BackupCode = 'LIMITED_MEMBER' | 'BACKUP_IS_SELF' | 'UNKNOWN_BACKUP' | 'BACKUP_ELSEWHERE' | 'BACKUP_AWAY';

/** Who is to stand in, with what is known of them. */
export interface Backup {
  readonly id: string;
  /** Null where the actor can see no such person. */
  readonly person: Person | null;
  readonly isAbove: boolean;
  /** Leaves in force of theirs. */
  readonly leaves: readonly Leave[];
}

const holdsThroughout = (posting: Span, span: { readonly from: Date; readonly until: Date }) =>
  posting.from <= span.from && (posting.until === null || posting.until >= span.until);

/**
 * Whether a post covers an area for somebody else: the same one or one around it. Members of the grids of one community
 * stand in for each other, because a grid often has but one.
 */
function covers(areaCode: string, covered: string): boolean {
  if (covered.startsWith(areaCode)) return true;
  return covered.length === 15 && areaCode.length === 15 && areaCode.slice(0, 12) === covered.slice(0, 12);
}

/**
 * What speaks against somebody who is to stand in; null where nothing does. They hold a post over the person's area, or
 * are above the person, for all of that time; and they are there themselves, so that no two ever stand in for each other.
 */
export function faultOfBackup(
  person: Person,
  leave: { readonly from: Date; readonly until: Date },
  backup: Backup,
): Refusal<BackupCode> | null {
  const field = ['input', 'backupId'];
  if (backup.id === person.id) return refuse('BACKUP_IS_SELF', 'Nobody stands in for themselves.', field);
  if (!backup.person) return refuse('UNKNOWN_BACKUP', 'There is no such person in your scope.', field);
  if (isLimitedMember(backup.person, leave.from)) {
    return refuse('LIMITED_MEMBER', 'A member from new employment stands in for nobody.', field);
  }
  const area = mainPosting(person, leave.from)?.areaCode;
  const held = backup.person.postings.filter((posting) => holdsThroughout(posting, leave));
  const isNear = area !== undefined && held.some(({ areaCode }) => covers(areaCode, area));
  if (!isNear && !(backup.isAbove && held.length > 0)) {
    return refuse('BACKUP_ELSEWHERE', 'Who stands in holds a post there for all that time, or is above.', field);
  }
  const isAway = backup.leaves.some((each) => each.status === 'APPROVED' && overlaps(each, leave));
  return isAway ? refuse('BACKUP_AWAY', 'They are on leave in that time themselves.', field) : null;
}
