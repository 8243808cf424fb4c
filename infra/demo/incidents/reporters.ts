import { companyContact, YUNGANG_COMPANY_CONTACTS } from '../people/people.ts';
import { personId } from '../people/posting.ts';
import { RESIDENTS_PER_GRID, volunteerCount } from '../people/volunteers.ts';
import { YUNGANG } from '../places/divisions.ts';
import type { Random } from '../random.ts';
import type { Source } from './facts.ts';

const contacts = Array.from({ length: YUNGANG_COMPANY_CONTACTS }, (_, n) => companyContact(n).id);

/** How often a reporter gives no name. */
const anonymous: Partial<Record<Source, number>> = { RESIDENT: 0.03, HOTLINE_12345: 0.1, OPEN311: 0.4 };

/** Person id of who reports from a grid through a channel, or null for one who gives no name. */
export function reporterOf(source: Source, gridCode: string, random: Random): string | null {
  if (random.chance(anonymous[source] ?? 0)) return null;
  switch (source) {
    case 'GRID_MEMBER':
      return personId('GRID_MEMBER', gridCode);
    case 'VOLUNTEER':
      return personId('VOLUNTEER', `${YUNGANG}/${random.int(volunteerCount(YUNGANG))}`);
    case 'ENTERPRISE':
      return random.pick(contacts);
    case 'RESIDENT':
    case 'HOTLINE_12345':
    case 'OPEN311':
    case 'ONE_TAP':
      return personId('RESIDENT', `${gridCode}/${random.int(RESIDENTS_PER_GRID)}`);
  }
}
