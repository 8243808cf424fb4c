import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { divisionPath } from '@yunge/contracts';
import { hasRole, type Actor, type Role } from '@yunge/kernel';

/** Roles that see the people of their divisions. */
const STAFF = [
  'GRID_MEMBER',
  'GRID_CHIEF',
  'COMMUNITY_CLERK',
  'TOWN_LEADER',
  'CENTRE_DISPATCHER',
  'CENTRE_HEAD',
  'DEPARTMENT',
  'MEDIATOR',
  'LIAISON',
  'ORGANISER',
  'TRAINER',
  'ADMIN',
  'AUDITOR',
] as const satisfies readonly Role[];

/** Roles that see the honours of their divisions while they are being prepared. */
const JURY = ['TOWN_LEADER', 'CENTRE_DISPATCHER', 'CENTRE_HEAD', 'ADMIN', 'AUDITOR'] as const satisfies readonly Role[];

/**
 * What an actor can reach in full. The display fields of people in a post are open to every signed-in person; the
 * store gives those without this right a person stripped of the rest.
 */
export function abilityFor(actor: Actor): MongoAbility {
  const { can, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);
  const divisions = [...actor.scopes.divisions];
  if (actor.kind === 'SYSTEM') can('read', ['Person', 'Notice', 'HonourList', 'HonourVeto']);
  if (actor.kind === 'PERSON') {
    can('read', 'Person', { _id: actor.id });
    can('read', 'Notice', { recipientId: actor.id });
  }
  if (divisions.length > 0 && hasRole(actor, ...STAFF)) can('read', 'Person', { within: { $in: divisions } });
  if (divisions.length > 0 && hasRole(actor, ...JURY)) {
    can('read', ['HonourList', 'HonourVeto'], { within: { $in: divisions } });
  }
  return build();
}

/** Whether the area lies in the actor's divisions. */
export function reaches({ scopes }: Actor, areaCode: string): boolean {
  return divisionPath(areaCode).some((code) => scopes.divisions.includes(code));
}
