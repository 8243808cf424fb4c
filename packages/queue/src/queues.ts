import type { Service } from '@yunge/contracts';
import { Queue, type JobsOptions } from 'bullmq';
import type { Logger } from '@yunge/runtime';
import type { z } from 'zod';
import type { JobDefinition } from './job.ts';
import { producerRedis } from './redis.ts';
import { deliverTo } from './relay.ts';

export interface QueueOptions {
  readonly redisUrl: string;
  /** Key prefix; the same for every process of one platform. */
  readonly prefix: string;
  readonly service: Service;
  readonly logger: Logger;
}

/** An announced event on its way. */
export interface Message {
  readonly id: string;
  readonly name: string;
  readonly data: unknown;
}

/** The producing side: everything fails fast, because accepting a report never waits for Redis. */
export interface Queues {
  /**
   * Sees to it that each subscriber gets an announced event: puts it on the queues that do not know it, and answers
   * whether all subscribers are done with it. Rejects while Redis is out of reach.
   */
  deliver(message: Message): Promise<boolean>;
  /** Adds a job of this service; the same id while it waits is the same job. `at` sets an alarm. */
  schedule<Schema extends z.ZodType>(
    job: JobDefinition<Schema>,
    data: z.input<Schema>,
    options: { readonly id: string; readonly delayMs?: number },
  ): Promise<void>;
  /** Wakes this service's relay. Never rejects: a lost nudge costs a second. */
  nudge(): void;
  close(): Promise<void>;
}

/** Retries spread over about ten minutes, then the job is parked where an operator sees it. */
export const defaults: JobsOptions = {
  attempts: 10,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: { age: 3_600, count: 20_000 },
  removeOnFail: { age: 30 * 86_400 },
};

/** The hash tag keeps one platform's keys on one slot of a Redis Cluster. */
export const keyPrefix = (prefix: string) => `{${prefix}}`;
export const nudgeChannel = (prefix: string, service: string) => `${keyPrefix(prefix)}:nudge:${service}`;

export function createQueues({ redisUrl, prefix, service, logger }: QueueOptions): Queues {
  const connection = producerRedis(redisUrl);
  connection.on('error', (error) => logger.warn({ err: error }, 'redis is out of reach'));
  const queues = new Map<string, Queue>();
  const queue = (name: string) => {
    const known = queues.get(name);
    if (known) return known;
    const made = new Queue(name, { connection, prefix: keyPrefix(prefix), defaultJobOptions: defaults });
    made.on('error', () => undefined); // the connection's own listener has said it
    queues.set(name, made);
    return made;
  };
  const connected = connection.connect().catch(() => undefined);

  return {
    async deliver(message) {
      await connected;
      return deliverTo(
        {
          stateOf: (subscriber, jobId) => queue(subscriber).getJobState(jobId),
          add: (subscriber, { id, name, data }) => queue(subscriber).add(name, data, { jobId: id }),
        },
        message,
      );
    },
    async schedule(job, data, { id, delayMs = 0 }) {
      await connected;
      await queue(service).add(job.name, job.schema.parse(data), { jobId: id, delay: Math.max(delayMs, 0) });
    },
    nudge() {
      connected
        .then(() => connection.publish(nudgeChannel(prefix, service), ''))
        .catch((error: unknown) => logger.debug({ err: error }, 'nudge was lost'));
    },
    async close() {
      await Promise.all([...queues.values()].map((each) => each.close()));
      connection.disconnect();
    },
  };
}
