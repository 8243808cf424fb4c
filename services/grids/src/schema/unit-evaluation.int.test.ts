import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actor, listOf, pathOf, textOf } from '@yunge/testkit';
import { monthOf } from '../domain/month.ts';
import { openTestService } from '../test-service.ts';
import { chief, COMMUNITY, head, TOWN } from './incident.fixture.ts';
import { OTHER_TOWN } from './incident-figures.fixture.ts';
import { plantRates, type PlacedLog } from './incident-rates.fixture.ts';

const DISTRICT = '140214';
const auditor = actor('AUDITOR', { divisions: [DISTRICT] });

let test: Awaited<ReturnType<typeof openTestService>>;
let logs: readonly PlacedLog[];
let month: string;
let last: string;

beforeAll(async () => {
  test = await openTestService();
  ({ logs, month, last } = await plantRates(test.service));
}, 60_000);
afterAll(() => test.close(), 60_000);

describe('The monthly table of departments', () => {
  const TABLE = (lists: string) => `query ($within: String!, $month: String!) {
    unitEvaluations(within: $within, month: $month) { isRunning weightsVersion asOf units {
      departmentCode departmentName score exactScore outOf isPartial ratings { count communities average }
      parts { rate weight points exactPoints numerator { set count ${lists} } denominator { set count ${lists} } } } } }`;
  const LISTED = TABLE('incidents(first: 100) { totalCount }');
  const clerk = actor('DEPARTMENT', { id: 'fire', department: 'FIRE' });

  it('adds up for each of them, and each number is a list', async () => {
    const { data } = await test.ask(head, LISTED, { within: DISTRICT, month: last });
    const units = listOf(data, 'unitEvaluations.units');
    expect(units.map((unit) => textOf(unit, 'departmentCode'))).toEqual(['EMERGENCY', 'FIRE']);
    expect(pathOf(data, 'unitEvaluations.weightsVersion')).toBe(1);
    for (const unit of units) {
      const parts = listOf(unit, 'parts');
      let [score, outOf] = [0, 0];
      for (const part of parts) {
        const [n, d] = ['numerator', 'denominator'].map((side) => Number(pathOf(part, `${side}.count`)));
        expect(pathOf(part, 'numerator.incidents.totalCount')).toBe(n);
        expect(pathOf(part, 'denominator.incidents.totalCount')).toBe(d);
        if (!d) continue;
        const share = ['HANDLING', 'ON_TIME'].includes(textOf(part, 'rate')) ? (n ?? 0) / d : 1 - (n ?? 0) / d;
        score += Number(pathOf(part, 'weight')) * share;
        outOf += Number(pathOf(part, 'weight'));
      }
      expect(outOf).toBeGreaterThan(0);
      expect(Number(pathOf(unit, 'score'))).toBeCloseTo(score, 1);
      expect(unit).toMatchObject({ outOf, isPartial: outOf < 100 });
    }
  });

  it('tells a department of itself alone, numbers without lists', async () => {
    const ask = { within: DISTRICT, month: last };
    const { data } = await test.ask(clerk, TABLE(''), ask);
    const own = listOf(data, 'unitEvaluations.units');
    expect(own.map((unit) => textOf(unit, 'departmentCode'))).toEqual(['FIRE']);
    const all = await test.ask(head, TABLE(''), ask);
    expect(listOf(all.data, 'unitEvaluations.units')).toContainEqual(own[0]);
    expect(await test.ask.refused(clerk, LISTED, ask)).toContain('FORBIDDEN');
    expect(await test.ask.refused(clerk, TABLE(''), { ...ask, within: TOWN })).toEqual(['BAD_USER_INPUT']);
    expect(await test.ask.refused(chief, TABLE(''), { ...ask, within: COMMUNITY })).toContain('FORBIDDEN');
    expect(await test.ask.refused(auditor, TABLE(''), { ...ask, month: '2025-12' })).toEqual(['BAD_USER_INPUT']);
  });

  it('tells how communities rated a department, never of fewer than three nor of a part', async () => {
    const given = (ofMonth: string) =>
      logs.flatMap(({ grid, events }) =>
        events.flatMap((event) =>
          event.name === 'incident.whistleRated' && monthOf(event.at) === ofMonth
            ? [{ community: grid.slice(0, 12), score: event.rating.score }]
            : [],
        ),
      );
    const ratingsIn = async (who: typeof head, within: string, ofMonth: string) => {
      const { data } = await test.ask(who, TABLE(''), { within, month: ofMonth });
      const unit = listOf(data, 'unitEvaluations.units').find((each) => textOf(each, 'departmentCode') === 'FIRE');
      return pathOf(unit, 'ratings');
    };
    const scores = given(last);
    const communities = new Set(scores.map(({ community }) => community)).size;
    expect(communities).toBe(3);
    const total = scores.reduce((sum, { score }) => sum + score, 0);
    const told = { count: scores.length, communities: 3, average: Math.round((100 * total) / scores.length) / 100 };
    expect(await ratingsIn(head, DISTRICT, last)).toEqual(told);
    expect(await ratingsIn(clerk, DISTRICT, last)).toEqual(told);
    expect(await ratingsIn(head, OTHER_TOWN, last)).toBeNull();
    expect(given(month).length).toBeGreaterThan(0);
    expect(await ratingsIn(clerk, DISTRICT, month)).toBeNull();
    // Somebody of a department may hold another role besides: that opens nothing more.
    expect(await ratingsIn(head, DISTRICT, month)).not.toBeNull();
    const twoRoles = { ...head, scopes: { ...head.scopes, department: 'FIRE' } };
    expect(await ratingsIn(twoRoles, DISTRICT, month)).toBeNull();
  });
});
