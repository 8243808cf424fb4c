import type { HonourKind } from './honour-list.ts';

/** Who is recommended, as data; a recommendation keeps the rule it was made by. */
export interface RecommendationRule {
  readonly version: number;
  /** Kinds of members, in the order in which they take turns at the same rank. */
  readonly kinds: readonly HonourKind[];
  /** Nobody is recommended twice in windows that begin less than so many months apart; 0 lets anybody be. */
  readonly monthsApart: number;
  /** Where the recommendation goes. */
  readonly to: readonly ('CITY' | 'PROVINCE')[];
}

export const RECOMMENDATION_RULE: RecommendationRule = {
  version: 1,
  kinds: ['FULL_TIME', 'PART_TIME'],
  monthsApart: 12,
  to: ['CITY', 'PROVINCE'],
};
