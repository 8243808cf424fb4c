import { NOTICES } from '../notices.ts';
import type { Term } from '../term.ts';

/*
 * Time as naively as possible: a list of minutes, each worked or not, counted one after the other. Shares no arithmetic
 * with the engine. For tests only, and only for the years below.
 */

/** Minutes since 1970-01-01T00:00+08:00. */
export type Minute = number;

const MS = 60_000;
export const DAY = 24 * 60;
export const toMinute = (date: Date): Minute => (date.getTime() + 8 * 3_600_000) / MS;
export const toDate = (minute: Minute): Date => new Date(minute * MS - 8 * 3_600_000);

const FIRST = Date.UTC(2025, 11, 1) / MS;
const LAST = Date.UTC(2028, 0, 1) / MS;

const isWorkedDay = new Set<Minute>();
const isWorked = new Uint8Array(LAST - FIRST);
for (let start = FIRST; start < LAST; start += DAY) {
  const day = dateOf(start);
  const weekday = new Date(start * MS).getUTCDay();
  const isOff = NOTICES.some(({ holidays }) => holidays.some(([from, to]) => from <= day && day <= to));
  const isMakeUp = NOTICES.some(({ makeUpDays }) => makeUpDays.includes(day));
  if (!isMakeUp && (isOff || weekday === 0 || weekday === 6)) continue;
  isWorkedDay.add(start);
  isWorked.fill(1, start - FIRST + 9 * 60, start - FIRST + 12 * 60);
  isWorked.fill(1, start - FIRST + 13 * 60 + 30, start - FIRST + 17 * 60 + 30);
}

/*
 * Every minute is counted once, here, and looked up ever after: how many were worked before each of them, and by which
 * the n-th was worked. Counting anew for every question gives the same (minutes.test.ts does) at a hundred times the cost.
 */
const workedBefore = new Uint32Array(LAST - FIRST + 1);
const minuteAfter: Minute[] = [FIRST];
for (let minute = FIRST; minute < LAST; minute += 1) {
  const count = workedBefore[minute - FIRST] ?? 0;
  const isOne = worked(minute);
  workedBefore[minute + 1 - FIRST] = count + isOne;
  if (isOne) minuteAfter.push(minute + 1);
}

/** `YYYY-MM-DD` of the day a minute lies in. */
export function dateOf(minute: Minute): string {
  return new Date(minute * MS).toISOString().slice(0, 10);
}

/** 1 for a minute that is worked, else 0. */
export function worked(minute: Minute): number {
  return isWorked[minute - FIRST] ?? outside(minute);
}

const dayStart = (minute: Minute): Minute => Math.floor(minute / DAY) * DAY;
export const onWorkday = (minute: Minute): boolean => isWorkedDay.has(dayStart(minute));

/** The days off among those from one minute to another, both days included. */
export function daysOff(from: Minute, to: Minute): readonly string[] {
  const days: string[] = [];
  for (let day = dayStart(from); day <= to; day += DAY) if (!isWorkedDay.has(day)) days.push(dateOf(day));
  return days;
}

export const isWorkTerm = ({ unit }: Term): boolean => unit === 'WORK_MINUTES' || unit === 'WORK_DAYS';

/** How many minutes that count for the term lie from one minute to another. */
export function count(term: Term, from: Minute, to: Minute): number {
  return isWorkTerm(term) ? before(to) - before(from) : to - from;
}

/** The first minute mark by which so many counted minutes have passed. The hair allows for 0.8 not being a binary fraction. */
export function walk(term: Term, from: Minute, length: number): Minute {
  const minutes = Math.ceil(length - 1e-9);
  if (minutes <= 0) return from;
  return isWorkTerm(term) ? (minuteAfter[before(from) + minutes] ?? outside(from)) : from + minutes;
}

function before(minute: Minute): number {
  return workedBefore[minute - FIRST] ?? outside(minute);
}

function outside(minute: Minute): never {
  throw new RangeError(`The oracle does not know ${toDate(minute).toISOString()}, or what follows from it`);
}
