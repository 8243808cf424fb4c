import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { workerRedis } from '@yunge/queue';
import { actor, codesOf, deliver, instant, listOf, pathOf, rivals, textOf } from '@yunge/testkit';
import { closed } from '../domain/honour.fixture.ts';
import { frameOf } from '../domain/honour-frame.ts';
import { recordFacts } from '../workers/record-fact.ts';
import {
  CUT_OFF,
  idOf,
  incidents,
  MEMBERS,
  MEMBERS_OF_DISTRICT,
  openHonours,
  RUN,
  september,
  START,
  type Honours,
} from './honour-run.fixture.ts';
import { elsewhere, head, newKey, resident, townLeader } from './people.fixture.ts';

/** Runs of the same snapshot at once; the record is 1,000. */
const RECOMPUTES = Number(process.env['HONOUR_RECOMPUTES'] ?? 100);

let test: Honours;
beforeAll(async () => {
  test = await openHonours();
}, 60_000);
afterAll(() => test.close(), 60_000);

describe('When a run is started', () => {
  it('every list is computed and ranked, and every score is the sum of its parts', async () => {
    const id = idOf(await test.order());
    expect(await test.computed(id)).toMatchObject({
      honourRun: {
        factCount: incidents.length + 24,
        listCount: 12,
        progress: { shardsDone: 8, factsCounted: incidents.length + 24, groupCount: 18, groupsDone: 18, listsDone: 12 },
      },
    });
    const [list] = await test.listsOf(id, MEMBERS_OF_DISTRICT);
    expect(list).toMatchObject({ status: 'COMPUTED', revision: 1, rankedCount: 12, run: { id } });
    const entries = listOf(list, 'entries.nodes');
    expect(entries.map((entry) => pathOf(entry, 'rank'))).toEqual(MEMBERS.map((_, n) => n + 1));
    for (const entry of entries) {
      const points = listOf(entry, 'parts').map((part) => Number(pathOf(part, 'points')));
      expect(points.reduce((sum, each) => sum + each, 0)).toBe(pathOf(entry, 'score'));
    }
    const files = await test.listsOf(id, { category: 'CASE_FILE' });
    expect(
      Object.fromEntries(files.map((file) => [String(pathOf(file, 'level')), pathOf(file, 'rule.listed')])),
    ).toEqual({
      COMMUNITY: 10,
      TOWN: 30,
      DISTRICT: 100,
    });
  }, 60_000);

  it('the same key and terms twice are one run, other terms under the key are refused', async () => {
    const key = newKey();
    const first = idOf(await test.order({}, head, key));
    expect(idOf(await test.order({}, head, key))).toBe(first);
    expect(codesOf(await test.order({ levels: ['TOWN'] }, head, key), 'honourRunStart')).toEqual([
      'IDEMPOTENCY_CONFLICT',
    ]);
  }, 60_000);

  it('a refusal says why and starts nothing', async () => {
    const all = '{ honourRuns { totalCount } }';
    const before = (await test.ask(head, all)).data;
    expect(codesOf(await test.order({ levels: [] }), 'honourRunStart')).toEqual(['LEVEL_REQUIRED']);
    expect(codesOf(await test.order({ cutOff: '2999-01-01T00:00:00Z' }), 'honourRunStart')).toEqual([
      'CUT_OFF_IN_FUTURE',
    ]);
    expect(codesOf(await test.order({}, townLeader), 'honourRunStart')).toEqual(['OUTSIDE_YOUR_AREA']);
    expect((await test.ask(head, all)).data).toEqual(before);
  }, 60_000);

  it('residents and members may not, and staff elsewhere see no run and no list', async () => {
    const variables = { input: september, key: newKey() };
    expect(await test.ask.refused(resident, START, variables)).toContain('FORBIDDEN');
    expect(await test.ask.refused(elsewhere, START, variables)).toContain('FORBIDDEN');
    const id = idOf(await test.order());
    await test.computed(id);
    const other = actor('CENTRE_HEAD', { id: 'other', divisions: ['370883'] });
    expect((await test.ask(other, RUN, { id })).data).toEqual({ honourRun: null });
    expect((await test.ask(other, '{ honourLists { totalCount nodes { id } } }')).data).toEqual({
      honourLists: { totalCount: 0, nodes: [] },
    });
  }, 60_000);

  it('a list of a community is the same, whether the district or the community asked for it', async () => {
    const ofDistrict = await test.listsOf(idOf(await test.order()), { areaCode: '140214033006' });
    const ofCommunity = await test.listsOf(idOf(await test.order({ areaCode: '140214033006' })), {
      areaCode: '140214033006',
    });
    const hashes = (lists: readonly unknown[]) => lists.map((list) => textOf(list, 'listHash')).sort();
    expect(ofCommunity.length).toBeGreaterThanOrEqual(ofDistrict.length);
    expect(hashes(ofCommunity)).toEqual(expect.arrayContaining(hashes(ofDistrict)));
  }, 60_000);
});

describe('The same snapshot', () => {
  it('gives byte-equal lists, whoever recomputes them while facts go on arriving', async () => {
    const ofDistrict = { levels: ['DISTRICT'] };
    const recordNow = deliver(
      Array.from({ length: 40 }, (_, n) => ({ ...closed(`new-${n}`, { handlerId: 'member11' }), id: `new-${n}` })),
      recordFacts(test.service),
    );
    const ids = await rivals(RECOMPUTES, async () => idOf(await test.order(ofDistrict)));
    await recordNow;
    expect(new Set(ids).size).toBe(RECOMPUTES);
    await test.allComputed();
    const [first = '', ...others] = ids;
    const expected = await test.hashesOf(first);
    expect(expected).toHaveLength(6);
    for (const id of others) expect(await test.hashesOf(id)).toEqual(expected);
    expect(await test.hashesOf(idOf(await test.order({ ...ofDistrict, cutOff: null })))).not.toEqual(expected);
  }, 3_600_000);

  it('gives the same lists with one worker and with sixteen, in one shard and in sixteen, packed and not', async () => {
    const { facts, factSegments } = test.service.stores;
    const expected = await test.hashesOf(idOf(await test.order()));
    expect(await factSegments.count()).toBe(0);
    for (const concurrency of [1, 16]) {
      await test.restart(concurrency);
      expect(await test.hashesOf(idOf(await test.order()))).toEqual(expected);
    }
    for (const shardCount of [1, 4, 16]) {
      expect(await test.hashesOf((await test.startWith(shardCount)).id)).toEqual(expected);
    }
    await facts.pack(1);
    expect(await factSegments.count()).toBeGreaterThan(0);
    expect(await test.hashesOf(idOf(await test.order()))).toEqual(expected);
  }, 120_000);

  it('is computed to the end though Redis forgets the work and half of it is done', async () => {
    const expected = await test.hashesOf(idOf(await test.order()));
    await test.rest();
    const { honourRuns, honourRunParts, facts } = test.service.stores;
    const { run, id } = await test.startWith(8);
    await honourRunParts.keepPeople(run.id, await facts.people(frameOf(run)));
    await honourRuns.model.updateOne({ _id: run.id }, { $set: { nextDueAt: instant(CUT_OFF) } });
    const redis = workerRedis(test.platform.variables['REDIS_URL'] ?? '');
    const keys = await redis.keys(`{${test.platform.queuePrefix}}:*`);
    if (keys.length > 0) await redis.del(...keys);
    redis.disconnect();
    await test.restart(4);
    expect(await test.hashesOf(id)).toEqual(expected);
    expect(await honourRunParts.progress(run.id)).toMatchObject({ hasPeople: false, shards: [] });
  }, 60_000);
});
