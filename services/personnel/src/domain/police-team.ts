import { isGrid, type Area } from './area.ts';
import type { Holders } from './holders.ts';

/** How a team is made up 警网融合: 1+2+N, or 1+N where it is a village's. */
export type PoliceTeamForm = 'ONE_TWO_N' | 'ONE_N';

export type PoliceTeamPart = 'OFFICER' | 'AUXILIARY' | 'MEMBER';

/** Parts of a team: who may be it, for the community or for one of its grids, and how many each grid must have. */
const FORMS: Readonly<Record<PoliceTeamForm, Readonly<Record<PoliceTeamPart, number>>>> = {
  // 1 officer and 2 auxiliaries of the community, N members: one at least in each grid.
  ONE_TWO_N: { OFFICER: 1, AUXILIARY: 2, MEMBER: 1 },
  // A village has 1 auxiliary and N members; an officer is welcome and not asked for.
  ONE_N: { OFFICER: 0, AUXILIARY: 1, MEMBER: 1 },
};

const POST_OF = { OFFICER: 'POLICE', AUXILIARY: 'AUXILIARY_POLICE', MEMBER: 'GRID_MEMBER' } as const;

export const PARTS = ['OFFICER', 'AUXILIARY', 'MEMBER'] as const satisfies readonly PoliceTeamPart[];

/** The team of a community. It is nothing but the postings: who is posted there is in it, from and until when they are. */
export interface PoliceTeam {
  readonly communityCode: string;
  readonly form: PoliceTeamForm;
  readonly officerIds: readonly string[];
  readonly auxiliaryIds: readonly string[];
  /** N: the members of all its grids. */
  readonly memberIds: readonly string[];
  /** What its grids lack, by grid and part. */
  readonly gaps: readonly TeamGap[];
}

/** Too few of one part for one grid. */
export interface TeamGap {
  readonly gridCode: string;
  readonly part: PoliceTeamPart;
  readonly required: number;
  readonly present: number;
}

/** An officer of a whole town or district belongs to no team: only who is named to the community or the grid does. */
const teamAreas = (gridCode: string): string[] => [gridCode.slice(0, 12), gridCode];

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];

export const formOf = (kind: Area['kind']): PoliceTeamForm => (kind === 'RURAL' ? 'ONE_N' : 'ONE_TWO_N');

/** What one grid lacks of its community's team. */
export function teamGapsOf({ code, kind }: Pick<Area, 'code' | 'kind'>, holders: Holders): TeamGap[] {
  const wanted = FORMS[formOf(kind)];
  return PARTS.map((part) => {
    const present = distinct(teamAreas(code).flatMap((areaCode) => holders(POST_OF[part], areaCode))).length;
    return { gridCode: code, part, required: wanted[part], present };
  }).filter(({ required, present }) => present < required);
}

/** The team of a community with the areas that lie in it; a village without grids has a team without gaps. */
export function policeTeamOf(
  { code, kind }: Pick<Area, 'code' | 'kind'>,
  areas: readonly Area[],
  holders: Holders,
): PoliceTeam {
  const grids = areas.filter((area) => isGrid(area) && area.within.includes(code));
  const areaCodes = [code, ...grids.map((grid) => grid.code)];
  const all = (part: PoliceTeamPart) => distinct(areaCodes.flatMap((areaCode) => holders(POST_OF[part], areaCode)));
  return {
    communityCode: code,
    form: formOf(kind),
    officerIds: all('OFFICER'),
    auxiliaryIds: all('AUXILIARY'),
    memberIds: all('MEMBER'),
    gaps: grids.flatMap((grid) => teamGapsOf(grid, holders)),
  };
}
