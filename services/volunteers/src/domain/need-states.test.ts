import { describe, expect, it } from '@jest/globals';
import { endStates, step, walk } from '@yunge/casework';
import { actor } from '@yunge/testkit';
import { claimed, filed, filer, finished, hub, need, profileOf, routed, sun, wang } from './need.fixture.ts';
import { actionsOf, NEED_STATES, partsOf } from './need-states.ts';

describe('The table of a need', () => {
  it('refuses every action that no row permits, by name', () => {
    let permitted = 0;
    for (const { state, action, role, to } of walk(NEED_STATES)) {
      const answer = step(NEED_STATES, { state, action, roles: [role], given: ['REASON', 'RESULT'] });
      if (to === null)
        expect(answer).toMatchObject({ ok: false, code: expect.stringMatching(/^(WRONG_STATE|NOT_YOUR_ROLE)$/) });
      else {
        permitted += 1;
        expect(answer).toMatchObject({ ok: true, to });
      }
    }
    expect(permitted).toBe(17);
  });

  it('ends where a need is confirmed or withdrawn', () => {
    expect(endStates(NEED_STATES).sort()).toEqual(['CONFIRMED', 'WITHDRAWN']);
  });
});

describe('What may be done now', () => {
  const profile = profileOf(wang.id);

  it('follows the part one plays', () => {
    const waiting = need.given(...routed()).state;
    expect(actionsOf(waiting, hub, [])).toEqual(['ROUTE', 'WITHDRAW']);
    expect(actionsOf(waiting, filer, [])).toEqual(['WITHDRAW']);
    expect(actionsOf(waiting, wang, [profile])).toEqual(['CLAIM']);
    expect(actionsOf(waiting, wang, [{ ...profile, isBarred: true }])).toEqual([]);
    expect(actionsOf(need.given(filed).state, wang, [profile])).toEqual([]);
    expect(actionsOf(need.given(...claimed()).state, wang, [profile])).toEqual(['RELEASE', 'FINISH']);
    expect(actionsOf(need.given(...claimed()).state, sun, [profileOf(sun.id)])).toEqual([]);
    expect(actionsOf(need.given(...finished()).state, filer, [])).toEqual(['CONFIRM']);
  });

  it('is the hub for no member, and for no clerk of another community', () => {
    const { state } = need.given(filed);
    expect(partsOf(state, actor('GRID_MEMBER', { divisions: hub.scopes.divisions }))).toEqual([]);
    expect(partsOf(state, actor('COMMUNITY_CLERK', { divisions: ['370883'] }))).toEqual([]);
  });
});
