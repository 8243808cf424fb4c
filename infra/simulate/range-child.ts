import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { simulateRange } from './search.ts';

const Range = z.object({ from: z.number().int(), seeds: z.number().int() });

// A thread that lives the ranges it is sent, one after the other.
parentPort?.on('message', (message: unknown) => {
  const { from, seeds } = Range.parse(message);
  void simulateRange(from, seeds).then((tally) => parentPort?.postMessage(tally));
});
