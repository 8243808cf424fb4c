import { enterprises } from '../enterprises/enterprises.ts';
import { communityLeads, type CommunityLead } from '../people/community-leads.ts';
import { everyone } from '../people/people.ts';
import { monthAfter, shanghai } from '../time.ts';
import type { PersonEvent } from '../../../services/personnel/src/domain/person.ts';
import { PLANTER, type History } from './history.ts';
import { personHistory } from './posts.ts';

/** When a company of the demo was registered on the platform, and its contact with it. */
export const companiesSince = (asOf: string): Date => new Date(shanghai(`${monthAfter(asOf, -12)}-01T09:00`));

/** Somebody who leads a community, with a posting for each step of the career. */
export function communityLeadHistory({ id, name, workPhone, community, career }: CommunityLead): History<PersonEvent> {
  const start = (day: string) => new Date(shanghai(day));
  const act = { by: PLANTER, at: start(career[0]?.from ?? '2019-01-01') };
  const profile = { name, workPhone, roles: ['COMMUNITY_CLERK' as const], areaCode: null };
  const shared = { areaCode: community, departmentCode: null, employment: null, superiorPostingId: null };
  const begun = career.map(({ id: postingId, post, from, until }): PersonEvent => {
    const terms = { ...shared, post, from: start(from), until: until === null ? null : start(until) };
    return { name: 'posting.begun', postingId, terms, predecessorId: null, by: PLANTER, at: terms.from };
  });
  return { id, events: [{ name: 'person.added', id, profile, ...act }, ...begun] };
}

/** Everyone of both districts, superiors first, those who lead 邹城's communities and those who speak for its companies. */
export function* peopleHistories(asOf: string): Generator<History<PersonEvent>> {
  const postings = new Map<string, string>();
  for (const person of everyone()) {
    postings.set(person.id, person.posting.id);
    yield personHistory(person, (id) => postings.get(id) ?? null);
  }
  for (const lead of communityLeads()) yield communityLeadHistory(lead);
  const act = { by: PLANTER, at: companiesSince(asOf) };
  for (const { contact, division } of enterprises()) {
    const { id, name, phone } = contact;
    const profile = { name, workPhone: phone, roles: ['ENTERPRISE' as const], areaCode: division };
    yield { id, events: [{ name: 'person.added', id, profile, ...act }] };
  }
}
