import { entityStub, badInput, pageOf } from '@yunge/subgraph';
import { localId, MAX_PAGE, toGlobalId } from '@yunge/kernel';
import { toCgcs2000, type CoordinateSystem } from '../domain/coordinates.ts';
import type { LngLat } from '../domain/place.ts';
import type { DivisionResolvers, GridResolvers, QueryResolvers } from './__generated__/resolvers.ts';

/** A client's point in CGCS2000; points outside China are malformed input. */
export function toPoint({ lng, lat, system }: { lng: number; lat: number; system?: CoordinateSystem }): LngLat {
  const point = toCgcs2000(lng, lat, system ?? 'CGCS2000');
  if (!point) throw badInput('The point must lie within longitude 73 to 136 and latitude 3 to 54.', ['point']);
  return point;
}

export const Query: Pick<QueryResolvers, 'division' | 'grid' | 'gridAt' | 'grids'> = {
  division: (_, { code }, { places }) => places.atlas().division(code),
  grid: (_, { code }, { places }) => places.atlas().grid(code),
  gridAt: (_, { point }, { places }) => places.atlas().gridAt(toPoint(point)),
  grids: (_, { filter, ...args }, { places }) =>
    pageOf(places.atlas().grids({ within: filter?.within, kind: filter?.kind }), (grid) => grid.code, args, MAX_PAGE),
};

export const Division: DivisionResolvers = {
  __resolveReference: ({ id }, { places }) => places.atlas().division(localId('Division', id) ?? ''),
  id: ({ code }) => toGlobalId('Division', code),
  parent: ({ parentCode }, _, { places }) => (parentCode === null ? null : places.atlas().division(parentCode)),
  children: ({ code }, _, { places }) => [...places.atlas().children(code)],
  gridCount: ({ code }, { kind }, { places }) => places.atlas().grids({ within: code, kind }).length,
};

export const Grid: GridResolvers = {
  __resolveReference: ({ id }, { places }) => places.atlas().grid(localId('Grid', id) ?? ''),
  id: ({ code }) => toGlobalId('Grid', code),
  community({ code }, _, { places }) {
    const community = places.atlas().division(code.slice(0, 12));
    if (!community) throw new Error(`grid ${code} lies in no community`);
    return community;
  },
  boundary: ({ boundary }) => boundary.map(([lng, lat]) => ({ lng, lat })),
  member: async ({ code }, _, { duty }) => entityStub('Person', (await duty.load(code)).member),
  chief: async ({ code }, _, { duty }) => entityStub('Person', (await duty.load(code)).chief),
};
