import { demoId } from '../ids.ts';
import { must, readTable } from '../table.ts';

/** A unit working at the centre 入驻单位, the same kinds of unit in both districts. */
export interface Department {
  readonly id: string;
  readonly code: string;
  readonly nameEn: string;
  readonly nameZh: string;
  /** Items it has on the admission list. */
  readonly items: number;
  /** Not among the published departments. */
  readonly illustrative: boolean;
}

/** The 11 departments of the admission list, and four illustrative units for matters that are on no list. */
export const residentUnits: readonly Department[] = readTable('departments.csv', [
  'code',
  'nameEn',
  'nameZh',
  'items',
]).map((row) => ({
  id: demoId('department', row('code')),
  code: row('code'),
  nameEn: row('nameEn'),
  nameZh: row('nameZh'),
  items: Number(row('items')),
  illustrative: row('items') === '0',
}));

/** The 11 departments with items on the admission list, in the published order. */
export const departments: readonly Department[] = residentUnits.filter((unit) => unit.items > 0);

const byCode = new Map(residentUnits.map((unit) => [unit.code, unit]));

export function department(code: string): Department {
  return must(byCode, code);
}
