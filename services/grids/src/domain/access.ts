import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { hasRole, type Actor, type Role } from '@yunge/kernel';
import type { Incident } from './incident.ts';

/** Roles whose right is a part of the division tree. */
const BY_DIVISION: readonly Role[] = [
  'GRID_MEMBER',
  'GRID_CHIEF',
  'COMMUNITY_CLERK',
  'TOWN_LEADER',
  'CENTRE_DISPATCHER',
  'CENTRE_HEAD',
  'MEDIATOR',
  'ADMIN',
  'AUDITOR',
];

/** Which incidents an actor can reach at all; what may be done to them is the state table's word. */
export function abilityFor(actor: Actor): MongoAbility {
  const { can, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);
  const { divisions, department } = actor.scopes;
  if (actor.kind === 'SYSTEM') can('read', 'Incident');
  if (actor.kind === 'PERSON') {
    can('read', 'Incident', { reporterId: actor.id });
    can('read', 'Incident', { owners: actor.id });
  }
  if (hasRole(actor, ...BY_DIVISION) && divisions.length > 0) {
    can('read', 'Incident', { within: { $in: [...divisions] } });
  }
  // Pairings and visits: a person reaches what is their own, staff what lies in their divisions.
  for (const [noun, owner] of [
    ['Pairing', 'personId'],
    ['Visit', 'visitorId'],
  ] as const) {
    if (actor.kind === 'SYSTEM') can('read', noun);
    if (actor.kind === 'PERSON') can('read', noun, { [owner]: actor.id });
    if (hasRole(actor, ...BY_DIVISION) && divisions.length > 0) can('read', noun, { within: { $in: [...divisions] } });
  }
  if (hasRole(actor, 'DEPARTMENT') && department !== null) can('read', 'Incident', { units: department });
  return build();
}

type Reach = Pick<Incident, 'within' | 'owners' | 'units' | 'reporterId'>;

/**
 * Roles that somebody acts by on one incident. Whoever reported it may look at it wherever it lies; that makes nobody a
 * clerk or a chief where their right does not reach. There they are a reporter like any other.
 */
export function rolesOn({ within, owners, units, reporterId }: Reach, { id, roles, scopes }: Actor): readonly Role[] {
  const isTheirs = owners.includes(id) || scopes.divisions.some((code) => within.includes(code));
  const isDepartments = scopes.department !== null && units.includes(scopes.department);
  const reaching = roles.filter((role) =>
    BY_DIVISION.includes(role) ? isTheirs : role === 'DEPARTMENT' ? isDepartments : true,
  );
  return reporterId === id ? [...new Set<Role>([...reaching, 'RESIDENT'])] : reaching;
}
