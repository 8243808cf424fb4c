import { byMerit, METHODS, type HonourEntry, type HonourPart } from './honour-entry.ts';
import type { Indicator } from './honour-rules.ts';

/** What of an entry tells its place, and why. */
export type Merit = Pick<HonourEntry, 'subjectId' | 'score' | 'reworks' | 'since' | 'parts'>;

/** How many misses of one indicator would have had to be hits. */
export interface OvertakeByHits {
  readonly indicator: Indicator;
  /** The least number; null where all of them would not have been enough. */
  readonly hits: number | null;
}

/** What would have changed the rank: each line alone would have put an entry before the one above it. */
export interface Overtake {
  /** Score of the one above less one's own, in ten-thousandths of a point. */
  readonly gap: number;
  readonly byHits: readonly OvertakeByHits[];
  /** So many fewer reworks, where the scores are equal; null where that would not have been enough. */
  readonly fewerReworks: number | null;
  /** The latest instant to have begun, or to have been closed, where scores and reworks are equal; null otherwise. */
  readonly latestSince: Date | null;
}

/** The entry as it would be with so many misses of an indicator turned into hits; a matter without rework has none. */
export function withHits<Entry extends Merit>(entry: Entry, indicator: Indicator, hits: number): Entry {
  let gained = 0;
  const parts = entry.parts.map((part): HonourPart => {
    if (part.indicator !== indicator) return part;
    const numerator = part.numerator + hits;
    const value = METHODS[part.method](numerator, part.denominator);
    const points = (value ?? 0) * part.weight;
    gained += points - part.points;
    return { ...part, numerator, value, points };
  });
  const reworks = indicator === 'NO_REWORK' ? entry.reworks - hits : entry.reworks;
  return { ...entry, parts, score: entry.score + gained, reworks };
}

/** The least number from 1 to `most` for which a statement holds that, once true, stays true; null for none. */
function least(most: number, holds: (n: number) => boolean): number | null {
  if (most < 1 || !holds(most)) return null;
  let [below, enough] = [0, most];
  while (enough - below > 1) {
    const middle = (below + enough) >>> 1;
    if (holds(middle)) enough = middle;
    else below = middle;
  }
  return enough;
}

/**
 * What would have put an entry before the next above it, by the rule the list was computed by: more hits never make a
 * value smaller, so the least number is found by halving.
 */
export function overtake(entry: Merit, above: Merit): Overtake {
  const isTied = entry.score === above.score;
  const byHits = entry.parts.map(({ indicator, numerator, denominator }) => ({
    indicator,
    hits: least(denominator - numerator, (hits) => byMerit(withHits(entry, indicator, hits), above) < 0),
  }));
  const fewerReworks = isTied
    ? least(entry.reworks, (fewer) => byMerit({ ...entry, reworks: entry.reworks - fewer }, above) < 0)
    : null;
  const isTiedInReworks = isTied && entry.reworks === above.reworks && above.since !== null;
  // At the same instant the id decides, and that cannot be helped.
  const latest = (above.since?.getTime() ?? 0) - (entry.subjectId < above.subjectId ? 0 : 1);
  return {
    gap: above.score - entry.score,
    byHits,
    fewerReworks,
    latestSince: isTiedInReworks ? new Date(latest) : null,
  };
}
