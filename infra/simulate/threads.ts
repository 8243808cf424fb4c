import { Worker } from 'node:worker_threads';
import { add, NOTHING, type Tally } from './search.ts';

const RANGE = 50;

interface Seeds {
  readonly from: number;
  readonly seeds: number;
  readonly threads: number;
  readonly signal: AbortSignal;
  /** Hears of each range that is done. */
  onTally(tally: Tally): void;
}

/** Spreads seeds over threads. What a seed comes to depends on nothing but the seed. */
export async function simulateSeeds({ from, seeds, threads, signal, onTally }: Seeds): Promise<Tally> {
  let next = from;
  const end = from + seeds;
  let sum = NOTHING;

  async function work(): Promise<void> {
    const thread = new Worker(new URL('range-child.ts', import.meta.url));
    const failed = new Promise<never>((_, fail) => {
      thread.once('error', fail);
      signal.addEventListener('abort', () => fail(new Error('aborted')), { once: true });
    });
    failed.catch(() => undefined);
    try {
      while (next < end) {
        signal.throwIfAborted();
        const range = { from: next, seeds: Math.min(RANGE, end - next) };
        next += range.seeds;
        const answer = new Promise<Tally>((done) => thread.once('message', done));
        thread.postMessage(range);
        const tally = await Promise.race([answer, failed]);
        sum = add(sum, tally);
        onTally(tally);
      }
    } finally {
      await thread.terminate();
    }
  }

  await Promise.all(Array.from({ length: Math.min(threads, Math.ceil(seeds / RANGE)) }, work));
  return sum;
}
