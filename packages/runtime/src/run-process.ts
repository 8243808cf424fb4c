import type { Logger } from './logger.ts';

/** Registers how a part is stopped; what was registered later stops first. */
export type OnStop = (what: string, stop: () => unknown) => void;

export interface ProcessOptions {
  readonly name: string;
  readonly logger: Logger;
  readonly start: (onStop: OnStop) => Promise<void>;
  /** Longest time for stopping everything, milliseconds. */
  readonly patience?: number;
}

/**
 * Runs a process to its end: starts it, stops it in order on SIGTERM or SIGINT and exits with 0.
 * A start that fails, an error nobody caught, a stop that fails or takes too long exits with 1.
 */
export async function runProcess({ name, logger, start, patience = 10_000 }: ProcessOptions): Promise<void> {
  const parts: { what: string; stop: () => unknown }[] = [];
  let stopping = false;

  async function end(reason: string, code: 0 | 1): Promise<void> {
    if (stopping) return;
    stopping = true;
    logger.info({ reason }, `${name} stops`);
    setTimeout(() => {
      logger.error(`${name} did not stop within ${patience} ms`);
      process.exit(1);
    }, patience).unref();
    const clean = await stopAll(parts, logger);
    process.exit(clean ? code : 1);
  }

  const crash = (what: string) => (error: unknown) => {
    logger.fatal({ err: error }, what);
    void end(what, 1);
  };
  process.on('SIGTERM', () => void end('SIGTERM', 0));
  process.on('SIGINT', () => void end('SIGINT', 0));
  process.on('unhandledRejection', crash('a rejection nobody handled'));
  process.on('uncaughtException', crash('an exception nobody caught'));

  try {
    await start((what, stop) => parts.push({ what, stop }));
    logger.info(`${name} runs`);
  } catch (error) {
    crash(`${name} could not start`)(error);
  }
}

async function stopAll(parts: readonly { what: string; stop: () => unknown }[], logger: Logger): Promise<boolean> {
  let clean = true;
  for (const { what, stop } of parts.toReversed()) {
    try {
      await stop();
    } catch (error) {
      clean = false;
      logger.error({ err: error }, `${what} could not be stopped`);
    }
  }
  return clean;
}
