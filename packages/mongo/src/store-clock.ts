import type { Clock } from '@yunge/kernel';
import type { Connection } from 'mongoose';
import { z } from 'zod';

const Hello = z.object({ localTime: z.date() });

export interface StoreClock extends Clock {
  /** Milliseconds a demonstration has moved the platform's time ahead of the store's; 0 in real service. */
  aheadMs(): number;
  /** Demonstrations only: moves the time of every process further ahead. */
  advance(byMs: number): Promise<Date>;
}

export interface StoreClockOptions {
  /** Database that keeps how far a demonstration's time runs ahead; absent in real service, where time is never moved. */
  readonly demoDatabase?: string | undefined;
}

interface DemoClock {
  readonly _id: string;
  readonly aheadMs: number;
}

/** Where the store's clock takes time from. */
export interface TimeSource {
  /** Asks the store: epoch milliseconds. */
  storeMs(): Promise<number>;
  /** This process's own counter of milliseconds, from no point in particular. */
  monotonicMs(): number;
}

/**
 * The store's clock. Between two syncs time runs on this process's monotonic counter, so a changed wall clock on the
 * host neither hastens nor delays a deadline. Workers call `sync` before they decide that something is due.
 */
export function keepTime({ storeMs, monotonicMs }: TimeSource): Clock {
  let store = 0;
  let counter = 0;
  const clock: Clock = {
    now: () => new Date(Math.trunc(store + monotonicMs() - counter)),
    async sync() {
      // Counted from the answer, so that time here never runs ahead of the store.
      store = await storeMs();
      counter = monotonicMs();
      return clock.now();
    },
  };
  return clock;
}

/** The platform's clock over a connection, synced once. */
export async function storeClock(
  connection: Connection,
  { demoDatabase }: StoreClockOptions = {},
): Promise<StoreClock> {
  let aheadMs = 0;
  const client = connection.getClient();
  const demo = demoDatabase ? client.db(demoDatabase).collection<DemoClock>('clock') : null;
  const real = keepTime({
    storeMs: async () => Hello.parse(await client.db('admin').command({ hello: 1 })).localTime.getTime(),
    monotonicMs: () => performance.now(),
  });

  const clock: StoreClock = {
    now: () => new Date(real.now().getTime() + aheadMs),
    async sync() {
      if (demo) aheadMs = (await demo.findOne({ _id: 'demo' }))?.aheadMs ?? 0;
      await real.sync();
      return clock.now();
    },
    aheadMs: () => aheadMs,
    async advance(byMs) {
      if (!demo) throw new Error('time moves only in a demonstration');
      const moved = await demo.updateOne({ _id: 'demo' }, { $inc: { aheadMs: byMs } });
      if (moved.matchedCount === 0) await demo.insertOne({ _id: 'demo', aheadMs: byMs });
      return clock.sync();
    },
  };
  await clock.sync();
  return clock;
}
