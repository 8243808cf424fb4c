import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { divisionPath } from '@yunge/contracts';
import { hasRole, type Actor, type Role } from '@yunge/kernel';
import type { Enrolment, Session } from './session.ts';

/** Roles that look after the training of the people in their divisions. */
export const LEADS = [
  'TRAINER',
  'ORGANISER',
  'GRID_CHIEF',
  'COMMUNITY_CLERK',
  'TOWN_LEADER',
  'CENTRE_DISPATCHER',
  'CENTRE_HEAD',
  'ADMIN',
] as const satisfies readonly Role[];

/** They see what the leads see, and do nothing. */
const READERS = [...LEADS, 'AUDITOR'] as const satisfies readonly Role[];

/** They see what is on offer in their area. */
const STAFF = [...READERS, 'GRID_MEMBER', 'DEPARTMENT', 'MEDIATOR', 'LIAISON'] as const satisfies readonly Role[];

/** Roles that hold the sessions of their divisions. */
const HOLDERS = ['TRAINER', 'ORGANISER', 'ADMIN'] as const satisfies readonly Role[];

/**
 * What an actor can reach. Records and certificates belong to a person: their own, or those of people in the
 * divisions they look after.
 */
export function abilityFor(actor: Actor): MongoAbility {
  const { can, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);
  const divisions = [...actor.scopes.divisions];
  if (actor.kind !== 'PERSON') return build();

  for (const noun of ['TrainingRecord', 'Certificate']) can('read', noun, { personId: actor.id });
  can('read', 'Session', { trainerId: actor.id });
  can('read', 'Session', { 'enrolments.personId': actor.id });
  if (divisions.length === 0) return build();

  if (hasRole(actor, ...STAFF)) {
    // A camp is for its area: those below it are invited, those above it lead it.
    const above = [...new Set(divisions.flatMap(divisionPath))];
    for (const noun of ['Camp', 'Session']) {
      can('read', noun, { areaCode: { $in: above } });
      can('read', noun, { within: { $in: divisions } });
    }
  }
  if (hasRole(actor, ...READERS)) {
    for (const noun of ['TrainingRecord', 'Certificate', 'Posting']) can('read', noun, { within: { $in: divisions } });
  }
  return build();
}

const meets = (within: readonly string[], divisions: readonly string[]) =>
  divisions.some((code) => within.includes(code));

/** Whether the area lies in the actor's divisions. */
export function reaches({ scopes }: Actor, areaCode: string): boolean {
  return meets(divisionPath(areaCode), scopes.divisions);
}

/** Whether attendance, exams and practice of the session are the actor's to write. */
export function holdsSession(actor: Actor, { trainerId, areaCode }: Session): boolean {
  return (
    (trainerId === actor.id && hasRole(actor, 'TRAINER')) || (hasRole(actor, ...HOLDERS) && reaches(actor, areaCode))
  );
}

/**
 * Where a person serves, if the actor may take a seat for them: for oneself always, for others who serve in the
 * divisions one looks after. Null where not.
 */
export function enrolsFor(actor: Actor, personId: string, home: readonly string[] | null): readonly string[] | null {
  if (personId === actor.id) return home ?? [];
  return home && hasRole(actor, ...LEADS) && meets(home, actor.scopes.divisions) ? home : null;
}

/** The seats an actor may see: their own, all of a session they train, those of people they look after. */
export function visibleEnrolments(session: Session, actor: Actor): readonly Enrolment[] {
  if (session.trainerId === actor.id) return session.enrolments;
  const readsDivisions = hasRole(actor, ...READERS);
  return session.enrolments.filter(
    ({ personId, within }) => personId === actor.id || (readsDivisions && meets(within, actor.scopes.divisions)),
  );
}
