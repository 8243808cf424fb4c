import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RateSet } from './rate-sets.ts';
import { fractionText, toHundredths, UNIT_WEIGHTS, unitScore, weightsOf, type UnitScore } from './unit-score.ts';

const WEIGHTS = weightsOf('2026-11') ?? fail();
function fail(): never {
  throw new Error('no weights');
}

interface Month {
  readonly due: number;
  readonly handled: number;
  readonly inTime: number;
  readonly pending: number;
  readonly extended: number;
  readonly toClose: number;
  readonly reworked: number;
}
function scored({ due, handled, inTime, pending, extended, toClose, reworked }: Month): UnitScore {
  const counts: Partial<Record<RateSet, number>> = {
    ...{ DUE: due, HANDLED: handled, HANDLED_IN_TIME: inTime, OVERDUE_PENDING: pending, DUE_EXTENDED: extended },
    ...{ TO_CLOSE: toClose, REWORKED: reworked },
  };
  return unitScore(WEIGHTS, (set) => counts[set] ?? 0);
}
const told = ({ points, outOf, isPartial }: UnitScore) => ({
  exact: points && fractionText(points),
  rounded: points && toHundredths(points),
  outOf,
  isPartial,
});

describe('A unit’s score', () => {
  it('is what was worked out by hand', () => {
    // 30·18/20 + 20·15/20 + 20·(1 − 3/24) + 20·(1 − 2/20) + 10·(1 − 1/20) = 27 + 15 + 17.5 + 18 + 9.5
    const usual = { due: 20, handled: 18, inTime: 15, pending: 2, extended: 1, toClose: 24, reworked: 3 };
    expect(told(scored(usual))).toEqual({ exact: '87', rounded: 87, outOf: 100, isPartial: false });
    // 30·2/3 + 20·1/3 + 20·(1 − 1/7) + 20·(1 − 1/3) + 10 = 20 + 20/3 + 120/7 + 40/3 + 10 = 470/7
    const odd = { due: 3, handled: 2, inTime: 1, pending: 1, extended: 0, toClose: 7, reworked: 1 };
    expect(told(scored(odd))).toEqual({ exact: '470/7', rounded: 67.14, outOf: 100, isPartial: false });
    const perfect = { due: 5, handled: 5, inTime: 5, pending: 0, extended: 0, toClose: 5, reworked: 0 };
    expect(told(scored(perfect))).toMatchObject({ exact: '100' });
    const hopeless = { due: 5, handled: 0, inTime: 0, pending: 5, extended: 5, toClose: 5, reworked: 5 };
    expect(told(scored(hopeless))).toMatchObject({ exact: '0', rounded: 0, outOf: 100 });
  });

  it('of nothing is no score, neither 100 nor 0', () => {
    const none = { due: 0, handled: 0, inTime: 0, pending: 0, extended: 0, toClose: 0, reworked: 0 };
    expect(told(scored(none))).toEqual({ exact: null, rounded: null, outOf: 0, isPartial: true });
  });

  it('is out of the weights that had data, and says so', () => {
    const closedOnly = { due: 0, handled: 0, inTime: 0, pending: 0, extended: 0, toClose: 4, reworked: 1 };
    expect(told(scored(closedOnly))).toEqual({ exact: '15', rounded: 15, outOf: 20, isPartial: true });
    expect(scored(closedOnly).parts.map(({ rate, points }) => [rate, points && fractionText(points)])).toEqual([
      ['HANDLING', null],
      ['ON_TIME', null],
      ['REWORK', '15'],
      ['OVERDUE_PENDING', null],
      ['EXTENSION', null],
    ]);
  });

  it('is exactly the sum of its parts, and lies between nothing and all that had data', () => {
    const month = fc.record({ due: fc.nat(999), toClose: fc.nat(999) }).chain(({ due, toClose }) =>
      fc.record({
        ...{ due: fc.constant(due), toClose: fc.constant(toClose), reworked: fc.nat(toClose) },
        ...{ handled: fc.nat(due), inTime: fc.nat(due), pending: fc.nat(due), extended: fc.nat(due) },
      }),
    );
    fc.assert(
      fc.property(month, (counted) => {
        const { points, parts, outOf } = scored(counted);
        const whole = parts.reduce((all, part) => all * (part.points?.denominator ?? 1n), 1n);
        const sum = parts.reduce(
          (all, part) => all + (part.points ? (part.points.numerator * whole) / part.points.denominator : 0n),
          0n,
        );
        expect((points?.numerator ?? 0n) * whole).toBe(sum * (points?.denominator ?? 1n));
        expect(sum >= 0n && sum <= BigInt(outOf) * whole).toBe(true);
      }),
    );
  });

  it('goes by the weights of its month', () => {
    const later = { ...WEIGHTS, version: 2, fromMonth: '2027-01' };
    const versionOf = (month: string) => weightsOf(month, [WEIGHTS, later])?.version ?? null;
    expect(['2025-12', '2026-01', '2026-12', '2027-01', '2030-06'].map(versionOf)).toEqual([null, 1, 1, 2, 2]);
    for (const { parts } of UNIT_WEIGHTS) expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it('rounds a half up', () => {
    expect(toHundredths({ numerator: 1n, denominator: 200n })).toBe(0.01);
    expect(toHundredths({ numerator: 1n, denominator: 201n })).toBe(0);
  });
});
