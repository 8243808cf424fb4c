import type { UnitRating } from './incident-rates.ts';

/** With fewer communities, whoever is rated could tell who gave which score. Data. */
export const LEAST_COMMUNITIES = 3;

export interface ToldRatings {
  readonly count: number;
  readonly communities: number;
  /** Mean of the scores to two decimals, a half rounded up. */
  readonly average: number;
}

export interface RatingsAsked {
  /** The whole district: a part of it could be taken from the whole, and leave a single community. */
  readonly isDistrict: boolean;
  readonly isRunning: boolean;
  /** Asked by the rated side itself: while a month runs, two looks would tell what came in between. */
  readonly isRated: boolean;
}

/** What may be told of how communities rated a department; null where nothing may. */
export function toldRatings(
  rating: UnitRating | undefined,
  { isDistrict, isRunning, isRated }: RatingsAsked,
): ToldRatings | null {
  if (!rating || !isDistrict || rating.communities < LEAST_COMMUNITIES || (isRated && isRunning)) return null;
  const { count, communities, total } = rating;
  return { count, communities, average: Math.floor((200 * total + count) / (2 * count)) / 100 };
}
