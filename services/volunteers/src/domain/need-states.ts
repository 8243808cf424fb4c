import { allowedActions, stateTable, type ActionOf, type MoveRefusal } from '@yunge/casework';
import { hasRole, type Actor } from '@yunge/kernel';
import { districtOf } from './access.ts';
import { answersFor } from './area.ts';
import { PLATFORMS_OF, type Need } from './need.ts';
import type { Volunteer } from './volunteer.ts';

/**
 * What may be done in which state, and by whom. The roles are parts played towards one need: the hub is the clerk,
 * organiser or grid chief of its division, and whoever has a profile that fits is offered it.
 */
export const NEED_STATES = stateTable([
  { from: 'FILED', action: 'ROUTE', to: 'ROUTED', roles: ['HUB'], needs: ['REASON'] },
  { from: 'FILED', action: 'WITHDRAW', to: 'WITHDRAWN', roles: ['FILER', 'HUB'], needs: ['REASON'] },
  { from: 'ROUTED', action: 'ROUTE', to: 'ROUTED', roles: ['HUB'], needs: ['REASON'] },
  { from: 'ROUTED', action: 'CLAIM', to: 'CLAIMED', roles: ['OFFERED'] },
  { from: 'ROUTED', action: 'WITHDRAW', to: 'WITHDRAWN', roles: ['FILER', 'HUB'], needs: ['REASON'] },
  { from: 'JOINT_MEETING', action: 'ROUTE', to: 'ROUTED', roles: ['HUB'], needs: ['REASON'] },
  { from: 'JOINT_MEETING', action: 'CLAIM', to: 'CLAIMED', roles: ['OFFERED'] },
  { from: 'JOINT_MEETING', action: 'WITHDRAW', to: 'WITHDRAWN', roles: ['FILER', 'HUB'], needs: ['REASON'] },
  { from: 'CLAIMED', action: 'RELEASE', to: 'ROUTED', roles: ['CLAIMANT', 'HUB'], needs: ['REASON'] },
  { from: 'CLAIMED', action: 'FINISH', to: 'DONE', roles: ['CLAIMANT'], needs: ['RESULT'] },
  { from: 'CLAIMED', action: 'WITHDRAW', to: 'WITHDRAWN', roles: ['FILER', 'HUB'], needs: ['REASON'] },
  { from: 'DONE', action: 'CONFIRM', to: 'CONFIRMED', roles: ['FILER'] },
]);

type NeedRow = (typeof NEED_STATES)['rows'][number];
export type NeedAction = ActionOf<NeedRow>;
export type NeedMoveCode = MoveRefusal<NeedRow>;
export type NeedPart = NeedRow['roles'][number];

const PARTS: readonly NeedPart[] = ['HUB', 'FILER', 'CLAIMANT', 'OFFERED'];

/** Whether a need could be claimed with this profile, if it waits for a claimant. */
function isOfferedTo({ platform, within, filerId }: Need, profile: Volunteer): boolean {
  const isOpenToKind = platform !== null && PLATFORMS_OF[profile.kind].includes(platform);
  return !profile.isBarred && isOpenToKind && within.includes(districtOf(profile)) && filerId !== profile.personId;
}

/** The parts an actor plays towards a need; none for most. */
export function partsOf(need: Need, actor: Actor, profiles: readonly Volunteer[] = []): NeedPart[] {
  const parts: Record<NeedPart, boolean> = {
    HUB: hasRole(actor, 'COMMUNITY_CLERK', 'ORGANISER', 'GRID_CHIEF') && answersFor(actor, need.within),
    FILER: need.filerId === actor.id,
    CLAIMANT: need.claim?.personId === actor.id,
    OFFERED: profiles.some((profile) => isOfferedTo(need, profile)),
  };
  return PARTS.filter((part) => parts[part]);
}

/** What the actor may do to the need now. */
export function actionsOf(need: Need, actor: Actor, profiles: readonly Volunteer[]): NeedAction[] {
  return allowedActions(NEED_STATES, need.status, partsOf(need, actor, profiles));
}
