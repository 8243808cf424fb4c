import { Readable } from 'node:stream';
import type { CellValue } from 'exceljs';
import { MOST_CELLS, textCell, type Cell, type TableRow } from '../domain/incident-import-cells.ts';
import { Unreadable } from './incident-import-unreadable.ts';
import { assertUnpacksTo } from './incident-import-zip.ts';

/** What a workbook may unpack to, bytes: a hundred thousand rows need about a third of it. */
const MOST_UNPACKED = 128 * 1024 * 1024;

/** A workbook keeps 15 digits of a number. */
const SAFE = 1e15;

function numberCell(value: number): Cell {
  if (!Number.isFinite(value)) return { text: '', fault: 'ERROR_VALUE' };
  return Math.abs(value) >= SAFE ? { text: String(value), fault: 'PRECISION' } : { text: String(value) };
}

/** A cell of a workbook as text. Dates are wall-clock times there and stay so. */
export function cellOf(value: CellValue): Cell {
  if (value === null || value === undefined) return { text: '' };
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'number') return numberCell(value);
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' };
  if (value instanceof Date) {
    // A workbook counts in days: a time comes a fraction of a second off.
    const at = new Date(Math.round(value.getTime() / 1_000) * 1_000);
    if (Number.isNaN(at.getTime())) return { text: '', fault: 'ERROR_VALUE' };
    return { text: at.toISOString().slice(0, 19).replace('T', ' ') };
  }
  if ('error' in value) return { text: '', fault: 'ERROR_VALUE' };
  if ('richText' in value) return textCell(value.richText.map(({ text }) => text).join(''));
  if ('hyperlink' in value) return textCell(String(value.text));
  return { text: '', fault: 'FORMULA' };
}

/** The rows of a workbook's first sheet, as they stream by. Throws Unreadable for what is no whole workbook. */
export async function* xlsxRows(bytes: Buffer): AsyncGenerator<TableRow> {
  await assertUnpacksTo(MOST_UNPACKED, bytes);
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.stream.xlsx.WorkbookReader(Readable.from(bytes), {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache', // what tells a date from a number
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  try {
    for await (const sheet of workbook) {
      for await (const row of sheet) {
        // Index 0 is unused; a row ends with its last cell.
        const values = Array.isArray(row.values) ? row.values.slice(1, MOST_CELLS + 2) : [];
        yield { row: row.number, cells: Array.from(values, cellOf) };
      }
      return;
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('UNREADABLE', 'The workbook cannot be read.');
  }
}
