import { endOf, monthAfter, monthOf, startOf } from './month.ts';

const DAY_MS = 86_400_000;

/** A visit that is still missing is asked for so many days before its month is over. */
export const REMINDER_DAYS = 5;

/** A visit may be entered so many days after it was paid. What is missing then cannot come in any more. */
export const LATE_ENTRY_DAYS = 3;

/** One look at whether the visit of a month was paid: before the month is over, and after. */
export interface Check {
  /** Such as `2026-11`, in Shanghai. */
  readonly month: string;
  readonly step: 'BEFORE' | 'AFTER';
}

/** When it is looked at. */
export function dueOf({ month, step }: Check): Date {
  const days = step === 'BEFORE' ? -REMINDER_DAYS : LATE_ENTRY_DAYS;
  return new Date(endOf(month).getTime() + days * DAY_MS);
}

/** The first look for somebody who begins at an instant: at the first month that is theirs as a whole. */
export function firstCheck(from: Date): Check {
  const month = monthOf(from);
  const isWhole = startOf(month).getTime() === from.getTime();
  return { month: isWhole ? month : monthAfter(month, 1), step: 'BEFORE' };
}

export function nextCheck({ month, step }: Check): Check {
  return step === 'BEFORE' ? { month, step: 'AFTER' } : { month: monthAfter(month, 1), step: 'BEFORE' };
}
