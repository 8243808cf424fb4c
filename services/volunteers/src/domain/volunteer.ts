import { divisionPath } from '@yunge/contracts';
import { accept, hasRole, refuse, type Actor, type Decision, type DomainEvent } from '@yunge/kernel';
import { answersFor, isCommunityOrGrid, isDivision } from './area.ts';

export type VolunteerKind = 'VOLUNTEER' | 'ASSOCIATION' | 'UNIT';

export type VolunteerSkill =
  | 'CARE'
  | 'TUTORING'
  | 'REPAIR'
  | 'LAW'
  | 'MEDICINE'
  | 'COUNSELLING'
  | 'MEDIATION'
  | 'ARTS_SPORT'
  | 'DIGITAL'
  | 'ENVIRONMENT'
  | 'POLICY';

/** A claimant: a person, association or unit. No date of birth, no contact: a claim needs neither. */
export interface Volunteer {
  readonly id: string;
  readonly version: number;
  readonly kind: VolunteerKind;
  /** Of an association or unit; null for a person. */
  readonly name: string | null;
  /** The volunteer, or who acts for the association or unit. */
  readonly personId: string;
  /** Grid or community; of an association or unit any division. */
  readonly homeCode: string;
  /** The home and the divisions it lies in. */
  readonly within: readonly string[];
  readonly skills: readonly VolunteerSkill[];
  readonly registeredAt: Date;
  readonly isBarred: boolean;
}

export type VolunteerProfile = Pick<Volunteer, 'kind' | 'name' | 'personId' | 'homeCode' | 'skills'>;

export type VolunteerEvent = DomainEvent &
  (
    | ({ readonly name: 'volunteer.registered'; readonly id: string } & { readonly profile: VolunteerProfile })
    | { readonly name: 'volunteer.barred' | 'volunteer.readmitted'; readonly reason: string }
    /** Somebody else acts for the association or unit from here on. */
    | { readonly name: 'volunteer.handedOver'; readonly fromId: string; readonly toId: string }
  );

export type VolunteerCode =
  | 'NOT_AN_ADULT'
  | 'HOME_NOT_FITTING'
  | 'NOT_YOUR_ROLE'
  | 'OUTSIDE_YOUR_DIVISION'
  | 'NAME_NOT_FITTING'
  | 'WRONG_STATE'
  | 'REASON_REQUIRED';

type Answer = Decision<VolunteerEvent, VolunteerCode>;

interface Act {
  readonly by: Actor;
  readonly at: Date;
}

export function evolveVolunteer(volunteer: Volunteer | null, event: VolunteerEvent): Volunteer {
  if (event.name === 'volunteer.registered') {
    const { id, profile, at } = event;
    const within = divisionPath(profile.homeCode);
    return { id, version: 0, ...profile, within, registeredAt: at, isBarred: false };
  }
  if (!volunteer) throw new Error(`${event.name} cannot be a volunteer's first event`);
  if (event.name === 'volunteer.handedOver') return { ...volunteer, personId: event.toId };
  return { ...volunteer, isBarred: event.name === 'volunteer.barred' };
}

/** What makes a claimant one and the same: registering it again meets the first. */
export function claimantKey({ kind, name, personId, homeCode }: VolunteerProfile): readonly string[] {
  return kind === 'VOLUNTEER' ? [kind, personId] : [kind, homeCode.slice(0, 12), (name ?? '').trim()];
}

/** A person registers as a volunteer; the hub registers associations and units of its divisions. */
export function register(id: string, profile: VolunteerProfile, isAdult: boolean, { by, at }: Act): Answer {
  const { kind, name, personId, homeCode } = profile;
  if (!isAdult) {
    return refuse('NOT_AN_ADULT', 'Claimants are 18 or older; nothing is kept about minors.', ['input', 'isAdult']);
  }
  if (kind === 'VOLUNTEER' ? !isCommunityOrGrid(homeCode) : !isDivision(homeCode)) {
    return refuse('HOME_NOT_FITTING', 'This is not where such a claimant can be at home.', ['input', 'homeCode']);
  }
  if (kind === 'VOLUNTEER') {
    if (personId !== by.id) return refuse('NOT_YOUR_ROLE', 'A volunteer registers in person.', ['input', 'personId']);
    if (name !== null)
      return refuse('NAME_NOT_FITTING', 'A person brings no name of their own here.', ['input', 'name']);
  } else {
    if (!hasRole(by, 'COMMUNITY_CLERK', 'ORGANISER', 'GRID_CHIEF')) {
      return refuse('NOT_YOUR_ROLE', 'Associations and units are registered by the hub of their community.');
    }
    if (!answersFor(by, divisionPath(homeCode))) {
      return refuse('OUTSIDE_YOUR_DIVISION', 'This home lies outside your divisions.', ['input', 'homeCode']);
    }
    const length = (name ?? '').trim().length;
    if (length < 2 || length > 60)
      return refuse('NAME_NOT_FITTING', 'A name has 2 to 60 characters.', ['input', 'name']);
  }
  return accept({
    name: 'volunteer.registered',
    id,
    profile: { ...profile, name: name?.trim() ?? null },
    by: by.id,
    at,
  });
}

/** From now on nothing is offered to this claimant; what it has claimed stays claimed until released. */
export function bar(volunteer: Volunteer, reason: string, { by, at }: Act): Answer {
  if (volunteer.isBarred) return refuse('WRONG_STATE', 'This claimant is barred already.');
  if (reason.trim() === '') return refuse('REASON_REQUIRED', 'Say why.', ['input', 'reason']);
  return accept({ name: 'volunteer.barred', reason, by: by.id, at });
}

export function readmit(volunteer: Volunteer, reason: string, { by, at }: Act): Answer {
  if (!volunteer.isBarred) return refuse('WRONG_STATE', 'This claimant is not barred.');
  if (reason.trim() === '') return refuse('REASON_REQUIRED', 'Say why.', ['input', 'reason']);
  return accept({ name: 'volunteer.readmitted', reason, by: by.id, at });
}
