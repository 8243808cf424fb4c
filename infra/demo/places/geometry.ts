/** Longitude and latitude in degrees (CGCS2000, here the same as WGS-84), multiples of 1e-6. */
export type LngLat = readonly [longitude: number, latitude: number];

/** A closed ring: the last point is the first. */
export type Ring = readonly LngLat[];

/** The sides of a closed ring. */
export function sidesOf(ring: Ring): [LngLat, LngLat][] {
  const sides: [LngLat, LngLat][] = [];
  ring.forEach((end, index) => {
    const start = ring[index - 1];
    if (start) sides.push([start, end]);
  });
  return sides;
}

/** Signed area in square degrees, positive when counter-clockwise. Taken from the first point, which keeps its digits. */
export function areaOf(ring: Ring): number {
  const [east, north] = ring[0] ?? [0, 0];
  const doubled = sidesOf(ring).reduce(
    (sum, [[x1, y1], [x2, y2]]) => sum + ((x1 - east) * (y2 - north) - (x2 - east) * (y1 - north)),
    0,
  );
  return doubled / 2;
}

function isOnSide([x, y]: LngLat, [[x1, y1], [x2, y2]]: readonly [LngLat, LngLat]): boolean {
  if (x < Math.min(x1, x2) || x > Math.max(x1, x2) || y < Math.min(y1, y2) || y > Math.max(y1, y2)) return false;
  // Whole micro-degrees, so that the test of a point on a line is exact.
  const unit = (degrees: number): number => Math.round(degrees * 1e6);
  return (unit(x2) - unit(x1)) * (unit(y) - unit(y1)) === (unit(y2) - unit(y1)) * (unit(x) - unit(x1));
}

/** Where a point (a multiple of 1e-6 degrees) lies: inside, outside, or exactly on a side or corner. */
export function positionIn(ring: Ring, point: LngLat): 'inside' | 'outside' | 'boundary' {
  const [x, y] = point;
  let inside = false;
  for (const side of sidesOf(ring)) {
    if (isOnSide(point, side)) return 'boundary';
    const [[x1, y1], [x2, y2]] = side;
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside ? 'inside' : 'outside';
}

export type Bounds = readonly [west: number, south: number, east: number, north: number];

export function boundsOf(ring: Ring): Bounds {
  return ring.reduce<Bounds>(
    ([west, south, east, north], [x, y]) => [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}
