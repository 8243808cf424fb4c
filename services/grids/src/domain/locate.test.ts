import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createLocator } from './locate.ts';

const SIDE = 10;
const at = (column: number, row: number) => [113 + column / 100, 40 + row / 100] as const;

/** A sheet of square grids that share their sides. */
const sheet = Array.from({ length: SIDE * SIDE }, (_, index) => {
  const [column, row] = [index % SIDE, Math.floor(index / SIDE)];
  const boundary = [
    at(column, row),
    at(column + 1, row),
    at(column + 1, row + 1),
    at(column, row + 1),
    at(column, row),
  ];
  return { code: `140214033006${String(index).padStart(3, '0')}`, boundary };
});
const locator = createLocator(sheet);

/** Asks every grid, without an index: whose box holds the point, sides included; the smallest code of them. */
function bruteForce(lng: number, lat: number): string | null {
  const units = (degrees: number) => Math.round(degrees * 1e7);
  const holding = sheet.filter(({ boundary }) => {
    const [xs, ys] = [boundary.map(([x]) => units(x)), boundary.map(([, y]) => units(y))];
    const inX = units(lng) >= Math.min(...xs) && units(lng) <= Math.max(...xs);
    return inX && units(lat) >= Math.min(...ys) && units(lat) <= Math.max(...ys);
  });
  return holding.map(({ code }) => code).sort()[0] ?? null;
}

describe('A point on the map', () => {
  it('finds the grid that brute force finds, ten thousand times', () => {
    const degrees = (from: number) => fc.double({ min: from - 0.01, max: from + 0.11, noNaN: true });
    fc.assert(
      fc.property(degrees(113), degrees(40), (lng, lat) => {
        expect(locator.locate({ lng, lat })).toBe(bruteForce(lng, lat));
      }),
      { numRuns: 10_000 },
    );
  });

  it('on a shared side or corner belongs to the smallest code, from whichever side it is asked', () => {
    fc.assert(
      fc.property(fc.nat(SIDE), fc.nat(SIDE), fc.nat(999), (column, row, along) => {
        const [lng, lat] = at(column, row + along / 1_000);
        expect(locator.locate({ lng, lat })).toBe(bruteForce(lng, lat));
      }),
    );
  });
});
