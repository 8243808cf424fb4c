import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Checked, Order } from './check.ts';

/** Compares engine and oracle in a thread of its own. Rejects when one of them throws. */
export async function checkInThread(order: Order, signal?: AbortSignal): Promise<Checked> {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: order });
  try {
    const messages: readonly Checked[] = await once(thread, 'message', { signal });
    return messages[0] ?? { agreed: 0, failure: null };
  } finally {
    await thread.terminate();
  }
}

/**
 * Compares them over so many histories, in pieces, each with the next seed, on several threads at once. Ends with the
 * first difference. `onDone` is told how many have agreed so far.
 */
export async function checkInThreads({
  seed,
  count,
  piece,
  threads,
  onDone = () => undefined,
  signal,
}: {
  readonly seed: number;
  readonly count: number;
  readonly piece: number;
  readonly threads: number;
  readonly onDone?: (agreed: number) => void;
  readonly signal?: AbortSignal;
}): Promise<Checked> {
  let begun = 0;
  let agreed = 0;
  let failure: Checked['failure'] = null;
  const work = async () => {
    while (begun < count && !failure) {
      const order = { seed: seed + begun / piece, count: Math.min(piece, count - begun) };
      begun += order.count;
      const checked = await checkInThread(order, signal);
      agreed += checked.agreed;
      failure ??= checked.failure;
      onDone(agreed);
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
  return { agreed, failure };
}
