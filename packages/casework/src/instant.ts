/** A point in time: milliseconds since 1970-01-01T00:00Z. What arithmetic uses; answers and documents hold a `Date`. */
export type Instant = number;

/** A civil day in Asia/Shanghai: days since 1970-01-01. */
export type Day = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** China has one zone and, since 1991, no summer time. */
const SHANGHAI = 8 * HOUR;

/** The civil day on which an instant falls. */
export function dayOf(at: Instant): Day {
  return Math.floor((at + SHANGHAI) / DAY);
}

/** Milliseconds since midnight of the instant's civil day. */
export function timeOf(at: Instant): number {
  return at + SHANGHAI - dayOf(at) * DAY;
}

export function instantOn(day: Day, time: number): Instant {
  return day * DAY + time - SHANGHAI;
}

export function yearOf(day: Day): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** The day of a date written `YYYY-MM-DD`; throws on anything else, impossible dates included. */
export function parseDay(date: string): Day {
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) / DAY : NaN;
  if (Number.isNaN(day) || formatDay(day) !== date) throw new RangeError(`Not a date: ${date}`);
  return day;
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
