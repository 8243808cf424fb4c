import { localId, toGlobalId } from '@yunge/kernel';
import type { Context } from '../context.ts';
import { seesStaff } from '../domain/access.ts';
import { isGrid } from '../domain/area.ts';
import { fiveRolesOf } from '../domain/five-roles.ts';
import { gridGapsOf } from '../domain/grid-gaps.ts';
import { policeTeamOf } from '../domain/police-team.ts';
import type { GridResolvers } from './__generated__/resolvers.ts';

/** Only the code is certain: whether the grid is known here is asked when something of it is. */
export interface GridOf {
  readonly code: string;
}

const communityOf = (code: string) => code.slice(0, 12);

/** The grid with its community and who serves it; null while the copy does not hold it. */
async function staffed(code: string, { load }: Pick<Context, 'load'>) {
  const { areas, holders } = await load.staffing.load(communityOf(code));
  const grid = areas.find((area) => area.code === code);
  const community = areas.find((area) => area.code === communityOf(code));
  return grid && community ? { grid, community, areas, holders } : null;
}

export const Grid: GridResolvers = {
  __resolveReference({ id }) {
    const code = localId('Grid', id);
    return code !== null && isGrid({ code }) ? { code } : null;
  },
  id: ({ code }) => toGlobalId('Grid', code),
  async fiveRoles({ code }, _, context) {
    const found = await staffed(code, context);
    return found && fiveRolesOf(code, found.holders);
  },
  async policeTeam({ code }, _, context) {
    const found = await staffed(code, context);
    return found && policeTeamOf(found.community, found.areas, found.holders);
  },
  async staffGaps({ code }, _, context) {
    if (!seesStaff(context.actor, code)) return null;
    const found = await staffed(code, context);
    return found && gridGapsOf(found.grid, found.holders);
  },
};
