import { childrenOf, countsOf, isActive, type PartyCounts, type PartyTree } from './party-organisation.ts';

/** How many party organisations there are in an area, and one level below it. */
export interface AreaPartyCounts {
  readonly areaCode: string;
  readonly counts: PartyCounts;
  /** The areas one level below that have any, by code; what serves the whole area is in none of them. */
  readonly children: readonly { readonly areaCode: string; readonly counts: PartyCounts }[];
}

type Counted = Pick<PartyTree, 'communityCode' | 'counts'>;

const NONE: PartyCounts = { branches: 0, groups: 0, centreHouseholds: 0 };

const sum = (a: PartyCounts, b: PartyCounts): PartyCounts => ({
  branches: a.branches + b.branches,
  groups: a.groups + b.groups,
  centreHouseholds: a.centreHouseholds + b.centreHouseholds,
});

/** Rolls the trees of a district or town up; each community is in one child area. */
export function rollUp(areaCode: string, trees: readonly Counted[]): AreaPartyCounts {
  const children = new Map<string, PartyCounts>();
  for (const { communityCode, counts } of trees) {
    const child = communityCode.slice(0, areaCode.length + 3);
    children.set(child, sum(children.get(child) ?? NONE, counts));
  }
  return { areaCode, counts: trees.map(({ counts }) => counts).reduce(sum, NONE), children: listed(children) };
}

/** The same inside one community: by the area each organisation has itself. */
export function countWithin(areaCode: string, { organisations }: PartyTree): AreaPartyCounts {
  const here = organisations.filter((each) => isActive(each) && each.areaCode.startsWith(areaCode));
  const grids = [...new Set(here.map((each) => each.areaCode).filter((code) => code.length > areaCode.length))];
  const children = new Map(grids.map((code) => [code, countsOf(here.filter((each) => each.areaCode === code))]));
  return { areaCode, counts: countsOf(here), children: listed(children) };
}

function listed(children: ReadonlyMap<string, PartyCounts>) {
  return [...children]
    .map(([areaCode, counts]) => ({ areaCode, counts }))
    .sort((a, b) => (a.areaCode < b.areaCode ? -1 : 1));
}

/** Whether every organisation that is not dissolved hangs under one of its own tree, of the kind above, to the top. */
export function reconciles(tree: PartyTree): boolean {
  const reached = childrenOf(tree, null)
    .filter(({ kind }) => kind === 'BRANCH')
    .flatMap((branch) => [branch, ...groupsAndHouseholds(tree, branch.id)]);
  const active = tree.organisations.filter(isActive);
  return reached.length === active.length && JSON.stringify(countsOf(active)) === JSON.stringify(tree.counts);
}

function groupsAndHouseholds(tree: PartyTree, branchId: string) {
  const groups = childrenOf(tree, branchId).filter(({ kind }) => kind === 'GROUP');
  const households = groups.flatMap(({ id }) => childrenOf(tree, id).filter(({ kind }) => kind === 'CENTRE_HOUSEHOLD'));
  return [...groups, ...households];
}
