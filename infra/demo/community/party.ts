import { fixtures } from '../fixtures.ts';
import { demoId } from '../ids.ts';
import { pathOf, ZOUCHENG } from '../places/divisions.ts';
import { gridsOf, urbanCommunities } from '../places/grids.ts';
import { allocateFromOne, stream } from '../random.ts';

/** A party branch of a community of 邹城: invented, only the numbers are published. */
export interface PartyBranch {
  readonly id: string;
  readonly code: string;
  readonly nameZh: string;
  /** Code of the community. */
  readonly division: string;
  readonly path: string;
  readonly invented: true;
}

/** A party group of a branch. */
export interface PartyGroup {
  readonly id: string;
  readonly code: string;
  /** Id of its branch. */
  readonly branch: string;
  readonly division: string;
  readonly path: string;
  readonly invented: true;
}

/** A household that is a centre of its group 党员中心户; no family is named. */
export interface CentreHousehold {
  readonly id: string;
  readonly code: string;
  /** Id of its one group. */
  readonly group: string;
  /** Code of the grid it lives in. */
  readonly grid: string;
  readonly path: string;
  readonly invented: true;
}

const sizes = (name: string, count: number): number[] =>
  Array.from({ length: count }, (_, n) => stream(name, n).between(0.6, 1.5));

const range = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);

/** 310 branches of the 48 urban communities. */
export function* branches(): Generator<PartyBranch> {
  const places = urbanCommunities(ZOUCHENG);
  const counts = allocateFromOne(fixtures.zoucheng.branches.value, sizes('branches', places.length));
  for (const [index, { code: division, path, shortName }] of places.entries()) {
    for (const n of range(counts[index] ?? 0)) {
      const code = `${division}-B${n}`;
      yield { id: demoId('branch', code), code, nameZh: `${shortName}第${n}党支部`, division, path, invented: true };
    }
  }
}

/** 834 groups, at least one of each branch. */
export function* partyGroups(): Generator<PartyGroup> {
  const all = [...branches()];
  const counts = allocateFromOne(fixtures.zoucheng.partyGroups.value, sizes('party-groups', all.length));
  for (const [index, branch] of all.entries()) {
    for (const n of range(counts[index] ?? 0)) {
      const code = `${branch.code}-G${n}`;
      const { division, path } = branch;
      yield { id: demoId('party-group', code), code, branch: branch.id, division, path, invented: true };
    }
  }
}

/** 2,036 households, at least one of each group. */
export function* centreHouseholds(): Generator<CentreHousehold> {
  const all = [...partyGroups()];
  const counts = allocateFromOne(fixtures.zoucheng.centreHouseholds.value, sizes('centre-households', all.length));
  for (const [index, group] of all.entries()) {
    for (const n of range(counts[index] ?? 0)) {
      const code = `${group.code}-H${n}`;
      const grid = stream('centre-household', code).pick(gridsOf(group.division)).code;
      yield { id: demoId('centre-household', code), code, group: group.id, grid, path: pathOf(grid), invented: true };
    }
  }
}
