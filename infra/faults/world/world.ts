import { randomBytes, randomInt } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '@yunge/mongo';
import { withLock } from '../../stores/lock.ts';
import { isPortFree } from '../../stores/ping.ts';
import { placesOf, type Places } from '../../stores/places.ts';
import type { ProcessRef } from '../../stores/processes.ts';
import type { Log } from '../../stores/progress.ts';
import { faultyMember, type FaultyMember } from './member.ts';
import { clearLeftovers, writeRecord } from './record.ts';
import { faultyRedis, type FaultyRedis } from './redis.ts';
import { ownStore } from './store.ts';

/** A part of the platform that may be broken: a store and a Redis of its own, grids workers, one grids server. */
export interface World {
  readonly mongoUri: string;
  readonly dbPrefix: string;
  readonly queuePrefix: string;
  readonly actorSecret: string;
  readonly redis: FaultyRedis;
  readonly workers: readonly FaultyMember[];
  readonly server: FaultyMember;
  readonly serverUrl: string;
  /** Folder with a log for each process. */
  readonly dir: string;
}

export interface WorldOptions {
  readonly workers: number;
  /** Entry of the workers; the product's own unless a control takes something out of it. */
  readonly workerEntry?: string;
  readonly log: Log;
  readonly signal: AbortSignal;
}

const GRIDS = join(import.meta.dirname, '../../../services/grids/src');

/**
 * Brings up a world's stores, runs `use` in it, ends all its processes and removes its data, whatever came of it. One
 * world of a clone at a time. The logs stay when `use` fails or answers `isGood: false`.
 */
export async function withWorld<Result extends { readonly isGood: boolean }>(
  options: WorldOptions,
  use: (world: World) => Promise<Result>,
): Promise<Result> {
  const { log, signal } = options;
  const places = placesOf();
  return withLock(join(places.state, 'faults.lock'), () => inWorld(places, options, use), {
    signal,
    onWait: ({ pid }) => log(`Waiting: process ${pid} is breaking a world of this clone`),
  });
}

async function inWorld<Result extends { readonly isGood: boolean }>(
  places: Places,
  { workers, workerEntry = join(GRIDS, 'worker.ts'), log, signal }: WorldOptions,
  use: (world: World) => Promise<Result>,
): Promise<Result> {
  const recordFile = join(places.state, 'faults.json');
  await clearLeftovers(recordFile);
  const name = `f${randomBytes(4).toString('hex')}`;
  // The logs of a run that failed are kept until the next one.
  rmSync(join(places.state, 'faults'), { recursive: true, force: true });
  mkdirSync(join(places.state, 'faults'), { recursive: true, mode: 0o700 });
  const dir = mkdtempSync(join(places.state, 'faults', `${name}-`));
  const ports = await freePorts(workers + 3);
  const port = (index: number): number => ports[index] ?? 0;
  let storeParts: readonly ProcessRef[] = [];
  let redisRef: ProcessRef | null = null;
  const note = (): void =>
    writeRecord(recordFile, { dir, processes: [...storeParts, ...(redisRef ? [redisRef] : [])] });
  const ends: (() => Promise<void>)[] = [];
  let isGood = false;
  try {
    const store = await ownStore(places, {
      ...{ dir, port: port(2), log, signal },
      note: (parts) => {
        storeParts = parts;
        note();
      },
    });
    ends.push(() => store.stop());
    if (process.env['MONGODB_URI']) ends.push(() => dropDatabases(store.uri, `${name}_`));
    const redis = await faultyRedis({
      ...{ port: port(0), dataDir: join(dir, 'redis'), logFile: join(dir, 'redis.log'), log, signal },
      note: (ref) => {
        redisRef = ref;
        note();
      },
    });
    ends.push(() => redis.stop());
    const actorSecret = randomBytes(32).toString('base64url');
    const env = {
      NODE_ENV: 'development',
      LOG_LEVEL: 'warn',
      MONGODB_URI: store.uri,
      MONGODB_DB_PREFIX: `${name}_`,
      REDIS_URL: redis.url,
      QUEUE_PREFIX: name,
      ACTOR_SECRET: actorSecret,
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? join(places.cache, 'compile-cache'),
    };
    const member = (memberName: string, entry: string, healthPort: number, own: Readonly<Record<string, string>>) => {
      const files = { logFile: join(dir, `${memberName}.log`), skewFile: join(dir, `${memberName}.skew`) };
      const made = faultyMember({ name: memberName, entry, port: healthPort, env: { ...env, ...own }, ...files });
      ends.push(() => made.stop());
      return made;
    };
    const server = member('grids-server', join(GRIDS, 'server.ts'), port(1), { PORT: String(port(1)) });
    const team = Array.from({ length: workers }, (_, n) =>
      member(`grids-worker-${n}`, workerEntry, port(n + 3), { HEALTH_PORT: String(port(n + 3)) }),
    );
    const result = await use({
      mongoUri: store.uri,
      dbPrefix: `${name}_`,
      queuePrefix: name,
      actorSecret,
      redis,
      workers: team,
      server,
      serverUrl: `http://127.0.0.1:${port(1)}/graphql`,
      dir,
    });
    ({ isGood } = result);
    return result;
  } finally {
    for (const end of ends.toReversed()) await end().catch((error: unknown) => log(`  ${String(error)}`));
    if (isGood || signal.aborted) rmSync(dir, { recursive: true, force: true });
    else log(`  The logs of its processes are in ${dir}.`);
    rmSync(recordFile, { force: true });
  }
}

async function dropDatabases(uri: string, prefix: string): Promise<void> {
  const connection = await connect({ uri, database: 'admin', appName: 'faults', poolSize: 1 });
  const client = connection.getClient();
  const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true });
  for (const { name } of databases) if (name.startsWith(prefix)) await client.db(name).dropDatabase();
  await connection.close();
}

/** Ports that are free now, below those the system gives to outgoing connections: a killed process finds its port again. */
async function freePorts(count: number): Promise<number[]> {
  const ports: number[] = [];
  for (let port = randomInt(16_000, 30_000); ports.length < count; port += 1) {
    if (await isPortFree(port)) ports.push(port);
  }
  return ports;
}
