export type Log = (line: string) => void;

/** Whole seconds since `start` (performance.now()), as people read them: `85 s`. */
export const seconds = (start: number): string => `${Math.round((performance.now() - start) / 1000)} s`;

/**
 * Runs slow jobs side by side and says every ten seconds, later every thirty, which are still at it and for how long.
 * When one fails the others are told to end; the first failure is thrown after all have.
 */
export async function sideBySide(
  jobs: Readonly<Record<string, (signal: AbortSignal) => Promise<void>>>,
  { log, signal }: { log: Log; signal?: AbortSignal },
): Promise<void> {
  const start = performance.now();
  const busy = new Set(Object.keys(jobs));
  const failed = new AbortController();
  const either = AbortSignal.any([failed.signal, ...(signal ? [signal] : [])]);
  let tick = 0;
  const ticker = setInterval(() => {
    tick += 1;
    if (tick <= 6 || tick % 3 === 0) log(`  … ${[...busy].join(' and ')}: ${seconds(start)}`);
  }, 10_000);
  let first: unknown = null;
  await Promise.all(
    Object.entries(jobs).map(async ([name, job]) => {
      try {
        await job(either);
        log(`  ${name}: ready after ${seconds(start)}`);
      } catch (error) {
        first ??= error;
        failed.abort(error);
      } finally {
        busy.delete(name);
      }
    }),
  );
  clearInterval(ticker);
  if (first) throw first;
}
