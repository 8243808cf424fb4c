import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fromGlobalId, toGlobalId, type Actor } from '@yunge/kernel';
import { codesOf, deliver, drain, instant, listOf, pathOf, rivals, textOf } from '@yunge/testkit';
import { handOverAnswered, noticeRaised } from '@yunge/contracts';
import { ASKED_SERVICES } from '../domain/hand-over.ts';
import { openTestService } from '../test-service.ts';
import { handOverDuties } from '../workers/carry-out-hand-over.ts';
import { keepRaisedNotice } from '../workers/keep-notice.ts';
import { COMMUNITY, DISTRICT, districtOf, elsewhere, GRID, head, newKey, townLeader } from './people.fixture.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
let district: ReturnType<typeof districtOf>;
beforeAll(async () => {
  test = await openTestService();
  district = districtOf(test);
}, 60_000);
afterAll(() => test.close(), 60_000);

const ORDER = `mutation ($personId: ID!, $input: HandOverOrderInput!, $key: ID!) {
  handOverOrder(personId: $personId, input: $input, idempotencyKey: $key) {
    handOver {
      id version status isWhole from dueAt missingServices leaver { name } successor { name } orderedBy { name }
      successions { post areaCode isMerged at successor { name } }
    }
    userErrors { code field }
  }
}`;
const READ = `query ($id: ID!) {
  handOver(id: $id) { status missingServices overdueAt answers { service left moved { type count } } }
  handOvers(filter: { within: "${DISTRICT}" }) { totalCount }
}`;

const outbox = () => drain(test.service.stores.people.outbox, test.service.stores.handOvers.outbox);
const nobody: Actor = { ...elsewhere, roles: ['RESIDENT'], id: 'nobody' };

async function leaving() {
  const leaver = await district.posted('Lin', 'GRID_MEMBER', GRID);
  const successor = textOf(await district.add('Wang'), 'personAdd.person.id');
  const input = { successorId: successor, reason: 'Retires.' };
  const order = async (change: object = {}, by = head, key = newKey()) =>
    (await test.ask(by, ORDER, { personId: leaver.personId, input: { ...input, ...change }, key })).data;
  return { leaver, successor, order };
}
const localOf = (globalId: string) => fromGlobalId(globalId)?.id ?? '';
const idOf = (data: unknown) => textOf(data, 'handOverOrder.handOver.id');
const read = async (id: string, by: Actor = head) => (await test.ask(by, READ, { id })).data;

describe('When somebody leaves', () => {
  it('the postings pass on at once, and the services are told whom everything goes to', async () => {
    const { successor, order } = await leaving();
    await outbox();
    const data = await order();
    expect(data).toMatchObject({
      handOverOrder: {
        handOver: {
          ...{ status: 'RUNNING', isWhole: true, leaver: { name: 'Lin' }, successor: { name: 'Wang' } },
          successions: [{ post: 'GRID_MEMBER', areaCode: GRID, isMerged: false, successor: { name: 'Wang' } }],
          missingServices: [...ASKED_SERVICES],
        },
        userErrors: [],
      },
    });
    const told = (await outbox()).filter(({ name }) => name !== 'notice.raised');
    expect(told.map(({ name }) => name).sort()).toEqual([
      'hand-over.ordered',
      ...['posting.changed', 'posting.changed', 'posting.changed'],
    ]);
    const { data: taken } = await test.ask(head, 'query ($id: ID!) { person(id: $id) { postings { post } } }', {
      id: successor,
    });
    expect(listOf(taken, 'person.postings')).toEqual([{ post: 'GRID_MEMBER' }]);
    expect(await test.service.stores.people.handingOver(10)).toEqual([]);
  });

  it('the same key is the same hand-over, another request under it is refused, another key waits its turn', async () => {
    const { order } = await leaving();
    const key = newKey();
    const [first, again] = [await order({}, head, key), await order({}, head, key)];
    expect(again).toEqual(first);
    expect(codesOf(await order({ reason: 'Other.' }, head, key), 'handOverOrder')).toEqual(['IDEMPOTENCY_CONFLICT']);
    expect(codesOf(await order(), 'handOverOrder')).toEqual(['ALREADY_ORDERED']);
  });

  it('eight orders at once pass each posting on once', async () => {
    const { successor, order } = await leaving();
    const key = newKey();
    await rivals(8, (n) => order({}, head, n % 2 === 0 ? key : newKey()));
    const { data } = await test.ask(head, 'query ($id: ID!) { person(id: $id) { postings { id } } }', {
      id: successor,
    });
    expect(listOf(data, 'person.postings')).toHaveLength(1);
  });

  it('a successor who leaves too, one who is nobody, and one outside the scope are refused', async () => {
    const one = await leaving();
    const other = await leaving();
    await one.order();
    expect(codesOf(await other.order({ successorId: one.leaver.personId }), 'handOverOrder')).toEqual([
      'SUCCESSOR_LEAVES',
    ]);
    const unknown = toGlobalId('Person', 'unknown');
    expect(codesOf(await other.order({ successorId: unknown }), 'handOverOrder')).toEqual(['UNKNOWN_SUCCESSOR']);
    const far = { ...townLeader, scopes: { ...townLeader.scopes, divisions: ['370883001'] } };
    expect(codesOf(await other.order({}, far), 'handOverOrder')).toEqual(['NOT_FOUND']);
    expect(
      await test.ask.refused({ ...head, roles: ['GRID_CHIEF'] }, ORDER, {
        ...{ personId: other.leaver.personId, input: { successorId: unknown, reason: 'x' }, key: newKey() },
      }),
    ).toContain('FORBIDDEN');
  });

  it('a successor who is on leave then is refused, and taken for the day they are back', async () => {
    const { successor, order } = await leaving();
    const { clock, stores } = test.service;
    const [from, until] = [clock.now(), instant(clock.now(), { days: 5 })];
    const act = { by: 'head', at: from };
    const terms = { kind: 'ANNUAL', reason: null, from, until, backupId: null } as const;
    const asked = { id: 'leave-1', personId: localOf(successor), within: [], approverId: null, ...terms };
    await stores.leaves.insert([
      {
        id: 'leave-1',
        events: [
          { name: 'leave.asked', leave: asked, ...act },
          { name: 'leave.approved', ...act },
        ],
      },
    ]);
    expect(codesOf(await order({ from: instant(from, { days: 1 }) }), 'handOverOrder')).toEqual(['SUCCESSOR_AWAY']);
    expect(codesOf(await order({ from: until }), 'handOverOrder')).toEqual([]);
  });

  it('a leader of a town passes on nothing that lies beyond it', async () => {
    const { leaver, order } = await leaving();
    await district.begin(leaver.personId, { post: 'LIAISON', areaCode: DISTRICT, employment: null });
    expect(codesOf(await order({}, townLeader), 'handOverOrder')).toEqual(['OUTSIDE_YOUR_AREA']);
    const single = await order({ postingIds: [leaver.postingId] }, townLeader);
    expect(single).toMatchObject({
      handOverOrder: { handOver: { isWhole: false, successions: [{ areaCode: GRID }] } },
    });
  });
});

describe('Who sees a hand-over', () => {
  it('are the leaders of the divisions and those it is about, and nobody else', async () => {
    const { leaver, order } = await leaving();
    const id = idOf(await order());
    const seenBy = async (by: Actor) => pathOf(await read(id, by), 'handOver') !== null;
    expect(await seenBy(head)).toBe(true);
    expect(await seenBy(townLeader)).toBe(true);
    expect(await seenBy({ ...nobody, id: leaver.id })).toBe(true);
    expect(await seenBy(nobody)).toBe(false);
    expect(pathOf(await read(id, nobody), 'handOvers.totalCount')).toBe(0);
    expect(await seenBy({ ...townLeader, scopes: { ...townLeader.scopes, divisions: ['370883001'] } })).toBe(false);
  });
});

describe('When the services answer', () => {
  const answers = (handOverId: string, left = 0) =>
    ASKED_SERVICES.map((service, n) => ({
      id: `a-${service}-${left}-${handOverId}`,
      name: handOverAnswered.name,
      data: { handOverId, service, moved: [{ type: 'Incident', count: n }], left, at: test.service.clock.now() },
    }));
  it('it is done once nothing is left, however often they answer, and can be ordered again', async () => {
    const { order } = await leaving();
    const id = idOf(await order());
    const { jobs } = handOverDuties(test.service);
    const messages = [...answers(localOf(id), 1), ...answers(localOf(id))];
    await deliver(messages.slice(0, 3), jobs);
    expect(await read(id)).toMatchObject({ handOver: { status: 'RUNNING' } });
    await deliver([...messages, ...messages], jobs);
    expect(await read(id)).toMatchObject({ handOver: { status: 'DONE', missingServices: [] } });
    expect(codesOf(await order(), 'handOverOrder')).toEqual([]);
  });

  it('who leads the leaver is told, once, that one of them is late', async () => {
    const boss = await district.posted('Boss', 'GRID_CHIEF', COMMUNITY);
    const { order } = await leaving();
    const id = idOf(await order());
    await outbox();
    const duties = handOverDuties(test.service);
    await deliver(answers(localOf(id)).slice(0, 2), duties.jobs);
    await duties.sweep.run();
    expect(await read(id)).toMatchObject({ handOver: { overdueAt: null } });
    await test.service.clock.advance(11 * 60_000);
    await Promise.all([duties.sweep.run(), handOverDuties(test.service).sweep.run()]);
    await duties.sweep.run();
    const told = (await outbox()).filter(({ name }) => name === noticeRaised.name);
    const late = told.filter(({ data }) => JSON.stringify(data).includes('handOver.overdue'));
    const about = late.filter(({ data }) => JSON.stringify(data).includes(localOf(id)));
    expect(about.map(({ data }) => noticeRaised.schema.parse(data).recipientId).sort()).toEqual(
      [boss.id, head.id].sort(),
    );
    await deliver(about, [keepRaisedNotice(test.service)]);
    const inbox = await test.service.stores.notices.page(false, {}, { recipientId: boss.id });
    expect(inbox?.nodes).toMatchObject([{ reason: 'handOver.overdue', isUrgent: true }]);
    // What the one successor cannot take over goes to another.
    expect(codesOf(await order(), 'handOverOrder')).toEqual([]);
  }, 60_000);

  it('a process that dies after the order leaves a whole: the sweep passes the postings on', async () => {
    const { leaver, order } = await leaving();
    const { people } = test.service.stores;
    const { change } = people;
    people.change = () => Promise.reject(new Error('died'));
    const id = idOf(await order({ from: instant(test.service.clock.now(), { hours: 1 }) }));
    people.change = change;
    expect(await read(id)).toMatchObject({ handOver: { status: 'ORDERED' } });
    expect((await people.get(leaver.id))?.postings).toMatchObject([{ until: null }]);
    await test.service.clock.advance(2_000);
    await Promise.all([handOverDuties(test.service).sweep.run(), handOverDuties(test.service).sweep.run()]);
    expect(await read(id)).toMatchObject({ handOver: { status: 'RUNNING' } });
    expect((await people.get(leaver.id))?.postings).toMatchObject([{ isHandOverPending: false }]);
  });
});
