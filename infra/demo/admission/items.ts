import { demoId } from '../ids.ts';
import { oneOf, readTable } from '../table.ts';
import { category } from './categories.ts';
import { department } from './departments.ts';

export const modules = ['PARTY_SPIRIT', 'PROFESSIONAL', 'PERSONAL'] as const;
/** One of the three modules of the training camp. */
export type TrainingModule = (typeof modules)[number];

/** An item of the admission list 准入清单: a task the department may hand to grid members. */
export interface AdmissionItem {
  readonly id: string;
  readonly code: string;
  readonly department: string;
  readonly nameEn: string;
  readonly nameZh: string;
  /** Categories of incidents it covers, all of its own department. */
  readonly categories: readonly string[];
  /** A member without this module is not offered the item. */
  readonly moduleRequired: TrainingModule;
  /** The unit that comes along: the joint mechanism without which an item is not admitted. */
  readonly partnerUnit: string;
  readonly minutesPerTask: number;
  readonly illustrative: true;
}

export const admissionItems: readonly AdmissionItem[] = readTable('admission-items.csv', [
  'code',
  'department',
  'nameEn',
  'nameZh',
  'categories',
  'moduleRequired',
  'partnerUnit',
  'minutesPerTask',
]).map((row) => ({
  id: demoId('admission-item', row('code')),
  code: row('code'),
  department: department(row('department')).code,
  nameEn: row('nameEn'),
  nameZh: row('nameZh'),
  categories: row('categories')
    .split(' ')
    .map((code) => category(code).code),
  moduleRequired: oneOf(row('moduleRequired'), modules),
  partnerUnit: row('partnerUnit'),
  minutesPerTask: Number(row('minutesPerTask')),
  illustrative: true,
}));

const byCategory = new Map(
  admissionItems.toReversed().flatMap((item) => item.categories.map((code) => [code, item] as const)),
);

/** The first item that covers a category; null where the category is off the list. */
export function itemFor(categoryCode: string): AdmissionItem | null {
  return byCategory.get(categoryCode) ?? null;
}
