import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createAtlas } from './atlas.ts';
import { instantOf, textCell } from './incident-import-cells.ts';
import { COLUMNS, headerOf, TEMPLATE, type Column, type Header } from './incident-import-columns.ts';
import { placeIn } from './incident-import-place.ts';
import { checkRow, type RowTerrain } from './incident-import-rows.ts';
import type { Grid } from './place.ts';

const now = new Date('2026-11-23T07:00:00Z');
const ring = (west: number): [number, number][] => [
  [west, 40],
  [west + 0.2, 40],
  [west + 0.2, 40.1],
  [west, 40.1],
  [west, 40],
];
const gridOf = (code: string, west: number): Grid => ({
  ...{ code, name: code, kind: 'URBAN', households: 400, boundary: ring(west), isBoundaryInvented: true },
});
const HOME = '140214033006001';
const ABROAD = '370883001004001';
const lamp = { code: 'STREET_LAMP', name: { en: 'Lamp', zh: '路灯' }, class: 'SMALL', isSafety: false } as const;
const terrain: RowTerrain = {
  atlas: createAtlas([], [gridOf(HOME, 113), gridOf(ABROAD, 116)]),
  categories: new Map([lamp.code, lamp.name.zh].map((name) => [name, { ...lamp, type: 'ORDINARY' }])),
  source: 'HOTLINE_12345',
  divisions: ['140214'],
  now,
};

const cells = (texts: readonly string[]) => texts.map(textCell);
const header = headerOf(cells(COLUMNS)) as Header;
const GOOD: Readonly<Record<Column, string>> = {
  external_no: '20261123-0001',
  category: '路灯',
  description: '路灯不亮',
  lng: '113.1',
  lat: '40.05',
  grid_code: '',
  reported_at: '2026-11-23 14:30',
  source: '',
  reporter: '',
};
const check = (changed: Partial<Record<Column, string>> = {}, from = terrain) => {
  const row = { ...GOOD, ...changed };
  return checkRow({ row: 7, cells: cells(COLUMNS.map((column) => row[column])) }, header, from);
};
const value = (changed: Partial<Record<Column, string>> = {}) => {
  const verdict = check(changed);
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.errors));
  return verdict.value;
};
const faults = (changed: Partial<Record<Column, string>>) => {
  const verdict = check(changed);
  return verdict.ok ? [] : verdict.errors.map(({ column, code }) => `${column} ${code}`);
};

describe('The heading of a file', () => {
  it('may be English or Chinese, in any order and case', () => {
    expect(headerOf(cells(TEMPLATE.zh))).toEqual(header);
    expect(headerOf(cells(['Reported At', 'GRID_CODE', '描述', '类别', '工单编号', '备注']))).toMatchObject({
      ignored: ['备注'],
    });
  });

  it('is refused when it names nothing, not enough, or one thing twice', () => {
    expect(headerOf(cells(['a', 'b']))).toMatchObject({ code: 'UNKNOWN_HEADER' });
    const short = headerOf(cells(['external_no', 'category', 'description', 'reported_at', 'lng']));
    expect(short).toMatchObject({ code: 'MISSING_COLUMN', message: 'There is no column lat.' });
    expect(headerOf(cells(['编号', '工单编号']))).toMatchObject({ code: 'DUPLICATE_COLUMN' });
  });
});

describe('A row', () => {
  it('is taken with its category by code or Chinese name, its time in Shanghai, and its grid', () => {
    expect(value()).toMatchObject({
      ...{ row: 7, externalNo: '20261123-0001', source: 'HOTLINE_12345', category: 'STREET_LAMP', gridCode: HOME },
      ...{ point: { lng: 113.1, lat: 40.05 }, reportedAt: new Date('2026-11-23T06:30:00Z'), reporterId: null },
    });
    expect(value({ category: 'street_lamp', source: 'open311' })).toMatchObject({ source: 'OPEN311' });
    const byCode = value({ lng: '', lat: '', grid_code: HOME });
    expect(terrain.atlas.gridAt(byCode.point)?.code).toBe(HOME);
  });

  it('gets the same id for the same number of the same source and district, and another for any other', () => {
    expect(value({ description: '另一描述', lng: '113.15' }).id).toBe(value().id);
    const elsewhere = check({ lng: '116.1' }, { ...terrain, divisions: ['370883'] });
    const ids = [value().id, value({ source: 'RESIDENT' }).id, value({ external_no: '2' }).id];
    expect(new Set([...ids, elsewhere.ok && elsewhere.value.id]).size).toBe(4);
  });

  it('keeps of the reporter only what tells one from another', () => {
    expect(value({ reporter: 'c-17' }).reporterId).toMatch(/^caller-[0-9A-Z]{26}$/);
    expect(value({ reporter: 'c-17' }).reporterId).toBe(value({ reporter: 'c-17', external_no: '2' }).reporterId);
    expect(faults({ reporter: '13800138000' })).toEqual(['reporter PERSONAL_DATA']);
    expect(faults({ reporter: '14021119900101123X' })).toEqual(['reporter PERSONAL_DATA']);
    const verdict = check({ reporter: '13800138000' });
    expect(JSON.stringify(verdict)).not.toContain('13800138000');
  });

  it.each<[Partial<Record<Column, string>>, string]>([
    [{ external_no: '' }, 'external_no REQUIRED'],
    [{ external_no: 'a b' }, 'external_no MALFORMED'],
    [{ category: '飞碟' }, 'category UNKNOWN_CATEGORY'],
    [{ description: '灯' }, 'description MALFORMED'],
    [{ description: '@SUM(A1)' }, 'description FORMULA'],
    [{ description: 'x'.repeat(5_000) }, 'description TOO_LONG'],
    [{ lng: '' }, 'lng REQUIRED'],
    [{ lng: '一百' }, 'lng MALFORMED'],
    [{ lng: '120' }, 'lng OUTSIDE_GRIDS'],
    [{ lng: '116.1' }, 'lng OUTSIDE_SCOPE'],
    [{ grid_code: '999999999999999' }, 'grid_code UNKNOWN_GRID'],
    [{ grid_code: ABROAD }, 'grid_code GRID_MISMATCH'],
    [{ lng: '', lat: '', grid_code: ABROAD }, 'grid_code OUTSIDE_SCOPE'],
    [{ lng: '', lat: '' }, 'grid_code REQUIRED'],
    [{ reported_at: '2026-11-23 15:01' }, 'reported_at IN_FUTURE'],
    [{ reported_at: '2024-11-01 15:01' }, 'reported_at TOO_OLD'],
    [{ reported_at: '2026-02-30 10:00' }, 'reported_at MALFORMED'],
    [{ reported_at: 'yesterday' }, 'reported_at MALFORMED'],
    [{ source: 'ONE_TAP' }, 'source UNKNOWN_SOURCE'],
  ])('with %j is refused for %s', (changed, fault) => {
    expect(faults(changed)).toEqual([fault]);
  });

  it('of an emergency is refused, and one of too many cells', () => {
    const emergencies = new Map([['路灯', { ...lamp, type: 'EMERGENCY' as const }]]);
    expect(check({}, { ...terrain, categories: emergencies })).toMatchObject({
      errors: [{ code: 'EMERGENCY_CATEGORY' }],
    });
    const wide = checkRow(
      { row: 2, cells: cells([...COLUMNS.map((name) => GOOD[name]), ...Array(60).fill('x')]) },
      header,
      terrain,
    );
    expect(wide).toMatchObject({ errors: [{ row: 2, column: null, code: 'TOO_MANY_CELLS' }] });
  });

  it('of any text at all is either valid or refused with a column, never an exception', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom(...Object.values(GOOD), '=1', '1e9', 'NaN', '２０２６'));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        const verdict = checkRow({ row: 3, cells: cells(texts) }, header, terrain);
        if (!verdict.ok) expect(verdict.errors.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('A time', () => {
  it('reads back whatever was written, as RFC 3339 or local to Shanghai', () => {
    const at = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(at, (date) => {
        const second = new Date(Math.floor(date.getTime() / 1_000) * 1_000);
        const local = new Date(second.getTime() + 8 * 3_600_000).toISOString().slice(0, 19);
        for (const text of [
          second.toISOString(),
          `${local}+08:00`,
          local.replace('T', ' '),
          local.replaceAll('-', '/'),
        ]) {
          expect(instantOf(text)).toEqual(second);
        }
      }),
    );
    expect(instantOf('2026-11-23T24:00:00Z')).toBeNull();
    expect(instantOf('2026-11-23')).toBeNull();
  });
});

describe('A place in a grid', () => {
  it('lies inside, also where the middle of the grid does not', () => {
    const horseshoe: [number, number][] = [
      [0, 0],
      [3, 0],
      [3, 3],
      [2, 3],
      [2, 1],
      [1, 1],
      [1, 3],
      [0, 3],
      [0, 0],
    ];
    const boundary = horseshoe.map(([x, y]): [number, number] => [113 + x / 100, 40 + y / 100]);
    const atlas = createAtlas([], [{ ...gridOf(HOME, 113), boundary }]);
    expect(atlas.gridAt(placeIn({ code: HOME, boundary }))?.code).toBe(HOME);
  });
});
