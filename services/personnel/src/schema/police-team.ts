import { MAX_PAGE } from '@yunge/kernel';
import { entityStub, pageOf } from '@yunge/subgraph';
import { seesStaff } from '../domain/access.ts';
import { isCommunity, isGrid } from '../domain/area.ts';
import { policeTeamOf } from '../domain/police-team.ts';
import type { PoliceTeamResolvers, QueryResolvers } from './__generated__/resolvers.ts';
import { areaOf, peopleOf } from './staff-area.ts';

export const Query: Pick<QueryResolvers, 'policeTeams'> = {
  async policeTeams(_, { filter, ...args }, context) {
    const { areas, holders } = await context.staff.staffing([areaOf(filter.within, context)], context.now());
    const gridsOf = Map.groupBy(areas.filter(isGrid), ({ code }) => code.slice(0, 12));
    const teams = areas
      .filter((area) => isCommunity(area) && gridsOf.has(area.code))
      .map((community) => policeTeamOf(community, gridsOf.get(community.code) ?? [], holders))
      .filter(({ gaps }) => filter.isComplete == null || filter.isComplete === (gaps.length === 0));
    return pageOf(teams, ({ communityCode }) => communityCode, args, MAX_PAGE);
  },
};

export const PoliceTeam: PoliceTeamResolvers = {
  community: ({ communityCode }) => entityStub('Division', communityCode),
  officers: ({ officerIds }, _, context) => peopleOf(officerIds, context),
  auxiliaries: ({ auxiliaryIds }, _, context) => peopleOf(auxiliaryIds, context),
  members: ({ memberIds }, _, context) => peopleOf(memberIds, context),
  gaps: ({ communityCode, gaps }, _, { actor }) =>
    seesStaff(actor, communityCode)
      ? gaps.map(({ part, ...gap }) => ({ ...gap, kind: `TEAM_${part}` as const }))
      : null,
};
