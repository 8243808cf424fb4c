import { describe, expect, it } from '@jest/globals';
import { instant, story } from '@yunge/testkit';
import { systemActor } from '@yunge/kernel';
import { startClocks } from '@yunge/casework';
import fc from 'fast-check';
import { slaStateOf, standingOf } from './request-clocks.ts';
import { escalateOverdue } from './request-decisions.ts';
import { POLICY, REQUEST_RULES } from './request-policy.ts';
import { announceRequest } from './request-news.ts';
import { evolveRequest } from './request-history.ts';
import type { Request, RequestEvent } from './request.ts';

const NINE = instant('2026-11-23T09:00+08:00');
const after = (minutes: number) => instant(NINE, { minutes });
const worker = systemActor('escalation');
const superiors = ['secretary', 'department', 'taskforce'];

const opened: RequestEvent = {
  name: 'request.opened',
  asked: {
    id: '01REQUEST0000000000000000',
    code: 'EQ20261123-0000000000',
    enterpriseId: '91350100M000100Y43',
    enterpriseName: 'Spring Water',
    areaCode: '370883001',
    within: ['370883', '370883001'],
    park: null,
    chain: null,
    liaisonId: 'liaison',
    accountId: 'account',
    channel: 'ENTERPRISE_APP',
    topic: 'UTILITIES',
    title: 'More power',
    description: 'The new hall needs 400 kW.',
  },
  ownerId: 'liaison',
  policy: POLICY,
  by: 'account',
  side: 'COMPANY',
  at: NINE,
};

const request = story<Request, RequestEvent>(evolveRequest);
const look = (state: Request, minutes: number) => escalateOverdue(state, superiors, { by: worker, at: after(minutes) });

/** Looks at these minutes one after the other, and tells all that happened. */
function lookAt(...minutes: readonly number[]): RequestEvent[] {
  const events: RequestEvent[] = [opened];
  for (const minute of minutes) {
    const decision = look(request.given(...events).state, minute);
    if (decision.ok) events.push(...decision.events);
  }
  return events.slice(1);
}

const levels = (events: readonly RequestEvent[]) =>
  events.flatMap((event) => (event.name === 'request.escalated' ? [[event.level, event.personId]] : []));

describe('a request that nobody calls about', () => {
  it('warns the agent at half of the hour and at four fifths of it', () => {
    request
      .given(opened)
      .when((state) => look(state, 29))
      .then();
    request
      .given(opened)
      .when((state) => look(state, 30))
      .then({ name: 'request.warned', personId: 'liaison' });
    request
      .given(opened)
      .when((state) => look(state, 48))
      .then({ step: { name: 'WARN_50' } }, { step: { name: 'WARN_80' } });
  });

  it('climbs from the agent to the party committee, the department and the task force', () => {
    expect(levels(lookAt(59))).toEqual([]);
    expect(levels(lookAt(60))).toEqual([[1, 'liaison']]);
    expect(levels(lookAt(60, 60 * 26))).toEqual([
      [1, 'liaison'],
      [2, 'secretary'],
      [3, 'department'],
      [4, 'taskforce'],
    ]);
  });

  it('makes each superior an owner, and tells that person', () => {
    const events = lookAt(60 * 26);
    const { state } = request.given(opened, ...events);
    expect(state.owners).toEqual(['liaison', ...superiors]);
    const told = events.flatMap((event) => announceRequest(event, state));
    expect(told.filter(({ data }) => 'isUrgent' in data && data.isUrgent)).toHaveLength(4);
  });

  it('reaches each level once, however often and whenever it is looked at', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60 * 24 * 20), { maxLength: 30 }), (minutes) => {
        const reached = levels(lookAt(...minutes.toSorted((a, b) => a - b), 60 * 24 * 30)).map(([level]) => level);
        expect(reached).toEqual([1, 2, 3, 4]);
      }),
    );
  });

  it('of a company without an agent reaches the nearest superior first', () => {
    const unserved = { ...request.given(opened).state, liaisonId: null, owners: [] };
    const decision = look(unserved, 60);
    expect(decision.ok && levels(decision.events)).toEqual([[1, 'secretary']]);
  });
});

describe('how a clock stands', () => {
  const standing = standingOf(startClocks(REQUEST_RULES, POLICY, 'SUBMITTED', NINE));

  it.each([
    [0, 'ON_TIME'],
    [47, 'ON_TIME'],
    [48, 'DUE_SOON'],
    [59, 'DUE_SOON'],
    [60, 'OVERDUE'],
  ])('%i minutes into the hour for contact is %s', (minutes, state) => {
    expect(slaStateOf(standing, after(minutes))).toBe(state);
  });

  it('is no question once it stands', () => {
    expect(slaStateOf({ ...standing, isRunning: false }, after(600))).toBeNull();
  });
});
