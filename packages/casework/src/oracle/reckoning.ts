import { NOTICES } from '../notices.ts';
import type { Step } from '../policy.ts';
import type { Term } from '../term.ts';
import { count, DAY, dateOf, daysOff, isWorkTerm, onWorkday, toDate, walk, worked, type Minute } from './minutes.ts';

/* Terms, pauses and ladders told a second time, on top of single minutes. For tests only. */

export interface Stop {
  readonly from: Minute;
  readonly until: Minute;
}

/** An end, and the minute from which days off were passed over on the way to it. */
interface End {
  readonly at: Minute;
  readonly since: Minute;
}

export function end(term: Term, start: Minute): Minute {
  if (term.unit === 'REAL_MINUTES' || term.unit === 'WORK_MINUTES') return walk(term, start, term.value);
  if (term.unit === 'CALENDAR_DAYS') return start + term.value * DAY;
  let minute = start;
  while (worked(minute) === 0 && worked(minute - 1) === 0) minute += 1;
  for (let left = term.value; left > 0;) {
    minute += DAY;
    if (onWorkday(minute)) left -= 1;
  }
  return minute;
}

function roll(term: Term, at: Minute): Minute {
  let minute = at;
  while (term.roll && !onWorkday(minute)) minute += DAY;
  return minute;
}

/** A minute with a pause given back, if it began before. */
const pushed = (term: Term, at: Minute, { from, until }: Stop): Minute =>
  Math.max(walk(term, at, count(term, from, until)), until);

function postponed(term: Term, at: Minute, pauses: readonly Stop[]): Minute {
  let minute = at;
  for (const pause of pauses) {
    if (pause.from >= minute) break;
    minute = pushed(term, minute, pause);
  }
  return minute;
}

export const since = (start: Minute, pauses: readonly Stop[]) => pauses.filter(({ from }) => from >= start);

export function runOut(term: Term, start: Minute, pauses: readonly Stop[]): End {
  let unrolled = end(term, start);
  let at = roll(term, unrolled);
  for (const pause of since(start, pauses)) {
    if (pause.from >= at) break;
    unrolled = pushed(term, at, pause);
    at = roll(term, unrolled);
  }
  return { at, since: isWorkTerm(term) ? start : unrolled };
}

const LENGTH = { REAL_MINUTES: 1, WORK_MINUTES: 1, CALENDAR_DAYS: DAY, WORK_DAYS: 7 * 60 };
const limit = ({ unit, value }: Term): number => LENGTH[unit] * value;

export interface Clock {
  readonly term: Term;
  readonly start: Minute;
}

export function climb(
  ladder: readonly Step[],
  { term, start }: Clock,
  pauses: readonly Stop[],
): { step: Step; at: Minute }[] {
  const { at: due } = runOut(term, start, pauses);
  let at = 0;
  return ladder.map((step) => {
    const { share, atLeast } = step;
    if (share < 1) at = Math.max(at, postponed(term, walk(term, start, share * limit(term)), since(start, pauses)));
    else {
      const target = Math.max(atLeast ? end(atLeast, due) : due, walk(term, due, (share - 1) * limit(term)));
      at = Math.max(at, postponed(term, target, since(due, pauses)));
    }
    return { step, at };
  });
}

const isPublished = (year: number) => NOTICES.some((notice) => notice.published && notice.year === year);

function isProvisional(from: Minute, to: Minute): boolean {
  for (let year = yearOf(from); year <= yearOf(to); year += 1) if (!isPublished(year)) return true;
  return false;
}

const yearOf = (minute: Minute) => Number(dateOf(minute).slice(0, 4));

export function explained({ term, start }: Clock, pauses: readonly Stop[], now: Minute) {
  const { at, since: from } = runOut(term, start, pauses);
  const asks = isWorkTerm(term) || term.roll !== undefined;
  return {
    at: toDate(at),
    pausedMinutes: since(start, pauses)
      .filter((pause) => pause.from < now)
      .reduce((sum, pause) => sum + count(term, pause.from, Math.min(pause.until, now)), 0),
    skippedDays: asks ? daysOff(from, at) : [],
    provisional: asks && isProvisional(from, at),
  };
}
