import { residentUnits } from '../admission/departments.ts';
import { communities, districtOf, towns, YUNGANG } from '../places/divisions.ts';
import type { District } from '../places/divisions.ts';
import { grid, grids, gridsOf, urbanCommunities } from '../places/grids.ts';
import { person, personId } from './posting.ts';
import type { Person, PostingKind } from './posting.ts';

/** The people of a district's command centre 网格化服务中心. Their numbers are illustrative. */
export interface Centre {
  readonly head: Person;
  readonly deputyHead: Person;
  readonly shiftLeads: readonly Person[];
  readonly dispatchers: readonly Person[];
  readonly intakeClerks: readonly Person[];
  readonly callBackClerks: readonly Person[];
}

const centres = new Map<District, Centre>();

function staffed(district: District): Centre {
  const headId = personId('CENTRE_HEAD', district);
  const deputyId = personId('CENTRE_DEPUTY_HEAD', district);
  const several = (kind: PostingKind, count: number, superior: (n: number) => string): Person[] =>
    Array.from({ length: count }, (_, n) => person(kind, `${district}/${n + 1}`, district, { superior: superior(n) }));
  const byShift = (n: number): string => personId('SHIFT_LEAD', `${district}/${(n % 3) + 1}`);
  return {
    head: person('CENTRE_HEAD', district, district),
    deputyHead: person('CENTRE_DEPUTY_HEAD', district, district, { superior: headId, deputy: true }),
    shiftLeads: several('SHIFT_LEAD', 3, () => deputyId),
    dispatchers: several('CENTRE_DISPATCHER', 8, byShift),
    intakeClerks: several('INTAKE_CLERK', 10, byShift),
    callBackClerks: several('CALL_BACK_CLERK', 6, byShift),
  };
}

export function centre(district: District): Centre {
  const known = centres.get(district) ?? staffed(district);
  centres.set(district, known);
  return known;
}

export function departmentHead(district: District, department: string): Person {
  const superior = personId('CENTRE_HEAD', district);
  return person('DEPARTMENT_HEAD', `${district}/${department}`, district, { department, superior });
}

/** Three clerks of a department at the centre. */
export function departmentClerks(district: District, department: string): readonly Person[] {
  const superior = personId('DEPARTMENT_HEAD', `${district}/${department}`);
  return [1, 2, 3].map((n) =>
    person('DEPARTMENT_CLERK', `${district}/${department}/${n}`, district, { department, superior }),
  );
}

export function townLeaderOf(town: string): Person {
  return person('TOWN_LEADER', town, town, { superior: personId('CENTRE_HEAD', districtOf(town)) });
}

function deputyTownLeaderOf(town: string): Person {
  return person('TOWN_LEADER', `${town}/deputy`, town, { superior: personId('TOWN_LEADER', town), deputy: true });
}

/** The chief 网格长 of a community that has grids. */
export function chiefOf(community: string): Person {
  return person('GRID_CHIEF', community, community, { superior: personId('TOWN_LEADER', community.slice(0, 9)) });
}

/**
 * Communities with a deputy chief: the two of 云冈 with the most grids. The published 246 chiefs are two more than its
 * 244 communities; that the two are deputies is illustrative.
 */
export function communitiesWithDeputyChief(): readonly string[] {
  return communities(YUNGANG)
    .map((place) => place.code)
    .sort((one, other) => gridsOf(other).length - gridsOf(one).length || (one < other ? -1 : 1))
    .slice(0, 2);
}

/** The member 网格员 of a grid: in 云冈 full-time in urban grids and part-time in rural ones, in 邹城 full-time. */
export function memberOf(gridCode: string): Person {
  const { kind, community } = grid(gridCode);
  return person('GRID_MEMBER', gridCode, gridCode, {
    employment: kind === 'URBAN' ? 'FULL_TIME' : 'PART_TIME',
    superior: personId('GRID_CHIEF', community),
  });
}

export function* centreStaff(district: District): Generator<Person> {
  const { head, deputyHead, shiftLeads, dispatchers, intakeClerks, callBackClerks } = centre(district);
  yield* [head, deputyHead, ...shiftLeads, ...dispatchers, ...intakeClerks, ...callBackClerks];
  yield person('ADMIN', district, district, { superior: head.id });
  yield person('AUDITOR', district, district, { superior: head.id });
  for (const { code } of residentUnits) {
    yield departmentHead(district, code);
    yield* departmentClerks(district, code);
  }
}

export function* townLeaders(district: District): Generator<Person> {
  for (const { code } of towns(district)) {
    yield townLeaderOf(code);
    yield deputyTownLeaderOf(code);
  }
}

/** 246 in 云冈 (244 and two deputies), 48 in 邹城. */
export function* gridChiefs(district: District): Generator<Person> {
  const places = district === YUNGANG ? communities(district) : urbanCommunities(district);
  for (const { code } of places) yield chiefOf(code);
  if (district !== YUNGANG) return;
  for (const code of communitiesWithDeputyChief()) {
    yield person('GRID_CHIEF', `${code}/deputy`, code, { superior: personId('GRID_CHIEF', code), deputy: true });
  }
}

export function* gridMembers(district: District): Generator<Person> {
  for (const { code } of grids(district)) yield memberOf(code);
}
