import { divisionPath } from '@yunge/contracts';
import type { Holders } from './holders.ts';
import type { Post } from './posts.ts';

/** The five roles 五员进网, in the order they are shown in. */
export const FIVE_ROLES = [
  'JUDGE',
  'PROSECUTOR',
  'POLICE',
  'LEGAL_WORKER',
  'MEDIATOR',
] as const satisfies readonly Post[];

export type FiveRole = (typeof FIVE_ROLES)[number];

/** Who serves a grid in one of the five roles. */
export interface GridRole {
  readonly role: FiveRole;
  /** The area they are named to: the grid, or the narrowest division around it with any; null in a gap. */
  readonly areaCode: string | null;
  readonly personIds: readonly string[];
}

/**
 * The five of a grid. Whoever is named to a division serves all of its grids; somebody named closer by comes before
 * everybody further off, so that a grid never shows two answers to one question.
 */
export function fiveRolesOf(gridCode: string, holders: Holders): GridRole[] {
  const nearestFirst = divisionPath(gridCode).reverse();
  return FIVE_ROLES.map((role) => {
    const areaCode = nearestFirst.find((code) => holders(role, code).length > 0) ?? null;
    return { role, areaCode, personIds: areaCode === null ? [] : holders(role, areaCode) };
  });
}
