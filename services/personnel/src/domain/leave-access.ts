import { hasRole, type Actor, type Role } from '@yunge/kernel';
import type { Leave } from './leave.ts';

/** Roles that know of the leaves of their divisions: they plan around them. */
export const LEAVE_STAFF = [
  'GRID_CHIEF',
  'COMMUNITY_CLERK',
  'TOWN_LEADER',
  'CENTRE_DISPATCHER',
  'CENTRE_HEAD',
  'ADMIN',
  'AUDITOR',
] as const satisfies readonly Role[];

/** Of these, the ones who may be asked to decide, and so know why somebody is away. */
const DECIDERS = ['GRID_CHIEF', 'TOWN_LEADER', 'CENTRE_HEAD', 'ADMIN', 'AUDITOR'] as const satisfies readonly Role[];

/** Why somebody is away is for the person and for those who decide; a colleague knows that they are, and until when. */
export function seesWhy(leave: Pick<Leave, 'personId' | 'askedBy' | 'approverId' | 'within'>, actor: Actor): boolean {
  if ([leave.personId, leave.askedBy, leave.approverId].includes(actor.id)) return true;
  return hasRole(actor, ...DECIDERS) && leave.within.some((code) => actor.scopes.divisions.includes(code));
}
