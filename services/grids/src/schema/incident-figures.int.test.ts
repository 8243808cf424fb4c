import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localId } from '@yunge/kernel';
import { listOf, pathOf, textOf } from '@yunge/testkit';
import { FIGURES } from '../domain/incident-figures.ts';
import { openTestService } from '../test-service.ts';
import { chief, COMMUNITY, dispatcher, member, plantTown, resident, TOWN } from './incident.fixture.ts';
import { manyPasts, OTHER_TOWN, plantNeighbours, plantPast } from './incident-figures.fixture.ts';
import { RECOUNT, recount, type Raw } from './incident-figures-recount.fixture.ts';

const HOUR = 3_600_000;

let test: Awaited<ReturnType<typeof openTestService>>;
let rows: Raw[];
let span: { from: Date; until: Date };
beforeAll(async () => {
  test = await openTestService();
  await plantTown(test.service);
  await plantNeighbours(test.service);
  const now = test.service.clock.now();
  span = { from: new Date(now.getTime() - 45 * 24 * HOUR), until: now };
  const edges = [span.from, span.until].map((reportedAt, index) => ({ key: `edge-${index}`, reportedAt }));
  await plantPast(test.service, [...manyPasts(160, now), ...edges]);
  rows = await test.service.stores.incidents.model.find({}).lean<Raw[]>();
}, 60_000);
afterAll(() => test.close(), 60_000);

const FIGURES_QUERY = `query ($within: String!, $from: DateTime!, $until: DateTime!) {
  incidentFigures(within: $within, from: $from, until: $until) { asOf
    ${Object.keys(FIGURES)
      .map((name) => `${name}: figure(name: ${name}) { name count incidents(first: 100) { totalCount nodes { id } } }`)
      .join('\n')}
    invalid { name count }
    closedShareExclusions { why figure { name count } }
    ${['validShare', 'closedShare', 'solvedOfReported', 'onTimeShare', 'reopenedShare']
      .map((rate) => `${rate} { value numerator { name count } denominator { name count } }`)
      .join('\n')} } }`;
const idsIn = (data: unknown, path: string) =>
  listOf(data, path).map((node) => localId('Incident', textOf(node, 'id')) ?? '');

describe('Every figure of a span', () => {
  it.each([TOWN, OTHER_TOWN])(
    'of %s equals the list behind it and a recount of the logs',
    async (within) => {
      const { data } = await test.ask(dispatcher, FIGURES_QUERY, { within, ...span });
      const asOf = new Date(textOf(data, 'incidentFigures.asOf'));
      const here = rows.filter(
        (row) => row.within.includes(within) && row.reportedAt >= span.from && row.reportedAt < span.until,
      );
      expect(here.length).toBeLessThan(rows.length);
      for (const [figure, counts] of Object.entries(RECOUNT)) {
        const ids = here.filter((row) => counts(recount(row), row, asOf)).map(({ id }) => id);
        const path = `incidentFigures.${figure}`;
        const { count, incidents } = pathOf(data, path) as { count: number; incidents: { totalCount: number } };
        expect({ figure, count, listed: incidents.totalCount }).toEqual({
          figure,
          count: ids.length,
          listed: ids.length,
        });
        expect(idsIn(data, `${path}.incidents.nodes`).sort()).toEqual(ids.sort());
      }
    },
    30_000,
  );

  it('is not trivially nothing', () => {
    for (const [figure, counts] of Object.entries(RECOUNT)) {
      const some = rows.filter((row) => counts(recount(row), row, span.until));
      expect({ figure, some: some.length > 0 }).toEqual({ figure, some: true });
    }
    const archived = rows.filter(({ status }) => status === 'ARCHIVED').map(({ dismissedAs }) => dismissedAs);
    expect(new Set(archived)).toEqual(new Set(['REFUSED', 'VOID', 'MERGED', null]));
  });

  it('goes into rates that name both sides, and a closed share that says what it leaves out', async () => {
    const { data } = await test.ask(dispatcher, FIGURES_QUERY, { within: TOWN, ...span });
    const count = (figure: string) => Number(pathOf(data, `incidentFigures.${figure}.count`));
    expect(pathOf(data, 'incidentFigures.validShare')).toEqual({
      value: count('VALID') / count('REPORTED'),
      numerator: { name: 'VALID', count: count('VALID') },
      denominator: { name: 'REPORTED', count: count('REPORTED') },
    });
    const left = listOf(data, 'incidentFigures.closedShareExclusions');
    expect(left.map((each) => textOf(each, 'figure.name'))).toEqual(['REFUSED', 'VOID', 'MERGED', 'SUSPENDED']);
    const leftOut = left.reduce<number>((sum, each) => sum + Number(pathOf(each, 'figure.count')), 0);
    expect(Number(pathOf(data, 'incidentFigures.closedShare.denominator.count')) + leftOut).toBe(count('REPORTED'));
    expect(pathOf(data, 'incidentFigures.closedShare.numerator.count')).toBe(count('SOLVED'));
  });

  it('of nothing is null, not 100 %', async () => {
    const long = { from: new Date('2020-01-01T00:00:00Z'), until: new Date('2020-02-01T00:00:00Z') };
    const { data } = await test.ask(dispatcher, FIGURES_QUERY, { within: TOWN, ...long });
    for (const rate of ['validShare', 'closedShare', 'solvedOfReported', 'onTimeShare', 'reopenedShare']) {
      expect(pathOf(data, `incidentFigures.${rate}.value`)).toBeNull();
    }
  });

  it('is told only over an area of which the asker sees all, in a span that can be counted', async () => {
    const ask = { within: TOWN, ...span };
    expect(await test.ask.refused(resident, FIGURES_QUERY, ask)).toContain('FORBIDDEN');
    expect(await test.ask.refused(chief, FIGURES_QUERY, ask)).toEqual(['BAD_USER_INPUT']);
    expect(await test.ask.refused(member, FIGURES_QUERY, { ...ask, within: COMMUNITY })).toEqual(['BAD_USER_INPUT']);
    const own = (await test.ask(chief, FIGURES_QUERY, { ...ask, within: COMMUNITY })).data;
    expect(Number(pathOf(own, 'incidentFigures.REPORTED.count'))).toBeGreaterThan(0);
    for (const wrong of [{ within: '999999' }, { until: span.from }, { from: new Date('2020-01-01T00:00:00Z') }]) {
      expect(await test.ask.refused(dispatcher, FIGURES_QUERY, { ...ask, ...wrong })).toEqual(['BAD_USER_INPUT']);
    }
  });
});
