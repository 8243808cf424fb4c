import type { RateSet } from './rate-sets.ts';

/** One rate: which set over which, what both leave out, and which way is better. */
export interface RateDefinition {
  readonly en: string;
  readonly zh: string;
  readonly numerator: RateSet;
  /** Holds the numerator. */
  readonly denominator: RateSet;
  readonly exclusions: readonly { readonly set: RateSet; readonly why: string }[];
  readonly better: 'HIGHER' | 'LOWER';
}

const DISMISSED = [
  { set: 'DISMISSED_DUE', why: 'Refused, void or merged: nobody owed anything 不予受理、作废、合并.' },
] as const;
const SUSPENDED = [{ set: 'TO_CLOSE_SUSPENDED', why: 'Suspended with an approver’s consent 挂账.' }] as const;

/** Every rate there is, once. A rate of nothing is null: no data is not 100 %. */
export const RATE_CATALOGUE = {
  HANDLING: {
    en: 'handling',
    zh: '处置率',
    numerator: 'HANDLED',
    denominator: 'DUE',
    exclusions: DISMISSED,
    better: 'HIGHER',
  },
  ON_TIME: {
    en: 'on-time handling',
    zh: '按期处置率',
    numerator: 'HANDLED_IN_TIME',
    denominator: 'DUE',
    exclusions: DISMISSED,
    better: 'HIGHER',
  },
  REWORK: {
    en: 'rework',
    zh: '返工率',
    numerator: 'REWORKED',
    denominator: 'TO_CLOSE',
    exclusions: DISMISSED,
    better: 'LOWER',
  },
  OVERDUE_PENDING: {
    en: 'overdue and pending',
    zh: '超期未处置率',
    numerator: 'OVERDUE_PENDING',
    denominator: 'DUE',
    exclusions: DISMISSED,
    better: 'LOWER',
  },
  EXTENSION: {
    en: 'extension',
    zh: '延期率',
    numerator: 'DUE_EXTENDED',
    denominator: 'DUE',
    exclusions: DISMISSED,
    better: 'LOWER',
  },
  ON_TIME_CLOSING: {
    en: 'on-time closing',
    zh: '按期结案率',
    numerator: 'CLOSED_IN_TIME',
    denominator: 'TO_CLOSE_UNSUSPENDED',
    exclusions: [...DISMISSED, ...SUSPENDED],
    better: 'HIGHER',
  },
  DISPATCH_ACCURACY: {
    en: 'dispatch accuracy',
    zh: '派遣准确率',
    numerator: 'DISPATCHED_RIGHT',
    denominator: 'DISPATCHED',
    exclusions: [],
    better: 'HIGHER',
  },
  VALID_REPORTING: {
    en: 'valid reporting',
    zh: '有效上报率',
    numerator: 'VALID',
    denominator: 'REPORTED',
    exclusions: [],
    better: 'HIGHER',
  },
  RESPONSE: {
    en: 'response',
    zh: '响应率',
    numerator: 'CONTACTED_IN_TIME',
    denominator: 'CONTACT_DUE',
    exclusions: [],
    better: 'HIGHER',
  },
  SOLUTION: {
    en: 'solution',
    zh: '解决率',
    numerator: 'SOLVED_BY_ANSWER',
    denominator: 'ANSWERED',
    exclusions: [],
    better: 'HIGHER',
  },
  SATISFACTION: {
    en: 'satisfaction',
    zh: '满意率',
    numerator: 'SATISFIED',
    denominator: 'ANSWERED',
    exclusions: [],
    better: 'HIGHER',
  },
} as const satisfies Readonly<Record<string, RateDefinition>>;

export type RateName = keyof typeof RATE_CATALOGUE;
const isRateName = (name: string): name is RateName => name in RATE_CATALOGUE;
export const RATE_NAMES: readonly RateName[] = Object.keys(RATE_CATALOGUE).filter(isRateName);

/** Of so many so many; null where there is nothing to divide by. */
export function shareOf(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : numerator / denominator;
}

/** How much a share has changed, in the share's own unit; null where either is not known 同比、环比. */
export function changeOf(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : now - before;
}
