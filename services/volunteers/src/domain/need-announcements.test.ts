import { describe, expect, it } from '@jest/globals';
import { instant } from '@yunge/testkit';
import { announceNeed } from './need-announcements.ts';
import { claim, finish, withdraw } from './need-decisions.ts';
import { historyOf } from './need-history.ts';
import { claimed, FILED_AT, filed, filer, finished, GRID, need, profileOf, routed, wang } from './need.fixture.ts';
import { evolveNeed, type Need, type NeedEvent } from './need.ts';

/** The facts of a history, as they were announced event by event. */
function factsOf(events: readonly NeedEvent[]) {
  let state: Need | null = null;
  return events.flatMap((event) => {
    state = evolveNeed(state, event);
    return announceNeed(event, state).filter(({ name }) => name === 'need.closed');
  });
}
const eventsOf = (decision: ReturnType<typeof claim>): readonly NeedEvent[] => (decision.ok ? decision.events : []);

describe('The end of a need', () => {
  const at = instant(FILED_AT, { hours: 4 });
  it('is a fact once, when it is done, and was in time where somebody took it up in time', () => {
    expect(factsOf([...finished(at), { name: 'need.confirmed', by: filer.id, at }])).toEqual([
      {
        name: 'need.closed',
        data: { needId: 'n1', areaCode: GRID, platform: 'VOLUNTEER', isDone: true, isOnTime: true, at },
      },
    ]);
    expect(factsOf(claimed())).toEqual([]);
  });

  it('was not in time where it had to go before the joint meeting first', () => {
    const late = instant(FILED_AT, { days: 20 });
    const before = need.given(...routed()).state;
    const taken = [...routed(), ...eventsOf(claim(before, profileOf(wang.id), { by: wang, at: late }))];
    const { state } = need.given(...taken);
    const done = [...taken, ...eventsOf(finish(state, 'Done.', { by: wang, at: late }))];
    expect(factsOf(done)).toMatchObject([{ data: { isDone: true, isOnTime: false, at: late } }]);
  });

  it('was not in time either where it went there at the very instant it was due', () => {
    const [, ...rest] = historyOf(
      {
        ...{ id: 'n1', kind: 'HOME_REPAIR', description: 'The tap drips.', areaCode: GRID },
        filed: { by: filer.id, at: FILED_AT },
        routed: { by: 'clerk', at: FILED_AT, platform: 'VOLUNTEER', reason: 'near by' },
        claimed: { by: wang.id, at: instant(FILED_AT, { days: 20 }), claimantId: 'profile-wang' },
        finished: { at: instant(FILED_AT, { days: 21 }), result: 'Done.' },
        ...{ confirmed: null, withdrawn: null },
      },
      instant(FILED_AT, { days: 30 }),
    );
    expect(factsOf([filed, ...rest])).toMatchObject([{ data: { isDone: true, isOnTime: false } }]);
  });

  it('is nothing done where it is withdrawn', () => {
    const { state } = need.given(filed);
    const events = [filed, ...eventsOf(withdraw(state, 'Solved meanwhile.', { by: filer, at }))];
    expect(factsOf(events)).toMatchObject([{ data: { platform: null, isDone: false, isOnTime: false } }]);
  });
});
