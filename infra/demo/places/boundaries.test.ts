import { describe, expect, it } from '@jest/globals';
import { stream } from '../random.ts';
import { boundaries, boundaryOf, locateGrid, pointIn } from './boundaries.ts';
import type { Boundary } from './boundaries.ts';
import { communities, districts, towns } from './divisions.ts';
import { areaOf, positionIn, sidesOf } from './geometry.ts';
import type { LngLat, Ring } from './geometry.ts';
import { gridsOf } from './grids.ts';

const ring = (boundary: Boundary): Ring => boundary.geometry.coordinates[0] ?? [];
const area = (code: string): number => areaOf(ring(boundaryOf(code)));
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const unit = ([x, y]: LngLat): [number, number] => [Math.round(x * 1e6), Math.round(y * 1e6)];

type Side = readonly [LngLat, LngLat];

/** Which side of a line a point is on: exact, as the coordinates are whole micro-degrees. */
function turn(a: LngLat, b: LngLat, c: LngLat): number {
  const [[ax, ay], [bx, by], [cx, cy]] = [unit(a), unit(b), unit(c)];
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

function meet([a, b]: Side, [c, d]: Side): boolean {
  const apart = (i: 0 | 1): boolean =>
    Math.max(a[i], b[i]) < Math.min(c[i], d[i]) || Math.max(c[i], d[i]) < Math.min(a[i], b[i]);
  if (apart(0) || apart(1)) return false;
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
}

/** Two sides in a row turn back on themselves. */
function fold([a, b]: Side, [, c]: Side): boolean {
  return turn(a, b, c) === 0 && (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) < 0;
}

function isSimple(closed: Ring): boolean {
  const sides = sidesOf(closed);
  return sides.every((side, i) =>
    sides.every((other, j) => {
      if (j <= i) return true;
      if (j === i + 1) return !fold(side, other);
      return i === 0 && j === sides.length - 1 ? !fold(other, side) : !meet(side, other);
    }),
  );
}

const leavesOf = (all: readonly Boundary[]): Boundary[] =>
  all.filter(({ code, level }) => level === 'grid' || (level === 'community' && gridsOf(code).length === 0));

describe.each(districts)('The boundaries of district %s', (district) => {
  const all = [...boundaries(district).values()];

  it('are one for each division and each grid', () => {
    const places = [
      district,
      ...towns(district).map((one) => one.code),
      ...communities(district).map((one) => one.code),
    ];
    const codes = [...places, ...places.flatMap((code) => gridsOf(code).map((one) => one.code))];
    expect(all.map((one) => one.code).sort()).toEqual(codes.sort());
    expect(all.every((one) => one.invented)).toBe(true);
  });

  it('are closed, counter-clockwise, without a repeated corner, in whole micro-degrees', () => {
    for (const boundary of all) {
      const closed = ring(boundary);
      expect(closed.at(-1)).toEqual(closed[0]);
      expect(areaOf(closed)).toBeGreaterThan(0);
      expect(new Set(closed.map(String)).size).toBe(closed.length - 1);
      expect(closed.flat().every((value) => Math.round(value * 1e6) / 1e6 === value)).toBe(true);
    }
  });

  it('cross themselves nowhere', () => {
    expect(all.filter((boundary) => !isSimple(ring(boundary))).map((one) => one.code)).toEqual([]);
  });

  it('tile: every side of a grid or village is the reverse of exactly one neighbour’s, or lies on the district’s border', () => {
    const key = ([from, to]: Side): string => `${from.join()} ${to.join()}`;
    const sides = leavesOf(all).flatMap((boundary) => sidesOf(ring(boundary)).map(key));
    const known = new Set(sides);
    expect(known.size).toBe(sides.length);
    const border = new Set(sidesOf(ring(boundaryOf(district))).map(key));
    const open = sides.filter((side) => !known.has(side.split(' ').reverse().join(' ')));
    expect(new Set(open)).toEqual(border);
  });

  it('add up: grids to their community, communities to their town, towns to the district', () => {
    const close = (parts: readonly string[], whole: string): void =>
      expect(Math.abs(sum(parts.map(area)) / area(whole) - 1)).toBeLessThan(1e-9);
    for (const place of communities(district)) {
      const parts = gridsOf(place.code).map((grid) => grid.code);
      if (parts.length > 0) close(parts, place.code);
    }
    for (const town of towns(district)) {
      close(
        communities(district)
          .filter((place) => place.parent === town.code)
          .map((place) => place.code),
        town.code,
      );
    }
    close(
      towns(district).map((town) => town.code),
      district,
    );
  });

  it('hold each of 10,000 random points in exactly one grid or village', () => {
    const leaves = leavesOf(all);
    const random = stream('test-points', district);
    for (let i = 0; i < 10_000; i += 1) {
      const point = pointIn(district, random);
      const near = leaves.filter(
        ({ bbox: [west, south, east, north] }) =>
          point[0] >= west && point[0] <= east && point[1] >= south && point[1] <= north,
      );
      const positions = near.map((leaf) => positionIn(ring(leaf), point)).filter((position) => position !== 'outside');
      // A point exactly on a border is on that of two neighbours; any other is inside one.
      expect(positions).toEqual(positions.length === 1 ? ['inside'] : positions.map(() => 'boundary'));
      expect(positions.length).toBeGreaterThan(0);
    }
  });

  it('give a corner shared by several grids to the smallest code', () => {
    const holders = Map.groupBy(
      all
        .filter((one) => one.level === 'grid')
        .flatMap((one) =>
          ring(one)
            .slice(1)
            .map((corner) => ({ corner, code: one.code })),
        ),
      ({ corner }) => corner.join(),
    );
    const shared = [...holders.values()].filter((group) => group.length > 1).slice(0, 200);
    expect(shared.length).toBe(200);
    for (const group of shared) {
      const [first] = group;
      expect(first && locateGrid(district, first.corner)).toBe(group.map(({ code }) => code).sort()[0]);
    }
  });
});

it('A point drawn in a grid is found in that grid', () => {
  for (const district of districts) {
    for (const place of communities(district).slice(0, 40)) {
      for (const grid of gridsOf(place.code)) {
        expect(locateGrid(district, pointIn(grid.code, stream('test', grid.code)))).toBe(grid.code);
      }
    }
  }
});
