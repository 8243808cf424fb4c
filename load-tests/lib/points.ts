import { prepare } from './graphql.ts';

export interface Place {
  readonly gridCode: string;
  readonly lng: number;
  readonly lat: number;
}

/** A few points in each of the first grids of a division, asked of the graph; it must find the same grid for each. */
export function placesWithin(within: string, grids: number): Place[] {
  const { nodes } = prepare('GridMap', null, { within, first: grids }).grids;
  const places = nodes.flatMap(({ code, boundary }) =>
    inside(boundary)
      .filter((point) => prepare('GridAt', null, { point }).gridAt?.code === code)
      .map((point) => ({ gridCode: code, ...point })),
  );
  if (places.length === 0) throw new Error(`No point was found in any grid of ${within}; is the demo planted?`);
  return places;
}

type Point = Pick<Place, 'lng' | 'lat'>;

/** The middle of a closed ring, and points half way from there to its first corners. The ring may bend, so they may lie outside. */
function inside(ring: readonly Point[]): Point[] {
  const corners = ring.slice(0, -1);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = { lng: mean(corners.map(({ lng }) => lng)), lat: mean(corners.map(({ lat }) => lat)) };
  const between = corners
    .slice(0, 2)
    .map(({ lng, lat }) => ({ lng: (lng + middle.lng) / 2, lat: (lat + middle.lat) / 2 }));
  return [middle, ...between].map(({ lng, lat }) => ({ lng: round(lng), lat: round(lat) }));
}

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
