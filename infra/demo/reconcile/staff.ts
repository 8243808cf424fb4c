import { isCommunity, isGrid } from '../../../services/personnel/src/domain/area.ts';
import { fiveRolesOf } from '../../../services/personnel/src/domain/five-roles.ts';
import { policeTeamOf } from '../../../services/personnel/src/domain/police-team.ts';
import { areasIn } from '../../../services/personnel/src/store/areas.ts';
import { peopleIn } from '../../../services/personnel/src/store/people.ts';
import { reportingLinesIn } from '../../../services/personnel/src/store/reporting-lines.ts';
import { staffIn } from '../../../services/personnel/src/store/staff.ts';
import type { Fixture } from '../fixtures.ts';
import { YUNGANG, ZOUCHENG } from '../places/divisions.ts';
import type { Databases } from '../plant/stores.ts';
import type { Counting } from './counting.ts';
import { lineOf, type Line } from './rows.ts';

const line = (place: Fixture['place'], wording: string, value: number, counted: number): Line =>
  lineOf({ place, wording, value, atLeast: false }, counted);

/** How the grids are served: by the five roles, by police teams, and whether every line leads somewhere. */
export async function staffLines({ personnel }: Databases, { until }: Counting): Promise<Line[]> {
  const people = peopleIn(personnel, () => undefined);
  const areas = areasIn(personnel);
  const staff = staffIn({ people, areas, reportingLines: reportingLinesIn(people, null) });

  const served = async (district: string) => {
    const { areas: found, holders } = await staff.staffing([district], until);
    const grids = found.filter(isGrid);
    const ofFive = grids.filter(({ code }) => fiveRolesOf(code, holders).every(({ areaCode }) => areaCode !== null));
    const gridsOf = Map.groupBy(grids, ({ code }) => code.slice(0, 12));
    const teams = found
      .filter((area) => isCommunity(area) && gridsOf.has(area.code))
      .map((community) => policeTeamOf(community, gridsOf.get(community.code) ?? [], holders));
    return { ofFive: ofFive.length, teams: teams.length, whole: teams.filter(({ gaps }) => gaps.length === 0).length };
  };
  const yungang = await served(YUNGANG);
  const zoucheng = await served(ZOUCHENG);
  const withoutSuperior = async (district: string) => (await staff.reportingGaps(district, until)).length;
  return [
    line('云冈区', '810 grids served by all five roles', 810, yungang.ofFive),
    line('云冈区', '244 police teams 警网队伍 1+2+N and 1+N', 244, yungang.teams),
    line('云冈区', '235 police teams that lack nobody (illustrative)', 235, yungang.whole),
    line('云冈区', '0 people in a post without a superior', 0, await withoutSuperior(YUNGANG)),
    line('邹城市', '48 police teams 警网队伍 1+2+N', 48, zoucheng.teams),
    line('邹城市', '46 police teams that lack nobody (illustrative)', 46, zoucheng.whole),
    line('邹城市', '0 people in a post without a superior', 0, await withoutSuperior(ZOUCHENG)),
  ];
}
