import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Places } from '../stores/places.ts';
import { isRunning, self, stopProcess } from '../stores/processes.ts';
import { type Log, seconds } from '../stores/progress.ts';
import { ensureStores } from '../stores/stores.ts';
import { keepStoresAlive } from '../stores/watch.ts';
import { type Child, createChild } from './child.ts';
import { inherited, type Member, membersOf, platformPorts } from './members.ts';
import type { Platform } from './platform.ts';
import { warmUp } from './warm-up.ts';
import { actorSecret, type PlatformRecord, readRecord, removeRecord, writeRecord } from './record.ts';

export interface StartOptions {
  readonly log: Log;
  /** Ends a start that is under way. */
  readonly signal?: AbortSignal;
  /** Puts the demo's data into the store before the services start. */
  readonly plant?: (store: { mongoUri: string }) => Promise<void>;
  /** Tree whose services are run; this clone unless given. */
  readonly root?: string;
}

export function platformFiles({ state }: Places): {
  recordFile: string;
  logDir: string;
  secretFile: string;
  warmFile: string;
} {
  return {
    recordFile: join(state, 'platform.json'),
    logDir: join(state, 'logs'),
    secretFile: join(state, 'actor-secret'),
    warmFile: join(state, 'compiled'),
  };
}

/** Stores, demo, servers, then workers and gateway; each step waits for the one before. Called under the platform's lock. */
export async function startPlatform(places: Places, options: StartOptions): Promise<Platform> {
  const { log, signal, plant, root = places.root } = options;
  const { recordFile, logDir, secretFile, warmFile } = platformFiles(places);
  await endLeftovers(readRecord(recordFile), log);
  const stores = await ensureStores({ log, signal });
  const { mongoUri, redisUrl } = stores;
  const ports = platformPorts(process.env);
  const gatewayUrl = `http://127.0.0.1:${ports.gateway}`;
  const children: Child[] = [];
  let ready = false;
  let stopWatching = (): void => {};

  const record = (): void => {
    const members = children.flatMap((child) => {
      const ref = child.current();
      return ref ? [{ name: child.member.name, ...ref }] : [];
    });
    writeRecord(recordFile, { supervisor: self(), gatewayUrl, mongoUri, redisUrl, ready, members });
  };
  let stopped: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    ready = false;
    stopWatching();
    await stopChildren(children);
    removeRecord(recordFile);
    await stores.release();
  };

  try {
    await plant?.({ mongoUri });
    signal?.throwIfAborted();
    const compileCache = process.env['NODE_COMPILE_CACHE'] ?? join(places.cache, 'compile-cache');
    const filesDir = process.env['FILES_DIR'] ?? join(places.state, 'files');
    const members = membersOf({
      root,
      ports,
      mongoUri,
      redisUrl,
      actorSecret: actorSecret(secretFile),
      compileCache,
      filesDir,
    });
    await warmUp(root, { ...inherited(process.env), ...members[0]?.env }, warmFile, log, signal);
    keepOldLogs(logDir, members);
    children.push(...members.map((member) => createChild(member, { logDir, log, onChange: record })));
    await startChildren(children, log, signal);
  } catch (error) {
    await stop();
    throw error;
  }
  ready = true;
  record();
  for (const child of children) child.keepAlive();
  stopWatching = keepStoresAlive(stores, log);
  return { gatewayUrl, mongoUri, redisUrl, logDir, alreadyRunning: false, stop: () => (stopped ??= stop()) };
}

const ofKind = (children: readonly Child[], kind: Member['kind']): Child[] =>
  children.filter((child) => child.member.kind === kind);

/** Servers first: they create the indexes, which may not be built twice at a time. */
async function startChildren(children: readonly Child[], log: Log, signal?: AbortSignal): Promise<void> {
  const start = performance.now();
  const failed = new AbortController();
  const either = AbortSignal.any([failed.signal, ...(signal ? [signal] : [])]);
  for (const group of [ofKind(children, 'server'), [...ofKind(children, 'worker'), ...ofKind(children, 'gateway')]]) {
    log(`Starting ${group.map((child) => child.member.name).join(', ')}`);
    const starts = group.map((child) =>
      child.start(either).catch((error: unknown) => {
        failed.abort(error);
        throw error;
      }),
    );
    await Promise.allSettled(starts);
    either.throwIfAborted();
  }
  log(`  all ${children.length} processes healthy after ${seconds(start)}`);
}

/** The gateway first, so that nobody is let in any more; the workers last, so that what was accepted is still worked. */
async function stopChildren(children: readonly Child[]): Promise<void> {
  for (const kind of ['gateway', 'server', 'worker'] as const) {
    await Promise.all(ofKind(children, kind).map((child) => child.stop()));
  }
}

/** What a supervisor that was killed left running. */
async function endLeftovers(record: PlatformRecord | null, log: Log): Promise<void> {
  const left = record?.members.filter(isRunning) ?? [];
  if (left.length === 0) return;
  log(`Stopping ${left.length} processes of an earlier start that was killed`);
  await Promise.all(left.map((member) => stopProcess(member, 'SIGTERM', 10_000)));
}

/** Each start writes new logs; those of the start before stay as `.old`. */
function keepOldLogs(logDir: string, members: readonly Member[]): void {
  mkdirSync(logDir, { recursive: true, mode: 0o700 });
  for (const { name } of members) {
    const file = join(logDir, `${name}.log`);
    if (existsSync(file)) renameSync(file, `${file}.old`);
  }
}
