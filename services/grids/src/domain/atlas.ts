import { divisionPath } from '@yunge/contracts';
import { createLocator } from './locate.ts';
import type { CommunityKind, Division, Grid, LngLat } from './place.ts';

/** All divisions and grids of the platform, in memory: a few thousand rows that every request asks for. */
export interface Atlas {
  division(code: string): Division | null;
  children(code: string): readonly Division[];
  grid(code: string): Grid | null;
  /** In code order. */
  grids(filter: { within?: string | null | undefined; kind?: CommunityKind | null | undefined }): readonly Grid[];
  gridAt(point: LngLat): Grid | null;
}

export function createAtlas(divisions: readonly Division[], grids: readonly Grid[]): Atlas {
  const byCode = new Map(divisions.map((division) => [division.code, division]));
  const gridByCode = new Map(grids.map((grid) => [grid.code, grid]));
  const children = Map.groupBy(divisions, ({ parentCode }) => parentCode);
  const sorted = [...grids].sort((a, b) => (a.code < b.code ? -1 : 1));
  const within = new Map<string, Grid[]>();
  for (const grid of sorted) {
    for (const code of divisionPath(grid.code)) {
      const subtree = within.get(code);
      if (subtree) subtree.push(grid);
      else within.set(code, [grid]);
    }
  }
  const locator = createLocator(grids);
  return {
    division: (code) => byCode.get(code) ?? null,
    children: (code) => children.get(code) ?? [],
    grid: (code) => gridByCode.get(code) ?? null,
    grids({ within: code, kind }) {
      const subtree = code == null ? sorted : (within.get(code) ?? []);
      return kind == null ? subtree : subtree.filter((grid) => grid.kind === kind);
    },
    gridAt(point) {
      const code = locator.locate(point);
      return code === null ? null : (gridByCode.get(code) ?? null);
    },
  };
}
