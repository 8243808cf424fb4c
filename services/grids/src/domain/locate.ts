import RBush from 'rbush';
import type { Grid, LngLat } from './place.ts';

/** Integer units per degree: one unit is about a centimetre, and every product below stays exact in a double. */
const UNITS = 1e7;

type Ring = readonly (readonly [number, number])[];

interface Area {
  readonly code: string;
  readonly ring: Ring;
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

const units = (degrees: number) => Math.round(degrees * UNITS);

function toArea({ code, boundary }: Pick<Grid, 'code' | 'boundary'>): Area {
  const ring = boundary.map(([lng, lat]) => [units(lng), units(lat)] as const);
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return { code, ring, minX: Math.min(...xs), minY: Math.min(...ys), maxX: Math.max(...xs), maxY: Math.max(...ys) };
}

/** Whether the closed ring holds the point, its boundary included. Exact: integers throughout. */
export function ringHolds(ring: Ring, x: number, y: number): boolean {
  let inside = false;
  let from = ring.at(-1);
  for (const to of ring) {
    if (!from) return false;
    const [ax, ay] = from;
    const [bx, by] = to;
    const side = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    const onSegment =
      side === 0 && x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by);
    if (onSegment) return true;
    if (ay > y !== by > y && side > 0 === by > ay) inside = !inside;
    from = to;
  }
  return inside;
}

/** Finds the grid of a point: candidates from an R-tree, then the exact test; the smallest code wins on a boundary. */
export interface Locator {
  locate(point: LngLat): string | null;
}

export function createLocator(grids: readonly Pick<Grid, 'code' | 'boundary'>[]): Locator {
  const tree = new RBush<Area>();
  tree.load(grids.map(toArea));
  return {
    locate({ lng, lat }) {
      const x = units(lng);
      const y = units(lat);
      let found: string | null = null;
      for (const { code, ring } of tree.search({ minX: x, minY: y, maxX: x, maxY: y })) {
        if ((found === null || code < found) && ringHolds(ring, x, y)) found = code;
      }
      return found;
    },
  };
}
