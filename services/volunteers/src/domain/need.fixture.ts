import { actor, instant, story } from '@yunge/testkit';
import { startNeedClocks } from './need-clock.ts';
import { claim, finish, release, route } from './need-decisions.ts';
import { evolveNeed, type Need, type NeedEvent, type NeedPlatform } from './need.ts';
import type { Volunteer } from './volunteer.ts';

export const COMMUNITY = '140214033006';
export const GRID = `${COMMUNITY}001`;
/** A Monday morning; five workdays on is the Monday after. */
export const FILED_AT = instant('2026-11-02T09:00:00+08:00');

export const filer = actor('RESIDENT', { id: 'lin' });
export const hub = actor('COMMUNITY_CLERK', { id: 'clerk', divisions: [COMMUNITY] });
export const wang = actor('VOLUNTEER', { id: 'wang' });
export const sun = actor('VOLUNTEER', { id: 'sun' });

export const profileOf = (personId: string, traits: Partial<Volunteer> = {}): Volunteer => ({
  id: `profile-${personId}`,
  version: 1,
  kind: 'VOLUNTEER',
  name: null,
  personId,
  homeCode: GRID,
  within: ['140214', '140214033', COMMUNITY, GRID],
  skills: [],
  registeredAt: FILED_AT,
  isBarred: false,
  ...traits,
});

export const need = story<Need, NeedEvent>(evolveNeed);

export const filed: NeedEvent = {
  name: 'need.filed',
  id: 'n1',
  kind: 'HOME_REPAIR',
  description: 'The tap drips.',
  areaCode: GRID,
  hubId: hub.id,
  clocks: startNeedClocks(FILED_AT),
  by: filer.id,
  at: FILED_AT,
};

const decided = (events: readonly NeedEvent[], decide: (state: Need) => ReturnType<typeof route>): NeedEvent[] => {
  const { decision } = need.given(...events).when(decide);
  if (!decision.ok) throw new Error(decision.message);
  return [...events, ...decision.events];
};

/** Histories of a need, each one step longer than the one before. */
export const routed = (platform: NeedPlatform = 'VOLUNTEER', at = instant(FILED_AT, { hours: 1 })): NeedEvent[] =>
  decided([filed], (state) => route(state, { platform, reason: 'near by' }, { by: hub, at }));
export const claimed = (at = instant(FILED_AT, { hours: 2 })): NeedEvent[] =>
  decided(routed(), (state) => claim(state, profileOf(wang.id), { by: wang, at }));
export const released = (at = instant(FILED_AT, { hours: 3 })): NeedEvent[] =>
  decided(claimed(), (state) => release(state, 'I am ill.', { by: wang, at }));
export const finished = (at = instant(FILED_AT, { hours: 4 })): NeedEvent[] =>
  decided(claimed(), (state) => finish(state, 'The tap is tight.', { by: wang, at }));
