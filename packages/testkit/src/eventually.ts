import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 20_000;
const LOOK_EVERY_MS = 50;

/** Looks until what a worker does has been done. Fails after 20 s, telling what it saw last. */
export async function eventually<Seen>(look: () => Promise<Seen>, isThere: (seen: Seen) => boolean): Promise<Seen> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    if (isThere(seen)) return seen;
    if (performance.now() > until) throw new Error(`It never came to be; last seen: ${JSON.stringify(seen)}`);
    await pause(LOOK_EVERY_MS);
  }
}
