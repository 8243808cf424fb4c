import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '@yunge/kernel';
import { actor, codesOf, listOf, pathOf, rivals, textOf } from '@yunge/testkit';
import { reconciles } from '../domain/party-counts.ts';
import { partyIdOf, partyTreeIdOf } from '../domain/party-organisation.ts';
import { openTestService } from '../test-service.ts';
import { newKey, resident } from './people.fixture.ts';

const HERE = '370883001004';
const THERE = '370883001005';
const clerk = actor('COMMUNITY_CLERK', { id: 'clerk', divisions: [HERE] });
const head = actor('CENTRE_HEAD', { id: 'zoucheng-head', divisions: ['370883'] });
const elsewhere = actor('CENTRE_HEAD', { id: 'yungang-head', divisions: ['140214'] });

let test: Awaited<ReturnType<typeof openTestService>>;
beforeAll(async () => {
  test = await openTestService();
}, 60_000);
afterAll(() => test.close(), 60_000);

const SHOWN =
  'partyOrganisation { id version code parent { code } counts { groups centreHouseholds } } userErrors { code field }';
const REGISTER = `mutation ($input: PartyOrganisationRegisterInput!, $key: ID!) {
  partyOrganisationRegister(input: $input, idempotencyKey: $key) { ${SHOWN} }
}`;
const MOVE = `mutation ($id: ID!, $parentId: ID!, $expectedVersion: Int, $key: ID!) {
  partyOrganisationMove(id: $id, input: { parentId: $parentId }, expectedVersion: $expectedVersion, idempotencyKey: $key) { ${SHOWN} }
}`;
const DISSOLVE = `mutation ($id: ID!, $input: PartyOrganisationDissolveInput!, $key: ID!) {
  partyOrganisationDissolve(id: $id, input: $input, idempotencyKey: $key) { ${SHOWN} }
}`;
const idOf = (code: string) => toGlobalId('PartyOrganisation', partyIdOf(code));

async function register(community: string, short: string, kind: string, parent: string | null, change: object = {}) {
  const code = `${community}-${short}`;
  const isHousehold = kind === 'CENTRE_HOUSEHOLD';
  const input = {
    ...{ kind, code, name: isHousehold ? null : short, areaCode: isHousehold ? `${community}001` : community },
    parentId: parent && idOf(`${community}-${parent}`),
    ...change,
  };
  return (await test.ask(head, REGISTER, { input, key: newKey() })).data;
}

async function planted(community: string) {
  await register(community, 'B1', 'BRANCH', null);
  await register(community, 'B2', 'BRANCH', null);
  await register(community, 'G1', 'GROUP', 'B1');
  await register(community, 'G2', 'GROUP', 'B2');
  await register(community, 'H1', 'CENTRE_HOUSEHOLD', 'G1');
}
const treeOf = async (community: string) => {
  const tree = await test.service.stores.partyTrees.get(partyTreeIdOf(community));
  if (!tree) throw new Error('no tree');
  return tree;
};

describe('The party organisations of a community', () => {
  beforeAll(async () => {
    await planted(HERE);
    await planted(THERE);
  });

  it('are read as a tree, from the branch to the household', async () => {
    const query = `{ partyTree(communityCode: "${HERE}") { counts { branches groups centreHouseholds }
      branches { code children { code children { code name areaCode parent { code } } } } } }`;
    expect((await test.ask(clerk, query)).data).toEqual({
      partyTree: {
        counts: { branches: 2, groups: 2, centreHouseholds: 1 },
        branches: [
          {
            code: `${HERE}-B1`,
            children: [
              {
                code: `${HERE}-G1`,
                children: [{ code: `${HERE}-H1`, name: null, areaCode: `${HERE}001`, parent: { code: `${HERE}-G1` } }],
              },
            ],
          },
          { code: `${HERE}-B2`, children: [{ code: `${HERE}-G2`, children: [] }] },
        ],
      },
    });
  });

  it('are there for the staff of the divisions, in lists, by id and in numbers alike, and for nobody else', async () => {
    const query = `query ($id: ID!) {
      partyTrees { totalCount nodes { communityCode } } partyOrganisation(id: $id) { code }
      partyFigures(areaCode: "370883") { counts { branches } children { areaCode counts { branches } } }
    }`;
    const id = idOf(`${THERE}-B1`);
    expect((await test.ask(head, query, { id })).data).toMatchObject({
      partyTrees: { totalCount: 2, nodes: [{ communityCode: HERE }, { communityCode: THERE }] },
      partyOrganisation: { code: `${THERE}-B1` },
      partyFigures: { counts: { branches: 4 }, children: [{ areaCode: '370883001', counts: { branches: 4 } }] },
    });
    expect((await test.ask(clerk, query, { id })).data).toMatchObject({
      partyTrees: { totalCount: 1 },
      partyOrganisation: null,
      partyFigures: { counts: { branches: 2 } },
    });
    expect((await test.ask(elsewhere, query, { id })).data).toMatchObject({
      partyTrees: { totalCount: 0 },
      partyOrganisation: null,
      partyFigures: { counts: { branches: 0 }, children: [] },
    });
    expect(await test.ask.refused(resident, query, { id })).toContain('FORBIDDEN');
  });

  it('are counted by grid inside the community', async () => {
    const query = `query ($code: String!) { partyFigures(areaCode: $code) {
      counts { branches centreHouseholds } children { areaCode counts { centreHouseholds } } } }`;
    expect((await test.ask(clerk, query, { code: HERE })).data).toEqual({
      partyFigures: {
        counts: { branches: 2, centreHouseholds: 1 },
        children: [{ areaCode: `${HERE}001`, counts: { centreHouseholds: 1 } }],
      },
    });
    expect(await test.ask.refused(clerk, query, { code: '37' })).toEqual(['BAD_USER_INPUT']);
  });

  it('are found as entities within the scope alone', async () => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on PartyOrganisation { code } } }';
    const r = [{ __typename: 'PartyOrganisation', id: idOf(`${HERE}-B1`) }];
    expect((await test.ask(clerk, query, { r })).data).toEqual({ _entities: [{ code: `${HERE}-B1` }] });
    expect((await test.ask(elsewhere, query, { r })).data).toEqual({ _entities: [null] });
  });
});

describe('When an organisation changes', () => {
  const community = '370883001006';
  beforeAll(() => planted(community));

  it('a repeated registration is one, and another request under its key is refused', async () => {
    const input = {
      kind: 'GROUP',
      code: `${community}-G7`,
      name: 'G7',
      areaCode: community,
      parentId: idOf(`${community}-B1`),
    };
    const key = newKey();
    const first = (await test.ask(head, REGISTER, { input, key })).data;
    expect(textOf(first, 'partyOrganisationRegister.partyOrganisation.code')).toBe(`${community}-G7`);
    expect((await test.ask(head, REGISTER, { input, key })).data).toEqual(first);
    const other = (await test.ask(head, REGISTER, { input: { ...input, name: 'G8' }, key })).data;
    expect(codesOf(other, 'partyOrganisationRegister')).toEqual(['IDEMPOTENCY_CONFLICT']);
  });

  it('it moves with all under it, and a stale version is refused', async () => {
    const id = idOf(`${community}-G1`);
    const parentId = idOf(`${community}-B2`);
    const move = (expectedVersion: number) => test.ask(head, MOVE, { id, parentId, expectedVersion, key: newKey() });
    expect((await move(1)).data).toMatchObject({
      partyOrganisationMove: { partyOrganisation: { version: 2, parent: { code: `${community}-B2` } } },
    });
    expect(codesOf((await move(1)).data, 'partyOrganisationMove')).toEqual(['CONFLICT']);
    const branch = await test.ask(
      head,
      'query ($id: ID!) { partyOrganisation(id: $id) { counts { centreHouseholds } } }',
      {
        id: parentId,
      },
    );
    expect(pathOf(branch.data, 'partyOrganisation.counts.centreHouseholds')).toBe(1);
  });

  it('it is dissolved only with an heir to what hangs under it', async () => {
    const id = idOf(`${community}-B2`);
    const dissolve = async (input: object, by = head) =>
      (await test.ask(by, DISSOLVE, { id, input: { reason: 'merged', ...input }, key: newKey() })).data;
    expect(codesOf(await dissolve({}), 'partyOrganisationDissolve')).toEqual(['HAS_CHILDREN']);
    expect(codesOf(await dissolve({}, clerk), 'partyOrganisationDissolve')).toEqual(['NOT_FOUND']);
    expect(codesOf(await dissolve({ heirId: idOf(`${community}-B1`) }), 'partyOrganisationDissolve')).toEqual([]);
    const tree = await treeOf(community);
    expect([tree.counts.branches, reconciles(tree)]).toEqual([1, true]);
  });

  it('a community that is not one’s own is refused, registered or not', async () => {
    const refusals = await Promise.all([
      register('140214033006', 'B1', 'BRANCH', null),
      register(community, 'B9', 'BRANCH', null, { areaCode: '370883' }),
    ]);
    expect(refusals.map((data) => codesOf(data, 'partyOrganisationRegister'))).toEqual([
      ['OUTSIDE_YOUR_AREA'],
      ['AREA_MALFORMED'],
    ]);
  });
});

describe('When many register at once', () => {
  const community = '370883001007';

  it('the first organisation of a community begins its tree once, and none is lost', async () => {
    const answers = await rivals(12, (n) => register(community, `B${n}`, 'BRANCH', null));
    expect(answers.flatMap((data) => codesOf(data, 'partyOrganisationRegister'))).toEqual([]);
    expect((await treeOf(community)).counts.branches).toBe(12);
  });

  it('a household ends up in exactly one of the groups it is registered for', async () => {
    for (const short of ['G1', 'G2', 'G3', 'G4']) await register(community, short, 'GROUP', 'B1');
    const answers = await rivals(4, (n) => register(community, 'H1', 'CENTRE_HOUSEHOLD', `G${n + 1}`));
    const codes = answers.map((data) => codesOf(data, 'partyOrganisationRegister'));
    expect(codes.filter(([code]) => code === undefined)).toHaveLength(1);
    expect(codes.flat()).toEqual(Array.from({ length: 3 }, () => 'HOUSEHOLD_IN_A_GROUP'));
  });

  it('a branch is never dissolved under a group that comes at the same moment', async () => {
    const fresh = '370883001008';
    await register(fresh, 'B1', 'BRANCH', null);
    const input = { reason: 'merged' };
    await Promise.all([
      register(fresh, 'G1', 'GROUP', 'B1'),
      test.ask(head, DISSOLVE, { id: idOf(`${fresh}-B1`), input, key: newKey() }),
    ]);
    expect(reconciles(await treeOf(fresh))).toBe(true);
  });

  it('pages of trees do not overlap', async () => {
    const query =
      'query ($after: String) { partyTrees(first: 2, after: $after) { nodes { communityCode } pageInfo { endCursor } } }';
    const first = (await test.ask(head, query)).data;
    const second = (await test.ask(head, query, { after: textOf(first, 'partyTrees.pageInfo.endCursor') })).data;
    const codes = [first, second].flatMap((data) =>
      listOf(data, 'partyTrees.nodes').map((node) => textOf(node, 'communityCode')),
    );
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes).toHaveLength(4);
  });
});
