import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { postingChanged } from '@yunge/contracts';
import { fixedClock } from '@yunge/kernel';
import { createLogger } from '@yunge/runtime';
import { eventually, testPlatform } from '@yunge/testkit';
import { implement } from './job.ts';
import { createQueues, keyPrefix, type Message } from './queues.ts';
import { workerRedis } from './redis.ts';
import { relayOnce, type OutboxSource } from './relay.ts';
import { startWorker } from './worker.ts';

const platform = testPlatform();
const logger = createLogger({ name: 'relay-test', level: 'silent' });
const options = { redisUrl: platform.variables['REDIS_URL'] ?? '', prefix: platform.queuePrefix, logger };
const clock = fixedClock('2026-11-23T00:00:00Z');
const queues = createQueues({ ...options, service: 'personnel' });
const redis = workerRedis(options.redisUrl);

const posting: Message = {
  id: 'posting-1-0',
  name: postingChanged.name,
  data: {
    postingId: 'p',
    version: 1,
    personId: 'lin',
    post: 'GRID_MEMBER',
    employment: 'FULL_TIME',
    areaCode: '140214033006001',
    from: '2026-01-01T00:00:00Z',
    until: null,
  },
};

/** An outbox of one document, whose lease has always run out. */
function outboxOf(...messages: Message[]): OutboxSource & { readonly left: Message[] } {
  const left = messages;
  return {
    noun: 'Posting',
    left,
    claim: () => Promise.resolve(left.length > 0 ? [{ documentId: 'p', messages: [...left] }] : []),
    sent: (_, done) => {
      for (const { id } of done)
        left.splice(
          left.findIndex((message) => message.id === id),
          1,
        );
      return Promise.resolve();
    },
  };
}

const forget = async () => {
  const keys = await redis.keys(`${keyPrefix(platform.queuePrefix)}:*`);
  if (keys.length > 0) await redis.del(...keys);
};

beforeAll(() => redis.ping());
afterAll(async () => {
  await queues.close();
  redis.disconnect();
  await platform.drop();
});

it('An event survives a flushed Redis: it stays in its document until every subscriber is done', async () => {
  const outbox = outboxOf(posting);
  await relayOnce([outbox], { queues, clock, logger });
  await forget();
  await relayOnce([outbox], { queues, clock, logger });
  expect(outbox.left).toHaveLength(1);

  const heard: string[] = [];
  const subscribers = postingChanged.to.map((service) =>
    startWorker({
      ...options,
      service,
      queues,
      clock,
      jobs: [implement(postingChanged, ({ personId }) => Promise.resolve(heard.push(`${service} ${personId}`)))],
    }),
  );
  const stops = await Promise.all(subscribers);
  await eventually(
    async () => {
      await relayOnce([outbox], { queues, clock, logger });
      return outbox.left.length;
    },
    (left) => left === 0,
  );
  expect(heard.sort()).toEqual(postingChanged.to.map((service) => `${service} lin`).sort());
  await Promise.all(stops.map((stop) => stop()));
}, 60_000);
