import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ratio, wilson95 } from './rational.ts';

const Z2 = 3.841459;

/** The textbook form, in floating point. */
function textbook(k: number, n: number): number {
  const p = k / n;
  const margin = Math.sqrt(Z2 * ((p * (1 - p)) / n + Z2 / (4 * n * n)));
  return (p + Z2 / (2 * n) - margin) / (1 + Z2 / n);
}

const counts = fc
  .integer({ min: 1, max: 100_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('A share', () => {
  it('of nothing is no data, not 100 %', () => {
    expect([ratio(0, 0), wilson95(0, 0)]).toEqual([null, null]);
  });

  it('is rounded down to basis points', () => {
    expect([ratio(1, 3), ratio(2, 3), ratio(29_269, 30_528), ratio(7, 7)]).toEqual([3333, 6666, 9587, 10_000]);
  });

  it('of more than the whole is a fault, not a number', () => {
    expect(() => ratio(2, 1)).toThrow(RangeError);
    expect(() => wilson95(-1, 1)).toThrow(RangeError);
  });
});

describe('The Wilson lower bound', () => {
  it('meets published values', () => {
    expect([wilson95(1, 1), wilson95(10, 10), wilson95(98, 100), wilson95(0, 10), wilson95(5, 10)]).toEqual([
      2065, 7224, 9299, 0, 2365,
    ]);
  });

  it('agrees with the textbook form to the last basis point', () => {
    fc.assert(
      fc.property(counts, ([k, n]) => {
        expect(Math.abs((wilson95(k, n) ?? NaN) - Math.floor(textbook(k, n) * 10_000 + 1e-7))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never lies above the share itself, and grows with the sample', () => {
    fc.assert(
      fc.property(counts, ([k, n]) => {
        expect(wilson95(k, n)).toBeLessThanOrEqual(ratio(k, n) ?? 0);
        expect(wilson95(10 * k, 10 * n)).toBeGreaterThanOrEqual(wilson95(k, n) ?? 0);
      }),
    );
  });
});
