import { addTo, countsOf, emptyCounts, type Partial } from './honour-tally.ts';
import { areasOf, type Subject } from './honour-subject.ts';
import type { HonourCategory } from './honour-rules.ts';

/** What was counted for one subject of one list: the sum of the subject's partials that lie in it. */
export interface Tally {
  readonly subjectId: string;
  /** When it was closed, for a case file; null for others. */
  readonly since: number | null;
  readonly sample: number;
  readonly reworks: number;
  readonly counts: readonly number[];
  /** Communities that rated the subject. */
  readonly raters: number;
}

export function emptyTally(subjectId: string): Tally {
  return { subjectId, since: null, sample: 0, reworks: 0, counts: emptyCounts(), raters: 0 };
}

/** The partials of a snapshot by category and area, each under every area it lies in. */
export type PartialsByArea = ReadonlyMap<string, readonly Partial[]>;

export const areaKey = (category: HonourCategory, areaCode: string) => `${category} ${areaCode}`;

export function byArea(partials: Iterable<Partial>): PartialsByArea {
  const areas = new Map<string, Partial[]>();
  for (const partial of partials) {
    for (const area of areasOf(partial.place)) {
      const key = areaKey(partial.category, area);
      const known = areas.get(key);
      if (known) known.push(partial);
      else areas.set(key, [partial]);
    }
  }
  return areas;
}

const ratersOf = ({ counts }: Partial) => (countsOf(counts, 'RATING')[1] > 0 ? 1 : 0);

/** Sums by subject. Of people only what was done under one of the postings that count in the list. */
export function sumUp(partials: Iterable<Partial>, subjects: ReadonlyMap<string, Subject> | null): Map<string, Tally> {
  const sums = new Map<string, { partial: Partial; raters: number }>();
  for (const partial of partials) {
    const { subjectId, postings } = partial;
    if (subjects !== null) {
      const subject = subjects.get(subjectId);
      if (!subject || !postings.some((index) => subject.postings.has(index))) continue;
    }
    const known = sums.get(subjectId);
    if (known) {
      addTo(known.partial, partial);
      known.raters += ratersOf(partial);
    } else {
      sums.set(subjectId, { partial: { ...partial, counts: [...partial.counts] }, raters: ratersOf(partial) });
    }
  }
  return new Map(
    [...sums].map(([subjectId, { partial, raters }]) => {
      const { since, sample, reworks, counts } = partial;
      return [subjectId, { subjectId, since, sample, reworks, counts, raters }];
    }),
  );
}
