import { execFileSync } from 'node:child_process';
import { mkdirSync, createWriteStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBug, PLANTED_BUGS, type Tally } from '../simulate/search.ts';
import { simulate } from '../simulate/simulate.ts';
import { simulateSeeds } from '../simulate/threads.ts';
import { PlainError } from '../stores/plain-error.ts';
import type { Log } from '../stores/progress.ts';
import { runTask } from './support/task.ts';

const USAGE = 'Use: npm run simulate -- [--seeds 1000] [--from 1] [--threads 2] [--out file] | --seed 4711 | --mutants';
const RESULTS = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'load-tests', 'results');
/** From here on the raw output is kept. */
const RECORD_SEEDS = 100_000;
const MOST_SEEDS_PER_BUG = 300;
const SAY_EVERY_MS = 30_000;
const SHOWN_FAILURES = 10;

/** `npm run simulate`: our own code through faults that a seed chooses; the same seed is the same life. */
await runTask(async ({ args, log, signal }) => {
  const { seed, seeds, from, threads, out, mutants } = simulateArgs(args);
  if (seed !== undefined) return replay(seed, log);
  if (mutants) return findAll(seeds ?? MOST_SEEDS_PER_BUG, log, signal);
  const wanted = { from: from ?? 1, seeds: seeds ?? 1_000, threads: threads ?? availableParallelism() };
  const record = out ?? (wanted.seeds >= RECORD_SEEDS ? defaultOut() : null);
  const keep = record === null ? () => {} : recorder(record, wanted);
  let saidAt = performance.now();
  let lived = 0;
  const tally = await simulateSeeds({
    ...wanted,
    signal,
    onTally(part) {
      keep(part);
      lived += part.seeds;
      for (const { seed: failed, violations } of part.failures.slice(0, SHOWN_FAILURES)) {
        for (const { invariant, what } of violations) log(`seed ${failed} ${invariant} ${what}`);
      }
      if (performance.now() - saidAt < SAY_EVERY_MS) return;
      saidAt = performance.now();
      log(`  … ${lived} of ${wanted.seeds} seeds`);
    },
  });
  keep(tally);
  if (record !== null) log(`raw output: ${record}`);
  if (tally.failures.length > 0) log(`npm run simulate -- --seed ${tally.failures[0]?.seed} replays one`);
  log(figures(tally));
  return tally.failures.length === 0 ? 0 : 1;
});

function figures({ seeds, steps, disasters, matters, told, latestMs, failures }: Tally): string {
  const violations = failures.reduce((sum, failure) => sum + failure.violations.length, 0);
  const faults = `${disasters} disasters, ${matters} incidents, ${told} steps told, at most ${(latestMs / 1_000).toFixed(1)} s late`;
  return `simulate: ${seeds} seeds, ${steps} steps, ${faults}, ${violations} violations`;
}

async function replay(seed: number, log: Log): Promise<number> {
  const { steps, violations } = await simulate(seed, { trace: log });
  for (const { invariant, what } of violations) log(`${invariant} ${what}`);
  log(`simulate: seed ${seed}, ${steps} steps, ${violations.length} violations`);
  return violations.length === 0 ? 0 : 1;
}

async function findAll(mostSeeds: number, log: Log, signal: AbortSignal): Promise<number> {
  let found = 0;
  for (const bug of PLANTED_BUGS) {
    signal.throwIfAborted();
    const { shown, withoutBug } = await findBug(bug, mostSeeds);
    if (!shown) log(`NOT FOUND ${bug.name}: ${bug.bug}`);
    else if (withoutBug.length > 0) log(`NOT SOUND ${bug.name}: seed ${shown.seed} fails without it too`);
    else {
      found += 1;
      log(
        `found ${bug.name} (${bug.bug})\n      seed ${shown.seed}, ${shown.violation.invariant}: ${shown.violation.what}`,
      );
    }
  }
  log(`simulate: ${found} of ${PLANTED_BUGS.length} planted bugs found`);
  return found === PLANTED_BUGS.length ? 0 : 1;
}

function defaultOut(): string {
  return join(RESULTS, `simulate-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.jsonl`);
}

/** Keeps what was run, by what, and every range's figures, a JSON object a line. */
function recorder(file: string, settings: object): (tally: Tally) => void {
  mkdirSync(dirname(file), { recursive: true });
  const stream = createWriteStream(file);
  const commit = () => {
    try {
      return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
    } catch {
      return null;
    }
  };
  stream.write(
    `${JSON.stringify({ ...settings, commit: commit(), node: process.version, startedAt: new Date().toISOString() })}\n`,
  );
  return (tally) => void stream.write(`${JSON.stringify(tally)}\n`);
}

function simulateArgs(args: readonly string[]) {
  const number = { type: 'string' } as const;
  const options = {
    seeds: number,
    from: number,
    seed: number,
    threads: number,
    out: number,
    mutants: { type: 'boolean' },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const whole = (name: 'seeds' | 'from' | 'seed' | 'threads', least: number) => {
      const text = values[name];
      if (text === undefined) return undefined;
      if (!/^\d{1,9}$/.test(text) || Number(text) < least)
        throw new Error(`--${name} ${text} is no whole number from ${least}`);
      return Number(text);
    };
    return {
      seeds: whole('seeds', 1),
      from: whole('from', 0),
      seed: whole('seed', 0),
      threads: whole('threads', 1),
      out: values.out,
      mutants: values.mutants ?? false,
    };
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error), USAGE);
  }
}
