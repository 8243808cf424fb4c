import { describe, expect, it } from '@jest/globals';
import { instant } from '@yunge/testkit';
import fc from 'fast-check';
import { claimDeadline } from './need-clock.ts';
import { callWhatIsDue } from './need-deadline.ts';
import { claim, release, route } from './need-decisions.ts';
import { claimed, filed, FILED_AT, hub, need, profileOf, released, routed, sun } from './need.fixture.ts';
import { evolveNeed, type Need, type NeedEvent } from './need.ts';

const DUE = instant('2026-11-09T09:00:00+08:00');
const call = (state: Need, at: Date) => callWhatIsDue(state, { hubId: 'clerk', at });
const meetings = (events: readonly NeedEvent[]) => events.filter(({ name }) => name === 'need.jointMeetingCalled');

describe('When nobody claims a need', () => {
  it('it may wait five workdays, and tells until when', () => {
    expect(claimDeadline(need.given(...routed()).state, FILED_AT)).toMatchObject({ at: DUE, policy: 'need@1' });
  });

  it('the hub is warned before, and nothing else happens', () => {
    need
      .given(...routed())
      .when((state) => call(state, instant(DUE, { ms: -1 })))
      .then({ name: 'need.warned', hubId: 'clerk', by: 'system-joint-meeting' });
  });

  it('the joint meeting is called at the instant its time is over, and not again', () => {
    const { state } = need
      .given(...routed())
      .when((state) => call(state, DUE))
      .then({ name: 'need.warned' }, { name: 'need.jointMeetingCalled', hubId: 'clerk' });
    expect(state).toMatchObject({ status: 'JOINT_MEETING', jointMeetingAt: DUE, nextDueAt: null });
    expect(call(state, instant(DUE, { days: 30 }))).toEqual({ ok: true, events: [] });
    expect(claimDeadline(state, DUE)).toBeNull();
  });

  it('a need that the hub forgot to route goes there too', () => {
    need
      .given(filed)
      .when((state) => call(state, DUE))
      .then({}, { name: 'need.jointMeetingCalled' });
  });

  it('it can still be claimed, or routed anew, from there', () => {
    const { state } = need.given(...routed()).when((state) => call(state, DUE));
    expect(claim(state, profileOf(sun.id), { by: sun, at: DUE })).toMatchObject({ ok: true });
    const again = route(state, { platform: 'VOLUNTEER', reason: 'the meeting says so' }, { by: hub, at: DUE });
    expect(again).toMatchObject({ ok: true, events: [{ clocks: { nextDueAt: null } }] });
  });
});

describe('When a need is claimed', () => {
  it('its time rests', () => {
    need
      .given(...claimed())
      .when((state) => call(state, instant(DUE, { days: 30 })))
      .then();
  });

  it('and given back, the time it had when it was filed runs on', () => {
    expect(need.given(...released()).state.promise.dueAt).toEqual(DUE);
    const late = need.given(...released(instant(DUE, { days: 1 })));
    late.when((state) => call(state, instant(DUE, { days: 1 }))).then({}, { name: 'need.jointMeetingCalled' });
  });

  it('after its time but before a worker looked, the meeting was called all the same', () => {
    need
      .given(...routed())
      .when((state) => claim(state, profileOf(sun.id), { by: sun, at: instant(DUE, { ms: 500 }) }))
      .then(
        { name: 'need.warned' },
        { name: 'need.jointMeetingCalled', by: 'system-joint-meeting' },
        { name: 'need.claimed', by: 'sun', clocks: { nextDueAt: null } },
      );
  });
});

it('Whatever is done in whatever order, the meeting is called at most once, never early, and never forgotten', () => {
  const acts = fc.array(
    fc.record({
      act: fc.constantFrom('claim', 'release', 'route', 'look'),
      afterHours: fc.integer({ min: 0, max: 72 }),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(acts, (steps) => {
      let at = FILED_AT;
      let state = need.given(...routed()).state;
      const events: NeedEvent[] = [];
      const apply = (decision: ReturnType<typeof route>) => {
        if (!decision.ok) return;
        events.push(...decision.events);
        state = decision.events.reduce<Need>(evolveNeed, state);
      };
      for (const { act, afterHours } of steps) {
        at = instant(at, { hours: afterHours });
        if (act === 'claim') apply(claim(state, profileOf(sun.id), { by: sun, at }));
        if (act === 'release') apply(release(state, 'no time', { by: sun, at }));
        if (act === 'route') {
          const platform = state.platform === 'PUBLIC' ? 'VOLUNTEER' : 'PUBLIC';
          apply(route(state, { platform, reason: 'better there' }, { by: hub, at }));
        }
        if (act === 'look') apply(callWhatIsDue(state, { hubId: null, at }));
      }
      const isStillUnclaimed = state.status === 'ROUTED';
      apply(callWhatIsDue(state, { hubId: null, at }));
      const called = meetings(events);
      expect(called.length).toBeLessThanOrEqual(1);
      for (const meeting of called) expect(meeting.at.getTime()).toBeGreaterThanOrEqual(DUE.getTime());
      if (isStillUnclaimed && at >= DUE) expect(called).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});
