import { MOST_CELLS, textCell, type Cell, type TableRow } from '../domain/incident-import-cells.ts';
import { openWorkbook, type Workbook } from './incident-import-workbook.ts';
import { readXml, type XmlHandler } from './incident-import-xml.ts';
import { entriesOf, type Budget } from './incident-import-zip.ts';

/** What a workbook may unpack to, bytes: a hundred thousand rows need about half of it. */
const MOST_UNPACKED = 96 * 1024 * 1024;

/** A workbook keeps 15 digits of a number. */
const SAFE = 1e15;
const DAY_S = 86_400;
/** 1970-01-01 in days of the two calendars a workbook may count in. */
const EPOCH = { from1900: 25_569, from1904: 24_107 } as const;
/** The last day a workbook knows: 9999-12-31. */
const LAST_DAY = 2_958_465;

function numberCell(text: string): Cell {
  const value = Number(text);
  if (!Number.isFinite(value)) return { text: '', fault: 'ERROR_VALUE' };
  return Math.abs(value) >= SAFE ? { text: String(value), fault: 'PRECISION' } : { text: String(value) };
}

/** A date as the wall clock shows it; counted in days, it comes a fraction of a second off. */
function dateCell(text: string, is1904: boolean): Cell {
  const days = Number(text);
  if (!(days >= 0 && days <= LAST_DAY)) return { text: '', fault: 'ERROR_VALUE' };
  const seconds = Math.round((days - (is1904 ? EPOCH.from1904 : EPOCH.from1900)) * DAY_S);
  return { text: new Date(seconds * 1_000).toISOString().slice(0, 19).replace('T', ' ') };
}

/** What a sheet says of a cell. */
interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly isFormula: boolean;
  readonly value: string;
}

function cellOf({ type, style, isFormula, value }: RawCell, { sharedStrings, isDate, is1904 }: Workbook): Cell {
  if (isFormula) return { text: '', fault: 'FORMULA' };
  if (value === '') return { text: '' };
  switch (type) {
    case 's': {
      const text = sharedStrings[Number(value)];
      return text === undefined ? { text: '', fault: 'ERROR_VALUE' } : textCell(text);
    }
    case 'str':
    case 'inlineStr':
      return textCell(value);
    case 'b':
      return { text: value === '1' ? 'TRUE' : 'FALSE' };
    case 'd':
      return textCell(value.replace('T', ' '));
    case 'n':
      return isDate(style) ? dateCell(value, is1904) : numberCell(value);
    default:
      return { text: '', fault: 'ERROR_VALUE' };
  }
}

/** Place of a cell in its row, from 0: `C7` is 2. Null where the reference says nothing. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * The rows of a workbook's first sheet (ECMA-376), as they stream by: only the strings that cells share are held. Throws
 * Unreadable for what is no whole workbook, or unpacks to too much.
 */
export async function* xlsxRows(bytes: Buffer, budget: Budget = { left: MOST_UNPACKED }): AsyncGenerator<TableRow> {
  const workbook = await openWorkbook(entriesOf(bytes), budget);
  const rows: TableRow[] = [];
  let row = 0;
  let cells: Cell[] = [];
  let at = { column: -1, type: 'n', style: 0 };
  let isFormula = false;
  let value = '';
  const handler: XmlHandler = {
    open(name, attribute) {
      if (name === 'row') {
        const named = Number(attribute('r'));
        row = Number.isInteger(named) && named > row ? named : row + 1;
        [cells, at] = [[], { ...at, column: -1 }];
      } else if (name === 'c') {
        const column = columnOf(attribute('r')) ?? at.column + 1;
        at = { column, type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0) };
        [isFormula, value] = [false, ''];
      } else if (name === 'f') isFormula = true;
    },
    close(name, text) {
      if (name === 'v' || name === 't') value += text;
      if (name === 'row') rows.push({ row, cells: Array.from(cells, (cell) => cell ?? { text: '' }) });
      if (name !== 'c') return;
      // One cell too many is enough to refuse the row; the rest of a very wide one is not kept.
      const column = Math.min(at.column, MOST_CELLS);
      const cell = cellOf({ ...at, isFormula, value }, workbook);
      if (cell.text !== '' || cell.fault) cells[column] = cell;
    },
  };
  for await (const found of readXml(workbook.sheet, budget, handler, () => rows.splice(0))) yield* found;
}
