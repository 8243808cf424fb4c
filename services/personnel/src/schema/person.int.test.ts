import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, toGlobalId } from '@yunge/kernel';
import { actor, codesOf, listOf, pathOf, textOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import {
  chief,
  COMMUNITY,
  districtOf,
  elsewhere,
  head,
  newKey,
  PERSON_ADD,
  resident,
  townLeader,
} from './people.fixture.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
let district: ReturnType<typeof districtOf>;
let lin: { personId: string; id: string };
beforeAll(async () => {
  test = await openTestService();
  district = districtOf(test);
  lin = await district.posted('Lin 林', 'GRID_MEMBER', '140214033006001');
}, 60_000);
afterAll(() => test.close(), 60_000);

const WHO = 'query ($id: ID!) { person(id: $id) { name workPhone roles areaCode postings { post } } }';
const LIST = `query ($filter: PersonFilter, $first: Int, $after: String) {
  people(filter: $filter, first: $first, after: $after) { totalCount nodes { name } pageInfo { hasNextPage endCursor } }
}`;
const people = async (by: typeof head, filter: object = {}) => (await test.ask(by, LIST, { filter })).data;

describe('When a person is added', () => {
  it('the same key twice is one person, another person under the key is refused', async () => {
    const input = { name: 'Wang 王', roles: ['GRID_MEMBER'], areaCode: COMMUNITY };
    const key = newKey();
    const first = (await test.ask(head, PERSON_ADD, { input, key })).data;
    expect((await test.ask(head, PERSON_ADD, { input, key })).data).toEqual(first);
    const other = (await test.ask(head, PERSON_ADD, { input: { ...input, name: 'Zhao' }, key })).data;
    expect(codesOf(other, 'personAdd')).toEqual(['IDEMPOTENCY_CONFLICT']);
  });

  it('a refusal names the field and stores nothing', async () => {
    const before = pathOf(await people(head), 'people.totalCount');
    expect(codesOf(await district.add('Bad', { workPhone: 'none' }), 'personAdd')).toEqual(['PHONE_MALFORMED']);
    expect(codesOf(await district.add('Bad', { areaCode: '370883' }), 'personAdd')).toEqual(['OUTSIDE_YOUR_AREA']);
    expect(codesOf(await district.add('Bad', { roles: ['CENTRE_HEAD'] }, townLeader), 'personAdd')).toEqual([
      'ROLE_NOT_YOURS_TO_GIVE',
    ]);
    expect(pathOf(await people(head), 'people.totalCount')).toBe(before);
  });

  it('residents and strangers may not', async () => {
    const variables = { input: { name: 'X', roles: [], areaCode: COMMUNITY }, key: newKey() };
    expect(await test.ask.refused(resident, PERSON_ADD, variables)).toContain('FORBIDDEN');
    expect(await test.ask.refused(ANONYMOUS, PERSON_ADD, variables)).toContain('UNAUTHENTICATED');
  });
});

describe('Whoever asks for a person', () => {
  const seenBy = async (by: typeof head, id = lin.personId) => (await test.ask(by, WHO, { id })).data;

  it('in scope sees the phone with its middle hidden', async () => {
    expect(await seenBy(chief)).toMatchObject({
      person: { name: 'Lin 林', workPhone: '138****0000', areaCode: COMMUNITY },
    });
  });

  it('outside the scope sees name and post, and nothing else', async () => {
    const shown = { name: 'Lin 林', workPhone: null, roles: [], areaCode: null, postings: [{ post: 'GRID_MEMBER' }] };
    expect(await seenBy(resident)).toEqual({ person: shown });
    expect(await seenBy(elsewhere)).toEqual({ person: shown });
  });

  it('never finds somebody without a post outside the scope', async () => {
    const private_ = textOf(await district.add('Private', { roles: ['RESIDENT'] }), 'personAdd.person.id');
    expect(await seenBy(resident, private_)).toEqual({ person: null });
    expect(await seenBy(chief, private_)).toMatchObject({ person: { name: 'Private' } });
  });

  it('finds the same through a reference of another subgraph', async () => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { name workPhone } } }';
    const r = [
      { __typename: 'Person', id: lin.personId },
      { __typename: 'Person', id: toGlobalId('Person', 'nobody') },
    ];
    expect((await test.ask(resident, query, { r })).data).toEqual({
      _entities: [{ name: 'Lin 林', workPhone: null }, null],
    });
    expect((await test.ask(chief, query, { r })).data).toMatchObject({
      _entities: [{ workPhone: '138****0000' }, null],
    });
  });

  it('is told who they are themselves', async () => {
    const me = (by: typeof head) => test.ask(by, '{ me { name workPhone } }');
    expect((await me(actor('GRID_MEMBER', { id: lin.id }))).data).toEqual({
      me: { name: 'Lin 林', workPhone: '138****0000' },
    });
    expect((await me(resident)).data).toEqual({ me: null });
  });
});

describe('A list of people', () => {
  it('is of one’s own divisions alone, in nodes and in number', async () => {
    expect(await people(elsewhere)).toMatchObject({ people: { totalCount: 0, nodes: [] } });
    const names = listOf(await people(chief), 'people.nodes');
    expect(pathOf(await people(chief), 'people.totalCount')).toBe(names.length);
    expect(await test.ask.refused(resident, LIST)).toContain('FORBIDDEN');
  });

  it('is narrowed by post, place and time', async () => {
    await district.posted('Chief 陈', 'GRID_CHIEF', COMMUNITY);
    await district.posted('Former', 'GRID_CHIEF', COMMUNITY, { until: '2026-02-01T00:00:00+08:00' });
    const chiefs = { post: 'GRID_CHIEF', within: '140214033' };
    expect(await people(head, chiefs)).toMatchObject({ people: { totalCount: 1, nodes: [{ name: 'Chief 陈' }] } });
    const then = { ...chiefs, activeAt: '2026-01-15T00:00:00+08:00' };
    expect(await people(head, then)).toMatchObject({ people: { totalCount: 2 } });
    expect(await people(head, { ...chiefs, within: '140214034' })).toMatchObject({ people: { totalCount: 0 } });
  });

  it('comes in pages that do not overlap', async () => {
    const first = (await test.ask(head, LIST, { first: 2 })).data;
    const after = textOf(first, 'people.pageInfo.endCursor');
    const second = (await test.ask(head, LIST, { first: 2, after })).data;
    const names = [first, second].flatMap((page) => listOf(page, 'people.nodes').map((node) => textOf(node, 'name')));
    expect(names).toEqual([...new Set(names)].sort());
    expect(await test.ask.refused(head, LIST, { after: 'nonsense' })).toEqual(['BAD_USER_INPUT']);
  });
});

describe('A whole number', () => {
  const REVEAL = `mutation ($id: ID!, $reason: String!, $key: ID!) {
    personPhoneReveal(id: $id, input: { reason: $reason }, idempotencyKey: $key) { workPhone userErrors { code } }
  }`;
  const reveal = async (by: typeof head, reason: string) =>
    (await test.ask(by, REVEAL, { id: lin.personId, reason, key: newKey() })).data;

  it('is given to staff in scope for a reason, which goes on record', async () => {
    expect(codesOf(await reveal(chief, ''), 'personPhoneReveal')).toEqual(['REASON_REQUIRED']);
    expect(codesOf(await reveal(elsewhere, 'curious'), 'personPhoneReveal')).toEqual(['NOT_FOUND']);
    expect(await reveal(chief, 'gas leak')).toMatchObject({ personPhoneReveal: { workPhone: '13812340000' } });
    const history = await test.service.stores.people.history(lin.id);
    expect(history.at(-1)).toMatchObject({ name: 'person.phoneRevealed', reason: 'gas leak', by: chief.id });
  });
});
