import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { add, findBug, NOTHING, PLANTED_BUGS, type Tally } from '../simulate/search.ts';
import { simulate } from '../simulate/simulate.ts';
import { simulateSeeds } from '../simulate/threads.ts';
import { PlainError } from '../stores/plain-error.ts';
import { seconds, type Log } from '../stores/progress.ts';
import { keepResult } from './support/results.ts';
import { runTask } from './support/task.ts';

const USE = 'Use: npm run simulate -- [--seeds 1000] [--from 1] [--threads N], --seed 4711, or --mutants';
const SEEDS_PER_BUG = 300;
const SAY_EVERY_MS = 10_000;
/** Failing seeds that are printed in full; the result file has all of them. */
const SHOWN_FAILURES = 10;

/** `npm run simulate`: our own code through faults that a seed chooses; the same seed is the same life. */
await runTask(({ args, log, signal }) => {
  const { seed, seeds, from, threads, mutants } = settingsOf(args);
  if (seed !== undefined) return replay(seed, log);
  if (mutants) return findAll(seeds ?? SEEDS_PER_BUG, log, signal);
  return lifeAfterLife({ from, seeds: seeds ?? 1_000, threads }, log, signal);
});

async function lifeAfterLife(
  settings: { readonly from: number; readonly seeds: number; readonly threads: number },
  log: Log,
  signal: AbortSignal,
): Promise<number> {
  const startedAt = new Date();
  const start = performance.now();
  const output: string[] = [];
  let saidAt = start;
  let sum = NOTHING;
  let shown = 0;
  const onTally = (tally: Tally) => {
    output.push(JSON.stringify(tally));
    sum = add(sum, tally);
    for (const { seed, violations } of tally.failures) {
      shown += 1;
      if (shown <= SHOWN_FAILURES)
        for (const { invariant, what } of violations) log(`seed ${seed}, ${invariant}: ${what}`);
    }
    if (performance.now() - saidAt < SAY_EVERY_MS) return;
    saidAt = performance.now();
    log(`  … ${sum.seeds} of ${settings.seeds} seeds: ${seconds(start)}`);
  };
  try {
    await simulateSeeds({ ...settings, signal, onTally });
  } finally {
    // One that was interrupted keeps what it has found by then.
    const [failed] = sum.failures;
    if (failed) log(`See it happen: npm run simulate -- --seed ${failed.seed}`);
    const line = `${figures(sum)}, ${seconds(start)}`;
    log(`Result: ${keepResult({ task: 'simulate', startedAt, settings, output: [...output, line] })}`);
    log(line);
  }
  return sum.failures.length === 0 ? 0 : 1;
}

function figures({ seeds, steps, disasters, matters, told, latestMs, failures }: Tally): string {
  const violations = failures.reduce((sum, failure) => sum + failure.violations.length, 0);
  const late = `at most ${(latestMs / 1_000).toFixed(1)} s late`;
  const faults = `${disasters} disasters, ${matters} incidents, ${told} steps told ${late}`;
  return `simulate: ${seeds} seeds, ${steps} steps, ${faults}, ${violations} violations`;
}

async function replay(seed: number, log: Log): Promise<number> {
  const { steps, violations } = await simulate(seed, { trace: log });
  for (const { invariant, what } of violations) log(`${invariant}: ${what}`);
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
      const { seed, violation } = shown;
      log(`found ${bug.name}: ${bug.bug}\n      by seed ${seed}, ${violation.invariant}: ${violation.what}`);
    }
  }
  log(`simulate: ${found} of ${PLANTED_BUGS.length} planted bugs found`);
  return found === PLANTED_BUGS.length ? 0 : 1;
}

/** Throws a PlainError for anything that is not a number where one is due. */
function settingsOf(args: readonly string[]) {
  const values = parsed(args);
  const whole = (name: 'seeds' | 'from' | 'seed' | 'threads', least: number, most: number) => {
    const text = values[name];
    if (text === undefined) return undefined;
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most)
      throw new PlainError(`--${name} ${text} is not a whole number from ${least} to ${most}.`, USE);
    return value;
  };
  return {
    seed: whole('seed', 1, 1_000_000_000),
    seeds: whole('seeds', 1, 100_000_000),
    from: whole('from', 1, 1_000_000_000) ?? 1,
    threads: whole('threads', 1, 64) ?? availableParallelism(),
    mutants: values.mutants ?? false,
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { seeds: text, from: text, seed: text, threads: text, mutants: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error), USE);
  }
}
