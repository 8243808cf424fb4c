import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, toGlobalId } from '@yunge/kernel';
import { deliver, listOf, pathOf, textOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import { learnArea } from '../workers/learn-area.ts';
import {
  chief,
  COMMUNITY,
  DISTRICT,
  districtOf,
  elsewhere,
  GRID,
  head,
  newKey,
  resident,
  TOWN,
} from './people.fixture.ts';

const NEXT_GRID = `${COMMUNITY}002`;
const VILLAGE = `${TOWN}201`;
const VILLAGE_GRID = `${VILLAGE}001`;
const HALL = '140214034001';

let test: Awaited<ReturnType<typeof openTestService>>;
let district: ReturnType<typeof districtOf>;

/** As the grids service announces it; the later of two wins, in whichever order they come. */
const heard = (code: string, kind: string | null, change: object = {}) => ({
  id: `area-${code}-${newKey()}`,
  name: 'area.changed',
  data: { code, version: 1, name: `area ${code}`, kind, isCurrent: true, ...change },
});
const hear = (...messages: ReturnType<typeof heard>[]) => deliver(messages, [learnArea(test.service)]);

beforeAll(async () => {
  test = await openTestService();
  district = districtOf(test);
  await hear(heard(DISTRICT, null), heard(TOWN, null), heard(COMMUNITY, 'URBAN'), heard(GRID, 'URBAN'));
  await hear(heard(NEXT_GRID, 'URBAN'), heard(VILLAGE, 'RURAL'), heard(VILLAGE_GRID, 'RURAL'));
  await hear(heard('140214034', null), heard(HALL, 'URBAN'), heard(`${HALL}001`, 'URBAN'));
  await district.posted('Lin 林', 'GRID_MEMBER', GRID);
  await district.posted('Judge 王', 'JUDGE', TOWN);
  await district.posted('Officer 赵', 'POLICE', COMMUNITY);
  await district.posted('First 钱', 'AUXILIARY_POLICE', COMMUNITY);
  await district.posted('Second 孙', 'AUXILIARY_POLICE', GRID);
  await district.posted('Mediator 李', 'MEDIATOR', DISTRICT);
}, 60_000);
afterAll(() => test.close(), 60_000);

const ENTITIES = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Grid { id
  fiveRoles { role areaCode isGap people { name } }
  policeTeam { form officers { name } auxiliaries { name } members { name } gaps { kind } }
  staffGaps { kind required present grid { id } }
} } }`;
const gridOf = (code: string) => ({ __typename: 'Grid', id: toGlobalId('Grid', code) });
const grids = async (by: typeof head, ...codes: string[]) =>
  listOf((await test.ask(by, ENTITIES, { r: codes.map(gridOf) })).data, '_entities');

describe('A grid, asked for through the graph', () => {
  it('shows its five, and what it lacks', async () => {
    const [grid] = await grids(chief, GRID);
    expect(grid).toMatchObject({
      fiveRoles: [
        { role: 'JUDGE', areaCode: TOWN, isGap: false, people: [{ name: 'Judge 王' }] },
        { role: 'PROSECUTOR', areaCode: null, isGap: true, people: [] },
        { role: 'POLICE', areaCode: COMMUNITY, people: [{ name: 'Officer 赵' }] },
        { role: 'LEGAL_WORKER', isGap: true },
        { role: 'MEDIATOR', areaCode: DISTRICT, people: [{ name: 'Mediator 李' }] },
      ],
      staffGaps: [
        { kind: 'PROSECUTOR', required: 1, present: 0, grid: { id: toGlobalId('Grid', GRID) } },
        { kind: 'LEGAL_WORKER', required: 1, present: 0 },
      ],
    });
  });

  it('shows the team of its community, the members of all its grids in it', async () => {
    await district.posted('Wu 吴', 'GRID_MEMBER', NEXT_GRID);
    const [, next] = await grids(chief, GRID, NEXT_GRID);
    expect(next).toMatchObject({
      policeTeam: {
        form: 'ONE_TWO_N',
        officers: [{ name: 'Officer 赵' }],
        auxiliaries: [{ name: 'First 钱' }, { name: 'Second 孙' }],
        members: [{ name: 'Lin 林' }, { name: 'Wu 吴' }],
        gaps: [{ kind: 'TEAM_AUXILIARY' }],
      },
      staffGaps: [
        { kind: 'PROSECUTOR' },
        { kind: 'LEGAL_WORKER' },
        { kind: 'TEAM_AUXILIARY', required: 2, present: 1 },
      ],
    });
  });

  it('shows its gaps only to staff in whose divisions it lies, its people to everybody signed in', async () => {
    for (const by of [resident, elsewhere]) {
      const [grid] = await grids(by, GRID);
      expect(grid).toMatchObject({ staffGaps: null, policeTeam: { gaps: null, officers: [{ name: 'Officer 赵' }] } });
    }
    expect(await test.ask.refused(ANONYMOUS, ENTITIES, { r: [gridOf(GRID)] })).toContain('UNAUTHENTICATED');
  });

  it('is null in what it shows where the copy does not hold it, and no grid where it is a division', async () => {
    const [unknown, division] = await grids(head, `${TOWN}999001`, COMMUNITY);
    expect(unknown).toMatchObject({ fiveRoles: null, policeTeam: null, staffGaps: null });
    expect(division).toBeNull();
  });

  it('follows a hand-over at once', async () => {
    const [before] = await grids(head, VILLAGE_GRID);
    expect(before).toMatchObject({
      policeTeam: { form: 'ONE_N', gaps: [{ kind: 'TEAM_AUXILIARY' }, { kind: 'TEAM_MEMBER' }] },
    });
    const leaver = await district.posted('Leaver', 'AUXILIARY_POLICE', VILLAGE);
    const taker = textOf(await district.add('Taker'), 'personAdd.person.id');
    await district.handOver(leaver.postingId, taker);
    const [after] = await grids(head, VILLAGE_GRID);
    expect(after).toMatchObject({ policeTeam: { auxiliaries: [{ name: 'Taker' }], gaps: [{ kind: 'TEAM_MEMBER' }] } });
  });
});

const GAPS = `query ($filter: GridGapFilter!, $first: Int, $after: String) { gridGaps(filter: $filter, first: $first, after: $after) {
  totalCount nodes { kind grid { id } } pageInfo { hasNextPage endCursor } } }`;
const TEAMS = `query ($filter: PoliceTeamFilter!) { policeTeams(filter: $filter) {
  totalCount nodes { community { id } form gaps { kind } } } }`;
const REGISTER = `query ($within: String!) { staffRegister(within: $within) {
  posts { post employment peopleCount } areas { areaCode name posts { post peopleCount } }
  gridCount completeGridCount gaps { kind gridCount } } }`;

describe('A list of what grids lack', () => {
  it('is by grid, narrowed by kind, in pages that neither overlap nor leave out', async () => {
    const whole = (await test.ask(head, GAPS, { filter: { within: DISTRICT }, first: 100 })).data;
    const all = listOf(whole, 'gridGaps.nodes');
    expect(pathOf(whole, 'gridGaps.totalCount')).toBe(all.length);
    const paged: unknown[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: unknown = (await test.ask(head, GAPS, { filter: { within: DISTRICT }, first: 4, after })).data;
      paged.push(...listOf(page, 'gridGaps.nodes'));
      more = pathOf(page, 'gridGaps.pageInfo.hasNextPage') === true;
      after = more ? textOf(page, 'gridGaps.pageInfo.endCursor') : null;
    }
    expect(paged).toEqual(all);
    const judges = (await test.ask(head, GAPS, { filter: { within: DISTRICT, kinds: ['JUDGE'] } })).data;
    expect(judges).toMatchObject({
      gridGaps: { totalCount: 1, nodes: [{ grid: { id: toGlobalId('Grid', `${HALL}001`) } }] },
    });
  });

  it('has as many grids of a kind as the register counts', async () => {
    const register = (await test.ask(head, REGISTER, { within: DISTRICT })).data;
    for (const count of listOf(register, 'staffRegister.gaps')) {
      const kinds = [textOf(count, 'kind')];
      const listed = (await test.ask(head, GAPS, { filter: { within: DISTRICT, kinds } })).data;
      expect([kinds, pathOf(listed, 'gridGaps.totalCount')]).toEqual([kinds, pathOf(count, 'gridCount')]);
    }
  });

  it('is of one’s own divisions alone, and there is no telling whether others exist', async () => {
    for (const within of [DISTRICT, HALL, '999999', 'nonsense']) {
      expect(await test.ask.refused(chief, GAPS, { filter: { within } })).toEqual(['BAD_USER_INPUT']);
      expect(await test.ask.refused(chief, TEAMS, { filter: { within } })).toEqual(['BAD_USER_INPUT']);
      expect(await test.ask.refused(chief, REGISTER, { within })).toEqual(['BAD_USER_INPUT']);
    }
    expect(await test.ask.refused(resident, GAPS, { filter: { within: GRID } })).toContain('FORBIDDEN');
  });
});

describe('A list of police teams', () => {
  it('has the communities with grids, and can be narrowed to those that lack somebody', async () => {
    const teams = (isComplete?: boolean) => test.ask(head, TEAMS, { filter: { within: DISTRICT, isComplete } });
    expect((await teams()).data).toMatchObject({
      policeTeams: { totalCount: 3, nodes: [{ form: 'ONE_TWO_N' }, { form: 'ONE_N' }, { form: 'ONE_TWO_N' }] },
    });
    await district.posted('Village member', 'GRID_MEMBER', VILLAGE_GRID);
    const community = { id: toGlobalId('Division', VILLAGE) };
    expect((await teams(true)).data).toMatchObject({ policeTeams: { nodes: [{ community, gaps: [] }] } });
    expect((await teams(false)).data).toMatchObject({ policeTeams: { totalCount: 2 } });
  });
});

describe('The copy of the areas', () => {
  it('keeps the newest state whatever comes late or twice', async () => {
    const code = `${HALL}002`;
    const [old, renamed] = [heard(code, 'URBAN'), heard(code, 'URBAN', { version: 2, name: 'renamed' })];
    await hear(renamed, old, renamed);
    const [area] = await test.service.stores.areas.many([code]);
    expect(area).toMatchObject({ version: 2, name: 'renamed', within: [DISTRICT, '140214034', HALL, code] });
  });

  it('leaves a grid that is no longer current out of every list', async () => {
    const count = async () =>
      pathOf((await test.ask(head, REGISTER, { within: HALL })).data, 'staffRegister.gridCount');
    expect(await count()).toBe(2);
    await hear(heard(`${HALL}002`, 'URBAN', { version: 3, isCurrent: false }));
    expect(await count()).toBe(1);
  });
});
