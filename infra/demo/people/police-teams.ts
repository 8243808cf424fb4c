import { communities } from '../places/divisions.ts';
import type { District, Division } from '../places/divisions.ts';
import { gridsOf } from '../places/grids.ts';
import { person, personId } from './posting.ts';
import type { Person } from './posting.ts';

/** Communities that have grids, and so a police team 警网队伍. */
export const teamCommunities = (district: District): readonly Division[] =>
  communities(district).filter(({ code }) => gridsOf(code).length > 0);

/** Auxiliaries a whole team has: 1+2+N in a community, 1+N in a village. */
const wholeTeam = ({ kind }: Division): number => (kind === 'RURAL' ? 1 : 2);

/** Every 25th team lacks an auxiliary, and one of 邹城 its officer, so that the check of coverage has something to find. Illustrative. */
const lacksAuxiliary = (n: number): boolean => n % 25 === 24;
const lacksOfficer = (n: number): boolean => n % 40 === 39;

/** The auxiliaries 辅警 of a district's police teams; invented, none are published. */
export function* auxiliaries(district: District): Generator<Person> {
  for (const [n, place] of teamCommunities(district).entries()) {
    const count = wholeTeam(place) - (lacksAuxiliary(n) ? 1 : 0);
    for (let k = 1; k <= count; k += 1) {
      yield person('AUXILIARY_POLICE', `${place.code}/${k}`, place.code, {
        superior: personId('GRID_CHIEF', place.code),
      });
    }
  }
}

/** An officer for each community with a team, where none are published: those of 云冈 are among the five roles. */
export function* teamOfficers(district: District): Generator<Person> {
  for (const [n, { code }] of teamCommunities(district).entries()) {
    if (!lacksOfficer(n)) yield person('POLICE', code, code, { superior: personId('TOWN_LEADER', code.slice(0, 9)) });
  }
}
