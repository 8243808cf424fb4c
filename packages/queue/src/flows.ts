import { FlowProducer } from 'bullmq';
import type { z } from 'zod';
import type { JobDefinition } from './job.ts';
import { defaults, keyPrefix, type QueueOptions } from './queues.ts';
import { producerRedis } from './redis.ts';

/** A job of a flow, ready to be queued: `flowJob(definition, data, id)`. */
export interface FlowJob {
  readonly name: string;
  readonly data: unknown;
  readonly id: string;
}

/** Many jobs at once and one that waits until all of them are done. */
export interface Flow {
  readonly parent: FlowJob;
  readonly children: readonly FlowJob[];
  /** Nothing runs before this time has passed. */
  readonly delayMs?: number;
}

export interface Flows {
  /** Puts all jobs of a flow on this service's queue, or none. The same ids are the same jobs while Redis knows them. */
  start(flow: Flow): Promise<void>;
  close(): Promise<void>;
}

export function flowJob<Schema extends z.ZodType>(
  job: JobDefinition<Schema>,
  data: z.input<Schema>,
  id: string,
): FlowJob {
  return { name: job.name, data: job.schema.parse(data), id };
}

/** The producing side of flows. Like a queue it fails fast; what must not be lost is started again from the store. */
export function createFlows({ redisUrl, prefix, service, logger }: QueueOptions): Flows {
  const connection = producerRedis(redisUrl);
  connection.on('error', (error) => logger.warn({ err: error }, 'redis is out of reach'));
  const producer = new FlowProducer({ connection, prefix: keyPrefix(prefix) });
  producer.on('error', () => undefined); // the connection's own listener has said it
  const connected = connection.connect().catch(() => undefined);
  const node = ({ name, data, id }: FlowJob, delay: number) => ({
    name,
    data,
    queueName: service,
    opts: { ...defaults, jobId: id, delay },
  });

  return {
    async start({ parent, children, delayMs = 0 }) {
      await connected;
      const delay = Math.max(delayMs, 0);
      await producer.add({ ...node(parent, 0), children: children.map((child) => node(child, delay)) });
    },
    async close() {
      await producer.close();
      connection.disconnect();
    },
  };
}
