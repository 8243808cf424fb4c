import { isWorkingDay, type Calendar } from './calendar.ts';
import { DAY, dayOf, formatDay, MINUTE, type Day, type Instant } from './instant.ts';
import { addWork, addWorkdays, isProvisional, rollToWorkday, worked } from './work-time.ts';

export type Unit = 'REAL_MINUTES' | 'WORK_MINUTES' | 'CALENDAR_DAYS' | 'WORK_DAYS';

/** How long something may take. WORK_DAYS are whole. */
export interface Term {
  readonly value: number;
  readonly unit: Unit;
  /** An end on a day off moves to the same time of the next workday. */
  readonly roll?: 'NEXT_WORKDAY';
}

export const realMinutes = (value: number): Term => ({ value, unit: 'REAL_MINUTES' });
export const workMinutes = (value: number): Term => ({ value, unit: 'WORK_MINUTES' });
export const workHours = (value: number): Term => workMinutes(value * 60);
export const workDays = (value: number): Term => ({ value, unit: 'WORK_DAYS' });
export const calendarDays = (value: number): Term => ({ value, unit: 'CALENDAR_DAYS' });
export const calendarDaysRolled = (value: number): Term => ({ ...calendarDays(value), roll: 'NEXT_WORKDAY' });

/** An instant that can say how it came about. */
export interface Due {
  readonly at: Date;
  /** Days off that were passed over, `YYYY-MM-DD`. Empty for a term in real time that needed no rolling. */
  readonly skippedDays: readonly string[];
  /** True where the answer rests on a year whose holidays are not published yet. */
  readonly provisional: boolean;
}

/** When a term that starts now is over. */
export function dueAt(calendar: Calendar, start: Date, term: Term): Due {
  return explain(calendar, term, reach(calendar, term, start.getTime()));
}

/** The end of a term, and from where on days off were passed over: the start in working time, else the unrolled end. */
export interface Reached {
  readonly at: Instant;
  readonly since: Instant;
}

export function reach(calendar: Calendar, term: Term, start: Instant): Reached {
  switch (term.unit) {
    case 'REAL_MINUTES':
      return rolled(calendar, term, start + term.value * MINUTE);
    case 'CALENDAR_DAYS':
      return rolled(calendar, term, start + term.value * DAY);
    case 'WORK_MINUTES':
      return { at: addWork(calendar, start, term.value * MINUTE), since: start };
    case 'WORK_DAYS':
      return { at: addWorkdays(calendar, start, term.value), since: start };
  }
}

/** An end that was pushed to `at`, rolled again where the term rolls. */
export function rolled(calendar: Calendar, term: Term, at: Instant): Reached {
  return { at: term.roll ? rollToWorkday(calendar, at) : at, since: at };
}

/** Whether the answer depends on which days are worked at all. */
export const asksCalendar = (term: Term): boolean => isWorkingUnit(term.unit) || term.roll !== undefined;

export function isUncertain(calendar: Calendar, term: Term, { at, since }: Reached): boolean {
  return asksCalendar(term) && isProvisional(calendar, since, at);
}

export function explain(calendar: Calendar, term: Term, reached: Reached): Due {
  const skippedDays = asksCalendar(term) ? daysOff(calendar, dayOf(reached.since), dayOf(reached.at)) : [];
  return { at: new Date(reached.at), skippedDays, provisional: isUncertain(calendar, term, reached) };
}

/*
 * A term runs in its own time: working time for WORK_ units, real time for the others. Pauses and fractions of a limit
 * are measured in it.
 */

/** The term's length, in milliseconds of its own time. */
export function lengthOf(calendar: Calendar, { value, unit }: Term): number {
  switch (unit) {
    case 'REAL_MINUTES':
    case 'WORK_MINUTES':
      return value * MINUTE;
    case 'CALENDAR_DAYS':
      return value * DAY;
    case 'WORK_DAYS':
      return value * calendar.workday;
  }
}

/** Milliseconds of the term's own time from one instant to another. */
export function span(calendar: Calendar, { unit }: Term, from: Instant, to: Instant): number {
  return isWorkingUnit(unit) ? worked(calendar, to) - worked(calendar, from) : to - from;
}

/** The instant that lies so many milliseconds of the term's own time later. */
export function forward(calendar: Calendar, { unit }: Term, from: Instant, length: number): Instant {
  return isWorkingUnit(unit) ? addWork(calendar, from, length) : from + length;
}

const isWorkingUnit = (unit: Unit): boolean => unit === 'WORK_MINUTES' || unit === 'WORK_DAYS';

function daysOff(calendar: Calendar, first: Day, last: Day): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day += 1) if (!isWorkingDay(calendar, day)) days.push(formatDay(day));
  return days;
}
