import { enterprises } from '../enterprises/enterprises.ts';
import { everyone } from '../people/people.ts';
import { monthAfter, shanghai } from '../time.ts';
import type { PersonEvent } from '../../../services/personnel/src/domain/person.ts';
import { PLANTER, type History } from './history.ts';
import { personHistory } from './posts.ts';

/** When a company of the demo was registered on the platform, and its contact with it. */
export const companiesSince = (asOf: string): Date => new Date(shanghai(`${monthAfter(asOf, -12)}-01T09:00`));

/** Everyone of both districts, superiors first, and those who speak for 邹城's companies. */
export function* peopleHistories(asOf: string): Generator<History<PersonEvent>> {
  const postings = new Map<string, string>();
  for (const person of everyone()) {
    postings.set(person.id, person.posting.id);
    yield personHistory(person, (id) => postings.get(id) ?? null);
  }
  const act = { by: PLANTER, at: companiesSince(asOf) };
  for (const { contact, division } of enterprises()) {
    const { id, name, phone } = contact;
    const profile = { name, workPhone: phone, roles: ['ENTERPRISE' as const], areaCode: division };
    yield { id, events: [{ name: 'person.added', id, profile, ...act }] };
  }
}
