import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { Redis } from 'ioredis';
import { commandOrPackage } from '../../stores/apt.ts';
import { knock, waitUntilReady } from '../../stores/ping.ts';
import { OWN_STORES_ADVICE } from '../../stores/plain-error.ts';
import { identify, type ProcessRef } from '../../stores/processes.ts';
import type { Log } from '../../stores/progress.ts';

/** A Redis of the fault world's own, which nobody else uses. */
export interface FaultyRedis {
  readonly url: string;
  start(): Promise<void>;
  kill(): void;
  freeze(): void;
  thaw(): void;
  /** FLUSHALL, tried until it is answered: a flush of a dead Redis would be none. */
  flush(): Promise<void>;
  stop(): Promise<void>;
}

export interface RedisOptions {
  readonly port: number;
  readonly dataDir: string;
  readonly logFile: string;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Told of every process it starts. */
  readonly note: (process: ProcessRef | null) => void;
}

const FLUSH_WITHIN_MS = 15_000;

/** Durable as the platform's own (`stores/redis.ts`): an append-only file, synced every second. */
export async function faultyRedis({ port, dataDir, logFile, log, signal, note }: RedisOptions): Promise<FaultyRedis> {
  const command = await commandOrPackage('redis-server', ['redis-server'], { advice: OWN_STORES_ADVICE, log, signal });
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const args = ['--bind', '127.0.0.1', '--port', String(port), '--dir', dataDir, '--daemonize', 'no'];
  const durable = [
    '--appendonly',
    'yes',
    '--appendfsync',
    'everysec',
    '--save',
    '',
    '--maxmemory-policy',
    'noeviction',
  ];
  const url = `redis://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  let ended: Promise<unknown> = Promise.resolve();

  const send = (name: NodeJS.Signals): void => void child?.kill(name);
  return {
    url,
    async start() {
      await ended;
      const output = openSync(logFile, 'a', 0o600);
      const started = spawn(command, [...args, ...durable], { detached: true, stdio: ['ignore', output, output] });
      closeSync(output);
      ended = new Promise((done) => started.once('error', done).once('exit', done));
      child = started;
      note(started.pid === undefined ? null : identify(started.pid));
      await waitUntilReady(() => knock(port), {
        withinMs: 10_000,
        giveUp: () => (started.exitCode === null ? null : 'it ended'),
      });
    },
    kill: () => send('SIGKILL'),
    freeze: () => send('SIGSTOP'),
    thaw: () => send('SIGCONT'),
    async flush() {
      const client = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 50 });
      client.on('error', () => undefined);
      const over = setTimeout(() => client.disconnect(), FLUSH_WITHIN_MS);
      await client.flushall().finally(() => {
        clearTimeout(over);
        client.disconnect();
      });
    },
    async stop() {
      if (!child) return;
      send('SIGCONT');
      send('SIGTERM');
      const late = setTimeout(() => send('SIGKILL'), 5_000);
      await ended;
      clearTimeout(late);
    },
  };
}
