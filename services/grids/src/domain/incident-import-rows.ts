import { deriveId } from '@yunge/kernel';
import type { Atlas } from './atlas.ts';
import type { Category } from './catalogue.ts';
import { toCgcs2000 } from './coordinates.ts';
import {
  instantOf,
  MOST_CELLS,
  MOST_CHARACTERS,
  type Cell,
  type CellFault,
  type TableRow,
} from './incident-import-cells.ts';
import { cellsBy, type Column, type Header } from './incident-import-columns.ts';
import { IMPORT_SOURCES } from './incident-import-decisions.ts';
import { placeIn } from './incident-import-place.ts';
import type { IncidentSource } from './incident.ts';
import type { LngLat } from './place.ts';

export type RowErrorCode =
  | CellFault
  | 'REQUIRED'
  | 'MALFORMED'
  | 'TOO_MANY_CELLS'
  | 'UNKNOWN_CATEGORY'
  | 'EMERGENCY_CATEGORY'
  | 'UNKNOWN_SOURCE'
  | 'UNKNOWN_GRID'
  | 'OUTSIDE_GRIDS'
  | 'OUTSIDE_SCOPE'
  | 'GRID_MISMATCH'
  | 'IN_FUTURE'
  | 'TOO_OLD'
  | 'PERSONAL_DATA'
  | 'DUPLICATE_IN_FILE';

/** What is wrong with a row, and in which column; null where it is the whole row. */
export interface RowError {
  readonly row: number;
  readonly column: Column | null;
  readonly code: RowErrorCode;
  readonly message: string;
  /** The beginning of what stood in the cell; empty where it may not be kept. */
  readonly value: string;
}

/** A valid row, ready to become an incident. */
export interface ImportRow {
  readonly row: number;
  /** Id of the incident it becomes: the same number of the same source in the same district meets the same one. */
  readonly id: string;
  readonly externalNo: string;
  readonly source: IncidentSource;
  readonly category: string;
  readonly description: string;
  readonly point: LngLat;
  readonly gridCode: string;
  readonly reportedAt: Date;
  /** Stands for who told it, the same for the same person; null where nobody was named. */
  readonly reporterId: string | null;
}

/** What rows are checked against. */
export interface RowTerrain {
  readonly atlas: Atlas;
  /** By code and by Chinese name. */
  readonly categories: ReadonlyMap<string, Category>;
  /** Source of rows that name none. */
  readonly source: IncidentSource;
  /** Rows lie in these. */
  readonly divisions: readonly string[];
  readonly now: Date;
}

/** Reports of so long ago are history, not casework, milliseconds. */
const OLDEST_MS = 2 * 365 * 86_400_000;

const SOURCES = new Map<string, IncidentSource>([
  ...IMPORT_SOURCES.map((source): [string, IncidentSource] => [source, source]),
  ...(['12345', '12345热线', '热线'].map((name) => [name, 'HOTLINE_12345']) as [string, IncidentSource][]),
]);

const EXTERNAL_NO = /^[\p{L}\p{N}][\p{L}\p{N}._/#-]{0,63}$/u;
const REPORTER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
/** A mobile number or an identity card number: neither may stand for a person here (PIPL, data minimisation). */
const PERSONAL = /^(?:1[3-9]\d{9}|\d{17}[\dXx])$/;

/** How much of a faulty value is shown, characters. */
const SHOWN = 60;

const FAULTS: Readonly<Record<CellFault, string>> = {
  FORMULA: 'A cell may hold no formula: none that is one, and no text that begins with = + - @ or a tab.',
  ERROR_VALUE: 'The cell holds an error of the spreadsheet program.',
  PRECISION: 'The number has lost digits in the spreadsheet program; format the column as text.',
  TOO_LONG: `A cell may have ${MOST_CHARACTERS} characters.`,
};

export type RowVerdict =
  { readonly ok: true; readonly value: ImportRow } | { readonly ok: false; readonly errors: RowError[] };

export const isBlank = ({ cells }: TableRow): boolean => cells.every(({ text, fault }) => text === '' && !fault);

/** Checks one row; every fault of it is named, not only the first. */
export function checkRow({ row, cells }: TableRow, header: Header, terrain: RowTerrain): RowVerdict {
  const errors: RowError[] = [];
  const cellOf = cellsBy(header, cells);
  const wrong = (column: Column | null, code: RowErrorCode, message: string): null => {
    const value = column === null || code === 'PERSONAL_DATA' ? '' : cellOf(column).text.slice(0, SHOWN);
    errors.push({ row, column, code, message, value });
    return null;
  };
  if (cells.length > MOST_CELLS) wrong(null, 'TOO_MANY_CELLS', `A row may have ${MOST_CELLS} cells.`);
  const text = (column: Column): string | null => {
    const { text: value, fault }: Cell = cellOf(column);
    return fault ? wrong(column, fault, FAULTS[fault]) : value;
  };
  const needed = (column: Column): string | null => {
    const value = text(column);
    return value === '' ? wrong(column, 'REQUIRED', 'It must be given.') : value;
  };

  const externalNo = matching(needed('external_no'), EXTERNAL_NO, () =>
    wrong('external_no', 'MALFORMED', 'A number has 1 to 64 letters, digits or . _ / # -.'),
  );
  const category = known(needed('category'), terrain.categories, (name) =>
    wrong('category', 'UNKNOWN_CATEGORY', `The catalogue has no category ${name.slice(0, 40)}.`),
  );
  if (category?.type === 'EMERGENCY') {
    wrong('category', 'EMERGENCY_CATEGORY', 'An emergency is answered live; it does not wait for a file.');
  }
  const description = needed('description');
  if (description !== null && (description.length < 2 || description.length > 2_000)) {
    wrong('description', 'MALFORMED', 'It must have 2 to 2000 characters.');
  }
  const reportedAt = timeOf(needed('reported_at'), terrain.now, wrong);
  const sourceText = text('source');
  const source =
    sourceText === ''
      ? terrain.source
      : known(sourceText, SOURCES, () =>
          wrong('source', 'UNKNOWN_SOURCE', `A source is one of ${IMPORT_SOURCES.join(', ')}.`),
        );
  const place = placeOf(text, terrain, wrong);
  const reporter = text('reporter');
  if (reporter) {
    if (PERSONAL.test(reporter))
      wrong('reporter', 'PERSONAL_DATA', 'No telephone or identity card number may be given.');
    else matching(reporter, REPORTER, () => wrong('reporter', 'MALFORMED', 'It has 1 to 64 letters, digits, _ or -.'));
  }

  if (errors.length > 0 || !externalNo || !category || !description || !reportedAt || !source || !place) {
    return { ok: false, errors };
  }
  const district = place.gridCode.slice(0, 6);
  const value = {
    ...{ row, externalNo, source, category: category.code, description, reportedAt, ...place },
    id: deriveId('imported-incident', district, source, externalNo),
    reporterId: reporter ? `caller-${deriveId('imported-caller', district, source, reporter)}` : null,
  };
  return { ok: true, value };
}

type Wrong = (column: Column | null, code: RowErrorCode, message: string) => null;

function matching(value: string | null, pattern: RegExp, wrong: () => null): string | null {
  return value === null || value === '' || pattern.test(value) ? value : wrong();
}

function known<T>(name: string | null, all: ReadonlyMap<string, T>, wrong: (name: string) => null): T | null {
  if (name === null || name === '') return null;
  return all.get(name) ?? all.get(name.toUpperCase()) ?? wrong(name);
}

function timeOf(text: string | null, now: Date, wrong: Wrong): Date | null {
  if (text === null || text === '') return null;
  const at = instantOf(text);
  if (!at) return wrong('reported_at', 'MALFORMED', 'A time is RFC 3339, or YYYY-MM-DD HH:mm in Shanghai.');
  if (at > now) return wrong('reported_at', 'IN_FUTURE', 'It lies in the future.');
  if (at.getTime() < now.getTime() - OLDEST_MS)
    return wrong('reported_at', 'TOO_OLD', 'It lies more than two years back.');
  return at;
}

/** The point and its grid: from the coordinates, or from the code of the grid. Both must agree where both are given. */
function placeOf(
  text: (column: Column) => string | null,
  { atlas, divisions }: RowTerrain,
  wrong: Wrong,
): { point: LngLat; gridCode: string } | null {
  const [lng, lat, gridCode] = [text('lng'), text('lat'), text('grid_code')];
  if (lng === null || lat === null || gridCode === null) return null;
  const named = gridCode === '' ? null : atlas.grid(gridCode);
  if (gridCode !== '' && !named) return wrong('grid_code', 'UNKNOWN_GRID', 'There is no such grid.');
  const inScope = (code: string) => divisions.some((division) => code.startsWith(division));
  if (lng === '' && lat === '') {
    if (!named) return wrong('grid_code', 'REQUIRED', 'Give lng and lat, or grid_code.');
    if (!inScope(named.code)) return wrong('grid_code', 'OUTSIDE_SCOPE', 'The grid lies outside your divisions.');
    return { point: placeIn(named), gridCode: named.code };
  }
  if (lng === '' || lat === '') return wrong(lng === '' ? 'lng' : 'lat', 'REQUIRED', 'A point has both, lng and lat.');
  const malformed = (
    [
      ['lng', lng],
      ['lat', lat],
    ] as const
  ).find(([, value]) => !/^\d{1,3}(\.\d{1,15})?$/.test(value));
  if (malformed) return wrong(malformed[0], 'MALFORMED', 'It is a decimal number of degrees.');
  const point = toCgcs2000(Number(lng), Number(lat), 'CGCS2000');
  const grid = point && atlas.gridAt(point);
  if (!point || !grid) return wrong('lng', 'OUTSIDE_GRIDS', 'The point lies in no grid.');
  if (!inScope(grid.code)) return wrong('lng', 'OUTSIDE_SCOPE', 'The point lies outside your divisions.');
  if (named && named.code !== grid.code)
    return wrong('grid_code', 'GRID_MISMATCH', `The point lies in grid ${grid.code}.`);
  return { point, gridCode: grid.code };
}
