import { describe, expect, it } from '@jest/globals';
import { instant, story } from '@yunge/testkit';
import {
  completeHonourList,
  evolveHonourList,
  FIRST_ATTEMPT_MS,
  restartHonourList,
  startHonourList,
  type ComputeHonours,
} from './honour-list.ts';

const list = story(evolveHonourList);
const at = instant('2026-11-02T09:00+08:00');
const command: ComputeHonours = {
  category: 'GRID_MEMBER',
  kind: 'FULL_TIME',
  level: 'TOWN',
  areaCode: '140214033',
  fromMonth: '2026-09',
  cutOff: at,
  shardCount: 8,
  divisions: ['140214'],
  by: 'head',
  at,
};
const start = (change: Partial<ComputeHonours> = {}) =>
  list.opening(() => startHonourList('l1', { ...command, ...change }));
const result = { inputHash: 'a', listHash: 'b', factCount: 3, entryCount: 2, rankedCount: 1 };

describe('When a list is ordered', () => {
  it('window, cut-off and the rule of that day are frozen with it', () => {
    expect(start().then({ name: 'honourList.started' }).state).toMatchObject({
      status: 'COMPUTING',
      window: { from: instant('2026-09-01T00:00+08:00'), until: instant('2026-11-01T00:00+08:00') },
      rule: { category: 'GRID_MEMBER', version: 1 },
      within: ['140214', '140214033'],
      nextDueAt: instant(at, { ms: FIRST_ATTEMPT_MS }),
    });
  });

  it.each([
    [{ areaCode: '140214033006001' }, 'AREA_MALFORMED'],
    [{ areaCode: '370883001' }, 'OUTSIDE_YOUR_AREA'],
    [{ divisions: ['140214033006'] }, 'OUTSIDE_YOUR_AREA'],
    [{ level: 'DISTRICT' as const }, 'LEVEL_MISMATCH'],
    [{ kind: null }, 'KIND_REQUIRED'],
    [{ category: 'MEDIATOR' as const }, 'KIND_NOT_APPLICABLE'],
    [{ fromMonth: '2026-13' }, 'MONTH_MALFORMED'],
    [{ fromMonth: '2025-12' }, 'NO_RULE'],
    [{ cutOff: instant(at, { ms: 1 }) }, 'CUT_OFF_IN_FUTURE'],
    [{ cutOff: instant('2026-09-01T00:00+08:00') }, 'CUT_OFF_BEFORE_WINDOW'],
  ])('%j is refused as %s', (change, code) => {
    start(change).thenRefused(code);
  });

  it('a window may reach over the end of a year', () => {
    const change = {
      fromMonth: '2026-12',
      at: instant('2027-02-02T00:00+08:00'),
      cutOff: instant('2027-02-02T00:00+08:00'),
    };
    expect(start(change).state.window.until).toEqual(instant('2027-02-01T00:00+08:00'));
  });
});

describe('When a list is late', () => {
  it('it is started again with twice the time, and not before', () => {
    const { state } = start();
    const late = instant(at, { ms: FIRST_ATTEMPT_MS });
    expect(restartHonourList(state, { by: 's', at })).toEqual({ ok: true, events: [] });
    expect(restartHonourList(state, { by: 's', at: late })).toMatchObject({
      events: [{ name: 'honourList.restarted', nextDueAt: instant(late, { ms: 2 * FIRST_ATTEMPT_MS }) }],
    });
  });
});

describe('When a list is computed', () => {
  it('it is never due again, and a second result changes nothing', () => {
    const { state } = start();
    const computed = evolveHonourList(state, { name: 'honourList.computed', result, by: 's', at });
    expect(computed).toMatchObject({ status: 'COMPUTED', nextDueAt: null, result });
    expect(completeHonourList(computed, { ...result, listHash: 'other' }, { by: 's', at })).toEqual({
      ok: true,
      events: [],
    });
    expect(restartHonourList(computed, { by: 's', at: instant(at, { days: 1 }) })).toEqual({ ok: true, events: [] });
  });
});
