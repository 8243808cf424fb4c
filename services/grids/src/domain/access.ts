import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { hasRole, type Actor } from '@yunge/kernel';

/** Roles whose right is a part of the division tree. */
const BY_DIVISION = [
  'GRID_MEMBER',
  'GRID_CHIEF',
  'COMMUNITY_CLERK',
  'TOWN_LEADER',
  'CENTRE_DISPATCHER',
  'CENTRE_HEAD',
  'MEDIATOR',
  'ADMIN',
  'AUDITOR',
] as const;

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
  if (hasRole(actor, 'DEPARTMENT') && department !== null) can('read', 'Incident', { units: department });
  return build();
}
