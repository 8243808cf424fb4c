import { join } from 'node:path';
import { withLock } from '../stores/lock.ts';
import { placesOf } from '../stores/places.ts';
import { isRunning } from '../stores/processes.ts';
import { waitUntilReady } from '../stores/ping.ts';
import { PlainError } from '../stores/plain-error.ts';
import { isHealthy } from './child.ts';
import { readRecord } from './record.ts';
import { platformFiles, startPlatform, type StartOptions } from './start-platform.ts';

/** A running platform may be restarting a member just now. */
const HEALTHY_WITHIN_MS = 30_000;

export interface Platform {
  readonly gatewayUrl: string;
  readonly mongoUri: string;
  readonly redisUrl: string;
  /** Folder with a log for each process. */
  readonly logDir: string;
  /** True when another command of this clone runs it; `stop` then does nothing. */
  readonly alreadyRunning: boolean;
  stop(): Promise<void>;
}

/**
 * Gives a running platform: the one another command of this clone runs, else its own, which `stop` ends with all it
 * started. Throws a PlainError when a process does not come up; nothing is left running then.
 */
export async function ensurePlatform(options: StartOptions): Promise<Platform> {
  const { log, signal } = options;
  const places = placesOf();
  return (
    (await findPlatform()) ??
    withLock(
      join(places.state, 'platform.lock'),
      async () => (await findPlatform()) ?? startPlatform(places, options),
      {
        signal,
        onWait: ({ pid }) => log(`Waiting: process ${pid} is starting this clone's platform`),
      },
    )
  );
}

/** The platform another command of this clone runs, or null. Throws a PlainError when that one does not get healthy. */
export async function findPlatform(): Promise<Platform | null> {
  const { recordFile, logDir } = platformFiles(placesOf());
  const record = readRecord(recordFile);
  if (!record?.ready || !isRunning(record.supervisor)) return null;
  const { gatewayUrl, mongoUri, redisUrl, supervisor } = record;
  try {
    await waitUntilReady(() => demandHealth(gatewayUrl), {
      withinMs: HEALTHY_WITHIN_MS,
      giveUp: () => (isRunning(supervisor) ? null : 'it ended'),
    });
  } catch {
    if (!isRunning(supervisor)) return null;
    throw new PlainError(
      `This clone's platform runs (process ${supervisor.pid}), but ${gatewayUrl}/health is not well.`,
      `See the logs in ${logDir}, or stop it (kill ${supervisor.pid}) and start again.`,
    );
  }
  return { gatewayUrl, mongoUri, redisUrl, logDir, alreadyRunning: true, stop: async () => {} };
}

async function demandHealth(gatewayUrl: string): Promise<void> {
  if (!(await isHealthy(Number(new URL(gatewayUrl).port)))) throw new Error('not healthy');
}
