import type { Grid, LngLat } from './place.ts';

/** Mean radius of the earth, metres (IUGG). */
const EARTH_M = 6_371_008.8;
const METRES_PER_DEGREE = (EARTH_M * Math.PI) / 180;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres between two points on the globe (haversine). */
export function distanceM(a: LngLat, b: LngLat): number {
  const halfLat = Math.sin(radians(b.lat - a.lat) / 2);
  const halfLng = Math.sin(radians(b.lng - a.lng) / 2);
  const h = halfLat ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * halfLng ** 2;
  return 2 * EARTH_M * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Degrees. */
export interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** A box that holds everything within so many metres of a point, and a little more. */
export function boxAround({ lng, lat }: LngLat, metres: number): Box {
  const high = (1.01 * metres) / METRES_PER_DEGREE;
  const wide = high / Math.cos(radians(Math.abs(lat) + high));
  return { west: lng - wide, east: lng + wide, south: lat - high, north: lat + high };
}

const meets = (a: Box, b: Box) => a.west <= b.east && a.east >= b.west && a.south <= b.north && a.north >= b.south;

/** Answers for a box the codes of the communities with a grid that reaches into it: where something near may lie. */
export function communityFinder(grids: readonly Pick<Grid, 'code' | 'boundary'>[]): (box: Box) => string[] {
  const areas = grids.map(({ code, boundary }) => {
    const lngs = boundary.map(([lng]) => lng);
    const lats = boundary.map(([, lat]) => lat);
    const bounds = {
      west: Math.min(...lngs),
      east: Math.max(...lngs),
      south: Math.min(...lats),
      north: Math.max(...lats),
    };
    return { community: code.slice(0, 12), bounds };
  });
  return (box) => [...new Set(areas.filter(({ bounds }) => meets(bounds, box)).map(({ community }) => community))];
}

/**
 * Points that hang together: two of them do when no more than so many metres apart, directly or over others between
 * them. Which these are does not depend on the order of the points; the answer names them by their places in the list.
 */
export function clustersOf(points: readonly LngLat[], metres: number): number[][] {
  const parents = points.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root]) root = parent;
    parents[index] = root;
    return root;
  };
  const join = (a: number, b: number) => {
    parents[rootOf(a)] = rootOf(b);
  };
  // Whoever is within reach of a point lies in one of the nine cells around it.
  const high = metres / METRES_PER_DEGREE;
  const polewards = points.reduce((most, { lat }) => Math.max(most, Math.abs(lat)), 0);
  const wide = high / Math.cos(radians(Math.min(polewards + high, 85)));
  const cells = new Map<string, number[]>();
  for (const [index, point] of points.entries()) {
    const x = Math.floor(point.lng / wide);
    const y = Math.floor(point.lat / high);
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        for (const other of cells.get(`${x + dx} ${y + dy}`) ?? []) {
          const seen = points[other];
          if (seen && rootOf(other) !== rootOf(index) && distanceM(seen, point) <= metres) join(other, index);
        }
      }
    }
    const cell = cells.get(`${x} ${y}`);
    if (cell) cell.push(index);
    else cells.set(`${x} ${y}`, [index]);
  }
  return [...Map.groupBy(points.keys(), rootOf).values()];
}
