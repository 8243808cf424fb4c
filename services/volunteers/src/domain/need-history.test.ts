import { describe, expect, it } from '@jest/globals';
import { instant, story } from '@yunge/testkit';
import { historyOf, type NeedFacts } from './need-history.ts';
import { evolveNeed, type Need, type NeedEvent } from './need.ts';

const at = instant('2026-09-07T09:00:00+08:00');
const need = story<Need, NeedEvent>(evolveNeed);
const claimed = { by: 'wang', at: instant(at, { days: 1 }), claimantId: 'choir' };
const facts: NeedFacts = {
  id: 'n1',
  kind: 'CULTURE_SPORT',
  description: 'A choir.',
  areaCode: '140214033006',
  filed: { by: 'lin', at },
  routed: { by: 'clerk', at: instant(at, { hours: 3 }), platform: 'PUBLIC', reason: 'an association sings' },
  claimed,
  finished: { at: instant(at, { days: 9 }), result: 'They sang.' },
  confirmed: null,
  withdrawn: null,
};
const names = (told: NeedFacts) => historyOf(told, instant(at, { days: 60 })).map(({ name }) => name);

describe('A need that was dealt with elsewhere', () => {
  it('has the history its facts must have had', () => {
    const { state } = need.given(...historyOf(facts, instant(at, { days: 60 })));
    expect(names(facts)).toEqual(['need.filed', 'need.routed', 'need.claimed', 'need.finished']);
    expect(state).toMatchObject({ status: 'DONE', platform: 'PUBLIC', nextDueAt: null, claim: { personId: 'wang' } });
  });

  it('was before the joint meeting when nobody claimed it in time, at the instant its time was over', () => {
    const late = { ...facts, claimed: { ...claimed, at: instant(at, { days: 8 }) } };
    const events = historyOf(late, instant(at, { days: 60 }));
    expect(names(late)).toEqual([
      'need.filed',
      'need.routed',
      'need.warned',
      'need.jointMeetingCalled',
      'need.claimed',
      'need.finished',
    ]);
    expect(events[3]?.at).toEqual(instant('2026-09-14T09:00:00+08:00'));
  });

  it('is left with nothing that comes due at once', () => {
    const open = { ...facts, claimed: null, finished: null };
    const { state } = need.given(...historyOf(open, instant(at, { days: 60 })));
    expect(state).toMatchObject({ status: 'JOINT_MEETING', nextDueAt: null });
    const fresh = need.given(...historyOf(open, instant(at, { days: 1 }))).state;
    expect(fresh).toMatchObject({ status: 'ROUTED', nextDueAt: expect.any(Date) });
  });
});
