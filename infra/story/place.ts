import { GridMapDocument } from '@yunge/client';
import type { Cast } from './cast.ts';
import { surprise } from './teller.ts';

/** A point inside a grid: the middle of its boundary's corners, which lies inside the shapes of the demo. */
export async function pointInGrid(
  { resident }: Pick<Cast, 'resident'>,
  gridCode: string,
): Promise<{ lng: number; lat: number }> {
  const { grids } = await resident.execute(GridMapDocument, { within: gridCode, first: 1 });
  const [grid] = grids.nodes;
  if (!grid) return surprise(`a grid ${gridCode}`, grids);
  const corners = grid.boundary.slice(0, -1);
  const mean = (value: (corner: { lng: number; lat: number }) => number) =>
    Number((corners.reduce((sum, corner) => sum + value(corner), 0) / corners.length).toFixed(6));
  return { lng: mean(({ lng }) => lng), lat: mean(({ lat }) => lat) };
}
