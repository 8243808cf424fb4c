import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localId } from '@yunge/kernel';
import { actor, listOf, pathOf, textOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import { casesOf, chief, COMMUNITY, dispatcher, GRID, LAMP, member, plantTown, resident } from './incident.fixture.ts';
import {
  BORDER,
  OTHER_COMMUNITY,
  OTHER_GRID,
  plantNeighbours,
  plantPast,
  type Past,
} from './incident-figures.fixture.ts';

const HOUR = 3_600_000;
const northOf = (metres: number) => ({ lng: LAMP.lng, lat: LAMP.lat + metres / 111_195.08 });

let test: Awaited<ReturnType<typeof openTestService>>;
let cases: ReturnType<typeof casesOf>;
const now = () => test.service.clock.now();
const ago = (hours: number) => new Date(now().getTime() - hours * HOUR);
const past = (...pasts: Past[]) => plantPast(test.service, pasts);

beforeAll(async () => {
  test = await openTestService();
  await plantTown(test.service);
  await plantNeighbours(test.service);
  cases = casesOf(test);
}, 60_000);
afterAll(() => test.close(), 60_000);

const DUPLICATES = `query ($id: ID!) { incident(id: $id) {
  possibleDuplicates { incident { id } distanceM minutesApart similarity score reasons }
  isRepeat repeatOf { id } } }`;
const CHECK = `query ($category: String!, $point: LngLatInput!, $description: String!) {
  incidentDuplicatesOf(category: $category, point: $point, description: $description) {
    othersNearby hints { reasons incident { id } } } }`;
const SITES = `query ($within: String!, $category: String, $minCount: Int) {
  repeatSites(within: $within, category: $category, minCount: $minCount) {
    category count radiusM centre { lng lat } firstAt lastAt grid { code }
    incidents(first: 100) { totalCount nodes { id } } } }`;

const idsOf = (data: unknown, path: string) =>
  listOf(data, path).map((each) => localId('Incident', textOf(each, 'incident.id')));
const hintsFor = async (id: string, by = dispatcher) => (await test.ask(by, DUPLICATES, { id })).data;

describe('Around a report', () => {
  it('others of the same matter are suggested with the reason, and nothing else is', async () => {
    const [near] = await past(
      { key: 'near', reportedAt: ago(2), point: northOf(100), description: '单元门口的路灯坏了' },
      { key: 'far', reportedAt: ago(2), point: northOf(201) },
      { key: 'old', reportedAt: ago(7 * 24 + 1) },
      { key: 'noise', reportedAt: ago(2), category: 'NOISE', description: '半夜唱歌' },
      {
        key: 'merged',
        reportedAt: ago(2),
        then: [{ name: 'incident.merged', intoId: 'elder', reason: 'Same.', by: 'x', at: ago(1) }],
      },
    );
    const id = await cases.opened(resident, {
      category: 'STREET_LAMP',
      description: '路灯坏了，单元门口很黑',
      point: LAMP,
    });
    const data = await hintsFor(id);
    expect(listOf(data, 'incident.possibleDuplicates')).toMatchObject([
      {
        distanceM: 100,
        minutesApart: 120,
        reasons: ['SAME_CATEGORY', 'NEAR_IN_PLACE', 'NEAR_IN_TIME', 'SIMILAR_WORDS'],
      },
    ]);
    expect(idsOf(data, 'incident.possibleDuplicates')).toEqual([near]);
  });

  it('it repeats what was reported there in the 30 days before, also across the border of a community', async () => {
    const [first, second] = await past(
      { key: 'west', reportedAt: ago(29 * 24), point: BORDER.west, category: 'RUBBISH' },
      { key: 'east', reportedAt: ago(1), point: BORDER.east, gridCode: OTHER_GRID, category: 'RUBBISH' },
      { key: 'long ago', reportedAt: ago(61 * 24), point: BORDER.west, category: 'RUBBISH' },
    );
    const found = await test.ask(dispatcher, '{ incidents(first: 50) { nodes { id isRepeat repeatOf { id } } } }');
    const repeats = new Map(
      listOf(found.data, 'incidents.nodes').map((node) => [
        localId('Incident', textOf(node, 'id')),
        listOf(node, 'repeatOf').map((each) => localId('Incident', textOf(each, 'id'))),
      ]),
    );
    expect(repeats.get(second ?? '')).toEqual([first]);
    expect(repeats.get(first ?? '')).toEqual([]);
    const outsider = actor('GRID_CHIEF', { id: 'other-chief', divisions: [OTHER_COMMUNITY] });
    const { data } = await test.ask(outsider, '{ incidents(first: 50) { nodes { isRepeat repeatOf { id } } } }');
    expect(listOf(data, 'incidents.nodes')).toEqual([{ isRepeat: false, repeatOf: [] }]);
  });
});

describe('Before a report', () => {
  const PARK = { lng: 113.05, lat: 40.02 };

  it('a resident is told how many others there are of a public category, and nothing of theirs', async () => {
    await past(
      { key: 'r1', reportedAt: ago(1), category: 'RUBBISH', point: PARK },
      { key: 'r2', reportedAt: ago(1), category: 'RUBBISH', point: PARK },
      { key: 'n1', reportedAt: ago(1), category: 'NOISE', point: PARK, description: '楼上半夜唱歌' },
    );
    const ask = async (category: string, description: string, by = resident) =>
      (await test.ask(by, CHECK, { category, point: PARK, description })).data;
    expect(await ask('RUBBISH', '垃圾')).toEqual({ incidentDuplicatesOf: { othersNearby: 2, hints: [] } });
    expect(await ask('NOISE', '楼上半夜唱歌')).toEqual({ incidentDuplicatesOf: { othersNearby: 0, hints: [] } });
    const [own] = await past({
      key: 'own',
      reportedAt: ago(1),
      category: 'NOISE',
      point: PARK,
      reporterId: resident.id,
    });
    expect(idsOf(await ask('NOISE', '楼上半夜唱歌'), 'incidentDuplicatesOf.hints')).toEqual([own]);
    const seen = await ask('RUBBISH', '垃圾', member);
    expect(pathOf(seen, 'incidentDuplicatesOf.othersNearby')).toBe(0);
    expect(listOf(seen, 'incidentDuplicatesOf.hints')).toHaveLength(2);
  });

  it('a point or category that is none is refused', async () => {
    const wrong = { category: 'RUBBISH', point: PARK, description: '垃圾' };
    expect(await test.ask.refused(resident, CHECK, { ...wrong, category: 'DRAGONS' })).toEqual(['BAD_USER_INPUT']);
    expect(await test.ask.refused(resident, CHECK, { ...wrong, description: ' ' })).toEqual(['BAD_USER_INPUT']);
  });
});

describe('Sites where the same comes up again', () => {
  const BIN = { lng: 113.15, lat: 40.08 };
  const bin = (key: string, hours: number, metres = 0): Past => ({
    ...{ key, reportedAt: ago(hours), category: 'NOISE', gridCode: GRID },
    point: { lng: BIN.lng, lat: BIN.lat + metres / 111_195.08 },
  });

  it('are listed with all their reports, as many as counted', async () => {
    const ids = await past(bin('b1', 29 * 24), bin('b2', 48, 150), bin('b3', 1, 300));
    await past(bin('b4', 31 * 24), bin('b5', 1, 600));
    const { data } = await test.ask(chief, SITES, { within: COMMUNITY, category: 'NOISE', minCount: 3 });
    const sites = listOf(data, 'repeatSites');
    expect(sites).toMatchObject([{ category: 'NOISE', count: 3, grid: { code: GRID }, incidents: { totalCount: 3 } }]);
    const listed = listOf(sites[0], 'incidents.nodes').map((node) => localId('Incident', textOf(node, 'id')));
    expect(listed).toEqual(ids.toReversed());
  });

  it('are told only to those who see the whole area', async () => {
    expect(await test.ask.refused(resident, SITES, { within: GRID })).toContain('FORBIDDEN');
    expect(await test.ask.refused(member, SITES, { within: COMMUNITY })).toEqual(['BAD_USER_INPUT']);
    expect(await test.ask.refused(dispatcher, SITES, { within: '370883' })).toEqual(['BAD_USER_INPUT']);
    expect(listOf((await test.ask(member, SITES, { within: GRID })).data, 'repeatSites').length).toBeGreaterThan(0);
  });
});
