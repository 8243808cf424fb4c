import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localId, toGlobalId } from '@yunge/kernel';
import { actor, eventually, instant, listOf, pathOf, rivals, textOf } from '@yunge/testkit';
import { decideObjection } from '../domain/honour-objection-decisions.ts';
import { advanceObjection } from '../store/honour-objecting.ts';
import { objectingIn } from '../workers/advance-honour-objection.ts';
import { openHonourDistrict } from './honour-life.fixture.ts';
import { DISTRICT, districtOf, head, newKey } from './people.fixture.ts';

let district: Awaited<ReturnType<typeof openHonourDistrict>>;
let headOfCentre: string;
beforeAll(async () => {
  district = await openHonourDistrict();
  headOfCentre = (await districtOf(district).posted('Head of the centre', 'CENTRE_HEAD', DISTRICT)).id;
}, 60_000);
afterAll(() => district.close(), 60_000);

const FILE = `mutation ($listId: ID!, $input: HonourObjectionFileInput!, $key: ID!) {
  honourObjectionFile(listId: $listId, input: $input, idempotencyKey: $key) {
    honourObjection { id } userErrors { code } } }`;
const DECIDE = `mutation ($id: ID!, $input: HonourObjectionDecideInput!, $key: ID!) {
  honourObjectionDecide(id: $id, input: $input, idempotencyKey: $key) { honourObjection { status } userErrors { code } } }`;
const SHOW = `query ($id: ID!) { honourObjection(id: $id) { status escalationLevel settledAt decideBy } }`;

async function file(listId: string, incident: string) {
  const input = { text: 'not so', incidentIds: [toGlobalId('Incident', incident)] };
  const by = actor('RESIDENT', { id: `objector-${incident}` });
  return textOf(
    (await district.ask(by, FILE, { listId, input, key: newKey() })).data,
    'honourObjectionFile.honourObjection.id',
  );
}
const uphold = (id: string, incident: string) =>
  district.ask(head, DECIDE, {
    id,
    input: { isUpheld: true, reason: 'so', excludeIncidentIds: [toGlobalId('Incident', incident)] },
    key: newKey(),
  });
const show = async (id: string) => pathOf((await district.ask(head, SHOW, { id })).data, 'honourObjection');
const settled = (id: string) =>
  eventually(
    () => show(id),
    (found) => pathOf(found, 'settledAt') !== null,
  );

/** The last revision of a list, once it is there. */
async function lastOf(listId: string): Promise<string> {
  for (let id = listId; ;) {
    const list = await district.show(id);
    if (pathOf(list, 'status') !== 'SUPERSEDED') return id;
    const next = await eventually(
      () => district.show(id),
      (found) => pathOf(found, 'supersededBy') !== null,
    );
    id = textOf(next, 'supersededBy.id');
  }
}

describe('Objections to a list', () => {
  it('that are upheld at once all take effect, one revision after the other, and nothing is published before', async () => {
    const list = await district.noticed();
    const incidents = ['member3-2', 'member5-2', 'member7-2'];
    const ids: string[] = [];
    for (const incident of incidents) ids.push(await file(list, incident));
    await rivals(3, (n) => uphold(ids[n] ?? '', incidents[n] ?? ''));
    for (const id of ids) expect(await settled(id)).toMatchObject({ status: 'UPHELD' });
    const last = await district.show(await lastOf(list));
    expect(last).toMatchObject({ revision: 4, status: 'COMPUTED' });
    expect(
      listOf(last, 'excludedIncidents')
        .map((each) => pathOf(each, 'id'))
        .sort(),
    ).toEqual(incidents.map((incident) => toGlobalId('Incident', incident)).sort());
    for (const subject of ['member3', 'member5', 'member7'])
      expect(pathOf(await district.entryOf(textOf(last, 'id'), subject), 'sample')).toBe(11);
  }, 60_000);

  it('take effect once though the process dies between any two of its writes', async () => {
    const { service } = district;
    const { honourLists, honourObjections, honourRuns } = service.stores;
    const revision = await lastOf(await firstOf());
    await district.nominate(revision);
    expect(await district.openNotice(revision)).toEqual([]);
    const id = await file(revision, 'member9-2');
    const objecting = objectingIn(service);
    const dying = (writes: number) => {
      let left = writes;
      const dies =
        <Args extends unknown[], Result>(write: (...args: Args) => Promise<Result>) =>
        async (...args: Args) => {
          if (left === 0) throw new Error('the process died');
          left -= 1;
          return write(...args);
        };
      return {
        ...objecting,
        stores: {
          ...objecting.stores,
          honourLists: { get: honourLists.get, change: dies(honourLists.change) as typeof honourLists.change },
          honourRuns: { open: dies(honourRuns.open) as typeof honourRuns.open },
          honourObjections: {
            get: honourObjections.get,
            change: dies(honourObjections.change) as typeof honourObjections.change,
          },
        },
      };
    };
    // Decided by a clock that is ahead, so that no sweep of the running worker lends a hand.
    const local = localId('HonourObjection', id) ?? '';
    const verdict = { isUpheld: true, reason: 'so', excludeIncidentIds: ['member9-2'], barsSubject: false };
    const act = { by: head.id, roles: head.roles, isListed: false, at: instant(service.clock.now(), { hours: 1 }) };
    const command = { name: 'test', by: head, key: null, request: null };
    await honourObjections.change(local, command, (found) => decideObjection(found, verdict, act));
    // It sets the list aside, starts the run, settles the list, settles itself: dead before each of them.
    for (const writes of [0, 1, 1, 2]) {
      await expect(advanceObjection(dying(writes), local)).rejects.toThrow('the process died');
      expect(await show(id)).toMatchObject({ settledAt: null });
    }
    await advanceObjection(objecting, local);
    expect(await settled(id)).toMatchObject({ status: 'UPHELD' });
    const last = await district.show(await lastOf(revision));
    expect(last).toMatchObject({ revision: Number(pathOf(await district.show(revision), 'revision')) + 1 });
    expect(listOf(last, 'excludedIncidents')).toHaveLength(4);
  }, 60_000);

  it('climb while nobody decides: to the head of the centre, and once more', async () => {
    const last = await lastOf(await firstOf());
    await district.nominate(last);
    expect(await district.openNotice(last)).toEqual([]);
    const id = await file(last, 'member1-3');
    await district.told(headOfCentre, 'honourObjection.noted');
    const due = instant(textOf(await show(id), 'decideBy')).getTime();
    await district.service.clock.advance(due - district.service.clock.now().getTime() + 1);
    await eventually(
      () => show(id),
      (found) => pathOf(found, 'escalationLevel') === 1,
    );
    await district.told(headOfCentre, 'honourObjection.climbed');
    await district.service.clock.advance(4 * 86_400_000);
    await eventually(
      () => show(id),
      (found) => pathOf(found, 'escalationLevel') === 2,
    );
    const reject = { isUpheld: false, reason: 'not so' };
    await district.ask(head, DECIDE, { id, input: reject, key: newKey() });
    await settled(id);
  }, 60_000);

  it('do not matter where an entry was changed behind the platform: such a list is not published', async () => {
    const last = await lastOf(await firstOf());
    await district.afterNotice(last);
    const { model } = district.service.stores.honourLists;
    const entries = model.db.collection('honourentries');
    const entry = { listId: localId('HonourList', last) ?? '', position: 2 };
    await entries.updateOne(entry, { $inc: { score: 1 } });
    expect(await district.publish(last)).toEqual(['HASH_MISMATCH']);
    await entries.updateOne(entry, { $inc: { score: -1 } });
    expect(await district.publish(last)).toEqual([]);
  }, 60_000);
});

/** The first revision of the list that holds the district's place. */
async function firstOf(): Promise<string> {
  const LISTS = `{ honourLists(first: 100, filter: { category: GRID_MEMBER, kind: FULL_TIME, status: SUPERSEDED }) {
    nodes { id revision } } }`;
  const lists = listOf((await district.ask(head, LISTS)).data, 'honourLists.nodes');
  return textOf(
    lists.find((list) => pathOf(list, 'revision') === 1),
    'id',
  );
}
