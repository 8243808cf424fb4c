import { must, oneOf, readTable } from '../table.ts';
import { department } from './departments.ts';

export const classes = ['SMALL', 'MEDIUM', 'COMPLEX'] as const;
export const types = ['ORDINARY', 'DISPUTE', 'EMERGENCY'] as const;

/** 小事 2 hours, 费时事 2 days, 复杂事 7 days. */
export type IncidentClass = (typeof classes)[number];

export interface IncidentCategory {
  readonly code: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly class: IncidentClass;
  /** Its deadlines run in real hours, day and night. */
  readonly safety: boolean;
  /** Code of the responsible department. */
  readonly department: string;
  /** Which state table it follows. */
  readonly type: (typeof types)[number];
  /** What is reported of it may be seen by anyone: it lies in a street or in the common parts of a building. */
  readonly public: boolean;
  readonly illustrative: true;
}

export const categories: readonly IncidentCategory[] = readTable('categories.csv', [
  'code',
  'nameEn',
  'nameZh',
  'class',
  'safety',
  'department',
  'type',
  'public',
]).map((row) => ({
  code: row('code'),
  nameEn: row('nameEn'),
  nameZh: row('nameZh'),
  class: oneOf(row('class'), classes),
  safety: oneOf(row('safety'), ['yes', 'no']) === 'yes',
  department: department(row('department')).code,
  type: oneOf(row('type'), types),
  public: oneOf(row('public'), ['yes', 'no']) === 'yes',
  illustrative: true,
}));

const byCode = new Map(categories.map((one) => [one.code, one]));

export function category(code: string): IncidentCategory {
  return must(byCode, code);
}
