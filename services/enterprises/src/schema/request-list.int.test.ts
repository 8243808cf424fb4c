import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '@yunge/kernel';
import { listOf, pathOf, textOf } from '@yunge/testkit';
import type { EnterpriseEvent } from '../domain/enterprise.ts';
import { POLICY } from '../domain/request-policy.ts';
import type { RequestEvent } from '../domain/request.ts';
import { openTestService } from '../test-service.ts';
import { companyId, DISTRICT, head, liaison, otherLiaison, TOWN } from './company.fixture.ts';

const COMPANIES = 40;
const HOUR = 3_600_000;
let test: Awaited<ReturnType<typeof openTestService>>;
let now: Date;

const codeOf = (n: number) => `91370883YG${String(n).padStart(8, '0')}`;
const requestOf = (n: number) => `01REQUEST${String(n).padStart(17, '0')}`;
const parkOf = (n: number) => (n % 2 === 0 ? 'East' : 'West');
const chainOf = (n: number) => (n % 4 < 2 ? 'Machinery' : 'Food');
const officerOf = (n: number) => (n % 5 === 0 ? otherLiaison.id : liaison.id);

function companyHistory(n: number): EnterpriseEvent[] {
  const contact = { name: 'Lin', phone: '13812345678' };
  const place = { areaCode: `${DISTRICT}00${1 + (n % 3)}`, park: parkOf(n), chain: chainOf(n) };
  const terms = {
    name: `Company ${n}`,
    ...place,
    scale: 'SMALL' as const,
    isKey: n % 10 === 0,
    contact,
    accountId: null,
  };
  const act = { by: 'planter', at: new Date(now.getTime() - 90 * 24 * HOUR) };
  return [
    { name: 'enterprise.registered', creditCode: codeOf(n), terms, override: null, ...act },
    { name: 'enterprise.liaisonAssigned', liaisonId: officerOf(n), kinds: ['AGENT'], ...act },
  ];
}

/** One request for each company, opened n hours ago; every third was contacted at once. */
function requestHistory(n: number): RequestEvent[] {
  const at = new Date(now.getTime() - n * HOUR);
  const asker = { enterpriseId: codeOf(n), enterpriseName: `Company ${n}`, areaCode: TOWN, within: [DISTRICT, TOWN] };
  const rest = { park: parkOf(n), chain: chainOf(n), liaisonId: officerOf(n), accountId: null };
  const said = {
    channel: 'ENTERPRISE_APP' as const,
    topic: 'LAND' as const,
    title: 'A hall',
    description: 'We need a hall.',
  };
  const asked = { id: requestOf(n), code: `EQ-${n}`, ...asker, ...rest, ...said };
  const opened: RequestEvent = {
    name: 'request.opened',
    asked,
    ownerId: officerOf(n),
    policy: POLICY,
    by: 'c',
    side: 'COMPANY',
    at,
  };
  if (n % 3 !== 0) return [opened];
  return [opened, { name: 'request.contacted', text: 'Called.', by: officerOf(n), side: 'STAFF', at }];
}

const all = Array.from({ length: COMPANIES }, (_, n) => n);
const mine = all.filter((n) => officerOf(n) === liaison.id);

beforeAll(async () => {
  test = await openTestService();
  now = test.service.clock.now();
  const { enterprises, requests } = test.service.stores;
  await enterprises.insert(all.flatMap((n) => enterprises.compose(codeOf(n), companyHistory(n)) ?? []));
  await requests.insert(all.flatMap((n) => requests.compose(requestOf(n), requestHistory(n)) ?? []));
}, 60_000);
afterAll(() => test.close(), 60_000);

const LIST = `query ($filter: RequestFilter, $orderBy: RequestOrder, $first: Int, $after: String) {
  requests(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id slaState } } }`;
const idsOf = (numbers: readonly number[]) => new Set(numbers.map((n) => toGlobalId('Request', requestOf(n))));

async function shown(who: typeof liaison, filter: object) {
  const { data } = await test.ask(who, LIST, { filter, first: 100 });
  const ids = listOf(data, 'requests.nodes').map((node) => textOf(node, 'id'));
  expect(pathOf(data, 'requests.totalCount')).toBe(ids.length);
  return new Set(ids);
}

describe('A liaison’s list', () => {
  it('is narrowed by park, chain, status, age and SLA in one query', async () => {
    const filter = {
      isMine: true,
      park: 'East',
      chain: 'Machinery',
      statuses: ['SUBMITTED', 'CONTACTED'],
      openedBefore: new Date(now.getTime() - 2.5 * HOUR).toISOString(),
      slaState: 'OVERDUE',
    };
    const isOverdue = (n: number) => (n % 3 === 0 ? n >= 24 : n >= 1);
    const expected = mine.filter((n) => parkOf(n) === 'East' && chainOf(n) === 'Machinery' && n > 2.5 && isOverdue(n));
    expect(expected.length).toBeGreaterThan(3);
    expect(await shown(liaison, filter)).toEqual(idsOf(expected));
  });

  it.each(['ON_TIME', 'DUE_SOON', 'OVERDUE'])('%s holds just those that say so themselves', async (slaState) => {
    const { data } = await test.ask(liaison, LIST, { filter: {}, first: 100 });
    const said = listOf(data, 'requests.nodes').filter((node) => pathOf(node, 'slaState') === slaState);
    expect(await shown(liaison, { slaState })).toEqual(new Set(said.map((node) => textOf(node, 'id'))));
    expect(said.length).toBeGreaterThan(0);
  });

  it('runs page by page through all of them, due first, without a gap or a repetition', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { data } = await test.ask(liaison, LIST, { filter: { isMine: true, isOpen: true }, first: 7, after });
      seen.push(...listOf(data, 'requests.nodes').map((node) => textOf(node, 'id')));
      if (pathOf(data, 'requests.pageInfo.hasNextPage') !== true) break;
      after = textOf(data, 'requests.pageInfo.endCursor');
    }
    expect(seen).toHaveLength(mine.length);
    expect(new Set(seen)).toEqual(idsOf(mine));
    const stored = await test.service.stores.requests.many(
      seen.map((id) => Buffer.from(id, 'base64url').toString().slice(8)),
      {},
    );
    const dueAt = new Map(stored.map((request) => [toGlobalId('Request', request.id), request.dueAt.getTime()]));
    const inOrder = seen.map((id) => dueAt.get(id) ?? 0);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
  });

  it('refuses a cursor it did not give', async () => {
    expect(await test.ask.refused(liaison, LIST, { after: 'nonsense' })).toContain('BAD_USER_INPUT');
  });
});

describe('The district’s lists', () => {
  it('find companies by town, park, chain, size and officer', async () => {
    const filter = {
      within: `${DISTRICT}002`,
      park: 'West',
      liaison: toGlobalId('Person', liaison.id),
      scale: 'SMALL',
    };
    const query =
      'query ($filter: EnterpriseFilter) { enterprises(filter: $filter, first: 100) { totalCount nodes { creditCode } } }';
    const { data } = await test.ask(head, query, { filter });
    const expected = mine.filter((n) => n % 3 === 1 && parkOf(n) === 'West').map((n) => ({ creditCode: codeOf(n) }));
    expect(data).toEqual({ enterprises: { totalCount: expected.length, nodes: expected } });
  });

  it('find one company’s requests through the company', async () => {
    const query = 'query ($code: String!) { enterprise(creditCode: $code) { id requests { nodes { id } } } }';
    const { data } = await test.ask(head, query, { code: codeOf(7) });
    const nodes = [{ id: toGlobalId('Request', requestOf(7)) }];
    expect(data).toEqual({ enterprise: { id: companyId(codeOf(7)), requests: { nodes } } });
  });

  it('what was planted is history: nobody is told of it anew', async () => {
    const now = new Date('2999-01-01T00:00:00Z');
    expect(await test.service.stores.enterprises.outbox.claim(now, 1_000, 10)).toEqual([]);
    expect(await test.service.stores.requests.outbox.claim(now, 1_000, 10)).toEqual([]);
  });
});
