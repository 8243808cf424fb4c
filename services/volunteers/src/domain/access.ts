import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { hasRole, type Actor } from '@yunge/kernel';
import { answersFor } from './area.ts';
import { CLAIMABLE, PLATFORMS_OF, type Need } from './need.ts';
import type { Volunteer } from './volunteer.ts';

/** Roles whose right is a part of the division tree. */
const BY_DIVISION = [
  'GRID_MEMBER',
  'GRID_CHIEF',
  'COMMUNITY_CLERK',
  'ORGANISER',
  'TOWN_LEADER',
  'CENTRE_DISPATCHER',
  'CENTRE_HEAD',
  'ADMIN',
  'AUDITOR',
] as const;

type Builder = AbilityBuilder<MongoAbility>;

/** The district of a claimant's home: needs are offered within it. */
export const districtOf = ({ homeCode }: Pick<Volunteer, 'homeCode'>) => homeCode.slice(0, 6);

function staff({ can }: Builder, actor: Actor): void {
  const { divisions } = actor.scopes;
  if (actor.kind === 'SYSTEM') can('read', ['Need', 'Volunteer']);
  if (hasRole(actor, ...BY_DIVISION) && divisions.length > 0) {
    can('read', ['Need', 'Volunteer'], { within: { $in: [...divisions] } });
  }
}

function own({ can }: Builder, actor: Actor): void {
  if (actor.kind !== 'PERSON') return;
  can('read', 'Need', { filerId: actor.id });
  can('read', 'Need', { 'claim.personId': actor.id });
  can('read', 'Volunteer', { personId: actor.id });
}

/** What an actor answers for by office. */
export function staffAbilityFor(actor: Actor): MongoAbility {
  const builder = new AbilityBuilder<MongoAbility>(createMongoAbility);
  staff(builder, actor);
  return builder.build();
}

/** What an actor sees: their own, their divisions', and what is open to claim for their profiles that are not barred. */
export function abilityFor(actor: Actor, profiles: readonly Volunteer[]): MongoAbility {
  const builder = new AbilityBuilder<MongoAbility>(createMongoAbility);
  staff(builder, actor);
  own(builder, actor);
  for (const profile of profiles.filter(({ isBarred }) => !isBarred)) {
    builder.can('read', 'Need', {
      status: { $in: [...CLAIMABLE] },
      platform: { $in: [...PLATFORMS_OF[profile.kind]] },
      within: districtOf(profile),
    });
  }
  return builder.build();
}

/**
 * What an actor may try to claim. Wider than what they see, so that whoever comes second is told ALREADY_CLAIMED, and
 * a barred claimant that it is barred, instead of that there never was such a need.
 */
export function claimAbilityFor(actor: Actor, profiles: readonly Volunteer[]): MongoAbility {
  const builder = new AbilityBuilder<MongoAbility>(createMongoAbility);
  staff(builder, actor);
  own(builder, actor);
  for (const profile of profiles) {
    builder.can('read', 'Need', { platform: { $in: [...PLATFORMS_OF[profile.kind]] }, within: districtOf(profile) });
  }
  return builder.build();
}

/** Whether the actor answers for the division a need lies in. */
export function isStaffOf(actor: Actor, { within }: Pick<Need, 'within'>): boolean {
  return actor.kind === 'SYSTEM' || (hasRole(actor, ...BY_DIVISION) && answersFor(actor, within));
}

/** Who filed a need is known to the filer, to whoever has claimed it, and to the staff of its division. */
export function seesFiler(actor: Actor, need: Need): boolean {
  return need.filerId === actor.id || need.claim?.personId === actor.id || isStaffOf(actor, need);
}

/** The life of a need is open to the filer and to the staff of its division; others see only that it can be claimed. */
export function seesHistory(actor: Actor, need: Need): boolean {
  return need.filerId === actor.id || isStaffOf(actor, need);
}
