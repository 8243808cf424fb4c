import type { Grid, LngLat } from './place.ts';

/** A point well inside a grid, for a report that names only the grid: the middle of its widest stretch at half height. */
export function placeIn({ code, boundary }: Pick<Grid, 'code' | 'boundary'>): LngLat {
  const lats = boundary.map(([, lat]) => lat);
  const lat = (Math.min(...lats) + Math.max(...lats)) / 2;
  const crossings: number[] = [];
  let from = boundary.at(-1);
  for (const to of boundary) {
    if (!from) break;
    const [ax, ay] = from;
    const [bx, by] = to;
    if (ay > lat !== by > lat) crossings.push(ax + ((lat - ay) * (bx - ax)) / (by - ay));
    from = to;
  }
  crossings.sort((a, b) => a - b);
  let best: readonly [number, number] | null = null;
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [west = 0, east = 0] = crossings.slice(index, index + 2);
    if (!best || east - west > best[1] - best[0]) best = [west, east];
  }
  if (!best) throw new Error(`the boundary of grid ${code} holds nothing`);
  return { lng: (best[0] + best[1]) / 2, lat };
}
