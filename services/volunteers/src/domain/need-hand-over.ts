import { takerOf, type HandOverOrder } from '@yunge/casework';
import { accept, type Accepted } from '@yunge/kernel';
import { NEED_STATES } from './need-states.ts';
import type { Need, NeedEvent, NeedStatus } from './need.ts';
import type { Volunteer, VolunteerEvent, VolunteerKind } from './volunteer.ts';

interface OrderedHandOver {
  readonly order: HandOverOrder;
  readonly by: string;
  readonly at: Date;
}

/** States in which somebody still has something to do about a need. */
export const OPEN_NEEDS: readonly NeedStatus[] = [...new Set(NEED_STATES.rows.map(({ from }) => from))];

/** Posts that run the hub of a community: their successor organises what they organised. */
const isHub = (post: string) =>
  ['ORGANISER', 'COMMUNITY_WORKER', 'GRID_CHIEF', 'COMMUNITY_SECRETARY', 'COMMUNITY_DEPUTY_SECRETARY'].includes(post);

/**
 * Passes on a need that a leaver routed, and the work on one that the leaver took up for an association or unit. What
 * somebody took up as a volunteer is their own and stays. Asked again it changes nothing.
 */
export function passNeedOn(
  need: Need,
  { order, claimantKind, by, at }: OrderedHandOver & { readonly claimantKind: VolunteerKind | null },
): Accepted<NeedEvent> {
  const { leaverId } = order;
  const routes = need.routerId === leaverId;
  const acts = need.claim?.personId === leaverId && claimantKind !== null && claimantKind !== 'VOLUNTEER';
  if (!OPEN_NEEDS.includes(need.status) || (!routes && !acts)) return accept();
  const toId = takerOf(order, need.within, isHub);
  return toId === null ? accept() : accept({ name: 'need.handedOver', fromId: leaverId, toId, routes, acts, by, at });
}

/** Passes on whoever acts for an association or unit. A volunteer's own profile is nobody else's. */
export function passProfileOn(profile: Volunteer, { order, by, at }: OrderedHandOver): Accepted<VolunteerEvent> {
  if (profile.kind === 'VOLUNTEER' || profile.personId !== order.leaverId) return accept();
  const toId = takerOf(order, profile.within, isHub);
  return toId === null ? accept() : accept({ name: 'volunteer.handedOver', fromId: order.leaverId, toId, by, at });
}
