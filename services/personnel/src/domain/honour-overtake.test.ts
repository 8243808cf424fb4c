import { describe, expect, it } from '@jest/globals';
import { instant } from '@yunge/testkit';
import fc from 'fast-check';
import { byMerit, METHODS, type HonourPart } from './honour-entry.ts';
import { overtake, withHits, type Merit } from './honour-overtake.ts';

const part = (
  indicator: HonourPart['indicator'],
  method: HonourPart['method'],
  weight: number,
  share: [number, number],
) => {
  const [numerator, denominator] = share;
  const value = METHODS[method](numerator, denominator);
  return { indicator, method, weight, numerator, denominator, value, points: (value ?? 0) * weight };
};
const SINCE = instant('2026-01-01T00:00+08:00');

const merit = (subjectId: string, shares: readonly [number, number][], change: Partial<Merit> = {}): Merit => {
  const [first = [0, 0], second = [0, 0], third = [0, 0]] = shares;
  const parts = [
    part('ON_TIME', 'RATIO', 50, first),
    part('SATISFACTION', 'WILSON_95', 30, second),
    part('NO_REWORK', 'RATIO', 20, third),
  ];
  return {
    subjectId,
    parts,
    score: parts.reduce((sum, { points }) => sum + points, 0),
    reworks: third[1] - third[0],
    since: SINCE,
    ...change,
  };
};

const shares = fc
  .tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }))
  .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
const merits = (id: string) =>
  fc
    .tuple(fc.array(shares, { minLength: 3, maxLength: 3 }), fc.nat({ max: 3 }), fc.nat({ max: 2 }))
    .map(([all, more, days]) => {
      const made = merit(id, all);
      return { ...made, reworks: made.reworks + more, since: instant(SINCE, { days }) };
    });

/** Two entries of which the second is above, many of them tied. */
const neighbours = fc
  .oneof(
    fc.tuple(merits('ann'), merits('bao')),
    merits('ann').chain((ann) =>
      fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: -2, max: 2 })).map(([reworks, days]): [Merit, Merit] => [
        ann,
        {
          ...ann,
          subjectId: 'bao',
          reworks: Math.max(0, ann.reworks - reworks),
          since: instant(ann.since ?? SINCE, { days }),
        },
      ]),
    ),
  )
  .map(([a, b]) => (byMerit(a, b) < 0 ? { entry: b, above: a } : { entry: a, above: b }));

describe('What would have changed the rank', () => {
  it('is, for each indicator, the least number of hits that overtakes: that many do, one fewer does not', () => {
    fc.assert(
      fc.property(neighbours, ({ entry, above }) => {
        for (const { indicator, hits } of overtake(entry, above).byHits) {
          const its = entry.parts.find((each) => each.indicator === indicator);
          const misses = (its?.denominator ?? 0) - (its?.numerator ?? 0);
          if (hits === null) {
            expect(byMerit(withHits(entry, indicator, misses), above)).toBeGreaterThan(0);
            continue;
          }
          expect(hits).toBeLessThanOrEqual(misses);
          expect(byMerit(withHits(entry, indicator, hits), above)).toBeLessThan(0);
          expect(byMerit(withHits(entry, indicator, hits - 1), above)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('is, where scores are equal, the least number of reworks less', () => {
    fc.assert(
      fc.property(neighbours, ({ entry, above }) => {
        const { fewerReworks } = overtake(entry, above);
        const less = (fewer: number) => byMerit({ ...entry, reworks: entry.reworks - fewer }, above);
        if (fewerReworks === null) {
          expect(entry.score < above.score || less(entry.reworks) > 0).toBe(true);
          return;
        }
        expect(less(fewerReworks)).toBeLessThan(0);
        expect(less(fewerReworks - 1)).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is, where scores and reworks are equal, the latest instant that comes before', () => {
    fc.assert(
      fc.property(neighbours, ({ entry, above }) => {
        const { latestSince } = overtake(entry, above);
        const at = (ms: number) => byMerit({ ...entry, since: instant(latestSince ?? SINCE, { ms }) }, above);
        if (latestSince === null) {
          expect(entry.score < above.score || entry.reworks > above.reworks).toBe(true);
          return;
        }
        expect(at(0)).toBeLessThan(0);
        expect(at(1)).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is nothing by an indicator with no data, or where everything was a hit already', () => {
    const above = merit('ann', [
      [10, 10],
      [40, 40],
      [10, 10],
    ]);
    const entry = merit('bao', [
      [10, 10],
      [0, 0],
      [0, 10],
    ]);
    expect(overtake(entry, above).byHits).toEqual([
      { indicator: 'ON_TIME', hits: null },
      { indicator: 'SATISFACTION', hits: null },
      { indicator: 'NO_REWORK', hits: null },
    ]);
  });

  it('meets a hand-computed case: two of ten more in time', () => {
    const above = merit('ann', [
      [9, 10],
      [0, 0],
      [0, 0],
    ]);
    const entry = merit('bao', [
      [7, 10],
      [0, 0],
      [0, 0],
    ]);
    // 7/10 → 35 points, 9/10 → 45 points and the id decides for ann: three, not two.
    expect(overtake(entry, above)).toEqual({
      gap: 100_000,
      byHits: [
        { indicator: 'ON_TIME', hits: 3 },
        { indicator: 'SATISFACTION', hits: null },
        { indicator: 'NO_REWORK', hits: null },
      ],
      fewerReworks: null,
      latestSince: null,
    });
    expect(overtake({ ...entry, subjectId: 'aaron' }, above).byHits[0]?.hits).toBe(2);
  });
});
