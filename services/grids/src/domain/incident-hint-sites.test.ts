import { instant } from '@yunge/testkit';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clustersOf, distanceM } from './incident-hint-place.ts';
import { repeatSites } from './incident-hint-sites.ts';

const GATE = { lng: 113.1, lat: 40.05 };
const METRES_PER_DEGREE = (6_371_008.8 * Math.PI) / 180;
const northOf = (metres: number) => ({ lng: GATE.lng, lat: GATE.lat + metres / METRES_PER_DEGREE });
const now = instant('2026-11-23T09:00+08:00');

type Spot = Parameters<typeof repeatSites>[0][number];
const lamp: Spot = {
  id: 'other',
  category: 'STREET_LAMP',
  gridCode: '140214033006001',
  point: GATE,
  reportedAt: now,
  dismissedAs: null,
};
const other = (differing: Partial<Spot> = {}): Spot => ({ ...lamp, ...differing });

/** Points of a quarter about three kilometres wide. */
const spot = fc.record({
  lng: fc.double({ min: 113.1, max: 113.13, noNaN: true }),
  lat: fc.double({ min: 40.05, max: 40.08, noNaN: true }),
});

describe('Repeat sites', () => {
  /** Every pair compared, joined until nothing changes any more. */
  function naive(points: readonly { lng: number; lat: number }[], metres: number): number[][] {
    const labels = points.map((_, index) => index);
    for (let hasChanged = true; hasChanged;) {
      hasChanged = false;
      for (const [i, a] of points.entries()) {
        for (const [j, b] of points.entries()) {
          const least = Math.min(labels[i] ?? i, labels[j] ?? j);
          if (distanceM(a, b) > metres || (labels[i] === least && labels[j] === least)) continue;
          labels[i] = labels[j] = least;
          hasChanged = true;
        }
      }
    }
    return [...Map.groupBy(labels.keys(), (index) => labels[index]).values()];
  }
  const sorted = (clusters: number[][]) =>
    clusters.map((cluster) => cluster.sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));

  it('hold exactly the reports that hang together, as comparing every pair says', () => {
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 60 }), (points) => {
        expect(sorted(clustersOf(points, 200))).toEqual(sorted(naive(points, 200)));
      }),
      { endOnFailure: true },
    );
  });

  it('are the same in whatever order the reports come', () => {
    const report = fc.record({ point: spot, category: fc.constantFrom('STREET_LAMP', 'NOISE'), hours: fc.nat(700) });
    const shuffled = fc
      .array(report, { minLength: 2, maxLength: 40 })
      .map((all) =>
        all.map(({ hours, ...known }, index) =>
          other({ ...known, id: `i${index}`, reportedAt: instant('2026-11-23T09:00+08:00', { hours: -hours }) }),
        ),
      )
      .chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
      );
    fc.assert(
      fc.property(shuffled, ([all, again]) => {
        expect(repeatSites(again, 2)).toEqual(repeatSites(all, 2));
      }),
      { endOnFailure: true },
    );
  });

  it('join over a report between two that are too far apart, and tell how wide they are', () => {
    const [site] = repeatSites(
      [0, 150, 300].map((metres, id) => other({ id: `${id}`, point: northOf(metres) })),
      2,
    );
    expect(site).toMatchObject({ ids: ['0', '1', '2'], gridCode: lamp.gridCode });
    expect(site?.radiusM).toBeGreaterThan(149);
  });

  it('are kept apart by category, and leave out what was dismissed or is too seldom', () => {
    const all = [other(), other({ id: 'b', category: 'NOISE' }), other({ id: 'c', dismissedAs: 'MERGED' })];
    expect(repeatSites(all, 2)).toEqual([]);
    expect(repeatSites([...all, other({ id: 'd' })], 2).map(({ ids }) => ids)).toEqual([['d', 'other']]);
    expect(repeatSites([...all, other({ id: 'd' })], 3)).toEqual([]);
  });
});
