import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { hasRole, type Actor } from '@yunge/kernel';

/** Roles whose right is a part of the division tree. */
const BY_DIVISION = [
  'LIAISON',
  'COMMUNITY_CLERK',
  'TOWN_LEADER',
  'CENTRE_DISPATCHER',
  'CENTRE_HEAD',
  'ADMIN',
  'AUDITOR',
] as const;

/**
 * Which companies and requests an actor can reach at all; what may be done to them is the state table's word. A company
 * sees itself, a liaison the companies looked after, whoever answers for a request that request, staff their divisions.
 */
export function abilityFor(actor: Actor): MongoAbility {
  const { can, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);
  const { divisions, department, enterprise } = actor.scopes;
  if (actor.kind === 'SYSTEM') {
    can('read', 'Enterprise');
    can('read', 'Request');
  }
  if (hasRole(actor, 'ENTERPRISE') && enterprise !== null) {
    can('read', 'Enterprise', { _id: enterprise });
    can('read', 'Request', { enterpriseId: enterprise });
  }
  if (hasRole(actor, 'LIAISON')) can('read', 'Enterprise', { liaisonId: actor.id });
  if (hasRole(actor, 'DEPARTMENT', ...BY_DIVISION)) can('read', 'Request', { owners: actor.id });
  if (hasRole(actor, 'DEPARTMENT') && department !== null) can('read', 'Request', { departmentCode: department });
  if (hasRole(actor, ...BY_DIVISION) && divisions.length > 0) {
    can('read', 'Request', { within: { $in: [...divisions] } });
  }
  if (hasRole(actor, 'DEPARTMENT', ...BY_DIVISION) && divisions.length > 0) {
    can('read', 'Enterprise', { within: { $in: [...divisions] } });
  }
  return build();
}
