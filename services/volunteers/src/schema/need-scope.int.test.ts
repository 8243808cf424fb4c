import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, toGlobalId } from '@yunge/kernel';
import { actor, codesOf, pathOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import { clerk, GRID, resident, ROUTE, TOWN, townOf, wish, WITHDRAW } from './need.fixture.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
let town: ReturnType<typeof townOf>;
let ids: { filed: string; volunteer: string; public: string; party: string; elsewhere: string };
beforeAll(async () => {
  test = await openTestService();
  town = townOf(test);
  ids = {
    filed: await town.filedNeed(),
    volunteer: await town.routedNeed('VOLUNTEER'),
    public: await town.routedNeed('PUBLIC'),
    party: await town.routedNeed('PARTY'),
    elsewhere: await town.filedNeed({ ...wish, areaCode: '370883001001' }, actor('RESIDENT', { id: 'zou' })),
  };
}, 60_000);
afterAll(() => test.close(), 60_000);

const ONE = `query ($id: ID!) { need(id: $id) { id filer { id } description history { name } } }`;
const ENTITY = `query ($id: ID!) { _entities(representations: [{ __typename: "Need", id: $id }]) { ... on Need { id status } } }`;

describe('Who sees which needs, in lists, by id, as entities and in counts alike', () => {
  it.each([
    ['a resident sees their own', resident, () => [ids.filed, ids.volunteer, ids.public, ids.party]],
    ['another resident sees none', actor('RESIDENT', { id: 'other' }), () => []],
    ['the clerk sees those of the community', clerk, () => [ids.filed, ids.volunteer, ids.public, ids.party]],
    ['the clerk next door sees none', actor('COMMUNITY_CLERK', { divisions: [`${TOWN}007`] }), () => []],
    ['a clerk without a division sees none', actor('COMMUNITY_CLERK'), () => []],
    [
      'the town sees those of its communities',
      actor('TOWN_LEADER', { divisions: [TOWN] }),
      () => [ids.filed, ids.volunteer, ids.public, ids.party],
    ],
    ['the other district sees its own', actor('CENTRE_HEAD', { divisions: ['370883'] }), () => [ids.elsewhere]],
    [
      'a company sees none, whatever division its token names',
      actor('ENTERPRISE', { divisions: ['140214'] }),
      () => [],
    ],
  ])('%s', async (_, who, expected) => {
    const seen = new Set(expected());
    expect(new Set(await town.idsSeenBy(who))).toEqual(seen);
    for (const id of Object.values(ids)) {
      const there = seen.has(id);
      expect(pathOf((await test.ask(who, ONE, { id })).data, 'need') !== null).toBe(there);
      expect(pathOf((await test.ask(who, ENTITY, { id })).data, '_entities.0') !== null).toBe(there);
    }
    const { data } = await test.ask(who, `{ needs(first: 1) { totalCount } }`);
    expect(data).toEqual({ needs: { totalCount: seen.size } });
  });

  it('a volunteer sees what is open to claim in the district, without who filed it or what happened before', async () => {
    const { who } = await town.volunteer('wang');
    expect(new Set(await town.idsSeenBy(who))).toEqual(new Set([ids.volunteer, ids.public]));
    const { data } = await test.ask(who, ONE, { id: ids.volunteer });
    expect(data).toEqual({ need: { id: ids.volunteer, filer: null, description: wish.description, history: null } });
  });

  it('a volunteer of another district sees none', async () => {
    const { who } = await town.volunteer('zhao', { homeCode: '370883001001' });
    expect(await town.idsSeenBy(who)).toEqual([]);
  });

  it('whoever has claimed a need learns who filed it; the others no longer see it', async () => {
    const id = await town.routedNeed();
    const [taker, other] = [await town.volunteer('taker'), await town.volunteer('bystander')];
    await town.claim(id, taker);
    expect((await test.ask(taker.who, ONE, { id })).data).toMatchObject({
      need: { filer: { id: toGlobalId('Person', resident.id) } },
    });
    expect((await test.ask(other.who, ONE, { id })).data).toEqual({ need: null });
    const { data } = await test.ask(
      resident,
      `query ($id: ID!) { need(id: $id) { claim { claimant { person { id } } } } }`,
      { id },
    );
    expect(pathOf(data, 'need.claim.claimant.person.id')).toBe(toGlobalId('Person', 'taker'));
  });
});

describe('Who may do what', () => {
  it('out of scope there is no such need', async () => {
    const stranger = actor('COMMUNITY_CLERK', { divisions: ['370883'] });
    const input = { platform: 'PARTY', reason: 'mine' };
    const { data } = await test.ask(stranger, ROUTE, { id: ids.filed, input, key: 'k' });
    expect(codesOf(data, 'needRoute')).toEqual(['NOT_FOUND']);
    expect(codesOf(await town.act(stranger, WITHDRAW, ids.filed), 'needWithdraw')).toEqual(['NOT_FOUND']);
  });

  it('residents neither route needs nor read ledgers, and nobody without a token reads anything', async () => {
    expect(
      await test.ask.refused(resident, ROUTE, { id: ids.filed, input: { platform: 'PARTY', reason: 'x' }, key: 'k' }),
    ).toContain('FORBIDDEN');
    expect(await test.ask.refused(resident, `{ needLedger { total { received } } }`)).toContain('FORBIDDEN');
    expect(await test.ask.refused(ANONYMOUS, `{ needs { totalCount } }`)).toContain('UNAUTHENTICATED');
  });

  it('an id of another type is malformed, not missing', async () => {
    expect(await test.ask.refused(clerk, ONE, { id: toGlobalId('Incident', 'x') })).toEqual(['BAD_USER_INPUT']);
  });
});

describe('Who sees which volunteers', () => {
  it('oneself, and the staff of the division', async () => {
    const { who, profile } = await town.volunteer('visible');
    const seen = async (by: typeof who) => {
      const { data } = await test.ask(by, `query ($id: ID!) { volunteer(id: $id) { id } }`, { id: profile });
      return pathOf(data, 'volunteer') !== null;
    };
    expect(await seen(who)).toBe(true);
    expect(await seen(clerk)).toBe(true);
    expect(await seen(actor('GRID_MEMBER', { divisions: [GRID] }))).toBe(true);
    expect(await seen(actor('COMMUNITY_CLERK', { divisions: ['370883'] }))).toBe(false);
    expect(await seen(resident)).toBe(false);
  });
});
