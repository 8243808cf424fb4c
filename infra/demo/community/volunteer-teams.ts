import { fixtures } from '../fixtures.ts';
import { personId } from '../people/posting.ts';
import { teamId } from '../people/volunteers.ts';
import { ZOUCHENG } from '../places/divisions.ts';

/** A volunteer team of 邹城. That there are five is published; names and organisers are invented. */
export interface VolunteerTeam {
  readonly id: string;
  readonly nameEn: string;
  readonly nameZh: string;
  /** Person id. */
  readonly organiser: string;
  readonly illustrative: true;
}

const names: readonly (readonly [en: string, zh: string])[] = [
  ['Party members', '党员志愿服务队'],
  ['Care of the elderly', '助老志愿服务队'],
  ['Repairs', '便民维修志愿服务队'],
  ['Safety', '平安志愿服务队'],
  ['Culture', '文化志愿服务队'],
];

export function* volunteerTeams(): Generator<VolunteerTeam> {
  for (let n = 1; n <= fixtures.zoucheng.volunteerTeams.value; n += 1) {
    const [nameEn, nameZh] = names[n - 1] ?? [`Team ${n}`, `志愿服务队${n}`];
    yield { id: teamId(n), nameEn, nameZh, organiser: personId('ORGANISER', `${ZOUCHENG}/${n}`), illustrative: true };
  }
}
