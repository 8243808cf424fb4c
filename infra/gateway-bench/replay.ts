import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { removeTree } from '../stores/documentdb-build.ts';
import { PlainError } from '../stores/plain-error.ts';
import type { Log } from '../stores/progress.ts';
import { findCommand, run } from '../stores/run.ts';
import { onCore } from './cores.ts';
import { FRESH } from './world/data.ts';

const SOURCES = join(import.meta.dirname, 'replay');

/** What one closed loop found; times in milliseconds. */
const Figures = z.object({
  requests: z.number(),
  seconds: z.number(),
  p50: z.number(),
  p95: z.number(),
  p99: z.number(),
  errors: z.number(),
  error: z.string().default(''),
  calls: z.number(),
  misses: z.number(),
  callBytes: z.number(),
});

export type LoadFigures = z.output<typeof Figures>;

/** One closed loop, as `replay/load.go` takes it. */
export interface Load {
  readonly address: string;
  readonly path: string;
  readonly body: string;
  readonly number: string;
  readonly first: number;
  readonly tokens: readonly string[];
  readonly connections: number;
  readonly millis: number;
  readonly bytes: number;
}

export interface Replay {
  /** `http://127.0.0.1:…`, where the subgraphs are. */
  readonly origin: string;
  /** Whether every answer of the subgraphs has other bytes from now on. */
  vary(does: boolean): Promise<void>;
  load(load: Load): Promise<LoadFigures>;
  stop(): void;
}

/** Path of the replayer, built when its sources have changed. Throws a PlainError where there is no Go. */
export async function buildReplay(cache: string, log: Log, signal: AbortSignal): Promise<string> {
  const files = readdirSync(SOURCES).toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(SOURCES, file)));
  const folder = join(cache, `replay-${hash.digest('hex').slice(0, 12)}`);
  const binary = join(folder, 'replay');
  if (existsSync(binary)) return binary;
  const go = findCommand('go');
  if (!go)
    throw new PlainError('The replayer is built with Go, and `go` is not on the PATH.', 'Install Go 1.24 or later.');
  log('Building the replayer (Go)');
  const half = `${folder}.building`;
  await removeTree(half);
  mkdirSync(half, { recursive: true });
  const { code, tail } = await run(go, ['build', '-o', join(half, 'replay'), '.'], { cwd: SOURCES, signal });
  if (code !== 0) throw new PlainError(`\`go build\` failed:\n${tail.join('\n')}`, 'Go 1.24 or later is needed.');
  renameSync(half, folder);
  return binary;
}

/** Starts the replayer before the subgraphs at `subgraphs` (host:port); it ends with this process. */
export async function startReplay(binary: string, subgraphs: string, signal: AbortSignal): Promise<Replay> {
  const [command = '', ...args] = onCore('load', [binary, `-origin=${subgraphs}`, `-fresh=${FRESH}`]);
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'], signal });
  const answers = answersOf(child);
  const { port } = z.object({ port: z.number() }).parse(await answers());
  const order = (todo: object): Promise<unknown> => {
    child.stdin.write(`${JSON.stringify(todo)}\n`);
    return answers();
  };
  return {
    origin: `http://127.0.0.1:${port}`,
    vary: async (does) => void (await order({ vary: does })),
    load: async (load) => Figures.parse(await order({ load })),
    stop: () => void child.kill(),
  };
}

/** The lines it says, one for each call; a call is refused when it has ended. */
function answersOf(child: ChildProcess): () => Promise<unknown> {
  if (!child.stdout) throw new Error('The replayer has no stdout.');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  child.on('error', () => undefined); // its end says it
  return async () => {
    const line = await lines.next();
    if (line.done) throw new Error('The replayer has ended; the lines above say why.');
    return JSON.parse(line.value);
  };
}
