import type { Random } from '../random.ts';
import { must } from '../table.ts';
import { districtOf } from './divisions.ts';
import type { District, Level } from './divisions.ts';
import { boundsOf, positionIn } from './geometry.ts';
import type { Bounds, LngLat } from './geometry.ts';
import { planOf, plotsOf } from './layout.ts';
import { ringsOf } from './mesh.ts';

/** An invented boundary of a real place, as GeoJSON (RFC 7946): one counter-clockwise outer ring. */
export interface Boundary {
  readonly code: string;
  readonly level: Level | 'grid';
  readonly geometry: { readonly type: 'Polygon'; readonly coordinates: LngLat[][] };
  readonly bbox: Bounds;
  readonly invented: true;
}

const byDistrict = new Map<District, ReadonlyMap<string, Boundary>>();

function draw(district: District): ReadonlyMap<string, Boundary> {
  const plots = plotsOf(district);
  const rings = ringsOf(planOf(district), plots, district);
  return new Map(
    plots.map(({ code, level }) => {
      const ring = must(rings, code);
      const geometry = { type: 'Polygon', coordinates: [ring] } as const;
      return [
        code,
        { code, level, geometry: { ...geometry, coordinates: [ring] }, bbox: boundsOf(ring), invented: true },
      ];
    }),
  );
}

/** The boundary of a district's every division and grid, by code. Drawn at the first call. */
export function boundaries(district: District): ReadonlyMap<string, Boundary> {
  const drawn = byDistrict.get(district) ?? draw(district);
  byDistrict.set(district, drawn);
  return drawn;
}

/** The boundary of a division or grid; throws where there is none. */
export function boundaryOf(code: string): Boundary {
  return must(boundaries(districtOf(code)), code);
}

/** A point strictly inside a division or grid. */
export function pointIn(code: string, random: Random): LngLat {
  const { geometry, bbox } = boundaryOf(code);
  const [west, south, east, north] = bbox;
  const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
  for (;;) {
    const point: LngLat = [round(random.between(west, east)), round(random.between(south, north))];
    if (positionIn(geometry.coordinates[0] ?? [], point) === 'inside') return point;
  }
}

/** The grid a point lies in, by looking at every grid; on a shared side or corner the smallest code. Null outside all. */
export function locateGrid(district: District, point: LngLat): string | null {
  let found: string | null = null;
  for (const { code, level, geometry, bbox } of boundaries(district).values()) {
    if (level !== 'grid' || (found !== null && found < code)) continue;
    if (point[0] < bbox[0] || point[0] > bbox[2] || point[1] < bbox[1] || point[1] > bbox[3]) continue;
    if (positionIn(geometry.coordinates[0] ?? [], point) !== 'outside') found = code;
  }
  return found;
}
