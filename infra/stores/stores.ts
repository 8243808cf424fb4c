import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { withLock } from './lock.ts';
import { planMongo, type StorePlan } from './mongo.ts';
import { startParts, stopParts } from './parts.ts';
import { pingMongo, pingRedis } from './ping.ts';
import { type Places, placesOf, storePorts } from './places.ts';
import { messageOf, PlainError } from './plain-error.ts';
import { isRunning, self } from './processes.ts';
import { type Log, seconds } from './progress.ts';
import { planRedis } from './redis.ts';
import {
  addHolder,
  dropDead,
  emptyState,
  partsToStop,
  readState,
  removeHolder,
  type RunningStore,
  type StoreState,
  writeState,
} from './state.ts';

export interface Stores {
  /** Server URI without a database. */
  readonly mongoUri: string;
  readonly redisUrl: string;
  /** False when a process of a store this clone runs has died. Cheap; asks no server. */
  isAlive(): boolean;
  /** Starts again what died, at the same URIs. */
  revive(): Promise<void>;
  /** Lets go; the last of this clone's live holders stops what was started. May be called twice. */
  release(): Promise<void>;
}

export interface StoresOptions {
  readonly log: Log;
  /** Ends a start that is still building. */
  readonly signal?: AbortSignal;
}

const stateFile = (places: Places): string => join(places.state, 'stores.json');
const lockFile = (places: Places): string => join(places.state, 'stores.lock');

/**
 * Gives a running MongoDB and Redis, in this order of preference: MONGODB_URI / REDIS_URL; servers this clone already
 * runs; `mongod` / `redis-server` on the PATH; a downloaded mongod; FerretDB on PostgreSQL, built here once.
 * Throws a PlainError that says what to do when there is no way.
 */
export async function ensureStores({ log, signal }: StoresOptions): Promise<Stores> {
  const { MONGODB_URI: givenMongo, REDIS_URL: givenRedis } = process.env;
  if (givenMongo) await verify('MONGODB_URI', givenMongo, pingMongo);
  if (givenRedis) await verify('REDIS_URL', givenRedis, pingRedis);
  if (givenMongo && givenRedis) return givenStores(givenMongo, givenRedis);

  const places = placesOf();
  const token = randomUUID();
  const ensure = async (): Promise<{ mongoUri: string; redisUrl: string }> => ({
    mongoUri: givenMongo ?? (await ensureStore('mongo', places, log, signal)),
    redisUrl: givenRedis ?? (await ensureStore('redis', places, log, signal)),
  });
  const first = async (): Promise<Stores> => {
    update(places, (state) => addHolder(dropDead(state, isRunning), self(), token));
    let released: Promise<void> | null = null;
    const release = (): Promise<void> => letGo(places, token, log);
    try {
      return {
        ...(await ensure()),
        isAlive: () => released !== null || partsToStop(readState(stateFile(places))).every(isRunning),
        revive: () => underLock(places, log, async () => void (released ?? (await ensure()))),
        release: () => (released ??= underLock(places, log, release)),
      };
    } catch (error) {
      await release();
      throw error;
    }
  };
  return underLock(places, log, first, signal);
}

function givenStores(mongoUri: string, redisUrl: string): Stores {
  const nothing = async (): Promise<void> => {};
  return { mongoUri, redisUrl, isAlive: () => true, revive: nothing, release: nothing };
}

function underLock<T>(places: Places, log: Log, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  return withLock(lockFile(places), work, {
    signal,
    onWait: ({ pid }) => log(`Waiting: process ${pid} is starting or stopping this clone's stores`),
  });
}

async function verify(variable: string, uri: string, ping: (uri: string) => Promise<void>): Promise<void> {
  try {
    await ping(uri);
  } catch (error) {
    const advice = `Start that server, correct ${variable}, or unset it to let this command bring up a store of its own.`;
    throw new PlainError(`${variable} is set, but nothing usable answers there: ${messageOf(error)}`, advice);
  }
}

async function ensureStore(kind: 'mongo' | 'redis', places: Places, log: Log, signal?: AbortSignal): Promise<string> {
  const ping = kind === 'mongo' ? pingMongo : pingRedis;
  const known = readState(stateFile(places))[kind];
  if (known && known.parts.every(isRunning) && (await answers(ping, known.uri))) return known.uri;
  if (known) await stopHalf(known, log);
  const start = performance.now();
  const plan = await (kind === 'mongo' ? planMongo : planRedis)(places, storePorts(), log, signal);
  log(`Starting ${plan.title}`);
  await startStore(kind, plan, places, signal);
  log(`  ready after ${seconds(start)}: ${plan.uri}`);
  return plan.uri;
}

/** What is left of a store that no longer answers, or of which a part died. */
async function stopHalf(store: RunningStore, log: Log): Promise<void> {
  const left = store.parts.filter(isRunning);
  if (left.length > 0) log(`Stopping what is left of an earlier start (${left.map((part) => part.name).join(', ')})`);
  await stopParts(left.toReversed(), log);
}

async function startStore(
  kind: 'mongo' | 'redis',
  plan: StorePlan,
  places: Places,
  signal?: AbortSignal,
): Promise<void> {
  const note = (parts: RunningStore['parts']): void =>
    update(places, (state) => ({ ...state, [kind]: { step: plan.step, uri: plan.uri, parts } }));
  await startParts(plan.parts, note, signal);
}

async function answers(ping: (uri: string) => Promise<void>, uri: string): Promise<boolean> {
  try {
    await ping(uri);
    return true;
  } catch {
    return false;
  }
}

/** Called under the lock. */
async function letGo(places: Places, token: string, log: Log): Promise<void> {
  const state = dropDead(removeHolder(readState(stateFile(places)), token), isRunning);
  writeState(stateFile(places), state);
  if (state.holders.length > 0) return;
  await stopParts(partsToStop(state), log);
  writeState(stateFile(places), emptyState);
}

function update(places: Places, change: (state: StoreState) => StoreState): void {
  writeState(stateFile(places), change(readState(stateFile(places))));
}
