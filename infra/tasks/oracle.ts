import { randomInt } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { checkInThread, checkInThreads } from '@yunge/casework/oracle';
import { PlainError } from '../stores/plain-error.ts';
import { seconds } from '../stores/progress.ts';
import { keepResult } from './support/results.ts';
import { runTask } from './support/task.ts';

/** Histories a thread takes at a time: a failing one is found again among so few. */
const PIECE = 10_000;
const USE = 'Use: npm run oracle -- [--histories 50000] [--seed N] [--threads N], or --seed N --path P for one history';

/** `npm run oracle`: random histories of casework, answered by the engine and by counting minutes. */
await runTask(async ({ args, log, signal }) => {
  const { histories, seed, threads, path } = settingsOf(args);
  const startedAt = new Date();
  const start = performance.now();
  const output: string[] = [];
  const say = (line: string) => {
    output.push(line);
    log(line);
  };
  let saidAt = start;
  const onDone = (agreed: number) => {
    if (performance.now() - saidAt < 5_000) return;
    saidAt = performance.now();
    say(`  … ${agreed.toLocaleString('en')} of ${histories.toLocaleString('en')} histories agreed: ${seconds(start)}`);
  };
  const { agreed, failure } = path
    ? await checkInThread({ seed, path, count: PIECE }, signal)
    : await checkInThreads({ seed, count: histories, piece: PIECE, threads, onDone, signal });
  if (failure) {
    say(failure.report);
    say(`See it again: npm run oracle -- --seed ${failure.seed} --path ${failure.path}`);
  }
  const compared = agreed + (failure ? 1 : 0);
  const line = `oracle: ${compared} histories, ${failure ? 1 : 0} differences, seed ${seed}, ${seconds(start)}`;
  output.push(line);
  if (!path) {
    const settings = { histories, seed, threads, piece: PIECE };
    log(`Result: ${keepResult({ task: 'oracle', startedAt, settings, output })}`);
  }
  log(line);
  return failure ? 1 : 0;
});

/** Throws a PlainError for anything that is not a number where one is due. */
function settingsOf(args: readonly string[]) {
  const values = parsed(args);
  const whole = (name: 'histories' | 'seed' | 'threads', fallback: number, most: number) => {
    const value = Number(values[name] ?? fallback);
    if (!Number.isInteger(value) || value < 1 || value > most)
      throw new PlainError(`--${name} ${values[name]} is not a whole number from 1 to ${most}.`, USE);
    return value;
  };
  const { path = '' } = values;
  if (!/^(\d+(:\d+)*)?$/.test(path)) throw new PlainError(`--path ${path} is no path such as 12:0:3.`, USE);
  if (path !== '' && values.seed === undefined) throw new PlainError('A path needs the seed it belongs to.', USE);
  return {
    path,
    histories: whole('histories', 50_000, 100_000_000),
    seed: whole('seed', randomInt(1, 1_000_000_000), 2_000_000_000),
    threads: whole('threads', availableParallelism(), 64),
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], options: { histories: text, seed: text, threads: text, path: text } }).values;
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error), USE);
  }
}
