import { fixtures } from '../fixtures.ts';
import { allocateFromOne, stream } from '../random.ts';
import { communities, districts, towns, YUNGANG, ZOUCHENG } from '../places/divisions.ts';
import type { District, Division } from '../places/divisions.ts';
import { urbanCommunities } from '../places/grids.ts';
import { fiveRoles, peopleOfRole } from './five-roles.ts';
import { auxiliaries, teamOfficers } from './police-teams.ts';
import { person, personId } from './posting.ts';
import type { Person, PostingKind } from './posting.ts';
import { centreStaff, gridChiefs, gridMembers, townLeaders } from './staff.ts';
import { newEmploymentPeople, organisers, residents, volunteers } from './volunteers.ts';

type Source = (district: District) => Iterable<Person>;

const nobody: readonly Person[] = [];
const inYungang =
  (source: () => Iterable<Person>): Source =>
  (district) =>
    district === YUNGANG ? source() : nobody;
const inZoucheng =
  (source: () => Iterable<Person>): Source =>
  (district) =>
    district === ZOUCHENG ? source() : nobody;

/** Deals a published number of people out to places, at least one each, in the proportion of an invented size. */
function* dealOut(
  kind: PostingKind,
  total: number,
  places: readonly Division[],
  superiorOf: (place: Division) => string,
): Generator<Person> {
  const counts = allocateFromOne(
    total,
    places.map((place) => stream(kind, place.code).between(0.6, 1.5)),
  );
  for (const [index, place] of places.entries()) {
    for (let n = 1; n <= (counts[index] ?? 0); n += 1) {
      yield person(kind, `${place.code}/${n}`, place.code, { superior: superiorOf(place) });
    }
  }
}

const townLeader = (place: Division): string => personId('TOWN_LEADER', place.code.slice(0, 9));
const chief = (place: Division): string => personId('GRID_CHIEF', place.code);
const villages = (): Division[] => communities(ZOUCHENG).filter((place) => place.kind === 'RURAL');

/** Liaison n of 86, from 0: one cadre who is party adviser, agent and project guardian at once 三员合一. */
export function liaison(n: number): Person {
  const places = towns(ZOUCHENG);
  const town = places[n % places.length];
  if (!town) throw new Error('There is no town for a liaison.');
  return person('LIAISON', String(n), town.code, { superior: personId('TOWN_LEADER', town.code) });
}

function* liaisons(): Generator<Person> {
  for (let n = 0; n < fixtures.zoucheng.liaisons.value; n += 1) yield liaison(n);
}

/** How many trainers and company contacts there are is illustrative. */
export const TRAINERS: Record<District, number> = { [YUNGANG]: 10, [ZOUCHENG]: 4 };
export const YUNGANG_COMPANY_CONTACTS = 60;

export function trainer(district: District, n: number): Person {
  return person('TRAINER', `${district}/${n}`, district, { superior: personId('CENTRE_DEPUTY_HEAD', district) });
}

function* trainers(district: District): Generator<Person> {
  for (let n = 0; n < TRAINERS[district]; n += 1) yield trainer(district, n);
}

/** Someone who reports for a company of 云冈, where the demo has no registry of companies. */
export function companyContact(n: number): Person {
  const places = towns(YUNGANG);
  return person('ENTERPRISE_CONTACT', String(n), places[n % places.length]?.code ?? YUNGANG);
}

function* companyContacts(): Generator<Person> {
  for (let n = 0; n < YUNGANG_COMPANY_CONTACTS; n += 1) yield companyContact(n);
}

const centreKinds = [
  'CENTRE_HEAD',
  'CENTRE_DEPUTY_HEAD',
  'SHIFT_LEAD',
  'CENTRE_DISPATCHER',
  'INTAKE_CLERK',
  'CALL_BACK_CLERK',
  'ADMIN',
  'AUDITOR',
  'DEPARTMENT_HEAD',
  'DEPARTMENT_CLERK',
] as const;

const { communityWorkers, ruralGridStaff } = fixtures.zoucheng;

/** Who comes from where, superiors first. */
const sources: readonly (readonly [kinds: readonly PostingKind[], source: Source])[] = [
  [centreKinds, centreStaff],
  [['TOWN_LEADER'], townLeaders],
  [['GRID_CHIEF'], gridChiefs],
  [['GRID_MEMBER'], gridMembers],
  ...fiveRoles.map((role) => [[role], inYungang(() => peopleOfRole(role))] as const),
  [['POLICE'], inZoucheng(() => teamOfficers(ZOUCHENG))],
  [['AUXILIARY_POLICE'], auxiliaries],
  [['ENTERPRISE_CONTACT'], inYungang(companyContacts)],
  [
    ['COMMUNITY_WORKER'],
    inZoucheng(() => dealOut('COMMUNITY_WORKER', communityWorkers.value, urbanCommunities(ZOUCHENG), chief)),
  ],
  [['RURAL_GRID_STAFF'], inZoucheng(() => dealOut('RURAL_GRID_STAFF', ruralGridStaff.value, villages(), townLeader))],
  [['LIAISON'], inZoucheng(liaisons)],
  [['NEW_EMPLOYMENT'], inZoucheng(newEmploymentPeople)],
  [['ORGANISER'], organisers],
  [['VOLUNTEER'], volunteers],
  [['TRAINER'], trainers],
  [['RESIDENT'], residents],
];

/** Everyone of a district; a superior comes before those who report to him or her. */
export function* people(district: District): Generator<Person> {
  for (const [, source] of sources) yield* source(district);
}

/** Everyone of a district in one kind of posting. */
export function* peopleOf(district: District, kind: PostingKind): Generator<Person> {
  for (const [kinds, source] of sources) {
    if (!kinds.includes(kind)) continue;
    for (const one of source(district)) if (one.posting.kind === kind) yield one;
  }
}

/** Everyone of both districts. */
export function* everyone(): Generator<Person> {
  for (const district of districts) yield* people(district);
}
