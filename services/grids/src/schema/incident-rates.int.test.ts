import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RATE_CATALOGUE, RATE_NAMES, RATE_SET_NAMES, type RateSet } from '@yunge/casework';
import { localId } from '@yunge/kernel';
import { listOf, pathOf, textOf } from '@yunge/testkit';
import type { RatedLog } from '../domain/incident-rate-node.ts';
import { setsByHand } from '../domain/incident-rates.fixture.ts';
import { endOf, monthAfter, startOf } from '../domain/month.ts';
import { openTestService } from '../test-service.ts';
import { chief, COMMUNITY, dispatcher, fire, GRID, member, resident, TOWN } from './incident.fixture.ts';
import { OTHER_COMMUNITY, OTHER_TOWN } from './incident-figures.fixture.ts';
import { plantRates, type PlacedLog } from './incident-rates.fixture.ts';

const DISTRICT = '140214';

let test: Awaited<ReturnType<typeof openTestService>>;
let logs: readonly PlacedLog[];
let month: string;
let last: string;
beforeAll(async () => {
  test = await openTestService();
  ({ logs, month, last } = await plantRates(test.service));
}, 60_000);
afterAll(() => test.close(), 60_000);

const COUNT = 'set count incidents(first: 100) { totalCount nodes { id } }';
const RATE = `value definition { name } numerator { ${COUNT} } denominator { ${COUNT} }
  exclusions { why count { ${COUNT} } } onMonth { month value change } onYear { month value change }`;
const ratesOf = (inner: string) => `query ($within: String!, $month: String!, $filter: IncidentRateFilter) {
  incidentRates(within: $within, month: $month) { asOf isRunning stalePartitions ${inner} } }`;
const ALL = ratesOf(`rates(filter: $filter) { ${RATE} }
  ${RATE_SET_NAMES.map((name) => `${name}: count(set: ${name}, filter: $filter) { ${COUNT} }`).join('\n')}`);
const NUMBERS = ratesOf(
  'rates(filter: $filter) { definition { name } value numerator { count } denominator { count } }',
);

const idsIn = (data: unknown, path: string) =>
  listOf(data, path).map((node) => localId('Incident', textOf(node, 'id')) ?? '');

const counted = new Map<string, Map<string, readonly RateSet[]>>();
function setsAt(ofMonth: string, asOf: Date): Map<string, readonly RateSet[]> {
  const key = `${ofMonth} ${+asOf}`;
  const known = counted.get(key) ?? new Map(logs.map(({ id, events }) => [id, setsByHand(events, ofMonth, asOf)]));
  counted.set(key, known);
  return known;
}

/** Ids of a set by hand, over the logs of an area. */
function behind(
  set: RateSet,
  within: string,
  ofMonth: string,
  asOf: Date,
  isIn: (log: RatedLog) => boolean = () => true,
) {
  const sets = setsAt(ofMonth, asOf);
  return logs
    .filter((log) => log.grid.startsWith(within) && isIn(log))
    .filter(({ id }) => sets.get(id)?.includes(set))
    .map(({ id }) => id);
}
const sourceOf = ({ events }: RatedLog) => (events[0]?.name === 'incident.opened' ? events[0].source : null);

describe('Every rate of a month', () => {
  it.each([DISTRICT, TOWN, OTHER_COMMUNITY, GRID])(
    'of %s is what the logs say, each number the length of the list behind it',
    async (within) => {
      for (const asked of [month, last]) {
        const { data } = await test.ask(dispatcher, ALL, { within, month: asked });
        const asOf = new Date(textOf(data, 'incidentRates.asOf'));
        expect(pathOf(data, 'incidentRates.stalePartitions')).toBe(0);
        expect(pathOf(data, 'incidentRates.isRunning')).toBe(asked === month);
        for (const set of RATE_SET_NAMES) {
          const ids = behind(set, within, asked, asOf);
          const found = pathOf(data, `incidentRates.${set}`);
          expect(found).toMatchObject({ set, count: ids.length, incidents: { totalCount: ids.length } });
          expect(idsIn(found, 'incidents.nodes').sort()).toEqual(ids.sort());
        }
        for (const [place, rate] of listOf(data, 'incidentRates.rates').entries()) {
          const name = RATE_NAMES[place] ?? 'HANDLING';
          const { numerator, denominator, exclusions } = RATE_CATALOGUE[name];
          const sizes = [numerator, denominator].map((set) => behind(set, within, asked, asOf).length);
          expect(rate).toMatchObject({
            definition: { name },
            value: sizes[1] === 0 ? null : (sizes[0] ?? 0) / (sizes[1] ?? 1),
            numerator: { set: numerator, count: sizes[0], incidents: { totalCount: sizes[0] } },
            denominator: { set: denominator, count: sizes[1], incidents: { totalCount: sizes[1] } },
            exclusions: exclusions.map(({ set, why }) => ({ why, count: { set } })),
          });
        }
      }
    },
    30_000,
  );

  it('is the same number whether its list is asked for or not', async () => {
    const short = (data: unknown) =>
      listOf(data, 'incidentRates.rates').map((rate) => [
        textOf(rate, 'definition.name'),
        pathOf(rate, 'numerator.count'),
        pathOf(rate, 'denominator.count'),
      ]);
    for (const filter of [{}, { source: 'HOTLINE_12345' }, { departmentCode: 'FIRE' }, { departmentCode: '' }]) {
      const ask = { within: DISTRICT, month: last, filter };
      const [numbers, lists] = [await test.ask(dispatcher, NUMBERS, ask), await test.ask(dispatcher, ALL, ask)];
      expect(short(numbers.data)).toEqual(short(lists.data));
      expect(short(numbers.data).some(([, count]) => Number(count) > 0)).toBe(true);
    }
  });

  it('is not trivially nothing', () => {
    const now = test.service.clock.now();
    for (const set of RATE_SET_NAMES) {
      const some = [month, last].flatMap((asked) => behind(set, DISTRICT, asked, now));
      expect({ set, some: some.length > 0 }).toEqual({ set, some: true });
    }
  });

  it('counts what was reported as the figures of that span do', async () => {
    const FIGURES = `query ($within: String!, $from: DateTime!, $until: DateTime!) {
      incidentFigures(within: $within, from: $from, until: $until) {
        REPORTED: figure(name: REPORTED) { count } VALID: figure(name: VALID) { count } INVALID: figure(name: INVALID) { count } } }`;
    for (const asked of [month, last]) {
      const span = { within: DISTRICT, from: startOf(asked), until: endOf(asked) };
      const rates = await test.ask(dispatcher, ALL, { within: DISTRICT, month: asked });
      const figures = await test.ask(dispatcher, FIGURES, span);
      for (const set of ['REPORTED', 'VALID', 'INVALID']) {
        const count = pathOf(rates.data, `incidentRates.${set}.count`);
        expect({ set, count: pathOf(figures.data, `incidentFigures.${set}.count`) }).toEqual({ set, count });
      }
    }
  });

  it('is narrowed to a source: the three rates of the hotline', async () => {
    const { data } = await test.ask(dispatcher, ALL, {
      ...{ within: DISTRICT, month: last },
      filter: { source: 'HOTLINE_12345' },
    });
    const asOf = new Date(textOf(data, 'incidentRates.asOf'));
    for (const set of ['CONTACT_DUE', 'CONTACTED_IN_TIME', 'ANSWERED', 'SOLVED_BY_ANSWER', 'SATISFIED'] as const) {
      const ids = behind(set, DISTRICT, last, asOf, (log) => sourceOf(log) === 'HOTLINE_12345');
      expect(idsIn(data, `incidentRates.${set}.incidents.nodes`).sort()).toEqual(ids.sort());
    }
  });

  it('is set against the month and the year before', async () => {
    const { data } = await test.ask(dispatcher, ALL, { within: DISTRICT, month });
    const before = await test.ask(dispatcher, NUMBERS, { within: DISTRICT, month: last });
    for (const [place, rate] of listOf(data, 'incidentRates.rates').entries()) {
      const then = pathOf(listOf(before.data, 'incidentRates.rates')[place], 'value');
      const value = pathOf(rate, 'value');
      const change = value === null || then === null ? null : Number(value) - Number(then);
      expect(pathOf(rate, 'onMonth')).toEqual({ month: last, value: then, change });
      expect(pathOf(rate, 'onYear')).toEqual({ month: monthAfter(month, -12), value: null, change: null });
    }
  });

  it('of nothing is null, not 100 %', async () => {
    const { data } = await test.ask(dispatcher, NUMBERS, { within: DISTRICT, month: '2020-01' });
    for (const rate of listOf(data, 'incidentRates.rates')) {
      expect(rate).toMatchObject({ value: null, numerator: { count: 0 }, denominator: { count: 0 } });
    }
  });

  it('is told page by page, each incident once', async () => {
    const PAGE = `query ($within: String!, $month: String!, $after: String) { incidentRates(within: $within, month: $month) {
      count(set: REPORTED) { count incidents(first: 7, after: $after) { totalCount nodes { id reportedAt } pageInfo { hasNextPage endCursor } } } } }`;
    const seen: unknown[] = [];
    let after: string | null = null;
    for (;;) {
      const { data } = await test.ask(dispatcher, PAGE, { within: DISTRICT, month: last, after });
      const list = pathOf(data, 'incidentRates.count.incidents');
      seen.push(...listOf(list, 'nodes'));
      if (pathOf(list, 'pageInfo.hasNextPage') !== true) {
        expect(pathOf(list, 'totalCount')).toBe(seen.length);
        break;
      }
      after = textOf(list, 'pageInfo.endCursor');
    }
    const times = seen.map((each) => textOf(each, 'reportedAt'));
    expect(times).toEqual([...times].sort().reverse());
    expect(new Set(seen.map((each) => textOf(each, 'id'))).size).toBe(seen.length);
  });
});

describe('Parts of a rate', () => {
  const PARTS = (by: string) =>
    ratesOf(`parts(name: VALID_REPORTING, by: ${by}, filter: $filter) { key name
      rate { value numerator { count incidents(first: 1) { totalCount } } denominator { count } } }`);

  it.each(['AREA', 'TYPE', 'SOURCE', 'DEPARTMENT'])('by %s add up to the whole, each with its list', async (by) => {
    const { data } = await test.ask(dispatcher, PARTS(by), { within: DISTRICT, month: last });
    const parts = listOf(data, 'incidentRates.parts');
    const asOf = new Date(textOf(data, 'incidentRates.asOf'));
    const sum = parts.reduce<number>((all, part) => all + Number(pathOf(part, 'rate.denominator.count')), 0);
    expect(sum).toBe(behind('REPORTED', DISTRICT, last, asOf).length);
    for (const part of parts) {
      expect(pathOf(part, 'rate.numerator.incidents.totalCount')).toBe(pathOf(part, 'rate.numerator.count'));
    }
    if (by === 'AREA') {
      expect(parts.map((part) => [textOf(part, 'key'), textOf(part, 'name')])).toEqual([
        [TOWN, '玉龙街道'],
        [OTHER_TOWN, expect.any(String)],
      ]);
    }
  });

  it('by month are the twelve months up to this one', async () => {
    const { data } = await test.ask(dispatcher, PARTS('MONTH'), { within: TOWN, month });
    const parts = listOf(data, 'incidentRates.parts');
    expect(parts.map((part) => textOf(part, 'key'))).toHaveLength(12);
    const asOf = new Date(textOf(data, 'incidentRates.asOf'));
    expect(parts.slice(-3).map((part) => pathOf(part, 'rate.denominator.count'))).toEqual(
      [monthAfter(month, -2), last, month].map((each) => behind('REPORTED', TOWN, each, asOf).length),
    );
  });
});

describe('Rates', () => {
  it('are told only over an area of which the asker sees all', async () => {
    const ask = { within: TOWN, month };
    expect(await test.ask.refused(resident, NUMBERS, ask)).toContain('FORBIDDEN');
    expect(await test.ask.refused(fire, NUMBERS, ask)).toContain('FORBIDDEN');
    expect(await test.ask.refused(chief, NUMBERS, ask)).toEqual(['BAD_USER_INPUT']);
    expect(await test.ask.refused(member, NUMBERS, { ...ask, within: COMMUNITY })).toEqual(['BAD_USER_INPUT']);
    expect(await test.ask.refused(dispatcher, NUMBERS, { ...ask, month: '2026-13' })).toEqual(['BAD_USER_INPUT']);
    const own = await test.ask(chief, NUMBERS, { ...ask, within: COMMUNITY });
    expect(listOf(own.data, 'incidentRates.rates')).toHaveLength(RATE_NAMES.length);
  });

  it('say what they mean to anyone signed in', async () => {
    const { data } = await test.ask(
      resident,
      '{ incidentRateCatalogue { name chinese numerator numeratorMeans denominator exclusions { set why } better } }',
    );
    expect(listOf(data, 'incidentRateCatalogue')).toHaveLength(RATE_NAMES.length);
    expect(listOf(data, 'incidentRateCatalogue')[0]).toMatchObject({ name: 'HANDLING', chinese: '处置率' });
  });
});
