/** Asia/Shanghai: eight hours ahead all year. */
const SHANGHAI_MS = 8 * 3_600_000;

/** Month of an instant in Shanghai, such as `2026-11`. */
export function monthOf(at: Date): string {
  return new Date(at.getTime() + SHANGHAI_MS).toISOString().slice(0, 7);
}

/** The month so many months after one. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months)).toISOString().slice(0, 7);
}

/** First instant of a month in Shanghai. */
export function startOf(month: string): Date {
  return new Date(Date.parse(`${month}-01T00:00:00Z`) - SHANGHAI_MS);
}

/** First instant that is past a month in Shanghai. */
export const endOf = (month: string): Date => startOf(monthAfter(month, 1));

export const isMonth = (text: string): boolean => /^20\d{2}-(0[1-9]|1[0-2])$/.test(text);
