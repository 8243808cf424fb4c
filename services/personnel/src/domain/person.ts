import { divisionPath, DivisionCode } from '@yunge/contracts';
import { accept, refuse, type Actor, type Decision, type DomainEvent, type Role } from '@yunge/kernel';
import { reaches } from './access.ts';
import type { Act } from './act.ts';
import { toPosting, type Posting, type PostingTerms } from './posting.ts';

/** Somebody the platform knows, with every posting they hold or held. No identity numbers are kept. */
export interface Person {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly workPhone: string | null;
  /** What the person may act as; the identity provider grants from this. */
  readonly roles: readonly Role[];
  /** Division or grid the person is registered in; null for staff who only have postings. */
  readonly areaCode: string | null;
  /** Every division the person belongs to or has served in: what a staff member's scope is matched with. */
  readonly within: readonly string[];
  readonly postings: readonly Posting[];
  readonly addedAt: Date;
}

export type PersonProfile = Pick<Person, 'name' | 'workPhone' | 'roles' | 'areaCode'>;

export type PersonEvent = DomainEvent &
  (
    | { readonly name: 'person.added'; readonly id: string; readonly profile: PersonProfile }
    | { readonly name: 'person.phoneRevealed'; readonly reason: string }
    | {
        readonly name: 'posting.begun';
        readonly postingId: string;
        readonly terms: PostingTerms;
        readonly predecessorId: string | null;
      }
    | { readonly name: 'posting.ended'; readonly postingId: string; readonly until: Date; readonly reason: string }
    | {
        readonly name: 'posting.handedOver';
        readonly postingId: string;
        readonly until: Date;
        readonly successor: { readonly personId: string; readonly postingId: string };
      }
    | { readonly name: 'posting.handOverCompleted'; readonly postingId: string }
    | { readonly name: 'posting.superiorNamed'; readonly postingId: string; readonly superiorPostingId: string | null }
  );

export type PersonCode =
  | 'NAME_MALFORMED'
  | 'PHONE_MALFORMED'
  | 'AREA_MALFORMED'
  | 'OUTSIDE_YOUR_AREA'
  | 'ROLE_NOT_YOURS_TO_GIVE'
  | 'REASON_REQUIRED';

const MOBILE_OR_LANDLINE = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/;

/** Roles that only an administrator gives, and those that only the district gives. */
const ADMINS_TO_GIVE: readonly Role[] = ['ADMIN', 'AUDITOR'];
const DISTRICTS_TO_GIVE: readonly Role[] = [
  'CENTRE_HEAD',
  'CENTRE_DISPATCHER',
  'TOWN_LEADER',
  'DEPARTMENT',
  'LIAISON',
  'TRAINER',
];

export function evolvePerson(person: Person | null, event: PersonEvent): Person {
  if (event.name === 'person.added') {
    const { areaCode } = event.profile;
    const within = areaCode === null ? [] : divisionPath(areaCode);
    return { id: event.id, version: 0, ...event.profile, within, postings: [], addedAt: event.at };
  }
  if (!person) throw new Error(`${event.name} cannot be a person's first event`);
  switch (event.name) {
    case 'person.phoneRevealed':
      return person;
    case 'posting.begun': {
      const posting = toPosting(person.id, event.postingId, event.terms, event.predecessorId);
      const within = [...new Set([...person.within, ...posting.within])].sort();
      return { ...person, within, postings: [...person.postings, posting] };
    }
    case 'posting.ended':
      return withPosting(person, event.postingId, { until: event.until });
    case 'posting.handedOver':
      return withPosting(person, event.postingId, {
        until: event.until,
        successor: event.successor,
        isHandOverPending: true,
      });
    case 'posting.superiorNamed':
      return withPosting(person, event.postingId, { superiorPostingId: event.superiorPostingId });
    case 'posting.handOverCompleted':
      // Nothing that others see has changed, so the posting keeps its version.
      return {
        ...person,
        postings: person.postings.map((each) =>
          each.id === event.postingId ? { ...each, isHandOverPending: false } : each,
        ),
      };
  }
}

function withPosting(person: Person, id: string, change: Partial<Posting>): Person {
  const postings = person.postings.map((each) =>
    each.id === id ? { ...each, ...change, version: each.version + 1 } : each,
  );
  return { ...person, postings };
}

export function postingOf(person: Person, postingId: string): Posting | null {
  return person.postings.find(({ id }) => id === postingId) ?? null;
}

/** Roles beyond the actor's own power to give. */
function excessRoles(roles: readonly Role[], actor: Actor): Role[] {
  if (actor.roles.includes('ADMIN')) return [];
  const barred = actor.roles.includes('CENTRE_HEAD') ? ADMINS_TO_GIVE : [...ADMINS_TO_GIVE, ...DISTRICTS_TO_GIVE];
  return roles.filter((role) => barred.includes(role));
}

export function addPerson(
  id: string,
  profile: PersonProfile,
  actor: Actor,
  at: Date,
): Decision<PersonEvent, PersonCode> {
  const name = profile.name.trim();
  if (name.length < 1 || name.length > 50) {
    return refuse('NAME_MALFORMED', 'A name has 1 to 50 characters.', ['input', 'name']);
  }
  if (profile.workPhone !== null && !MOBILE_OR_LANDLINE.test(profile.workPhone)) {
    return refuse('PHONE_MALFORMED', 'A work phone is a mobile number or an area code and number.', [
      'input',
      'workPhone',
    ]);
  }
  if (profile.areaCode !== null && !DivisionCode.safeParse(profile.areaCode).success) {
    return refuse('AREA_MALFORMED', 'An area code has 6, 9, 12 or 15 digits.', ['input', 'areaCode']);
  }
  if (profile.areaCode !== null && !reaches(actor, profile.areaCode)) {
    return refuse('OUTSIDE_YOUR_AREA', 'This area is not yours.', ['input', 'areaCode']);
  }
  const [excess] = excessRoles(profile.roles, actor);
  if (excess) return refuse('ROLE_NOT_YOURS_TO_GIVE', `You cannot give the role ${excess}.`, ['input', 'roles']);
  const roles = [...new Set(profile.roles)].sort();
  return accept({ name: 'person.added', id, profile: { ...profile, name, roles }, by: actor.id, at });
}

/** Puts on record who looked at a number, and why. */
export function revealPhone(reason: string, { by, at }: Act): Decision<PersonEvent, PersonCode> {
  if (reason.trim() === '') return refuse('REASON_REQUIRED', 'Say why you need the number.', ['input', 'reason']);
  return accept({ name: 'person.phoneRevealed', reason: reason.trim(), by, at });
}

/** First three and last four digits; the rest is hidden. */
export function maskPhone(phone: string): string {
  return phone.length <= 7
    ? '*'.repeat(phone.length)
    : phone.slice(0, 3) + '*'.repeat(phone.length - 7) + phone.slice(-4);
}
