/** Asia/Shanghai has kept UTC+8 without summer time since 1992. */
const OFFSET_MS = 8 * 3_600_000;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The calendar day of an instant in Asia/Shanghai, `YYYY-MM-DD`. */
export function dayOf(at: Date): string {
  return new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}

/** The first instant of a day in Asia/Shanghai. */
export function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00.000+08:00`);
}

/** Whether the text is a day of the calendar: 2026-02-29 is none. */
export function isDay(day: string): boolean {
  return DAY.test(day) && !Number.isNaN(startOfDay(day).getTime()) && dayOf(startOfDay(day)) === day;
}

/** The same day so many months later; the last day of the month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10);
}
