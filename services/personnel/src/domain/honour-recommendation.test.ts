import { describe, expect, it } from '@jest/globals';
import { story } from '@yunge/testkit';
import fc from 'fast-check';
import { evolveHonourList } from './honour-list-history.ts';
import { candidates, computed, MONDAY, TERMS } from './honour-list-life.fixture.ts';
import type { HonourKind, HonourList } from './honour-list.ts';
import {
  evolveHonourRoll,
  recommend,
  type HonourRecommendation,
  type HonourRoll,
  type HonourRollEvent,
} from './honour-recommendation.ts';

const roll = story<HonourRoll, HonourRollEvent>(evolveHonourRoll);
const act = { by: 'head', at: MONDAY, reaches: () => true };

/** A list of a kind, whose people are called by it: `FULL_TIME-1` is the first. */
function listOf(kind: HonourKind, status: HonourList['status'] = 'PUBLISHED', rankedCount = 10): HonourList {
  const list = evolveHonourList(null, { ...computed, id: kind, terms: { ...TERMS, kind } });
  const nominees = candidates(3).map((nominee) => ({ ...nominee, subjectId: `${kind}-${nominee.rank}` }));
  return { ...list, kind, status, nominees, result: { ...list.result, rankedCount } };
}
const both = [listOf('PART_TIME'), listOf('FULL_TIME')];
const none: readonly HonourRecommendation[] = [];
const command = {
  areaCode: '140214',
  fromMonth: '2026-09',
  lists: both,
  elsewhere: none,
  revokedIds: new Set<string>(),
};
const recommending = (change: Partial<typeof command> = {}) =>
  roll.opening(() => recommend(null, { ...command, ...change }, act));
const nameIn = (state: HonourRoll) => state.recommendations.at(-1)?.subjectId;

/** What was recommended in windows one after the other, each with the same people honoured. */
function after(...months: readonly string[]): HonourRoll | null {
  return months.reduce<HonourRoll | null>((found, fromMonth) => {
    const decision = recommend(found, { ...command, fromMonth }, act);
    return decision.ok ? decision.events.reduce<HonourRoll | null>(evolveHonourRoll, found) : found;
  }, null);
}

describe('When a district recommends a grid member', () => {
  it('the first of the full-time members goes up, with the lists it rests on', () => {
    const { state } = recommending();
    expect(nameIn(state)).toBe('FULL_TIME-1');
    expect(state.recommendations[0]).toMatchObject({ rule: { to: ['CITY', 'PROVINCE'] }, skipped: [] });
    expect(state.recommendations[0]?.lists.map(({ kind }) => kind)).toEqual(['FULL_TIME', 'PART_TIME']);
  });

  it('twice is once', () => {
    const found = after('2026-09');
    expect(found && recommend(found, command, act)).toEqual({ ok: true, events: [] });
  });

  it('who was recommended lately is skipped and shown with the window of that time; kinds take turns by rank', () => {
    const found = after('2026-01', '2026-03', '2026-05');
    expect(found?.recommendations.map(({ subjectId }) => subjectId)).toEqual([
      'FULL_TIME-1',
      'PART_TIME-1',
      'FULL_TIME-2',
    ]);
    expect(found?.recommendations[2]?.skipped).toMatchObject([
      { subjectId: 'FULL_TIME-1', reason: 'RECOMMENDED_LATELY', earlierMonth: '2026-01' },
      { subjectId: 'PART_TIME-1', reason: 'RECOMMENDED_LATELY', earlierMonth: '2026-03' },
    ]);
  });

  it('after twelve months it may be the same again', () => {
    const names = (...months: string[]) => after(...months)?.recommendations.map(({ subjectId }) => subjectId);
    expect(names('2025-09', '2026-07')).toEqual(['FULL_TIME-1', 'PART_TIME-1']);
    expect(names('2025-09', '2026-09')).toEqual(['FULL_TIME-1', 'FULL_TIME-1']);
  });

  it('nobody is recommended twice within twelve months, in whatever order windows are decided', () => {
    const months = Array.from({ length: 18 }, (_, n) => {
      const at = 2025 * 12 + n * 2;
      return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    });
    const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
    fc.assert(
      fc.property(fc.shuffledSubarray(months, { minLength: 2 }), (order) => {
        const made = after(...order)?.recommendations ?? [];
        for (const [n, one] of made.entries())
          for (const other of made.slice(n + 1))
            if (one.subjectId === other.subjectId)
              expect(Math.abs(number(one.fromMonth) - number(other.fromMonth))).toBeGreaterThanOrEqual(12);
      }),
    );
  });

  it('whose certificate was taken back is skipped', () => {
    const { state } = recommending({ revokedIds: new Set(['FULL_TIME-1']) });
    expect(nameIn(state)).toBe('PART_TIME-1');
    expect(state.recommendations[0]?.skipped).toMatchObject([{ reason: 'CERTIFICATE_REVOKED', earlierMonth: null }]);
  });

  it('both lists are published, unless one has nobody to honour', () => {
    recommending({ lists: [listOf('FULL_TIME'), listOf('PART_TIME', 'ON_NOTICE')] }).thenRefused('LISTS_IN_PROGRESS');
    recommending({ lists: [] }).thenRefused('NOT_PUBLISHED');
    expect(nameIn(recommending({ lists: [listOf('FULL_TIME'), listOf('PART_TIME', 'COMPUTED', 0)] }).state)).toBe(
      'FULL_TIME-1',
    );
  });

  it('a list that is being computed again is waited for', () => {
    const aside = { ...listOf('PART_TIME', 'SUPERSEDED'), supersededById: 'next' };
    const lists = [listOf('FULL_TIME'), aside];
    recommending({ lists }).thenRefused('LISTS_IN_PROGRESS');
    const next = { ...listOf('PART_TIME', 'COMPUTED', 0), id: 'next' };
    expect(nameIn(recommending({ lists: [...lists, next] }).state)).toBe('FULL_TIME-1');
  });

  it('there is one for every two months: windows that overlap have no second one', () => {
    const found = after('2026-09');
    for (const fromMonth of ['2026-08', '2026-10'])
      expect(recommend(found, { ...command, fromMonth }, act)).toMatchObject({ ok: false, code: 'WINDOW_OVERLAPS' });
    expect(after('2026-09', '2026-11', '2026-07')?.recommendations).toHaveLength(3);
  });

  it('whom another district has recommended lately is skipped, too', () => {
    const elsewhere = after('2026-05')?.recommendations ?? [];
    const { state } = recommending({ elsewhere });
    expect(nameIn(state)).toBe('PART_TIME-1');
    expect(state.recommendations[0]?.skipped).toMatchObject([{ earlierMonth: '2026-05' }]);
  });

  it('it is a district, and the actor’s', () => {
    recommending({ areaCode: '140214033' }).thenRefused('AREA_MALFORMED');
    recommending({ fromMonth: '2026-13' }).thenRefused('MONTH_MALFORMED');
    roll.opening(() => recommend(null, command, { ...act, reaches: () => false })).thenRefused('OUTSIDE_YOUR_AREA');
  });
});
