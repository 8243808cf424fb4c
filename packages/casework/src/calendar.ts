import { HOUR, MINUTE, parseDay, yearOf, type Day } from './instant.ts';
import { NOTICES, type Notice } from './notices.ts';

/** Hours of work within a day, in milliseconds since midnight. */
export interface Window {
  readonly opens: number;
  readonly closes: number;
}

/** A day that breaks the rule "Monday to Friday is worked", and who said so. */
export interface CalendarDay {
  readonly day: Day;
  readonly kind: 'HOLIDAY' | 'WORKDAY';
  /** Document number of the notice. */
  readonly source: string;
}

/**
 * Which days are worked, compiled for counting. A year without a notice is Monday to Friday, and provisional.
 *
 * Only the days that break the rule are kept, in order, each with the workdays counted up to it. Between two of them
 * the count is plain week arithmetic, so "how many workdays until" and "which is the n-th workday" each cost one binary
 * search over some forty days a year, however far the answer lies.
 */
export interface Calendar {
  /** Names the data behind an answer, so that it can be given again after the next notice. */
  readonly version: string;
  readonly windows: readonly Window[];
  /** Milliseconds of work in a workday. */
  readonly workday: number;
  readonly publishedYears: ReadonlySet<number>;
  /** The days that break the rule, in order. */
  readonly days: readonly CalendarDay[];
  /** For each of `days`: its number. */
  readonly numbers: readonly Day[];
  /** For each of `days`: the workdays before it, counted from an arbitrary origin. */
  readonly workdaysBefore: readonly number[];
  /** For each of `days`, and once more for the end: the workdays that those before it added or took away. */
  readonly shift: readonly number[];
}

const OFFICE_HOURS: readonly Window[] = [
  { opens: 9 * HOUR, closes: 12 * HOUR },
  { opens: 13 * HOUR + 30 * MINUTE, closes: 17 * HOUR + 30 * MINUTE },
];

/** Compiles notices into a calendar. A later notice overrules an earlier one day by day. Throws on an impossible date. */
export function defineCalendar({
  version,
  notices,
  windows = OFFICE_HOURS,
}: {
  readonly version: string;
  readonly notices: readonly Notice[];
  readonly windows?: readonly Window[];
}): Calendar {
  const announced = new Map<Day, CalendarDay>();
  for (const { source, holidays, makeUpDays } of notices) {
    for (const [first, last] of holidays) {
      for (let day = parseDay(first); day <= parseDay(last); day += 1)
        announced.set(day, { day, kind: 'HOLIDAY', source });
    }
    for (const day of makeUpDays.map(parseDay)) announced.set(day, { day, kind: 'WORKDAY', source });
  }
  const days = [...announced.values()].sort((a, b) => a.day - b.day);
  const shift = [0];
  const workdaysBefore = [];
  let moved = 0;
  for (const { day, kind } of days) {
    workdaysBefore.push(weekdaysBefore(day) + moved);
    moved += (kind === 'WORKDAY' ? 1 : 0) - (isWeekday(day) ? 1 : 0);
    shift.push(moved);
  }
  const workday = windows.reduce((sum, { opens, closes }) => sum + closes - opens, 0);
  const publishedYears = new Set(notices.filter(({ published }) => published).map(({ year }) => year));
  const numbers = days.map(({ day }) => day);
  return { version, windows, workday, publishedYears, days, numbers, workdaysBefore, shift };
}

/** Number of workdays before a day, counted from an arbitrary origin: differences of it are what counts. */
export function workdaysBefore({ numbers, shift }: Calendar, day: Day): number {
  return weekdaysBefore(day) + (shift[countBelow(numbers, day)] ?? 0);
}

/** The workday that has `n` workdays before it: the inverse of `workdaysBefore`. */
export function nthWorkday({ days, workdaysBefore, shift }: Calendar, n: number): Day {
  const next = countBelow(workdaysBefore, n + 1);
  const last = days[next - 1];
  if (last?.kind === 'WORKDAY' && workdaysBefore[next - 1] === n) return last.day;
  return nthWeekday(n - (shift[next] ?? 0));
}

export function isWorkingDay({ days, numbers }: Calendar, day: Day): boolean {
  const found = days[countBelow(numbers, day)];
  return found?.day === day ? found.kind === 'WORKDAY' : isWeekday(day);
}

/** Number of workdays in a year. */
export function workdaysIn(calendar: Calendar, year: number): number {
  return workdaysBefore(calendar, parseDay(`${year + 1}-01-01`)) - workdaysBefore(calendar, parseDay(`${year}-01-01`));
}

/** Whether any year between two days (both included) still waits for its notice. */
export function touchesUnpublished({ publishedYears }: Calendar, first: Day, last: Day): boolean {
  for (let year = yearOf(first); year <= yearOf(last); year += 1) if (!publishedYears.has(year)) return true;
  return false;
}

/** Monday of the week of 1970-01-01, a Thursday: the origin from which weekdays are counted. */
const FIRST_MONDAY = -3;

function isWeekday(day: Day): boolean {
  return weekdaysBefore(day + 1) > weekdaysBefore(day);
}

function weekdaysBefore(day: Day): number {
  const since = day - FIRST_MONDAY;
  const week = Math.floor(since / 7);
  return week * 5 + Math.min(since - week * 7, 5);
}

function nthWeekday(n: number): Day {
  const week = Math.floor(n / 5);
  return FIRST_MONDAY + week * 7 + (n - week * 5);
}

/** How many of the numbers, which are in order, lie below a bound. */
function countBelow(sorted: readonly number[], bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The calendar of the People's Republic, as far as it is published, with the hours public offices keep. */
export const CHINA_CALENDAR: Calendar = defineCalendar({ version: '2026', notices: NOTICES });
