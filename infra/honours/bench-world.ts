import { parseEnv } from '@yunge/runtime';
import { startWorker } from '@yunge/queue';
import { env } from '../../services/personnel/src/config.ts';
import { openService } from '../../services/personnel/src/context.ts';
import { honourRunDuties } from '../../services/personnel/src/workers/honour-run.ts';

/** Where a benchmark works: a database and queues of its own. */
export interface BenchPlace {
  readonly mongoUri: string;
  readonly redisUrl: string;
  /** Of its database and of its queues. */
  readonly name: string;
}

export function openBench({ mongoUri, redisUrl, name }: BenchPlace) {
  const settings = parseEnv(env, {
    NODE_ENV: 'test',
    LOG_LEVEL: 'error',
    MONGODB_URI: mongoUri,
    MONGODB_DB_PREFIX: `${name}_`,
    REDIS_URL: redisUrl,
    QUEUE_PREFIX: name,
  });
  return openService('bench-honours', settings);
}

export type BenchService = Awaited<ReturnType<typeof openBench>>;

/** A worker as the service runs it, for runs of honours alone; nothing is packed meanwhile. */
export async function startBenchWorker(service: BenchService): Promise<() => Promise<void>> {
  const { queues, clock, queueOptions } = service;
  const { jobs } = honourRunDuties(service);
  return startWorker({ ...queueOptions, queues, clock, jobs, concurrency: 2 });
}
