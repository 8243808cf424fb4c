import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { commandOrPackage } from './apt.ts';
import type { StorePlan } from './mongo.ts';
import { knock, pingRedis } from './ping.ts';
import type { Places, StorePorts } from './places.ts';
import { OWN_STORES_ADVICE } from './plain-error.ts';
import type { Log } from './progress.ts';

/** Redis from the PATH, else Debian's. Append-only file, no eviction: BullMQ's jobs may never be thrown out. */
export async function planRedis(
  places: Places,
  { redis }: StorePorts,
  log: Log,
  signal?: AbortSignal,
): Promise<StorePlan> {
  const command = await commandOrPackage('redis-server', ['redis-server'], { advice: OWN_STORES_ADVICE, log, signal });
  const data = join(places.state, 'redis');
  const uri = `redis://127.0.0.1:${redis}`;
  const options = {
    bind: '127.0.0.1',
    port: String(redis),
    dir: data,
    daemonize: 'no',
    appendonly: 'yes',
    appendfsync: 'everysec',
    'maxmemory-policy': 'noeviction',
    save: '3600 1',
  };
  return {
    step: 'local',
    uri,
    title: `Redis (${command})`,
    parts: [
      {
        name: 'redis-server',
        signal: 'SIGTERM',
        port: { number: redis, variable: 'YUNGE_REDIS_PORT' },
        prepare: async () => void mkdirSync(data, { recursive: true, mode: 0o700 }),
        launch: {
          command,
          args: Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
          logFile: join(places.state, 'redis.log'),
        },
        ready: () => knock(redis).then(() => pingRedis(uri)),
        readyWithinMs: 30_000,
      },
    ],
  };
}
