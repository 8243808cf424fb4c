import type { Area } from './area.ts';
import { gridGapsOf, GRID_GAP_KINDS, type GridGap, type GridGapKind } from './grid-gaps.ts';
import type { Holders } from './holders.ts';
import { holds, type Posting } from './posting.ts';
import { POST_RULES, type Employment, type Post } from './posts.ts';

/** How many people hold a post; somebody who holds it in several places counts once. */
export interface StaffCount {
  readonly post: Post;
  /** Grid members only: full-time and part-time ones are counted apart. */
  readonly employment: Employment;
  readonly peopleCount: number;
}

/** The staff of an area, and of each area directly under it. */
export interface StaffRegister {
  readonly within: string;
  readonly asOf: Date;
  readonly posts: readonly StaffCount[];
  readonly areas: readonly {
    readonly areaCode: string;
    readonly name: string;
    readonly posts: readonly StaffCount[];
  }[];
  readonly gridCount: number;
  /** Grids that have their five roles and their police team. */
  readonly completeGridCount: number;
  /** In how many grids each thing is missing; those that are nowhere missing too. */
  readonly gaps: readonly { readonly kind: GridGapKind; readonly gridCount: number }[];
}

const POSTS_IN_ORDER = Object.keys(POST_RULES);

/** Codes that are named together with the area: its own level and the one below, in digits. */
const LEVELS = [6, 9, 12, 15];

function countsOf(postings: readonly Posting[]): StaffCount[] {
  const groups = Map.groupBy(postings, ({ post, employment }) => `${post} ${employment ?? ''}`);
  return [...groups.values()]
    .flatMap((held) => {
      const [first] = held;
      const peopleCount = new Set(held.map(({ personId }) => personId)).size;
      return first ? [{ post: first.post, employment: first.employment, peopleCount }] : [];
    })
    .sort(
      (a, b) =>
        POSTS_IN_ORDER.indexOf(a.post) - POSTS_IN_ORDER.indexOf(b.post) ||
        ((a.employment ?? '') < (b.employment ?? '') ? -1 : 1),
    );
}

/** The register of an area, from the postings in its subtree and the areas that lie in it. */
export function staffRegisterOf(
  within: string,
  {
    postings,
    areas,
    holders,
    at,
  }: { postings: readonly Posting[]; areas: readonly Area[]; holders: Holders; at: Date },
): StaffRegister {
  const held = postings.filter((posting) => posting.within.includes(within) && holds(posting, at));
  const below = LEVELS.find((digits) => digits > within.length);
  const byArea = Map.groupBy(held, ({ areaCode }) => areaCode.slice(0, below));
  const grids = areas.filter(({ code }) => code.length === 15 && code.startsWith(within));
  const gapsOf = grids.map((grid): GridGap[] => gridGapsOf(grid, holders));
  return {
    within,
    asOf: at,
    posts: countsOf(held),
    areas: areas
      .filter(({ code }) => code.length === below)
      .map(({ code, name }) => ({ areaCode: code, name, posts: countsOf(byArea.get(code) ?? []) })),
    gridCount: grids.length,
    completeGridCount: gapsOf.filter((gaps) => gaps.length === 0).length,
    gaps: GRID_GAP_KINDS.map((kind) => ({
      kind,
      gridCount: gapsOf.filter((gaps) => gaps.some((gap) => gap.kind === kind)).length,
    })),
  };
}
