import { step } from '@yunge/casework';
import { divisionPath } from '@yunge/contracts';
import { accept, hasRole, refuse, type Actor, type Decision } from '@yunge/kernel';
import { districtOf } from './access.ts';
import { answersFor, isCommunityOrGrid } from './area.ts';
import { clocksIn, startNeedClocks } from './need-clock.ts';
import { passTime } from './need-deadline.ts';
import { evolveNeed, PLATFORMS_OF, type Need, type NeedEvent, type NeedPlatform } from './need.ts';
import { NEED_STATES, partsOf, type NeedAction, type NeedMoveCode } from './need-states.ts';
import type { Volunteer } from './volunteer.ts';

export type NeedCode =
  | NeedMoveCode
  | 'ALREADY_CLAIMED'
  | 'NOT_A_COMMUNITY'
  | 'OUTSIDE_YOUR_DIVISION'
  | 'DESCRIPTION_LENGTH'
  | 'SAME_PLATFORM'
  | 'NOT_REGISTERED'
  | 'BARRED'
  | 'PLATFORM_CLOSED_TO_KIND'
  | 'OUTSIDE_YOUR_DISTRICT'
  | 'OWN_NEED';

type Answer = Decision<NeedEvent, NeedCode>;

export interface Act {
  readonly by: Actor;
  readonly at: Date;
}

type Filing = Pick<Need, 'kind' | 'description' | 'areaCode'>;
type Given = readonly ('REASON' | 'RESULT')[];

const isReason = (reason: string) => reason.trim() !== '' && reason.length <= 500;
const isText = (text: string) => text.trim().length >= 2 && text.length <= 1_000;
const given = (reason: string): Given => (isReason(reason) ? ['REASON'] : []);

/** Where an action leads, by the state table; or why it is refused. */
const move = (need: Need, action: NeedAction, by: Actor, what?: Given) =>
  step(NEED_STATES, { state: need.status, action, roles: partsOf(need, by), ...(what && { given: what }) });

/** Files a need. Residents file anywhere; staff, who file for others, in the divisions they answer for. */
export function file(id: string, filing: Filing, hubId: string | null, { by, at }: Act): Answer {
  const { kind, description, areaCode } = filing;
  if (!isCommunityOrGrid(areaCode)) {
    return refuse('NOT_A_COMMUNITY', 'Name a community of 12 digits or a grid of 15.', ['input', 'areaCode']);
  }
  if (!isText(description)) {
    return refuse('DESCRIPTION_LENGTH', 'A description has 2 to 1,000 characters.', ['input', 'description']);
  }
  if (!hasRole(by, 'RESIDENT', 'VOLUNTEER') && !answersFor(by, divisionPath(areaCode))) {
    return refuse('OUTSIDE_YOUR_DIVISION', 'This area lies outside your divisions.', ['input', 'areaCode']);
  }
  const said = { kind, description: description.trim(), areaCode };
  return accept({ name: 'need.filed', id, ...said, hubId, clocks: startNeedClocks(at), by: by.id, at });
}

/** The hub's choice; another platform can be chosen for as long as nobody has claimed it. */
export function route(need: Need, to: { platform: NeedPlatform; reason: string }, { by, at }: Act): Answer {
  const next = move(need, 'ROUTE', by, given(to.reason));
  if (!next.ok) return next;
  if (to.platform === need.platform && need.status === 'ROUTED') {
    return refuse('SAME_PLATFORM', 'It is on this platform already.', ['input', 'platform']);
  }
  const { platform, reason } = to;
  return accept({
    name: 'need.routed',
    platform,
    reason: reason.trim(),
    clocks: clocksIn(next.to, need, at),
    by: by.id,
    at,
  });
}

/**
 * Takes a need up; whoever comes second is told so. `claimant` is null where the actor has no such profile.
 * A need whose time was over before anybody saw it has been before the joint meeting all the same: what happened
 * decides, never when a worker looked.
 */
export function claim(need: Need, claimant: Volunteer | null, { by, at }: Act): Answer {
  if (claimant?.personId !== by.id) {
    return refuse('NOT_REGISTERED', 'You have no such profile to claim with.', ['input', 'claimantId']);
  }
  if (need.status === 'CLAIMED') return refuse('ALREADY_CLAIMED', 'Somebody else was faster.');
  const next = step(NEED_STATES, { state: need.status, action: 'CLAIM', roles: ['OFFERED'] });
  if (!next.ok) return next;
  if (claimant.isBarred) return refuse('BARRED', 'This claimant is barred.', ['input', 'claimantId']);
  if (need.filerId === by.id) return refuse('OWN_NEED', 'Nobody claims a need they filed themselves.');
  if (need.platform === null || !PLATFORMS_OF[claimant.kind].includes(need.platform)) {
    return refuse('PLATFORM_CLOSED_TO_KIND', 'Its platform is not open to this kind of claimant.');
  }
  if (!need.within.includes(districtOf(claimant))) {
    return refuse('OUTSIDE_YOUR_DISTRICT', 'The need lies in another district than the claimant.');
  }
  const overdue = passTime(need, { hubId: null, at });
  const clocks = clocksIn(next.to, overdue.reduce(evolveNeed, need), at);
  return accept(...overdue, { name: 'need.claimed', claimantId: claimant.id, clocks, by: by.id, at });
}

/** Gives a claim back: the time it had when it was filed runs on, as if it had never rested. */
export function release(need: Need, reason: string, { by, at }: Act): Answer {
  const next = move(need, 'RELEASE', by, given(reason));
  if (!next.ok) return next;
  const clocks = clocksIn(next.to, need, at);
  return accept({ name: 'need.released', reason: reason.trim(), clocks, by: by.id, at });
}

export function finish(need: Need, result: string, { by, at }: Act): Answer {
  const next = move(need, 'FINISH', by, isText(result) ? ['RESULT'] : []);
  if (!next.ok) return next;
  const clocks = clocksIn(next.to, need, at);
  return accept({ name: 'need.finished', result: result.trim(), clocks, by: by.id, at });
}

export function confirm(need: Need, { by, at }: Act): Answer {
  const next = move(need, 'CONFIRM', by);
  return next.ok ? accept({ name: 'need.confirmed', by: by.id, at }) : next;
}

export function withdraw(need: Need, reason: string, { by, at }: Act): Answer {
  const next = move(need, 'WITHDRAW', by, given(reason));
  if (!next.ok) return next;
  const clocks = clocksIn(next.to, passTime(need, { hubId: null, at }).reduce(evolveNeed, need), at);
  return accept({ name: 'need.withdrawn', reason: reason.trim(), clocks, by: by.id, at });
}
