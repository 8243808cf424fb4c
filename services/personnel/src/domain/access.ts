import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { divisionPath } from '@yunge/contracts';
import { hasRole, type Actor, type Role } from '@yunge/kernel';
import { LEAVE_STAFF } from './leave-access.ts';

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

/** Roles that see who objects to what: those who decide, and those who look over it. */
const DECIDERS = ['CENTRE_HEAD', 'ADMIN', 'AUDITOR'] as const satisfies readonly Role[];

/** Roles that lead the people of their divisions and so know their pay grades. */
const LEADS = ['TOWN_LEADER', 'CENTRE_HEAD', 'ADMIN', 'AUDITOR'] as const satisfies readonly Role[];

/** Roles that work with the party organisations of their divisions. */
const PARTY_STAFF = [
  'GRID_CHIEF',
  'COMMUNITY_CLERK',
  'TOWN_LEADER',
  'CENTRE_HEAD',
  'ORGANISER',
  'ADMIN',
  'AUDITOR',
] as const satisfies readonly Role[];

/**
 * What an actor can reach in full. The display fields of people in a post are open to every signed-in person; the
 * store gives those without this right a person stripped of the rest.
 */
export function abilityFor(actor: Actor): MongoAbility {
  const { can, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);
  const divisions = [...actor.scopes.divisions];
  if (actor.kind === 'SYSTEM') can('read', ['Person', 'Notice', 'HonourList', 'HonourVeto']);
  if (actor.kind === 'PERSON') {
    can('read', 'HonourObjection', { objectorId: actor.id });
    can('read', 'HonourCertificate', { subjectId: actor.id });
    can('read', 'Person', { _id: actor.id });
    can('read', 'Notice', { recipientId: actor.id });
    can('read', 'HandOver', { parties: actor.id });
    can('read', 'PayGrade', { personId: actor.id });
    for (const part of ['personId', 'backupId', 'approverId']) can('read', 'Leave', { [part]: actor.id });
    can('read', 'DutyPlan', { 'shifts.personId': actor.id });
  }
  if (divisions.length > 0 && hasRole(actor, ...LEAVE_STAFF)) can('read', 'Leave', { within: { $in: divisions } });
  if (divisions.length > 0 && hasRole(actor, ...STAFF)) can('read', 'DutyPlan', { within: { $in: divisions } });
  if (divisions.length > 0 && hasRole(actor, ...LEADS)) can('read', 'PayGrade', { within: { $in: divisions } });
  if (divisions.length > 0 && hasRole(actor, ...PARTY_STAFF)) can('read', 'PartyTree', { within: { $in: divisions } });
  if (divisions.length > 0 && hasRole(actor, ...STAFF)) can('read', 'Person', { within: { $in: divisions } });
  if (divisions.length > 0 && hasRole(actor, ...JURY)) {
    can('read', ['HonourList', 'HonourVeto'], { within: { $in: divisions } });
    can('read', ['HonourCertificate', 'HonourRoll'], { within: { $in: divisions } });
    can('read', 'HandOver', { within: { $in: divisions } });
  }
  if (divisions.length > 0 && hasRole(actor, ...DECIDERS)) {
    can('read', 'HonourObjection', { within: { $in: divisions } });
  }
  return build();
}

/** Whether the area lies in the actor's divisions. */
export function reaches({ scopes }: Actor, areaCode: string): boolean {
  return divisionPath(areaCode).some((code) => scopes.divisions.includes(code));
}

/** Whether the actor answers for the staff of a whole area: half a register would be a wrong one. */
export const seesStaff = (actor: Actor, areaCode: string): boolean =>
  hasRole(actor, ...STAFF) && reaches(actor, areaCode);
