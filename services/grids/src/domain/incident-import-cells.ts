/** Why a cell is no plain value. */
export type CellFault = 'FORMULA' | 'ERROR_VALUE' | 'PRECISION' | 'TOO_LONG';

/** One cell of a table, as text; a workbook's dates are `YYYY-MM-DD HH:mm:ss`, its numbers decimal. */
export interface Cell {
  readonly text: string;
  readonly fault?: CellFault;
}

/** A row of a table, numbered as a spreadsheet program numbers it. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** Longest cell, characters. */
export const MOST_CHARACTERS = 4_000;
/** Most cells in a row. */
export const MOST_CELLS = 50;

const FORMULA_START = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d{1,20}(\.\d{1,20})?$/;

/**
 * Whether a spreadsheet program would take this text for a formula: it begins with `=`, `+`, `-`, `@`, a tab or a
 * carriage return (OWASP, CSV injection) and is no plain number.
 */
export function isFormula(text: string): boolean {
  return FORMULA_START.test(text) && !NUMBER.test(text);
}

/** Text for a cell that nobody's spreadsheet program may run; a signed number is escaped as well. */
export function escapeCell(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/** A cell of text from outside. */
export function textCell(text: string): Cell {
  if (text.length > MOST_CHARACTERS) return { text: text.slice(0, 20), fault: 'TOO_LONG' };
  return isFormula(text) ? { text, fault: 'FORMULA' } : { text: text.trim() };
}

const SHANGHAI_MS = 8 * 3_600_000;
const LOCAL = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,6})?)?$/;
const RFC_3339 = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}:\d{2})(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;

function wallClock(text: string): number | null {
  const found = LOCAL.exec(text);
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  const ms = Date.UTC(year, month - 1, day, hour, minute, second);
  const at = new Date(ms);
  const isReal =
    at.getUTCMonth() === month - 1 &&
    at.getUTCDate() === day &&
    at.getUTCHours() === hour &&
    minute < 60 &&
    second < 60;
  return isReal ? ms : null;
}

/** An instant: RFC 3339, or a local time `YYYY-MM-DD HH:mm` (seconds may follow) in Asia/Shanghai. Null otherwise. */
export function instantOf(text: string): Date | null {
  const rfc = RFC_3339.exec(text);
  if (rfc) {
    const [, date = '', time = '', , zone = ''] = rfc;
    // 2026-02-30 would otherwise pass as 2 March.
    const ms = wallClock(`${date} ${time}`) === null ? Number.NaN : Date.parse(`${date}T${time}${zone.toUpperCase()}`);
    return Number.isNaN(ms) ? null : new Date(ms);
  }
  const local = wallClock(text);
  return local === null ? null : new Date(local - SHANGHAI_MS);
}
