import { z } from 'zod';
import { benchFacts, RECORDED_AT } from './bench-facts.ts';
import { openBench, startBenchWorker } from './bench-world.ts';

const Order = z.object({
  role: z.enum(['plant', 'work']),
  place: z.object({ mongoUri: z.string(), redisUrl: z.string(), name: z.string() }),
  seed: z.string(),
  facts: z.number(),
});

/** Facts made and loaded at once; two loads run side by side. */
const BATCH = 50_000;

const say = (message: object) => process.send?.(message);

async function plant({ place, seed, facts }: z.output<typeof Order>): Promise<void> {
  const service = await openBench(place);
  const loading = new Set<Promise<void>>();
  let done = 0;
  for (const batch of benchFacts(seed, facts, BATCH)) {
    const load = service.stores.facts.load(batch, RECORDED_AT).then(() => {
      loading.delete(load);
      done += batch.length;
      say({ planted: done });
    });
    loading.add(load);
    if (loading.size >= 2) await Promise.race(loading);
  }
  await Promise.all(loading);
  await service.close();
}

async function work({ place }: z.output<typeof Order>): Promise<void> {
  const service = await openBench(place);
  const stop = await startBenchWorker(service);
  say({ isReady: true });
  await new Promise((done) => process.once('message', done));
  await stop();
  await service.close();
  say({ maxRssMb: Math.round(process.resourceUsage().maxRSS / 1_024) });
}

process.once('message', (message) => {
  const order = Order.parse(message);
  void (order.role === 'plant' ? plant(order) : work(order)).then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
// Whoever ordered it is gone.
process.once('disconnect', () => process.exit(1));
