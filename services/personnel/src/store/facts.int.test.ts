import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instant } from '@yunge/testkit';
import type { Fact } from '../domain/fact.ts';
import { LANES } from '../domain/fact.ts';
import { certificate, closed, evaluated, posting, termsOf, veto } from '../domain/honour.fixture.ts';
import { frameOf } from '../domain/honour-frame.ts';
import { openTestService } from '../test-service.ts';
import { factsIn, type Facts } from './facts.ts';
import { hashBuckets, inputHashOf } from './honour-hash.ts';

type Test = Awaited<ReturnType<typeof openTestService>>;
let test: Test;
const frame = frameOf(termsOf('GRID_MEMBER'));
const EARLY = instant(frame.cutOff, { days: -2 });

beforeAll(async () => {
  test = await openTestService();
}, 60_000);
afterAll(() => test.close(), 60_000);

const work = (from: number, until: number): Fact[] =>
  Array.from({ length: until - from }, (_, n) => [
    closed(`m${from + n}`, { handlerId: 'ann' }),
    evaluated(`m${from + n}`, { handlerId: 'ann', at: instant('2026-09-20T10:00+08:00') }),
  ]).flat();
const people = [posting('ann'), certificate('ann'), veto('ann')];

/** Hash and number of all facts of the snapshot, as they can be read now. */
async function snapshot(facts: Facts = test.service.stores.facts) {
  const works = (await Promise.all(Array.from({ length: LANES }, (_, lane) => facts.work(frame, lane)))).flat();
  const { kept, hashes } = hashBuckets(works, 0, 256);
  return { hash: inputHashOf(frame, await facts.people(frame), hashes), count: kept.length };
}

async function rawSnapshot() {
  const { facts } = test.service.stores;
  const { leafOf } = await import('./honour-hash.ts');
  const { workOf } = await import('../domain/work.ts');
  const works = [];
  for await (const fact of facts.rawWork(frame, 0, 256)) works.push(workOf(fact, leafOf(fact)));
  return inputHashOf(frame, await facts.rawPeople(frame), hashBuckets(works, 0, 256).hashes);
}

describe('A snapshot', () => {
  it('reads the same loose, packed, half packed, packed by two at once, and with late facts in later segments', async () => {
    const { facts, factSegments } = test.service.stores;
    await facts.insert([...work(0, 60), ...people], EARLY);
    const loose = await snapshot();
    expect(loose.count).toBe(120);
    expect(loose.hash).toBe(await rawSnapshot());

    // Two packers and a reader at once, again and again.
    const rival = test.service.stores.facts;
    const reads = await Promise.all([snapshot(), facts.pack(1), snapshot(), rival.pack(1), snapshot()]);
    for (const read of reads) if (typeof read === 'object') expect(read).toEqual(loose);
    expect(await snapshot()).toEqual(loose);
    expect(await factSegments.count()).toBeGreaterThan(0);

    await facts.insert(work(60, 80), EARLY);
    const withLate = await snapshot();
    expect(withLate).toMatchObject({ count: 160 });
    await facts.pack(1);
    expect(await snapshot()).toEqual(withLate);
    expect(withLate.hash).toBe(await rawSnapshot());
  }, 60_000);

  it('leaves out what was recorded after its cut-off, packed or not', async () => {
    const { facts } = test.service.stores;
    const before = await snapshot();
    await facts.insert(work(900, 910), instant(frame.cutOff, { ms: 1 }));
    expect(await snapshot()).toEqual(before);
    await facts.pack(1);
    expect(await snapshot()).toEqual(before);
  }, 60_000);

  it('counts no fact twice and misses none though a packer dies between its segment and its marks', async () => {
    const { facts, factSegments } = test.service.stores;
    await facts.insert(work(200, 230), EARLY);
    const before = await snapshot();
    const dying = factsIn(test.service.connection.useDb(test.service.connection.name), {
      ...factSegments,
      async seal(partition, some) {
        await factSegments.seal(partition, some);
        throw new Error('killed');
      },
    });
    await expect(dying.pack(1)).rejects.toThrow('killed');
    expect(await snapshot()).toEqual(before);
    await facts.insert(work(230, 240), EARLY);
    const more = await snapshot();
    expect(more.count).toBe(before.count + 20);
    await facts.pack(1);
    expect(await snapshot()).toEqual(more);
    expect(more.hash).toBe(await rawSnapshot());
  }, 60_000);

  it('refuses a segment that is not what was sealed', async () => {
    const { facts } = test.service.stores;
    const segments = test.service.connection.collection('factsegments');
    await segments.updateOne({}, { $set: { hash: '0'.repeat(64) } });
    await expect(snapshot(facts)).rejects.toThrow('is not what was sealed');
  }, 60_000);
});
