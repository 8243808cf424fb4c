import { Redis } from 'ioredis';

const reconnect = (attempt: number) => Math.min(100 * attempt, 2_000);

/** A connection for producers: fails within a second instead of waiting for a Redis that hangs. */
export function producerRedis(url: string): Redis {
  return new Redis(url, {
    commandTimeout: 1_000,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    retryStrategy: reconnect,
    lazyConnect: true,
  });
}

/** A connection for workers: waits for Redis as long as it takes. */
export function workerRedis(url: string): Redis {
  return new Redis(url, { maxRetriesPerRequest: null, retryStrategy: reconnect });
}
