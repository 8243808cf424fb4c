import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fixedClock } from '@yunge/kernel';
import { createLogger, metrics } from '@yunge/runtime';
import { eventually, testPlatform } from '@yunge/testkit';
import { Queue } from 'bullmq';
import { z } from 'zod';
import { defineJob, implement } from './job.ts';
import { measureParked, openParked, type ParkedJob } from './parked.ts';
import { createQueues, keyPrefix } from './queues.ts';
import { workerRedis } from './redis.ts';
import { startWorker } from './worker.ts';

const platform = testPlatform();
const logger = createLogger({ name: 'parked-test', level: 'silent' });
const options = {
  redisUrl: platform.variables['REDIS_URL'] ?? '',
  prefix: platform.queuePrefix,
  service: 'training',
  logger,
} as const;
const clock = fixedClock('2026-11-23T00:00:00Z');
const queues = createQueues(options);
const parked = openParked(options);
const redis = workerRedis(options.redisUrl);
// A producer that does not check what it sends, as an older version or a hand on the queue would.
const raw = new Queue(options.service, { connection: redis, prefix: keyPrefix(options.prefix) });

const greet = defineJob('greet', z.object({ name: z.string() }));
const greeted: string[] = [];
const hooked: ParkedJob[] = [];
let runs = 0;
let isBroken = true;
let stop: () => Promise<void>;

const hurried = { attempts: 3, backoff: { type: 'fixed', delay: 1 } };
const total = async (job: string): Promise<number> => {
  const text = await metrics.metrics();
  return Number(new RegExp(`yunge_queue_parked_total{service="training",job="${job}"} (\\d+)`).exec(text)?.[1] ?? 0);
};
const isParked = (id: string) =>
  eventually(
    () => parked.list(10),
    (jobs) => jobs.some((job) => job.id === id),
  );

beforeAll(() => redis.ping());
beforeEach(async () => {
  stop = await startWorker({
    ...options,
    queues,
    clock,
    jobs: [
      implement(greet, ({ name }) => {
        runs += 1;
        if (name === 'poison' && isBroken) throw new Error('cannot greet poison');
        return Promise.resolve(greeted.push(name));
      }),
    ],
    onParked: (job) => {
      hooked.push(job);
      throw new Error('the hook itself is broken');
    },
  });
});
afterEach(async () => {
  await stop();
  for (const { id } of await parked.list(100)) await raw.remove(id);
  hooked.length = 0;
  greeted.length = 0;
  runs = 0;
  isBroken = true;
});
afterAll(async () => {
  await raw.close();
  await parked.close();
  await queues.close();
  redis.disconnect();
  await platform.drop();
});

describe('A job that fails again and again', () => {
  it('is parked after its attempts with an alert, while the others go on', async () => {
    const before = await total('greet');
    await raw.add('greet', { name: 'poison' }, { jobId: 'bug', ...hurried });
    for (const name of ['a', 'b', 'c']) await queues.schedule(greet, { name }, { id: `greet-${name}` });
    await isParked('bug');
    await eventually(
      () => Promise.resolve(greeted.length),
      (count) => count === 3,
    );
    expect(runs).toBe(6);
    expect(await parked.list(10)).toMatchObject([
      { service: 'training', id: 'bug', name: 'greet', reason: 'cannot greet poison', attempts: 3 },
    ]);
    await eventually(
      () => Promise.resolve(hooked.map(({ id }) => id)),
      (ids) => ids.includes('bug'),
    );
    expect((await total('greet')) - before).toBe(1);
    await measureParked(parked, 'training');
    expect(await metrics.metrics()).toContain('yunge_queue_parked{service="training"} 1');
  });

  it('under a name that nothing here does is parked after its attempts as well', async () => {
    await raw.add('dance', {}, { jobId: 'unknown', ...hurried });
    await isParked('unknown');
    expect(await parked.list(1)).toMatchObject([{ reason: 'nothing here does dance', attempts: 3 }]);
  });

  it('runs again when an operator says so, as often as a new one', async () => {
    await raw.add('greet', { name: 'poison' }, { jobId: 'mended', ...hurried });
    await isParked('mended');
    isBroken = false;
    expect(await parked.retry('mended')).toBe(true);
    await eventually(
      () => Promise.resolve(greeted),
      (names) => names.includes('poison'),
    );
    await eventually(
      () => raw.getJobState('mended'),
      (state) => state === 'completed',
    );
    expect([await parked.count(), await parked.retry('mended'), await parked.retry('nobody')]).toEqual([
      0,
      false,
      false,
    ]);
  });

  it('counts as done without being run when an operator discards it', async () => {
    await raw.add('greet', { name: 'poison' }, { jobId: 'hopeless', ...hurried });
    await isParked('hopeless');
    expect(await parked.discard('hopeless')).toBe(true);
    await eventually(
      () => raw.getJobState('hopeless'),
      (state) => state === 'completed',
    );
    expect(runs).toBe(3);
  });
});

describe('A job whose data do not parse', () => {
  it('is parked at once, and its reason tells where but not what stood there', async () => {
    await raw.add('greet', { name: 13_800_138_000 }, { jobId: 'garbled', ...hurried });
    await isParked('garbled');
    expect(await parked.list(1)).toMatchObject([{ attempts: 1, reason: 'the data do not parse: name invalid_type' }]);
    expect(runs).toBe(0);
  });
});
