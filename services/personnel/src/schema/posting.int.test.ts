import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localId, systemActor } from '@yunge/kernel';
import { codesOf, drain, instant, listOf, pathOf, rivals, textOf } from '@yunge/testkit';
import { handOver } from '../domain/posting-changes.ts';
import { openTestService } from '../test-service.ts';
import { sweepHalfDoneHandOvers } from '../workers/finish-hand-over.ts';
import { COMMUNITY, DISTRICT, districtOf, GRID, HAND_OVER, head, newKey, townLeader, TOWN } from './people.fixture.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
let district: ReturnType<typeof districtOf>;
beforeAll(async () => {
  test = await openTestService();
  district = districtOf(test);
}, 60_000);
afterAll(() => test.close(), 60_000);

const announced = () => drain(test.service.stores.people.outbox);

describe('When somebody is posted', () => {
  it('the whole posting is announced with its version', async () => {
    await announced();
    const { id, postingId } = await district.posted('Lin', 'GRID_MEMBER', GRID);
    expect(textOf({ postingId }, 'postingId')).not.toBe('');
    expect(await announced()).toMatchObject([
      { name: 'posting.changed', data: { version: 1, personId: id, post: 'GRID_MEMBER', areaCode: GRID, until: null } },
    ]);
  });

  it('a leader posts nobody outside the town', async () => {
    const personId = textOf(await district.add('Out'), 'personAdd.person.id');
    const far = { areaCode: '140214034001001' };
    expect(codesOf(await district.begin(personId, far, townLeader), 'postingBegin')).toEqual(['OUTSIDE_YOUR_AREA']);
    expect(codesOf(await district.begin(personId, { areaCode: TOWN }), 'postingBegin')).toEqual(['WRONG_AREA_LEVEL']);
  });

  it('of twenty at once with the same posting exactly one is taken', async () => {
    const personId = textOf(await district.add('Rival'), 'personAdd.person.id');
    const answers = await rivals(20, () => district.begin(personId));
    const codes = answers.flatMap((data) => codesOf(data, 'postingBegin'));
    expect(codes.filter((code) => code !== 'CONFLICT').every((code) => code === 'POSTING_OVERLAPS')).toBe(true);
    expect(answers.length - codes.length).toBe(1);
  });
});

describe('When a posting is handed over', () => {
  const pair = async () => ({
    leaver: await district.posted('Leaver', 'GRID_MEMBER', GRID),
    successor: textOf(await district.add('Successor'), 'personAdd.person.id'),
  });

  it('it ends and begins at one instant, on the same terms, and both are announced', async () => {
    const { leaver, successor } = await pair();
    await announced();
    const data = await district.handOver(leaver.postingId, successor);
    expect(data).toMatchObject({
      postingHandOver: {
        posting: { version: 2, isActive: false, successor: { name: 'Successor' } },
        successorPosting: { version: 1, post: 'GRID_MEMBER', employment: 'FULL_TIME', until: null },
        userErrors: [],
      },
    });
    expect(pathOf(data, 'postingHandOver.successorPosting.from')).toBe(pathOf(data, 'postingHandOver.posting.until'));
    const messages = await announced();
    expect(messages.map(({ name }) => name)).toEqual(Array(3).fill('posting.changed'));
    expect(await test.service.stores.people.handingOver(10)).toEqual([]);
  });

  it('twice is once: with the same key, with another, and all at the same time', async () => {
    const { leaver, successor } = await pair();
    const variables = { id: leaver.postingId, input: { successorId: successor }, key: newKey() };
    const [first, second] = [await test.ask(head, HAND_OVER, variables), await test.ask(head, HAND_OVER, variables)];
    expect(second.data).toEqual(first.data);
    await rivals(8, () => district.handOver(leaver.postingId, successor));
    const { data } = await test.ask(head, 'query ($id: ID!) { person(id: $id) { postings { id } } }', {
      id: successor,
    });
    expect(listOf(data, 'person.postings')).toHaveLength(1);
  });

  it('to somebody else afterwards, with a stale version, or to nobody it is refused', async () => {
    const { leaver, successor } = await pair();
    const stale = await district.handOver(leaver.postingId, successor, { expectedVersion: 9 });
    expect(codesOf(stale, 'postingHandOver')).toEqual(['CONFLICT']);
    expect(codesOf(await district.handOver(leaver.postingId, leaver.personId), 'postingHandOver')).toEqual([
      'SUCCESSOR_IS_LEAVER',
    ]);
    await district.handOver(leaver.postingId, successor);
    const other = textOf(await district.add('Other'), 'personAdd.person.id');
    expect(codesOf(await district.handOver(leaver.postingId, other), 'postingHandOver')).toEqual([
      'ALREADY_HANDED_OVER',
    ]);
  });

  it('a process that dies half-way leaves a whole: the sweep writes the rest, once', async () => {
    const { leaver, successor } = await pair();
    const { people } = test.service.stores;
    const taker = await people.get(localId('Person', successor) ?? '');
    const postingId = localId('Posting', leaver.postingId) ?? '';
    const at = test.service.clock.now();
    // Only the leaver's half is written, as when the process is killed after it.
    await people.change(leaver.id, { name: 'x', by: systemActor('x'), key: null, request: null }, (person) =>
      handOver(person, { postingId, successor: taker, from: at, by: 'x', at, reaches: () => true }),
    );
    expect(await people.handingOver(10)).toHaveLength(1);
    const sweep = sweepHalfDoneHandOvers(test.service);
    await Promise.all([sweep.run(), sweep.run()]);
    await sweep.run();
    expect(await people.handingOver(10)).toEqual([]);
    const after = await people.get(taker?.id ?? '');
    expect(after?.postings).toMatchObject([{ predecessorId: postingId, from: at, until: null }]);
  });
});

describe('The reporting line', () => {
  const LINE = `query ($id: ID!) { person(id: $id) { superior { name } superiorBasis reportingLine { name } } }`;
  const lineOf = async (id: string) => (await test.ask(head, LINE, { id })).data;
  const NAME = `mutation ($id: ID!, $to: ID, $key: ID!) {
    postingSuperiorName(id: $id, input: { superiorPostingId: $to }, idempotencyKey: $key) { posting { version } userErrors { code } }
  }`;
  const name = async (id: string, to: string | null) => (await test.ask(head, NAME, { id, to, key: newKey() })).data;

  it('follows the posts upwards, passes over vacant ones, and obeys who is named until they hand over', async () => {
    const place = '140214033009';
    const member = await district.posted('M', 'GRID_MEMBER', `${place}001`);
    const boss = await district.posted('B', 'CENTRE_HEAD', DISTRICT);
    expect(await lineOf(member.personId)).toEqual({
      person: { superior: { name: 'B' }, superiorBasis: 'RULE', reportingLine: [{ name: 'B' }] },
    });
    const leader = await district.posted('T', 'TOWN_LEADER', TOWN);
    const own = await district.posted('C', 'GRID_CHIEF', place);
    expect(listOf(await lineOf(member.personId), 'person.reportingLine')).toEqual(
      ['C', 'T', 'B'].map((n) => ({ name: n })),
    );

    const other = await district.posted('D', 'GRID_CHIEF', COMMUNITY);
    expect(codesOf(await name(member.postingId, other.postingId), 'postingSuperiorName')).toEqual([]);
    expect(await lineOf(member.personId)).toMatchObject({
      person: { superior: { name: 'D' }, superiorBasis: 'NAMED' },
    });
    const next = textOf(await district.add('E'), 'personAdd.person.id');
    await district.handOver(other.postingId, next);
    expect(await lineOf(member.personId)).toMatchObject({
      person: { superior: { name: 'E' }, superiorBasis: 'NAMED' },
    });

    expect(codesOf(await name(leader.postingId, own.postingId), 'postingSuperiorName')).toEqual(['REPORTING_CYCLE']);
    expect(codesOf(await name(boss.postingId, leader.postingId), 'postingSuperiorName')).toEqual(['REPORTING_CYCLE']);
    expect(codesOf(await name(own.postingId, member.postingId), 'postingSuperiorName')).toEqual([
      'SUPERIOR_NOT_HIGHER',
    ]);
    expect(codesOf(await name(leader.postingId, other.postingId), 'postingSuperiorName')).toEqual(['UNKNOWN_SUPERIOR']);
    expect(await lineOf(boss.personId)).toMatchObject({ person: { superior: null, reportingLine: [] } });
  });
});

describe('When a posting ends', () => {
  const END = `mutation ($id: ID!, $until: DateTime, $key: ID!) {
    postingEnd(id: $id, input: { until: $until, reason: "retired" }, idempotencyKey: $key) { posting { version isActive } userErrors { code } }
  }`;
  it('it holds no longer, and outside one’s scope it does not exist', async () => {
    const { postingId } = await district.posted('Old', 'GRID_MEMBER', '140214033006002');
    const until = instant('2026-03-01T00:00+08:00');
    const end = async (by: typeof head) => (await test.ask(by, END, { id: postingId, until, key: newKey() })).data;
    expect(
      codesOf(await end({ ...townLeader, scopes: { ...townLeader.scopes, divisions: ['140214034'] } }), 'postingEnd'),
    ).toEqual(['NOT_FOUND']);
    expect(await end(townLeader)).toMatchObject({ postingEnd: { posting: { version: 2, isActive: false } } });
    expect(codesOf(await end(townLeader), 'postingEnd')).toEqual(['ALREADY_ENDED']);
  });
});
