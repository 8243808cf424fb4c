import { demoId } from '../ids.ts';
import { fixtures } from '../fixtures.ts';
import { YUNGANG, ZOUCHENG, communities } from '../places/divisions.ts';
import type { District, Division } from '../places/divisions.ts';
import { grid, grids, urbanCommunities } from '../places/grids.ts';
import { person, personId } from './posting.ts';
import type { Person } from './posting.ts';

/** Residents the demo knows in each grid: enough to report and to rate. */
export const RESIDENTS_PER_GRID = 4;
/** How many volunteers there are is not published. */
const volunteersIn: Record<District, number> = { [YUNGANG]: 240, [ZOUCHENG]: 1200 };
/** Published as "60+". */
const NEW_EMPLOYMENT_PEOPLE = fixtures.zoucheng.newEmploymentMembers.value + 4;
const TEAMS = fixtures.zoucheng.volunteerTeams.value;

function placeAt(places: readonly Division[], n: number): Division {
  const place = places[n % places.length];
  if (!place) throw new Error('There is no place for a volunteer.');
  return place;
}

export function teamId(n: number): string {
  return demoId('volunteer-team', String(n));
}

/** A resident of a grid, n from 0 to 3. */
export function residentOf(gridCode: string, n: number): Person {
  return person('RESIDENT', `${gridCode}/${n}`, grid(gridCode).code);
}

export function* residents(district: District): Generator<Person> {
  for (const { code } of grids(district)) {
    for (let n = 0; n < RESIDENTS_PER_GRID; n += 1) yield residentOf(code, n);
  }
}

/** One organiser for each of 邹城's five volunteer teams; two in 云冈, which publishes no teams. */
export function* organisers(district: District): Generator<Person> {
  const superior = personId('CENTRE_HEAD', district);
  for (let n = 1; n <= (district === ZOUCHENG ? TEAMS : 2); n += 1) {
    const team = district === ZOUCHENG ? teamId(n) : null;
    yield person('ORGANISER', `${district}/${n}`, district, { superior, team });
  }
}

export function volunteerCount(district: District): number {
  return volunteersIn[district];
}

/** Volunteer n of a district, from 0. */
export function volunteer(district: District, n: number): Person {
  const place = placeAt(district === ZOUCHENG ? urbanCommunities(district) : communities(district), n);
  const team = district === ZOUCHENG ? (n % TEAMS) + 1 : null;
  return person('VOLUNTEER', `${district}/${n}`, place.code, {
    superior: personId('ORGANISER', `${district}/${team ?? (n % 2) + 1}`),
    team: team === null ? null : teamId(team),
  });
}

export function* volunteers(district: District): Generator<Person> {
  for (let n = 0; n < volunteersIn[district]; n += 1) yield volunteer(district, n);
}

/** Couriers and riders 暖蜂 who report and volunteer part-time, in 邹城. */
export function* newEmploymentPeople(): Generator<Person> {
  const places = urbanCommunities(ZOUCHENG);
  for (let n = 0; n < NEW_EMPLOYMENT_PEOPLE; n += 1) {
    const place = placeAt(places, n);
    const superior = personId('GRID_CHIEF', place.code);
    yield person('NEW_EMPLOYMENT', String(n), place.code, { employment: 'PART_TIME', superior });
  }
}
