import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localId, toGlobalId } from '@yunge/kernel';
import { startWorker } from '@yunge/queue';
import { actor, codesOf, deliver, eventually, instant, listOf, pathOf, rivals, textOf } from '@yunge/testkit';
import { certificate, closed, dismissed, evaluated, posting, WITHIN_WINDOW } from '../domain/honour.fixture.ts';
import { openTestService } from '../test-service.ts';
import { assembleHonourList } from '../workers/assemble-honour-list.ts';
import { recordFacts } from '../workers/record-fact.ts';
import { restartLateHonourList, sweepLateHonourLists } from '../workers/restart-honour-list.ts';
import { scoreHonourShard } from '../workers/score-honour-shard.ts';
import { elsewhere, head, newKey, resident, townLeader } from './people.fixture.ts';

type Test = Awaited<ReturnType<typeof openTestService>>;
let test: Test;
let stop: () => Promise<void>;
const CUT_OFF = instant('2026-11-05T00:00+08:00');
const MEMBERS = Array.from({ length: 12 }, (_, n) => `member${n}`);

/** Twelve members with ten matters each; the lower the number, the more residents were satisfied. */
const incidents = MEMBERS.flatMap((id, n) =>
  Array.from({ length: 10 }, (_, k) => [
    closed(`${id}-${k}`, { handlerId: id, reporterId: id, departmentCode: 'CIVIL' }),
    evaluated(`${id}-${k}`, { handlerId: id, departmentCode: 'CIVIL', isSatisfied: k >= n % 10 }),
  ]).flat(),
);

const startService = ({ service, platform }: Test, concurrency: number) =>
  startWorker({
    redisUrl: platform.variables['REDIS_URL'] ?? '',
    prefix: platform.queuePrefix,
    service: 'personnel',
    logger: service.logger,
    queues: service.queues,
    clock: service.clock,
    jobs: [
      ...recordFacts(service),
      scoreHonourShard(service),
      assembleHonourList(service),
      restartLateHonourList(service),
    ],
    sweeps: [sweepLateHonourLists(service)],
    outboxes: [service.stores.honourVetoes.outbox],
    concurrency,
  });

beforeAll(async () => {
  test = await openTestService();
  const people = MEMBERS.flatMap((id) => [posting(id), certificate(id)]);
  await test.service.stores.facts.insert([...incidents, ...people], instant(CUT_OFF, { days: -1 }));
  stop = await startService(test, 4);
}, 60_000);
afterAll(async () => {
  await stop();
  await test.close();
}, 60_000);

const COMPUTE = `mutation ($input: HonourListComputeInput!, $key: ID!) {
  honourListCompute(input: $input, idempotencyKey: $key) { honourList { id status level } userErrors { code field } }
}`;
const LIST = `query ($id: ID!) {
  honourList(id: $id) { status listHash inputHash factCount rankedCount shardsDone
    entries(first: 100) { totalCount nodes { rank notRanked score person { id } departmentCode parts { indicator points } } } }
}`;
const members = {
  category: 'GRID_MEMBER',
  kind: 'FULL_TIME',
  level: 'DISTRICT',
  areaCode: '140214',
  fromMonth: '2026-09',
};
const order = async (change: object = {}, by = head, key = newKey()) =>
  (await test.ask(by, COMPUTE, { input: { ...members, cutOff: CUT_OFF, ...change }, key })).data;
const idOf = (data: unknown) => textOf(data, 'honourListCompute.honourList.id');
const computed = (id: string) =>
  eventually(
    async () => (await test.ask(head, LIST, { id })).data,
    (data) => pathOf(data, 'honourList.status') === 'COMPUTED',
  );
const hashOf = async (id: string) => textOf(await computed(id), 'honourList.listHash');

describe('When a list is ordered', () => {
  it('it is computed, ranked, and every score is the sum of its parts', async () => {
    const data = await computed(idOf(await order()));
    const entries = listOf(data, 'honourList.entries.nodes');
    expect(data).toMatchObject({ honourList: { rankedCount: 12, shardsDone: 8, factCount: incidents.length + 24 } });
    expect(entries.map((entry) => pathOf(entry, 'rank'))).toEqual(MEMBERS.map((_, n) => n + 1));
    for (const entry of entries) {
      const points = listOf(entry, 'parts').map((part) => Number(pathOf(part, 'points')));
      expect(points.reduce((sum, each) => sum + each, 0)).toBe(pathOf(entry, 'score'));
    }
  });

  it('the same key and terms twice are one list, other terms under the key are refused', async () => {
    const key = newKey();
    const first = idOf(await order({}, head, key));
    expect(idOf(await order({}, head, key))).toBe(first);
    expect(codesOf(await order({ kind: 'PART_TIME' }, head, key), 'honourListCompute')).toEqual([
      'IDEMPOTENCY_CONFLICT',
    ]);
  });

  it('a refusal says why and starts nothing', async () => {
    const all = '{ honourLists { totalCount } }';
    const before = (await test.ask(head, all)).data;
    expect(codesOf(await order({ kind: null }), 'honourListCompute')).toEqual(['KIND_REQUIRED']);
    expect(codesOf(await order({ cutOff: '2999-01-01T00:00:00Z' }), 'honourListCompute')).toEqual([
      'CUT_OFF_IN_FUTURE',
    ]);
    expect(codesOf(await order({}, townLeader), 'honourListCompute')).toEqual(['OUTSIDE_YOUR_AREA']);
    expect((await test.ask(head, all)).data).toEqual(before);
  });

  it('residents and members may not, and staff elsewhere see no list', async () => {
    const variables = { input: members, key: newKey() };
    expect(await test.ask.refused(resident, COMPUTE, variables)).toContain('FORBIDDEN');
    expect(await test.ask.refused(elsewhere, COMPUTE, variables)).toContain('FORBIDDEN');
    const id = idOf(await order());
    const other = actor('CENTRE_HEAD', { id: 'other', divisions: ['370883'] });
    expect((await test.ask(other, LIST, { id })).data).toEqual({ honourList: null });
    expect((await test.ask(other, '{ honourLists { totalCount nodes { id } } }')).data).toEqual({
      honourLists: { totalCount: 0, nodes: [] },
    });
  });
});

describe('The same snapshot', () => {
  it('gives one byte-equal list, whoever recomputes it while facts go on arriving', async () => {
    const recordNow = deliver(
      Array.from({ length: 40 }, (_, n) => ({ ...closed(`new-${n}`, { handlerId: 'member11' }), id: `new-${n}` })),
      recordFacts(test.service),
    );
    const ids = await rivals(20, async () => idOf(await order()));
    await recordNow;
    expect(new Set(ids).size).toBe(20);
    expect(new Set(await Promise.all(ids.map(hashOf))).size).toBe(1);
    const now = { cutOff: null };
    const later = await eventually(
      async () => hashOf(idOf(await order(now))),
      () => true,
    );
    expect(later).not.toBe(await hashOf(ids[0] ?? ''));
  }, 60_000);

  it('gives the same list with one worker and with sixteen', async () => {
    const with4 = await hashOf(idOf(await order()));
    for (const concurrency of [1, 16]) {
      await stop();
      stop = await startService(test, concurrency);
      expect(await hashOf(idOf(await order()))).toBe(with4);
    }
  }, 60_000);

  it('is computed to the end though Redis forgets the work', async () => {
    const expected = await hashOf(idOf(await order()));
    await stop();
    const id = idOf(await order());
    await test.service.stores.honourLists.model.updateOne(
      { _id: localId('HonourList', id) },
      { $set: { nextDueAt: instant(CUT_OFF) } },
    );
    const { workerRedis } = await import('@yunge/queue');
    const redis = workerRedis(test.platform.variables['REDIS_URL'] ?? '');
    const keys = await redis.keys(`{${test.platform.queuePrefix}}:*`);
    await redis.del(...keys);
    redis.disconnect();
    stop = await startService(test, 4);
    expect(await hashOf(id)).toBe(expected);
  }, 60_000);
});

describe('A part of a score', () => {
  const WHY = `query ($id: ID!, $personId: ID!, $after: String) {
    honourList(id: $id) { entries(filter: { personId: $personId }) { totalCount nodes { rank parts { indicator numerator denominator
      incidents(first: 4, after: $after) { totalCount edges { isCounted node { id } } pageInfo { hasNextPage endCursor } } } } } }
  }`;
  it('leads to exactly the incidents it was counted from, page by page', async () => {
    const id = idOf(await order());
    await computed(id);
    const seen: { id: unknown; isCounted: unknown }[] = [];
    let after: string | null = null;
    for (;;) {
      const { data } = await test.ask(head, WHY, { id, personId: toGlobalId('Person', 'member3'), after });
      const part = pathOf(data, 'honourList.entries.nodes.0.parts.3');
      expect(part).toMatchObject({
        indicator: 'SATISFACTION',
        numerator: 7,
        denominator: 10,
        incidents: { totalCount: 10 },
      });
      seen.push(
        ...listOf(part, 'incidents.edges').map((edge) => ({
          id: pathOf(edge, 'node.id'),
          isCounted: pathOf(edge, 'isCounted'),
        })),
      );
      if (!pathOf(part, 'incidents.pageInfo.hasNextPage')) break;
      after = textOf(part, 'incidents.pageInfo.endCursor');
    }
    expect(seen.map((each) => each.id)).toEqual(
      Array.from({ length: 10 }, (_, k) => toGlobalId('Incident', `member3-${k}`)),
    );
    expect(seen.filter(({ isCounted }) => isCounted)).toHaveLength(7);
  });
});

describe('A veto', () => {
  const VETO = `mutation ($input: HonourVetoRecordInput!, $key: ID!) {
    honourVetoRecord(input: $input, idempotencyKey: $key) { honourVeto { reason } userErrors { code } }
  }`;
  it('bars a unit from lists frozen after it, and leaves those frozen before as they are', async () => {
    const units = { category: 'RESIDENT_UNIT', kind: null };
    const before = idOf(await order(units));
    const hash = await hashOf(before);
    const input = { departmentCode: 'CIVIL', reason: 'FALSIFICATION', note: 'photos', happenedAt: WITHIN_WINDOW };
    expect(codesOf((await test.ask(head, VETO, { input, key: newKey() })).data, 'honourVetoRecord')).toEqual([]);
    const barred = await eventually(
      async () => computed(idOf(await order({ ...units, cutOff: null }))),
      (data) => pathOf(data, 'honourList.entries.nodes.0.notRanked') === 'FALSIFICATION',
    );
    expect(barred).toMatchObject({
      honourList: { rankedCount: 0, entries: { nodes: [{ rank: null, departmentCode: 'CIVIL' }] } },
    });
    expect(await hashOf(idOf(await order(units)))).toBe(hash);
    expect(
      codesOf(
        (await test.ask(head, VETO, { input: { ...input, personId: toGlobalId('Person', 'x') }, key: newKey() })).data,
        'honourVetoRecord',
      ),
    ).toEqual(['ONE_SUBJECT_REQUIRED']);
  }, 60_000);
});

describe('A fact', () => {
  it('is kept once per event and stamped by the store’s clock, though the event comes twice', async () => {
    const { facts } = test.service.stores;
    const before = await facts.count();
    const fact = dismissed('once', 'member0');
    const message = { id: 'event-1', name: fact.name, data: fact.data };
    await deliver([message, message], recordFacts(test.service));
    expect(await facts.count()).toBe(before + 1);
    expect(await facts.unstampedCount()).toBe(0);
  });
});
