import { MAX_PAGE } from '@yunge/kernel';
import { pageOf } from '@yunge/subgraph';
import { isGrid } from '../domain/area.ts';
import { GRID_GAP_KINDS, gridGapsOf, type GridGap as Gap } from '../domain/grid-gaps.ts';
import type { GridGapResolvers, GridRoleResolvers, QueryResolvers } from './__generated__/resolvers.ts';
import { areaOf, peopleOf } from './staff-area.ts';

/** By grid, and within one in the order of the kinds. */
const placeOf = ({ gridCode, kind }: Gap) => `${gridCode} ${GRID_GAP_KINDS.indexOf(kind)}`;

export const Query: Pick<QueryResolvers, 'gridGaps'> = {
  async gridGaps(_, { filter, ...args }, context) {
    const { areas, holders } = await context.staff.staffing([areaOf(filter.within, context)], context.now());
    const gaps = areas
      .filter(isGrid)
      .flatMap((grid) => gridGapsOf(grid, holders))
      .filter(({ kind }) => filter.kinds?.includes(kind) ?? true);
    return pageOf(gaps, placeOf, args, MAX_PAGE);
  },
};

export const GridGap: GridGapResolvers = {
  grid: ({ gridCode }) => ({ code: gridCode }),
};

export const GridRole: GridRoleResolvers = {
  people: ({ personIds }, _, context) => peopleOf(personIds, context),
  isGap: ({ areaCode }) => areaCode === null,
};
