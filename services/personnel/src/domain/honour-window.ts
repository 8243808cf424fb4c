export const WINDOW_MONTHS = 2;

/** Two calendar months in Asia/Shanghai, half-open. */
export interface HonourWindow {
  /** `YYYY-MM` of the first month. */
  readonly fromMonth: string;
  readonly from: Date;
  readonly until: Date;
}

/** First instant of a month in Asia/Shanghai, which keeps +08:00 all year; months beyond 12 run into the next year. */
function startOfMonth(year: number, month: number): Date {
  return new Date(Date.UTC(year, month - 1, 1, -8));
}

/** The window that begins with a month; null when the text is no month. */
export function windowFrom(fromMonth: string): HonourWindow | null {
  const match = /^(20\d{2})-(0[1-9]|1[0-2])$/.exec(fromMonth);
  if (!match) return null;
  const [year, month] = [Number(match[1]), Number(match[2])];
  return { fromMonth, from: startOfMonth(year, month), until: startOfMonth(year, month + WINDOW_MONTHS) };
}
