import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deriveId } from '@yunge/kernel';
import { actor, drain, instant, listOf, pathOf } from '@yunge/testkit';
import { historyOf, type NeedFacts } from '../domain/need-history.ts';
import { openTestService } from '../test-service.ts';
import { clerk, COMMUNITY, TOWN } from './need.fixture.ts';

const FROM = instant('2026-09-01T09:00:00+08:00');
const AS_OF = instant('2026-11-01T00:00:00+08:00');
const PLATFORMS = ['PARTY', 'VOLUNTEER', 'PUBLIC'] as const;
const COUNT = 600;

/** Every combination of platform and outcome, over two communities and two months. */
function factsOf(n: number): NeedFacts {
  const filed = { by: `filer-${n}`, at: instant(FROM, { hours: n * 2 }) };
  const after = (hours: number) => instant(filed.at, { hours });
  const outcome = ['CONFIRMED', 'DONE', 'CLAIMED', 'ROUTED', 'WITHDRAWN', 'DONE', 'DONE'][n % 7];
  const isClaimed = outcome !== 'ROUTED' && outcome !== 'WITHDRAWN';
  const isDone = isClaimed && outcome !== 'CLAIMED';
  return {
    id: deriveId('ledger', String(n)),
    kind: 'OTHER',
    description: 'A need that was dealt with elsewhere.',
    areaCode: n % 4 === 0 ? `${TOWN}007` : COMMUNITY,
    filed,
    routed:
      n % 50 === 49 ? null : { by: 'clerk', at: after(1), platform: PLATFORMS[n % 3] ?? 'PARTY', reason: 'so decided' },
    claimed: isClaimed && n % 50 !== 49 ? { by: 'wang', at: after(2), claimantId: 'v' } : null,
    finished: isDone && n % 50 !== 49 ? { at: after(3), result: 'It was done.' } : null,
    confirmed: outcome === 'CONFIRMED' && n % 50 !== 49 ? { at: after(4) } : null,
    withdrawn: outcome === 'WITHDRAWN' ? { by: filed.by, at: after(2), reason: 'no longer' } : null,
  };
}

let test: Awaited<ReturnType<typeof openTestService>>;
beforeAll(async () => {
  test = await openTestService();
  const all = Array.from({ length: COUNT }, (_, n) => factsOf(n));
  await test.service.stores.needs.plant(all.map((facts) => ({ id: facts.id, events: historyOf(facts, AS_OF) })));
}, 60_000);
afterAll(() => test.close(), 60_000);

const centre = actor('CENTRE_HEAD', { divisions: ['140214'] });
const ROW = `platform received filed routed jointMeeting claimed done confirmed withdrawn open`;
const LEDGER = `query ($within: String, $from: DateTime, $until: DateTime) {
  needLedger(within: $within, from: $from, until: $until) { platforms { ${ROW} } unrouted { ${ROW} } total { ${ROW} } } }`;

async function ledger(who: typeof centre, variables: Record<string, unknown> = {}) {
  const { data } = await test.ask(who, LEDGER, variables);
  const rows = [...listOf(data, 'needLedger.platforms'), pathOf(data, 'needLedger.unrouted')];
  return { rows, total: pathOf(data, 'needLedger.total') };
}
const cell = (row: unknown, name: string) => Number(pathOf(row, name));
const sum = (rows: readonly unknown[], name: string) => rows.reduce<number>((all, row) => all + cell(row, name), 0);

async function counted(who: typeof centre, filter: object): Promise<number> {
  const { data } = await test.ask(who, `query ($filter: NeedFilter) { needs(filter: $filter) { totalCount } }`, {
    filter,
  });
  return Number(pathOf(data, 'needs.totalCount'));
}

describe('The ledger of the three platforms', () => {
  it('reconciles: what was received is what became of it, on every line and in all', async () => {
    const { rows, total } = await ledger(centre);
    expect(cell(total, 'received')).toBe(COUNT);
    for (const row of [...rows, total]) {
      expect(cell(row, 'received')).toBe(cell(row, 'open') + cell(row, 'done') + cell(row, 'withdrawn'));
      expect(cell(row, 'open')).toBe(
        ['filed', 'routed', 'jointMeeting', 'claimed'].reduce((all, name) => all + cell(row, name), 0),
      );
    }
    for (const name of ['received', 'done', 'withdrawn', 'open']) expect(sum(rows, name)).toBe(cell(total, name));
  });

  it('tells the numbers of the lists behind it', async () => {
    const { rows } = await ledger(centre);
    for (const row of rows.slice(0, 3)) {
      const platform = pathOf(row, 'platform');
      expect(await counted(centre, { platform })).toBe(cell(row, 'received'));
      expect(await counted(centre, { platform, statuses: ['DONE', 'CONFIRMED'] })).toBe(cell(row, 'done'));
      expect(await counted(centre, { platform, statuses: ['JOINT_MEETING'] })).toBe(cell(row, 'jointMeeting'));
      expect(await counted(centre, { platform, statuses: ['WITHDRAWN'] })).toBe(cell(row, 'withdrawn'));
      expect(cell(row, 'done')).toBeGreaterThan(0);
    }
  });

  it('of a division and its sister add up to that of the parent', async () => {
    const [one, other, both] = [
      await ledger(centre, { within: COMMUNITY }),
      await ledger(centre, { within: `${TOWN}007` }),
      await ledger(centre, { within: TOWN }),
    ];
    expect(cell(one.total, 'received') + cell(other.total, 'received')).toBe(cell(both.total, 'received'));
    expect(cell(other.total, 'received')).toBe(COUNT / 4);
  });

  it('of two periods that meet add up to that of both, the boundary counted once', async () => {
    const boundary = factsOf(300).filed.at.toISOString();
    const [before, after] = [await ledger(centre, { until: boundary }), await ledger(centre, { from: boundary })];
    expect([cell(before.total, 'received'), cell(after.total, 'received')]).toEqual([300, 300]);
  });

  it('shows a clerk the own community only, whatever is asked for', async () => {
    expect(cell((await ledger(clerk)).total, 'received')).toBe((COUNT * 3) / 4);
    expect(cell((await ledger(clerk, { within: `${TOWN}007` })).total, 'received')).toBe(0);
  });
});

it('Planted histories announce nothing and leave nothing that is due', async () => {
  expect(await drain(test.service.stores.needs.outbox)).toEqual([]);
  expect(await test.service.stores.needs.due(AS_OF, 10)).toEqual([]);
});
