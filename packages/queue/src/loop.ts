import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '@yunge/runtime';

export interface Loop {
  /** Runs now instead of at the end of the pause. */
  wake(): void;
  stop(): Promise<void>;
}

/** Woken again and again, a loop still rests this long: what came in the meantime goes into one turn. */
const REST_MS = 200;

/** Runs `turn` again and again with a pause between, one at a time; a failed turn is logged and the next one comes. */
export function startLoop(
  name: string,
  pauseMs: number,
  turn: () => Promise<void>,
  logger: Pick<Logger, 'error'>,
): Loop {
  const stopping = new AbortController();
  let pause = new AbortController();
  let woken = false;
  const done = (async () => {
    while (!stopping.signal.aborted) {
      woken = false;
      await turn().catch((error: unknown) => logger.error({ err: error, loop: name }, 'a turn failed'));
      if (stopping.signal.aborted) break;
      await wait(Math.min(REST_MS, pauseMs), undefined, { signal: stopping.signal }).catch(() => undefined);
      if (woken || stopping.signal.aborted || pauseMs <= REST_MS) continue;
      pause = new AbortController();
      await wait(pauseMs - REST_MS, undefined, { signal: pause.signal }).catch(() => undefined);
    }
  })();
  const wake = () => {
    woken = true;
    pause.abort();
  };
  return {
    wake,
    async stop() {
      stopping.abort();
      wake();
      await done;
    },
  };
}
