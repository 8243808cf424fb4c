import { setImmediate as breathe } from 'node:timers/promises';

/** Rows of one insert, and inserts under way at once: what keeps both cores busy and memory small. */
const SIZE = 500;
const IN_FLIGHT = 4;

/** Hands rows over in batches, several at once. Answers how many there were; fails with the first that fails. */
export async function inBatches<T>(
  rows: Iterable<T>,
  insert: (batch: readonly T[]) => Promise<unknown>,
  { size = SIZE, onDone }: { readonly size?: number; readonly onDone?: (rows: number) => void } = {},
): Promise<number> {
  const underWay = new Set<Promise<void>>();
  let batch: T[] = [];
  let done = 0;
  const send = async () => {
    const rowsOfBatch = batch;
    batch = [];
    const sent = insert(rowsOfBatch).then(() => {
      underWay.delete(sent);
      done += rowsOfBatch.length;
      onDone?.(done);
    });
    sent.catch(() => undefined); // whoever waits for it below is told
    underWay.add(sent);
    // Making rows is work without a pause: without this nothing would be sent meanwhile.
    if (underWay.size >= IN_FLIGHT) await Promise.race(underWay);
    else await breathe();
  };
  try {
    for (const row of rows) {
      batch.push(row);
      if (batch.length >= size) await send();
    }
    if (batch.length > 0) await send();
    await Promise.all(underWay);
  } finally {
    await Promise.allSettled(underWay);
  }
  return done;
}
