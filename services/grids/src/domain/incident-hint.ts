import type { Incident } from './incident.ts';
import { distanceM } from './incident-hint-place.ts';
import { OPEN_STATUSES } from './incident-states.ts';
import { similarity } from './incident-hint-words.ts';
import type { LngLat } from './place.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What is taken for one matter reported twice; data, our default where domain rules only say "radius and window". */
export const DUPLICATE_RULES = {
  radiusM: 200,
  windowMs: 7 * DAY,
  /** Words this alike make up for another category. */
  similarFrom: 0.3,
  /** Shares of the score; they add up to 1. */
  weights: { category: 0.4, place: 0.25, time: 0.15, words: 0.2 },
  most: 5,
} as const;

/** What is taken for a matter that has come back 未诉先办. */
export const REPEAT_RULES = { radiusM: 200, windowMs: 30 * DAY, most: 5 } as const;

/** What of a report is looked at to compare it with others. */
export type Sighting = Pick<
  Incident,
  | 'id'
  | 'category'
  | 'type'
  | 'description'
  | 'gridCode'
  | 'point'
  | 'reportedAt'
  | 'status'
  | 'closedAt'
  | 'dismissedAs'
  | 'parentId'
>;

/** A matter that others are compared with; one that nobody has reported yet has no id. */
export interface Matter extends Pick<Sighting, 'category' | 'description' | 'point' | 'reportedAt' | 'parentId'> {
  readonly id: string | null;
}

export type DuplicateReason = 'SAME_CATEGORY' | 'NEAR_IN_PLACE' | 'NEAR_IN_TIME' | 'SIMILAR_WORDS';

/** A report that may tell of the same matter, and all that speaks for it. */
export interface Suggestion {
  readonly id: string;
  /** 0 to 1; the same for either of the two. */
  readonly score: number;
  readonly distanceM: number;
  readonly minutesApart: number;
  /** Of the words, 0 to 1. */
  readonly similarity: number;
  readonly reasons: readonly DuplicateReason[];
}

/** A report that was taken seriously: not refused, void or merged. */
export function isValid({ dismissedAs }: Pick<Sighting, 'dismissedAs'>): boolean {
  return !dismissedAs;
}

/**
 * Whether somebody may still be working on it, or was until a little while ago. What was dismissed is neither open nor
 * closed; an emergency call is never merged.
 */
function isCurrent({ type, status, closedAt }: Sighting, now: Date): boolean {
  if (type === 'EMERGENCY') return false;
  if (OPEN_STATUSES.includes(status)) return true;
  return closedAt !== null && now.getTime() - closedAt.getTime() <= DUPLICATE_RULES.windowMs;
}

/** The same one, a part of it, or another part of the same: nothing to merge. */
const isKin = (matter: Matter, { id, parentId }: Sighting) =>
  id === matter.id || id === matter.parentId || (parentId ? [matter.id, matter.parentId].includes(parentId) : false);

function suggestionOf(matter: Matter, sighting: Sighting): Suggestion | null {
  const { radiusM, windowMs, similarFrom, weights } = DUPLICATE_RULES;
  const metres = distanceM(matter.point, sighting.point);
  const apart = Math.abs(matter.reportedAt.getTime() - sighting.reportedAt.getTime());
  if (metres > radiusM || apart > windowMs) return null;
  const isSameCategory = matter.category === sighting.category;
  const alike = similarity(matter.description, sighting.description);
  const isSimilar = alike >= similarFrom;
  if (!isSameCategory && !isSimilar) return null;
  return {
    id: sighting.id,
    score:
      weights.category * Number(isSameCategory) +
      weights.place * (1 - metres / radiusM) +
      weights.time * (1 - apart / windowMs) +
      weights.words * alike,
    distanceM: metres,
    minutesApart: Math.floor(apart / 60_000),
    similarity: alike,
    reasons: [
      ...(isSameCategory ? (['SAME_CATEGORY'] as const) : []),
      'NEAR_IN_PLACE',
      'NEAR_IN_TIME',
      ...(isSimilar ? (['SIMILAR_WORDS'] as const) : []),
    ],
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : Number(a.id > b.id));

/**
 * Reports that may tell of the same matter, the most alike first: near in place and time, of the same category or in
 * similar words. Open or lately closed ones only, never itself, its parts, or what was dismissed.
 */
export function possibleDuplicates(matter: Matter, sightings: readonly Sighting[], now: Date): Suggestion[] {
  return sightings
    .filter((sighting) => !isKin(matter, sighting) && isCurrent(sighting, now))
    .map((sighting) => suggestionOf(matter, sighting))
    .filter((suggestion) => suggestion !== null)
    .sort((a, b) => b.score - a.score || byId(a, b));
}

/**
 * How many current reports of a matter's category are near it, as far as anyone may know: places are taken to three
 * decimals (about 100 m), as public lists tell them, so that asking from many points tells no more than those do.
 */
export function countNearby(matter: Matter, sightings: readonly Sighting[], now: Date): number {
  const alike = sightings.filter(({ category }) => category === matter.category);
  const coarse = alike.map((sighting) => ({ ...sighting, point: coarsely(sighting.point) }));
  return possibleDuplicates(matter, coarse, now).length;
}

const coarsely = ({ lng, lat }: LngLat): LngLat => ({ lng: Number(lng.toFixed(3)), lat: Number(lat.toFixed(3)) });

/** Earlier reports of the same category at the same spot that this one repeats, the latest first. */
export function repeatedBy(sighting: Sighting, others: readonly Sighting[]): Sighting[] {
  const { radiusM, windowMs, most } = REPEAT_RULES;
  const { id, category, point, reportedAt } = sighting;
  if (!isValid(sighting)) return [];
  return others
    .filter((other) => {
      const earlierBy = reportedAt.getTime() - other.reportedAt.getTime();
      const isEarlier = earlierBy > 0 || (earlierBy === 0 && other.id < id);
      return isEarlier && earlierBy <= windowMs && other.category === category && isValid(other);
    })
    .filter((other) => !isKin(sighting, other) && distanceM(point, other.point) <= radiusM)
    .sort((a, b) => b.reportedAt.getTime() - a.reportedAt.getTime() || byId(b, a))
    .slice(0, most);
}
