import { noticeRaised } from '@yunge/contracts';
import { fixedClock } from '@yunge/kernel';
import { createQueues, implement, startWorker } from '@yunge/queue';
import { createLogger } from '@yunge/runtime';
import type { World } from '../world/world.ts';

/** Stands in for the service that hears the notices, and writes down which ones it heard. */
export interface Listener {
  /** How often each message was heard, by its id. */
  readonly heard: ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

export async function startListener({ redis, queuePrefix }: World): Promise<Listener> {
  const logger = createLogger({ name: 'faults-listener', level: 'silent' });
  const options = { redisUrl: redis.url, prefix: queuePrefix, service: 'personnel', logger } as const;
  const queues = createQueues(options);
  const heard = new Map<string, number>();
  const stop = await startWorker({
    ...options,
    queues,
    clock: fixedClock(new Date()),
    jobs: [
      implement(noticeRaised, (_, { id }) => {
        heard.set(id, (heard.get(id) ?? 0) + 1);
        return Promise.resolve();
      }),
    ],
  });
  return {
    heard,
    async stop() {
      await stop();
      await queues.close();
    },
  };
}
