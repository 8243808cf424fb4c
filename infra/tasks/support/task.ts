import { describeFailure } from '../../stores/plain-error.ts';
import type { Log } from '../../stores/progress.ts';

export interface TaskContext {
  readonly args: readonly string[];
  readonly log: Log;
  /** Aborted by the first Ctrl-C or SIGTERM; the task then ends what it started. */
  readonly signal: AbortSignal;
}

/** Runs a task: plain errors, orderly end on a signal, exit code as returned (nothing counts as 0). */
export async function runTask(main: (context: TaskContext) => Promise<number | void>): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());
  // Whoever read the output may be gone (`npm start | head`); what was started must still be stopped.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  try {
    process.exitCode = (await main({ args: process.argv.slice(2), log: console.log, signal: stop.signal })) ?? 0;
  } catch (error) {
    if (stop.signal.aborted) console.log('Interrupted; all that was started is stopped.');
    else console.error(describeFailure(error));
    process.exitCode = stop.signal.aborted ? 130 : 1;
  }
}

/** Waits for the signal, and keeps the process alive for it. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((done) => {
    const alive = setInterval(() => {}, 60_000);
    signal.addEventListener(
      'abort',
      () => {
        clearInterval(alive);
        done();
      },
      { once: true },
    );
  });
}
