import { randomBytes } from 'node:crypto';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { PlainError } from '../stores/plain-error.ts';
import { ensureStores } from '../stores/stores.ts';
import { keepResult } from './support/results.ts';
import { runTask } from './support/task.ts';

const USE = 'Use: npm run bench:honours -- [--facts 1000000] [--seed bench-1] [--workers 2]';
const LEAST = 50_000;

/** `npm run bench:honours`: how long all lists of a district take, with how much memory, and what packing is worth. */
await runTask(async ({ args, log, signal }) => {
  const settings = settingsOf(args);
  const startedAt = new Date();
  const output: string[] = [];
  const say = (line: string) => {
    output.push(line);
    log(line);
  };
  const { bench, SAMPLE } = await import('../honours/bench.ts');
  const stores = await ensureStores({ log, signal });
  try {
    const place = {
      mongoUri: stores.mongoUri,
      redisUrl: stores.redisUrl,
      name: `bench${randomBytes(4).toString('hex')}`,
    };
    const before = loadavg().map((load) => load.toFixed(1));
    say(`load before: ${before.join(' ')}, ${availableParallelism()} cores, ${settings.workers} workers`);
    const found = await bench(place, settings, say, signal);
    const { factCount, listCount, seconds, peakMb, ratio, packMicroseconds, inputHash } = found;
    say(
      `load after: ${loadavg()
        .map((load) => load.toFixed(1))
        .join(' ')}`,
    );
    say(`snapshot ${inputHash}, seed ${settings.seed}`);
    say(`counting from raw facts takes ${ratio.toFixed(1)} times as long as from segments (${SAMPLE})`);
    const figures = [
      `${factCount.toLocaleString('en')} facts`,
      `${listCount.toLocaleString('en')} lists`,
      `${seconds.toFixed(1)} s`,
      `${Math.round(factCount / seconds).toLocaleString('en')} facts/s`,
      `peak ${peakMb} MB a worker`,
      `${packMicroseconds.toFixed(0)} µs to pack a fact`,
    ];
    const line = `bench: ${figures.join(', ')}`;
    output.push(line);
    log(`Result: ${keepResult({ task: 'bench-honours', startedAt, settings: { ...settings }, output })}`);
    log(line);
    return 0;
  } finally {
    await stores.release();
  }
});

function settingsOf(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: { facts: text, seed: text, workers: text } });
    const whole = (given: string | undefined, fallback: number, least: number, most: number) => {
      const number = Number(given ?? fallback);
      if (!Number.isInteger(number) || number < least || number > most) throw new Error(`${given} is out of range.`);
      return number;
    };
    return {
      facts: whole(values.facts, 1_000_000, LEAST, 10_000_000),
      seed: values.seed ?? 'bench-1',
      workers: whole(values.workers, Math.min(availableParallelism(), 2), 1, 16),
    };
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error), USE);
  }
}
