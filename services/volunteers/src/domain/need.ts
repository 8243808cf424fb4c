import type { Clocks } from '@yunge/casework';
import { divisionPath } from '@yunge/contracts';
import type { DomainEvent } from '@yunge/kernel';
import type { VolunteerKind } from './volunteer.ts';

export const PLATFORMS = ['PARTY', 'VOLUNTEER', 'PUBLIC'] as const;
export type NeedPlatform = (typeof PLATFORMS)[number];

/** Which platforms are open to which kind of claimant; the hub routes with this in mind. */
export const PLATFORMS_OF: Readonly<Record<VolunteerKind, readonly NeedPlatform[]>> = {
  VOLUNTEER: ['VOLUNTEER', 'PUBLIC'],
  ASSOCIATION: ['VOLUNTEER', 'PUBLIC'],
  UNIT: ['PARTY', 'VOLUNTEER', 'PUBLIC'],
};

export type NeedStatus = 'FILED' | 'ROUTED' | 'JOINT_MEETING' | 'CLAIMED' | 'DONE' | 'CONFIRMED' | 'WITHDRAWN';

/** States in which a need waits for a claimant. */
export const CLAIMABLE: readonly NeedStatus[] = ['ROUTED', 'JOINT_MEETING'];

export type NeedKind =
  | 'POLICY_ADVICE'
  | 'HARDSHIP'
  | 'PUBLIC_FACILITIES'
  | 'NEIGHBOUR_DISPUTE'
  | 'ELDERLY_CARE'
  | 'CHILD_CARE'
  | 'DISABILITY_HELP'
  | 'HOME_REPAIR'
  | 'ENVIRONMENT'
  | 'HEALTH'
  | 'LEGAL_ADVICE'
  | 'CULTURE_SPORT'
  | 'SKILLS_WORK'
  | 'OTHER';

/** Who has taken a need up. The person is the volunteer, or who acts for the association or unit. */
export interface Claim {
  readonly claimantId: string;
  readonly personId: string;
  readonly at: Date;
}

/** Help that somebody in a community asks for. Folded from its events; nothing is set by hand. */
export interface Need extends Clocks {
  readonly id: string;
  readonly version: number;
  readonly status: NeedStatus;
  readonly kind: NeedKind;
  readonly description: string;
  /** Community or grid. */
  readonly areaCode: string;
  /** The area and the divisions it lies in: what scope and roll-up select by. */
  readonly within: readonly string[];
  readonly filerId: string;
  readonly filedAt: Date;
  readonly changedAt: Date;
  readonly platform: NeedPlatform | null;
  readonly routingReason: string | null;
  /** Who routed it last; told what becomes of it where the community's hub is vacant. */
  readonly routerId: string | null;
  /** Since when it has been open to claim; null while it is not. */
  readonly unclaimedSince: Date | null;
  readonly jointMeetingAt: Date | null;
  readonly claim: Claim | null;
  readonly result: string | null;
  readonly doneAt: Date | null;
}

interface Filed extends Pick<Need, 'id' | 'kind' | 'description' | 'areaCode'> {
  readonly name: 'need.filed';
  /** Who runs the community's hub; null while the posts are vacant. */
  readonly hubId: string | null;
  readonly clocks: Clocks;
}

interface Told {
  /** Step of the ladder, for example `WARN_80`. */
  readonly step: string;
  readonly hubId: string | null;
  readonly clocks: Clocks;
}

export type NeedEvent = DomainEvent &
  (
    | Filed
    | {
        readonly name: 'need.routed';
        readonly platform: NeedPlatform;
        readonly reason: string;
        readonly clocks: Clocks;
      }
    | { readonly name: 'need.claimed'; readonly claimantId: string; readonly clocks: Clocks }
    | { readonly name: 'need.released'; readonly reason: string; readonly clocks: Clocks }
    | { readonly name: 'need.finished'; readonly result: string; readonly clocks: Clocks }
    | { readonly name: 'need.confirmed' }
    | { readonly name: 'need.withdrawn'; readonly reason: string; readonly clocks: Clocks }
    | ({ readonly name: 'need.warned' | 'need.jointMeetingCalled' } & Told)
    /** Somebody who routed it, or who worked on it for an association or unit, has left. */
    | {
        readonly name: 'need.handedOver';
        readonly fromId: string;
        readonly toId: string;
        readonly routes: boolean;
        readonly acts: boolean;
      }
  );

function filed({ id, kind, description, areaCode, clocks, by, at }: Extract<NeedEvent, Filed>): Need {
  return {
    id,
    version: 0,
    status: 'FILED',
    kind,
    description,
    areaCode,
    within: divisionPath(areaCode),
    filerId: by,
    filedAt: at,
    changedAt: at,
    platform: null,
    routingReason: null,
    routerId: null,
    unclaimedSince: null,
    jointMeetingAt: null,
    claim: null,
    result: null,
    doneAt: null,
    ...clocks,
  };
}

/** What a need is after one more event. Pure copying: every choice was made by the decision. */
export function evolveNeed(need: Need | null, event: NeedEvent): Need {
  if (event.name === 'need.filed') return filed(event);
  if (!need) throw new Error(`${event.name} cannot be a need's first event`);
  const now = { ...need, ...('clocks' in event && event.clocks), changedAt: event.at };
  switch (event.name) {
    case 'need.routed': {
      const { platform, reason, by, at } = event;
      return { ...now, status: 'ROUTED', platform, routingReason: reason, routerId: by, unclaimedSince: at };
    }
    case 'need.claimed': {
      const { claimantId, by, at } = event;
      return { ...now, status: 'CLAIMED', claim: { claimantId, personId: by, at }, unclaimedSince: null };
    }
    case 'need.released':
      return { ...now, status: 'ROUTED', claim: null, unclaimedSince: event.at };
    case 'need.finished':
      return { ...now, status: 'DONE', result: event.result, doneAt: event.at };
    case 'need.confirmed':
      return { ...now, status: 'CONFIRMED' };
    case 'need.withdrawn':
      return { ...now, status: 'WITHDRAWN', unclaimedSince: null };
    case 'need.handedOver': {
      const { toId, routes, acts } = event;
      const claim = now.claim && acts ? { ...now.claim, personId: toId } : now.claim;
      return { ...now, routerId: routes ? toId : now.routerId, claim };
    }
    case 'need.warned':
      return now;
    case 'need.jointMeetingCalled':
      return { ...now, status: 'JOINT_MEETING', jointMeetingAt: event.at };
  }
}
