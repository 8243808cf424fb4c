import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Actor } from '@yunge/kernel';
import { actor, codesOf, listOf, pathOf, textOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import {
  accountOf,
  companyId,
  districtOf,
  head,
  liaison,
  OTHER_TOWN,
  otherLiaison,
  SPRING,
  STEEL,
  STONE,
  TOWN,
  townLeader,
} from './company.fixture.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
let district: ReturnType<typeof districtOf>;
let ids: { spring: string; stone: string };
const spring = accountOf(SPRING);
const stone = accountOf(STONE);
const otherTown = actor('TOWN_LEADER', { id: 'other-leader', divisions: [OTHER_TOWN] });
const nowhere = actor(['CENTRE_HEAD', 'LIAISON', 'DEPARTMENT'], { id: 'nowhere' });
beforeAll(async () => {
  test = await openTestService();
  district = districtOf(test);
  await district.post(townLeader.id, 'TOWN_LEADER', TOWN);
  await district.served(SPRING, liaison, { park: 'East', chain: 'Machinery' });
  await district.served(STONE, otherLiaison, { areaCode: OTHER_TOWN });
  await district.register(STEEL);
  ids = { spring: await district.opened(spring), stone: await district.opened(stone) };
}, 60_000);
afterAll(() => test.close(), 60_000);

const all = () => [ids.spring, ids.stone];
const AS_ENTITY = `query ($request: ID!, $company: ID!) { _entities(representations: [
  { __typename: "Request", id: $request }, { __typename: "Enterprise", id: $company }]) {
  ... on Request { id status } ... on Enterprise { id name } } }`;
const ONE = `query ($request: ID!, $code: String!) { request(id: $request) { id history { seq } enterprise { id } }
  enterprise(creditCode: $code) { id requests { totalCount nodes { id } } } }`;

describe('Who sees which companies and requests, in lists, counts, by id and as entities alike', () => {
  it.each<[string, Actor, () => string[], string[]]>([
    ['a company sees itself', spring, () => [ids.spring], [SPRING]],
    ['another company sees itself', stone, () => [ids.stone], [STONE]],
    ['an account of no company sees nothing', actor('ENTERPRISE', { id: spring.id }), () => [], []],
    ['a liaison sees the companies looked after', liaison, () => [ids.spring], [SPRING]],
    ['another liaison sees the others', otherLiaison, () => [ids.stone], [STONE]],
    ['a town sees its own', townLeader, () => [ids.spring], [SPRING, STEEL]],
    ['another town sees its own', otherTown, () => [ids.stone], [STONE]],
    ['the district sees all', head, all, [SPRING, STEEL, STONE]],
    ['whoever answers nowhere sees nothing', nowhere, () => [], []],
  ])('%s', async (_, who, requests, companies) => {
    const lists = await test.ask(
      who,
      '{ requests { totalCount nodes { id enterprise { id } } } enterprises { totalCount nodes { creditCode } } }',
    );
    const shown = listOf(lists.data, 'requests.nodes').map((node) => textOf(node, 'id'));
    expect(new Set(shown)).toEqual(new Set(requests()));
    expect(pathOf(lists.data, 'requests.totalCount')).toBe(requests().length);
    expect(
      listOf(lists.data, 'enterprises.nodes')
        .map((node) => textOf(node, 'creditCode'))
        .sort(),
    ).toEqual([...companies].sort());
    expect(pathOf(lists.data, 'enterprises.totalCount')).toBe(companies.length);

    for (const [code, request] of [
      [SPRING, ids.spring],
      [STONE, ids.stone],
    ] as const) {
      const isSeen = requests().includes(request);
      const one = await test.ask(who, ONE, { request, code });
      expect(pathOf(one.data, 'request') !== null).toBe(isSeen);
      expect(pathOf(one.data, 'enterprise') !== null).toBe(companies.includes(code));
      const entities = await test.ask(who, AS_ENTITY, { request, company: companyId(code) });
      expect(listOf(entities.data, '_entities').map((entity) => entity !== null)).toEqual([
        isSeen,
        companies.includes(code),
      ]);
    }
  });

  it('what is out of reach cannot be changed either, and looks as if it were not there', async () => {
    for (const who of [otherLiaison, otherTown, nowhere]) {
      const data = await district.does(who, 'requestContact', ids.spring, { note: 'Called.' });
      expect(codesOf(data, 'requestContact')).toEqual(['NOT_FOUND']);
    }
    const withdrawn = await district.does(stone, 'requestWithdraw', ids.spring, { reason: 'Never mind.' });
    expect(codesOf(withdrawn, 'requestWithdraw')).toEqual(['NOT_FOUND']);
  });

  it('no filter opens what the scope closes', async () => {
    const filters = [
      { enterprise: companyId(SPRING) },
      { within: TOWN },
      { park: 'East' },
      { isOpen: true, isMine: false },
    ];
    for (const filter of filters) {
      const query = 'query ($filter: RequestFilter) { requests(filter: $filter) { totalCount nodes { id } } }';
      const { data } = await test.ask(stone, query, { filter });
      expect(listOf(data, 'requests.nodes').map((node) => textOf(node, 'id'))).not.toContain(ids.spring);
    }
  });

  it('residents and people without a token see nothing at all', async () => {
    expect(await test.ask.refused(actor('RESIDENT'), '{ requests { totalCount } }')).toContain('FORBIDDEN');
    expect(await test.ask.refused(actor('RESIDENT'), '{ enterprises { totalCount } }')).toContain('FORBIDDEN');
    expect(await test.ask.refused(ANONYMOUS, '{ enterprises { totalCount } }')).toContain('UNAUTHENTICATED');
  });
});

describe('Whom the number of a company is shown to', () => {
  const phoneFor = async (who: Actor, code = SPRING) => {
    const { data } = await test.ask(
      who,
      'query ($code: String!) { enterprise(creditCode: $code) { contact { phone } } }',
      { code },
    );
    return pathOf(data, 'enterprise.contact.phone');
  };

  it('whole to itself and its liaison, masked to others', async () => {
    expect(await phoneFor(spring)).toBe('13812345678');
    expect(await phoneFor(liaison)).toBe('13812345678');
    expect(await phoneFor(townLeader)).toBe('138****5678');
    expect(await phoneFor(head)).toBe('138****5678');
  });

  it('whole to whoever answers for an open request of an unserved company, until it is withdrawn', async () => {
    expect(await phoneFor(townLeader, STEEL)).toBe('138****5678');
    const id = await district.opened(accountOf(STEEL));
    expect(await phoneFor(townLeader, STEEL)).toBe('13812345678');
    await district.does(accountOf(STEEL), 'requestWithdraw', id, { reason: 'Never mind.' });
    expect(await phoneFor(townLeader, STEEL)).toBe('138****5678');
  });
});
