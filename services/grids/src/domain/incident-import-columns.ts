import type { Rejection } from './incident-import.ts';
import type { Cell } from './incident-import-cells.ts';

export const COLUMNS = [
  'external_no',
  'category',
  'description',
  'lng',
  'lat',
  'grid_code',
  'reported_at',
  'source',
  'reporter',
] as const;

export type Column = (typeof COLUMNS)[number];

/** Headings in Chinese, the first as the template has it. */
const CHINESE: Readonly<Record<Column, readonly string[]>> = {
  external_no: ['工单编号', '工单号', '编号'],
  category: ['类别', '事项类别', '事件类别'],
  description: ['描述', '诉求内容', '事件描述'],
  lng: ['经度'],
  lat: ['纬度'],
  grid_code: ['网格编码', '网格代码'],
  reported_at: ['上报时间', '来电时间'],
  source: ['来源'],
  reporter: ['上报人标识', '诉求人标识'],
};

const BY_HEADING = new Map<string, Column>(
  COLUMNS.flatMap((column) => [column, ...CHINESE[column]].map((heading): [string, Column] => [heading, column])),
);

/** A row to copy as the first of a file. */
export const TEMPLATE: Readonly<Record<'en' | 'zh', readonly string[]>> = {
  en: COLUMNS,
  zh: COLUMNS.map((column) => CHINESE[column][0] ?? column),
};

/** Where each column stands in the rows of a file. */
export interface Header {
  readonly at: ReadonlyMap<Column, number>;
  readonly ignored: readonly string[];
}

const heading = ({ text }: Cell) =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');

/** Reads the first row; headings are English or Chinese, in any order and case. */
export function headerOf(cells: readonly Cell[]): Header | Rejection {
  const at = new Map<Column, number>();
  const ignored: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const column = BY_HEADING.get(heading(cell));
    if (!column) {
      if (cell.text !== '') ignored.push(cell.text.slice(0, 50));
    } else if (at.has(column)) {
      return { code: 'DUPLICATE_COLUMN', message: `Two columns are ${column} ${CHINESE[column][0]}.` };
    } else at.set(column, index);
  }
  if (at.size === 0) {
    return { code: 'UNKNOWN_HEADER', message: `The first row must name the columns: ${COLUMNS.join(', ')}.` };
  }
  const needed = ['external_no', 'category', 'description', 'reported_at'] as const;
  const missing: Column[] = needed.filter((column) => !at.has(column));
  if (!at.has('grid_code')) missing.push(...(['lng', 'lat'] as const).filter((column) => !at.has(column)));
  if (missing.length > 0) return { code: 'MISSING_COLUMN', message: `There is no column ${missing.join(', ')}.` };
  return { at, ignored };
}

/** The cells of a row by column; a missing one is empty. */
export function cellsBy({ at }: Header, cells: readonly Cell[]): (column: Column) => Cell {
  return (column) => {
    const index = at.get(column);
    return (index === undefined ? undefined : cells[index]) ?? { text: '' };
  };
}
