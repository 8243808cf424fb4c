/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** Asia/Shanghai: eight hours ahead all year. */
const SHANGHAI = 8 * HOUR;

/** Days since 1970-01-01 in Shanghai. */
export function dayNumber(at: Instant): number {
  return Math.floor((at + SHANGHAI) / DAY);
}

/** The first instant of a day in Shanghai. */
export function startOfDay(day: number): Instant {
  return day * DAY - SHANGHAI;
}

/** The instant of a local time in Shanghai, e.g. `2026-09-01T09:00`. */
export function shanghai(local: string): Instant {
  return Date.parse(`${local.length === 10 ? `${local}T00:00` : local}:00+08:00`);
}

/** The date of an instant in Shanghai, YYYY-MM-DD. */
export function dateOf(at: Instant): string {
  return new Date(at + SHANGHAI).toISOString().slice(0, 10);
}

/** Hour of the day in Shanghai, from 0 to below 24. */
export function hourOf(at: Instant): number {
  return (at - startOfDay(dayNumber(at))) / HOUR;
}

/** The month so many months after one, e.g. ('2026-11', -2) is '2026-09'. */
export function monthAfter(month: string, months: number): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new Error(`"${month}" is no month such as 2026-11.`);
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + months)).toISOString().slice(0, 7);
}

/** The two full calendar months before a month: from the first instant to the first that is past them. */
export interface Period {
  readonly from: Instant;
  readonly to: Instant;
  readonly months: readonly [string, string];
}

export function period(asOf: string): Period {
  const months = [monthAfter(asOf, -2), monthAfter(asOf, -1)] as const;
  return { from: shanghai(`${months[0]}-01`), to: shanghai(`${asOf}-01`), months };
}

/** The instant itself between two hours of the day, else the next time the earlier hour strikes. */
export function nextBetween(at: Instant, fromHour: number, toHour: number): Instant {
  const hour = hourOf(at);
  const start = startOfDay(dayNumber(at)) + fromHour * HOUR;
  if (hour < fromHour) return start;
  return hour < toHour ? at : start + DAY;
}
