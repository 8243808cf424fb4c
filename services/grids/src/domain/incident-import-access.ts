import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { hasRole, type Actor } from '@yunge/kernel';
import { IMPORTERS } from './incident-import-decisions.ts';

/** An import is seen by whoever uploaded it, and by the centres and administrators that answer for all its divisions. */
export function importAbilityFor(actor: Actor): MongoAbility {
  const { can, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);
  const { divisions } = actor.scopes;
  if (actor.kind === 'SYSTEM') can('read', 'IncidentImport');
  if (hasRole(actor, ...IMPORTERS)) {
    can('read', 'IncidentImport', { uploadedById: actor.id });
    if (divisions.length > 0) can('read', 'IncidentImport', { within: { $in: [...divisions] } });
  }
  return build();
}
