import type { Post } from './posts.ts';

/** The three kinds of position of community work 三岗, lowest first. */
export const PAY_POSITIONS = ['OTHER', 'DEPUTY', 'LEAD'] as const;
export type PayPosition = (typeof PAY_POSITIONS)[number];

export interface PayRange {
  /** The post that gives the position, and whose service counts. */
  readonly post: Post;
  /** Grade of whoever has no step yet, and the highest the position reaches; both of 18. */
  readonly lowest: number;
  readonly highest: number;
}

/** How posts and years of service make a grade. */
export interface PayGradeRule {
  readonly version: number;
  /** First day it counts for. */
  readonly from: string;
  readonly yearsAStep: number;
  readonly ranges: Readonly<Record<PayPosition, PayRange>>;
}

/** 3岗18级 as data: a change is a further entry with the next version, never an edit. */
export const PAY_GRADE_RULES: readonly PayGradeRule[] = [
  {
    version: 1,
    from: '2018-01-01',
    yearsAStep: 3,
    ranges: {
      OTHER: { post: 'COMMUNITY_WORKER', lowest: 1, highest: 12 },
      DEPUTY: { post: 'COMMUNITY_DEPUTY_SECRETARY', lowest: 4, highest: 15 },
      LEAD: { post: 'COMMUNITY_SECRETARY', lowest: 7, highest: 18 },
    },
  },
];

/** The rule that counts on a day; null before the first. */
export function payGradeRuleOn(day: string, rules: readonly PayGradeRule[] = PAY_GRADE_RULES): PayGradeRule | null {
  return rules.filter(({ from }) => from <= day).sort((a, b) => b.version - a.version)[0] ?? null;
}

/** The position a post gives under a rule; null for every post outside community work. */
export function positionOf({ ranges }: PayGradeRule, post: Post): PayPosition | null {
  return PAY_POSITIONS.find((position) => ranges[position].post === post) ?? null;
}
