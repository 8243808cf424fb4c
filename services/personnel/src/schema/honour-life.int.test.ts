import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, toGlobalId } from '@yunge/kernel';
import { actor, codesOf, eventually, listOf, pathOf, rivals, textOf } from '@yunge/testkit';
import { openHonourDistrict } from './honour-life.fixture.ts';
import { DISTRICT, head, newKey, resident, townLeader } from './people.fixture.ts';

let district: Awaited<ReturnType<typeof openHonourDistrict>>;
beforeAll(async () => {
  district = await openHonourDistrict();
}, 60_000);
afterAll(() => district.close(), 60_000);

const otherHead = actor('CENTRE_HEAD', { id: 'other-head', divisions: [DISTRICT] });
const NOTICES = `query ($filter: HonourNoticeFilter) { honourNotices(filter: $filter) { totalCount nodes {
  listId status isOpen revision publishedAt nominees { rank displayName post areaCode score } } } }`;
const FILE = `mutation ($listId: ID!, $input: HonourObjectionFileInput!, $key: ID!) {
  honourObjectionFile(listId: $listId, input: $input, idempotencyKey: $key) {
    honourObjection { id version status objector { id } decideBy } userErrors { code } } }`;
const DECIDE = `mutation ($id: ID!, $input: HonourObjectionDecideInput!, $key: ID!) {
  honourObjectionDecide(id: $id, input: $input, idempotencyKey: $key) {
    honourObjection { status settledAt reason } userErrors { code } } }`;
const file = async (listId: string, input: object, by = resident, key = newKey()) =>
  (await district.ask(by, FILE, { listId, input: { text: 'not so', ...input }, key })).data;
const decide = async (id: string, input: object, by = head) =>
  (await district.ask(by, DECIDE, { id, input: { reason: 'looked into', ...input }, key: newKey() })).data;
describe('A list that was computed', () => {
  it('is nominated by rank, with the names of the day, and whoever is passed over stays with the reason', async () => {
    const id = await district.list();
    const second = await district.entryOf(id, 'member1');
    expect(await district.nominate(id, [{ entryId: pathOf(second, 'id'), reason: 'retires' }])).toEqual([]);
    const list = await district.show(id);
    expect(listOf(list, 'nominees').map((nominee) => pathOf(nominee, 'rank'))).toEqual([
      1, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
    expect(listOf(list, 'nominees')[0]).toMatchObject({ displayName: 'Name of member0', post: 'GRID_MEMBER' });
    expect(pathOf(list, 'passedOver')).toEqual([
      { rank: 2, reason: 'retires', entry: { person: { name: 'Name of member1' } } },
    ]);
    expect(await district.nominate(id)).toEqual(['WRONG_STATE']);
  });

  it('says of every rank what would have changed it', async () => {
    const id = await district.list();
    const entries = listOf(await district.show(id), 'entries.nodes');
    expect(pathOf(entries[0], 'toOvertake')).toBeNull();
    expect(pathOf(entries[1], 'toOvertake.above.id')).toBe(pathOf(entries[0], 'id'));
    const hits = listOf(entries[1], 'toOvertake.byHits');
    expect(hits).toContainEqual({ indicator: 'SATISFACTION', hits: null });
    expect(hits).toContainEqual({ indicator: 'TRAINING', hits: 1 });
  });

  it('is decided on by nobody who stands in it', async () => {
    const id = await district.list();
    const listed = actor('CENTRE_HEAD', { id: 'member3', divisions: [DISTRICT] });
    expect(await district.nominate(id, [], listed)).toEqual(['ACTOR_IS_LISTED']);
  });
});

describe('A public notice', () => {
  it('is open to everybody and shows name, post, area, rank and score of those put forward', async () => {
    const before = await district.list();
    await district.nominate(before);
    const listIdsOf = async () =>
      listOf((await district.ask(ANONYMOUS, NOTICES)).data, 'honourNotices.nodes').map((notice) =>
        pathOf(notice, 'listId'),
      );
    expect(await listIdsOf()).not.toContain(before);
    expect(await district.openNotice(before)).toEqual([]);
    const { data } = await district.ask(ANONYMOUS, NOTICES, { filter: { within: DISTRICT, isPublished: false } });
    expect(pathOf(data, 'honourNotices.nodes.0')).toMatchObject({ listId: before, isOpen: true, status: 'ON_NOTICE' });
    expect(listOf(data, 'honourNotices.nodes.0.nominees')).toHaveLength(10);
    await district.told('member0', 'honourList.noticeOpened');

    const rival = await district.list();
    await district.nominate(rival);
    expect(await district.openNotice(rival)).toEqual(['PLACE_TAKEN']);
    expect(await district.publish(before)).toEqual(['NOTICE_NOT_OVER']);

    // An upheld objection: the list is computed again, without the incident, and without the subject's rank.
    const entry = await district.entryOf(before, 'member0');
    const input = { entryId: pathOf(entry, 'id'), incidentIds: [toGlobalId('Incident', 'member4-9')] };
    const key = newKey();
    const objection = await file(before, input, resident, key);
    expect(pathOf(objection, 'honourObjectionFile.honourObjection')).toMatchObject({ status: 'OPEN' });
    const objectionId = textOf(objection, 'honourObjectionFile.honourObjection.id');
    expect(textOf(await file(before, input, resident, key), 'honourObjectionFile.honourObjection.id')).toBe(
      objectionId,
    );
    expect(await district.show(before)).toMatchObject({ openObjections: 1 });
    await district.told('resident', 'honourObjection.noted');

    const ASK = `query ($id: ID!) { honourObjection(id: $id) { text objector { id } } }`;
    const seenBy = async (by: typeof head) =>
      pathOf((await district.ask(by, ASK, { id: objectionId })).data, 'honourObjection');
    expect(await seenBy(head)).toMatchObject({ text: 'not so', objector: { id: toGlobalId('Person', 'resident') } });
    expect(await seenBy(townLeader)).toBeNull();
    expect(await seenBy(actor('GRID_MEMBER', { id: 'member0', divisions: [DISTRICT] }))).toBeNull();
    expect(await seenBy(actor('CENTRE_HEAD', { id: 'member2', divisions: [DISTRICT] }))).toMatchObject({
      objector: null,
    });

    const verdict = { isUpheld: true, excludeIncidentIds: input.incidentIds, barsSubject: true };
    expect(
      await district.ask.refused(townLeader, DECIDE, {
        id: objectionId,
        input: { reason: '-', ...verdict },
        key: newKey(),
      }),
    ).toEqual(['FORBIDDEN']);
    expect(
      codesOf(
        await decide(objectionId, verdict, actor('CENTRE_HEAD', { id: 'member2', divisions: [DISTRICT] })),
        'honourObjectionDecide',
      ),
    ).toEqual(['ACTOR_IS_LISTED']);
    const decided = await decide(objectionId, verdict);
    expect(pathOf(decided, 'honourObjectionDecide.honourObjection')).toMatchObject({ status: 'UPHELD' });
    const first = await eventually(
      () => district.show(before),
      (list) => pathOf(list, 'supersededBy') !== null,
    );
    expect(first).toMatchObject({ status: 'SUPERSEDED', openObjections: 0, supersededBy: { revision: 2 } });
    await district.told('resident', 'honourObjection.decided');
    await district.told('member0', 'honourList.superseded');

    const again = textOf(first, 'supersededBy.id');
    const second = await district.show(again);
    expect(second).toMatchObject({ status: 'COMPUTED', revision: 2, supersedes: { id: before, status: 'SUPERSEDED' } });
    expect(pathOf(second, 'excludedIncidents')).toEqual([{ id: toGlobalId('Incident', 'member4-9') }]);
    expect(pathOf(second, 'listHash')).not.toBe(pathOf(first, 'listHash'));
    expect(await district.entryOf(again, 'member0')).toMatchObject({ rank: null, notRanked: 'UPHELD_OBJECTION' });
    expect(pathOf(await district.entryOf(again, 'member4'), 'sample')).toBe(11);
    expect(pathOf(await district.entryOf(before, 'member4'), 'sample')).toBe(12);

    // The second revision has a notice of its own, takes the same place, and is published for good.
    expect(await district.nominate(again)).toEqual([]);
    expect(await district.openNotice(again)).toEqual([]);
    expect(codesOf(await file(before, input), 'honourObjectionFile')).toEqual(['NOT_ON_NOTICE']);
    const rejected = textOf(
      await file(again, { entryId: pathOf(await district.entryOf(again, 'member1'), 'id') }),
      'honourObjectionFile.honourObjection.id',
    );
    await district.afterNotice(again);
    expect(await district.publish(again)).toEqual(['OBJECTION_OPEN']);
    const late = { incidentIds: input.incidentIds };
    expect(codesOf(await file(again, late), 'honourObjectionFile')).toEqual(['NOT_ON_NOTICE']);
    await district.told('resident', 'honourObjection.lapsed');
    expect(pathOf(await decide(rejected, { isUpheld: false }), 'honourObjectionDecide.honourObjection')).toMatchObject({
      status: 'REJECTED',
    });

    expect(await district.publish(again, townLeader).catch(() => ['FORBIDDEN'])).toEqual(['FORBIDDEN']);
    const answers = await rivals(4, (n) => district.publish(again, n % 2 ? head : otherHead));
    expect(answers.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(await district.show(again)).toMatchObject({ status: 'PUBLISHED', allowedActions: [] });
    await district.told('member1', 'honourList.published');
    expect(await district.openNotice(rival)).toEqual(['PLACE_TAKEN']);
  }, 120_000);
});
