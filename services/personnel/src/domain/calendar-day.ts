/** A calendar day in Asia/Shanghai, such as `2026-02-13`; days compare as their texts do. */
export type Day = string;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Asia/Shanghai: eight hours ahead all year. */
const SHANGHAI = 8 * HOUR;

const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const textOf = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** The day an instant lies in. */
export const dayOf = (at: Date): Day => textOf(at.getTime() + SHANGHAI);

/** The last day a span that ends before an instant still touches. */
export const lastDayBefore = (until: Date): Day => textOf(until.getTime() + SHANGHAI - 1);

export const addDays = (day: Day, days: number): Day => textOf(utc(day) + days * DAY);

/** Days from one day to another; negative when the other comes first. */
export const daysBetween = (from: Day, to: Day): number => (utc(to) - utc(from)) / DAY;

/** The same day so many years on; 1 March where that year has no 29 February (民法典 art. 202: the term fills the month). */
export function addYears(day: Day, years: number): Day {
  const date = new Date(utc(day));
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return textOf(date.getTime());
}
