import { Worker } from 'node:worker_threads';
import { add, type Tally } from './search.ts';

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
  let sum: Tally = { from, seeds: 0, steps: 0, disasters: 0, matters: 0, told: 0, latestMs: 0, failures: [] };

  async function work(): Promise<void> {
    const thread = new Worker(new URL('range-child.ts', import.meta.url));
    try {
      while (next < end) {
        signal.throwIfAborted();
        const range = { from: next, seeds: Math.min(RANGE, end - next) };
        next += range.seeds;
        const tally = await new Promise<Tally>((done, fail) => {
          thread.once('message', done);
          thread.once('error', fail);
          signal.addEventListener('abort', () => fail(signal.reason), { once: true });
          thread.postMessage(range);
        });
        thread.removeAllListeners();
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
