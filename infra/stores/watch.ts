import { messageOf } from './plain-error.ts';
import type { Log } from './progress.ts';
import type { Stores } from './stores.ts';

const EVERY_MS = 1_000;

/** Looks every second whether the stores' processes live, and starts again what died. Call the result to stop looking. */
export function keepStoresAlive(stores: Stores, log: Log): () => void {
  let busy = false;
  const timer = setInterval(() => {
    if (busy || stores.isAlive()) return;
    busy = true;
    log('A store died; it is started again');
    stores
      .revive()
      .catch((error: unknown) => log(`The store could not be started again: ${messageOf(error)}`))
      .finally(() => (busy = false));
  }, EVERY_MS);
  return () => clearInterval(timer);
}
