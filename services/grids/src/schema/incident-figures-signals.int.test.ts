import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localId } from '@yunge/kernel';
import { actor, listOf, pathOf, textOf } from '@yunge/testkit';
import type { IncidentEvent } from '../domain/incident-event.ts';
import { openTestService } from '../test-service.ts';
import { admin, COMMUNITY, dispatcher, member, plantTown, TOWN } from './incident.fixture.ts';
import { manyPasts, OTHER_TOWN, plantNeighbours, plantPast } from './incident-figures.fixture.ts';
import { RECOUNT, recount, type Raw } from './incident-figures-recount.fixture.ts';

const HOUR = 3_600_000;

let test: Awaited<ReturnType<typeof openTestService>>;
let rows: Raw[];
let now: Date;
beforeAll(async () => {
  test = await openTestService();
  await plantTown(test.service);
  await plantNeighbours(test.service);
  now = test.service.clock.now();
  const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * HOUR);
  const whistle = (id: string, at: Date): IncidentEvent => {
    const known = { kind: 'ROUTINE', reason: 'Help.', departments: ['FIRE'], by: 'x' } as const;
    return { name: 'incident.whistleBlown', whistleId: id, ...known, at };
  };
  const before = { key: 'before and after', reportedAt: daysAgo(90) };
  const then = [whistle('1', daysAgo(80)), whistle('2', daysAgo(1))];
  await plantPast(test.service, [...manyPasts(160, now), { ...before, then }]);
  rows = await test.service.stores.incidents.model.find({}).lean<Raw[]>();
}, 60_000);
afterAll(() => test.close(), 60_000);

const idsIn = (data: unknown, path: string) =>
  listOf(data, path).map((node) => localId('Incident', textOf(node, 'id')) ?? '');

describe('What is open', () => {
  const AGEING = `query ($within: String!) { incidentAgeing(within: $within) { asOf
    open { count incidents(first: 100) { totalCount } } reopenedCount reopenedShare
    ages { overHours upToHours figure { count incidents(first: 100) { totalCount nodes { id } } } }
    states { status medianHours p90Hours longestHours figure { count incidents(first: 100) { totalCount } } } } }`;

  /** When it came into its state: the pauses do not start a stage. */
  function since({ status, log: { events } }: Raw): Date {
    const began: Partial<Record<typeof status, readonly string[]>> = {
      SUSPENDED: ['incident.suspended'],
      WAITING_REPORTER: ['incident.reporterAsked'],
      IN_PROGRESS: ['incident.signed'],
    };
    const still = ['incident.whistleBlown', 'incident.mediated', 'incident.extended', 'incident.resumed'];
    const last = events.findLast(({ name }) => began[status]?.includes(name) ?? !still.includes(name));
    if (!last) throw new Error('a history without events');
    return last.at;
  }

  it('is counted by age and by state, each number with its list, as a recount says', async () => {
    const { data } = await test.ask(dispatcher, AGEING, { within: '140214' });
    const asOf = new Date(textOf(data, 'incidentAgeing.asOf'));
    const open = rows.filter((row) => RECOUNT.OPEN(recount(row), row, asOf));
    const hours = (at: Date) => (asOf.getTime() - at.getTime()) / HOUR;
    expect(pathOf(data, 'incidentAgeing.open')).toEqual({
      count: open.length,
      incidents: { totalCount: open.length },
    });
    for (const [index, bucket] of listOf(data, 'incidentAgeing.ages').entries()) {
      const [over, upTo] = [[0, 24, 72, 168, 720][index] ?? 0, [24, 72, 168, 720, Infinity][index] ?? 0];
      const ids = open.filter(({ reportedAt }) => hours(reportedAt) > over && hours(reportedAt) <= upTo);
      expect(pathOf(bucket, 'figure')).toMatchObject({ count: ids.length, incidents: { totalCount: ids.length } });
      expect(idsIn(bucket, 'figure.incidents.nodes').sort()).toEqual(ids.map(({ id }) => id).sort());
    }
    const states = listOf(data, 'incidentAgeing.states');
    expect(states).toHaveLength(new Set(open.map(({ status }) => status)).size);
    for (const state of states) {
      const dwells = open
        .filter(({ status }) => status === textOf(state, 'status'))
        .map((row) => Math.ceil(hours(since(row))))
        .sort((a, b) => a - b);
      const at = (share: number) => dwells[Math.ceil(share * dwells.length) - 1];
      expect(state).toMatchObject({
        ...{ medianHours: at(0.5), p90Hours: at(0.9), longestHours: dwells.at(-1) },
        figure: { count: dwells.length, incidents: { totalCount: dwells.length } },
      });
    }
    const reopened = open.filter(({ log }) => log.events.some(({ name }) => name === 'incident.reopened'));
    expect(pathOf(data, 'incidentAgeing.reopenedShare')).toBe(reopened.length / open.length);
    expect(reopened.length).toBeGreaterThan(0);
  });

  it('is nothing where nothing was reported', async () => {
    const { data } = await test.ask(dispatcher, AGEING, { within: `${COMMUNITY}002` });
    expect(pathOf(data, 'incidentAgeing')).toMatchObject({ open: { count: 0 }, reopenedShare: null, states: [] });
  });
});

describe("A town's month", () => {
  const SIGNALS = `query ($within: String!, $month: String!) { incidentSignals(within: $within, month: $month) {
    towns { town { code } reported { count } whistleCount flags
      whistled { name count incidents(first: 100) { totalCount } }
      shares { kind cap isOver rate { value numerator { name count incidents(first: 1) { totalCount } } denominator { name count } } } } } }`;
  const leader = actor('TOWN_LEADER', { id: 'leader', divisions: [TOWN] });

  it('tells whistles and shares as the logs do', async () => {
    const shanghaiMonth = (at: Date) => new Date(at.getTime() + 8 * HOUR).toISOString().slice(0, 7);
    const month = shanghaiMonth(new Date(now.getTime() - 40 * 24 * HOUR));
    const { data } = await test.ask(admin, SIGNALS, { within: '140214', month });
    const towns = listOf(data, 'incidentSignals.towns');
    expect(towns.map((town) => textOf(town, 'town.code'))).toEqual([TOWN, OTHER_TOWN]);
    for (const town of towns) {
      const here = rows.filter(({ within }) => within.includes(textOf(town, 'town.code')));
      const blown = here.flatMap(({ log, id }) =>
        log.events
          .filter(({ name, at }) => name === 'incident.whistleBlown' && shanghaiMonth(at) === month)
          .map(() => id),
      );
      const reported = here.filter(({ reportedAt }) => shanghaiMonth(reportedAt) === month);
      const listed = new Set(blown).size;
      expect(town).toMatchObject({
        reported: { count: reported.length },
        whistleCount: blown.length,
        whistled: { name: 'WHISTLED', count: listed, incidents: { totalCount: listed } },
      });
      const flags = listOf(town, 'shares').flatMap((share) => {
        const [part, all] = ['numerator', 'denominator'].map((side) => Number(pathOf(share, `rate.${side}.count`)));
        const isOver = (all ?? 0) >= 20 && (part ?? 0) > Number(pathOf(share, 'cap')) * (all ?? 0);
        expect(pathOf(share, 'isOver')).toBe(isOver);
        return isOver ? [`TOO_MANY_${textOf(share, 'kind')}`] : [];
      });
      const isQuiet = blown.length === 0 && reported.length >= 50;
      expect(listOf(town, 'flags')).toEqual([
        ...(isQuiet ? ['TOO_FEW_WHISTLES'] : []),
        ...(blown.length > 20 ? ['TOO_MANY_WHISTLES'] : []),
        ...flags,
      ]);
      for (const share of listOf(town, 'shares')) {
        for (const side of ['numerator', 'denominator']) {
          const [figure, counts] =
            Object.entries(RECOUNT).find(([name]) => name === textOf(share, `rate.${side}.name`)) ?? [];
          const count = reported.filter((row) => counts?.(recount(row), row, now)).length;
          expect({ figure, count: pathOf(share, `rate.${side}.count`) }).toEqual({ figure, count });
        }
        const part = pathOf(share, 'rate.numerator.count');
        expect(pathOf(share, 'rate.numerator.incidents.totalCount')).toBe(part);
      }
    }
    expect(towns.some((town) => Number(pathOf(town, 'whistleCount')) > 0)).toBe(true);
  });

  it('is told of the towns the asker answers for', async () => {
    const { data } = await test.ask(leader, SIGNALS, { within: TOWN, month: '2026-11' });
    expect(listOf(data, 'incidentSignals.towns')).toHaveLength(1);
    for (const [within, month] of [
      ['140214', '2026-11'],
      [OTHER_TOWN, '2026-11'],
      [COMMUNITY, '2026-11'],
      [TOWN, '2026-1'],
    ]) {
      expect(await test.ask.refused(leader, SIGNALS, { within, month })).toEqual(['BAD_USER_INPUT']);
    }
    expect(await test.ask.refused(member, SIGNALS, { within: TOWN, month: '2026-11' })).toContain('FORBIDDEN');
  });
});
