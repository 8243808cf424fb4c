import { describe, expect, it } from '@jest/globals';
import { instant, story } from '@yunge/testkit';
import { computedList, NO_EXCLUSIONS } from './honour-list.ts';
import {
  completeHonourRun,
  evolveHonourRun,
  FIRST_ATTEMPT_MS,
  rerunHonourList,
  restartHonourRun,
  startHonourRun,
  type StartRun,
} from './honour-run.ts';
import { termsOf } from './honour.fixture.ts';

const run = story(evolveHonourRun);
const at = instant('2026-11-02T09:00+08:00');
const command: StartRun = {
  areaCode: '140214033',
  fromMonth: '2026-09',
  levels: null,
  cutOff: at,
  shardCount: 8,
  divisions: ['140214'],
  by: 'head',
  at,
};
const start = (change: Partial<StartRun> = {}) => run.opening(() => startHonourRun('r1', { ...command, ...change }));
const result = { inputHash: 'a', factCount: 3, listCount: 2 };

describe('When a run is started', () => {
  it('window, cut-off, the rules of that day and the levels of its area are frozen with it', () => {
    const { state } = start().then({ name: 'honourRun.started' });
    expect(state).toMatchObject({
      status: 'COMPUTING',
      window: { from: instant('2026-09-01T00:00+08:00'), until: instant('2026-11-01T00:00+08:00') },
      levels: ['COMMUNITY', 'TOWN'],
      exclusions: NO_EXCLUSIONS,
      within: ['140214', '140214033'],
      nextDueAt: instant(at, { ms: FIRST_ATTEMPT_MS }),
    });
    expect(state.rules.map(({ category }) => category)).toHaveLength(5);
  });

  it.each([
    [{ areaCode: '140214033006001' }, 'AREA_MALFORMED'],
    [{ areaCode: 'x' }, 'AREA_MALFORMED'],
    [{ areaCode: '370883001' }, 'OUTSIDE_YOUR_AREA'],
    [{ divisions: ['140214033006'] }, 'OUTSIDE_YOUR_AREA'],
    [{ levels: ['DISTRICT' as const] }, 'LEVEL_ABOVE_AREA'],
    [{ levels: [] }, 'LEVEL_REQUIRED'],
    [{ fromMonth: '2026-13' }, 'MONTH_MALFORMED'],
    [{ fromMonth: '2025-12' }, 'NO_RULE'],
    [{ cutOff: instant(at, { ms: 1 }) }, 'CUT_OFF_IN_FUTURE'],
    [{ cutOff: instant('2026-09-01T00:00+08:00') }, 'CUT_OFF_BEFORE_WINDOW'],
  ])('%j is refused as %s', (change, code) => {
    start(change).thenRefused(code);
  });

  it('a window may reach over the end of a year', () => {
    const later = instant('2027-02-02T00:00+08:00');
    expect(start({ fromMonth: '2026-12', at: later, cutOff: later }).state.window.until).toEqual(
      instant('2027-02-01T00:00+08:00'),
    );
  });
});

describe('When one list is computed again', () => {
  it('it is from the same snapshot by the same rule, without what was excluded before and now', () => {
    const terms = termsOf('MEDIATOR', { exclusions: { incidentIds: ['b'], subjectIds: ['mei'] } });
    const list = computedList({
      name: 'honourList.computed',
      id: 'l1',
      runId: 'r1',
      revision: 2,
      supersedesId: 'l0',
      terms,
      result: { inputHash: 'a', listHash: 'b', factCount: 3, entryCount: 2, rankedCount: 1 },
      by: 'system',
      at,
    });
    const exclude = { incidentIds: ['c', 'a', 'b'], subjectIds: [] };
    const again = run.opening(() => rerunHonourList('r2', list, { exclude, shardCount: 4, by: 'head', at })).state;
    expect(again).toMatchObject({
      cutOff: terms.cutOff,
      rules: [terms.rule],
      exclusions: { incidentIds: ['a', 'b', 'c'], subjectIds: ['mei'] },
      only: { category: 'MEDIATOR', areaCode: terms.areaCode, supersedesId: 'l1', revision: 3 },
    });
  });
});

describe('When a run is late', () => {
  it('it is started again with twice the time, and not before', () => {
    const { state } = start();
    const late = instant(at, { ms: FIRST_ATTEMPT_MS });
    expect(restartHonourRun(state, { by: 's', at })).toEqual({ ok: true, events: [] });
    expect(restartHonourRun(state, { by: 's', at: late })).toMatchObject({
      events: [{ name: 'honourRun.restarted', nextDueAt: instant(late, { ms: 2 * FIRST_ATTEMPT_MS }) }],
    });
  });
});

describe('When a run is computed', () => {
  it('it is never due again, and a second result changes nothing', () => {
    const { state } = start();
    const computed = evolveHonourRun(state, { name: 'honourRun.computed', result, by: 's', at });
    expect(computed).toMatchObject({ status: 'COMPUTED', nextDueAt: null, result });
    expect(completeHonourRun(computed, { ...result, inputHash: 'b' }, { by: 's', at })).toEqual({
      ok: true,
      events: [],
    });
    expect(restartHonourRun(computed, { by: 's', at: instant(at, { days: 1 }) })).toEqual({ ok: true, events: [] });
  });
});
