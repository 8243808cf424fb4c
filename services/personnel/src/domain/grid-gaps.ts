import type { Area } from './area.ts';
import { FIVE_ROLES, fiveRolesOf, type FiveRole } from './five-roles.ts';
import type { Holders } from './holders.ts';
import { PARTS, teamGapsOf, type PoliceTeamPart } from './police-team.ts';
import type { Post } from './posts.ts';

/** What a grid can lack: one of the five roles, or a part of its police team. */
export type GridGapKind = FiveRole | `TEAM_${PoliceTeamPart}`;

export const GRID_GAP_KINDS: readonly GridGapKind[] = [...FIVE_ROLES, ...PARTS.map((part) => `TEAM_${part}` as const)];

/** Posts that fill a gap. */
export const GRID_POSTS: readonly Post[] = [...FIVE_ROLES, 'AUXILIARY_POLICE', 'GRID_MEMBER'];

/** Something that a grid must have and has not, or not enough of. */
export interface GridGap {
  readonly gridCode: string;
  readonly kind: GridGapKind;
  readonly required: number;
  readonly present: number;
}

/** Everything a grid lacks, in the order of the kinds; nothing where it has all. */
export function gridGapsOf(grid: Pick<Area, 'code' | 'kind'>, holders: Holders): GridGap[] {
  const roles = fiveRolesOf(grid.code, holders)
    .filter(({ areaCode }) => areaCode === null)
    .map(({ role }) => ({ gridCode: grid.code, kind: role, required: 1, present: 0 }));
  const team = teamGapsOf(grid, holders).map(({ part, ...gap }) => ({ ...gap, kind: `TEAM_${part}` as const }));
  return [...roles, ...team];
}
