import { setTimeout as delay } from 'node:timers/promises';
import { connect, storeClock } from '@yunge/mongo';
import { PlainError } from '../stores/plain-error.ts';
import type { Log } from '../stores/progress.ts';
import { setAllAlarms } from './drive/alarms.ts';
import { hurt } from './drive/hurt.ts';
import { startListener } from './drive/listener.ts';
import { replyDriver, sendReplies } from './drive/replies.ts';
import { collect, drained } from './judge/collect.ts';
import { judge, type Verdict } from './judge/verdict.ts';
import { startWatcher } from './judge/watcher.ts';
import { casesOf, rolledSteps } from './plan/cases.ts';
import { gridsStores, plantCases } from './plan/plant.ts';
import { sayFault, type Fault } from './plan/schedule.ts';
import type { FaultSettings } from './settings.ts';
import type { World } from './world/world.ts';

export interface FaultRun {
  readonly schedule: readonly Fault[];
  readonly verdict: Verdict;
  /** How often a command had to be sent again. */
  readonly retries: number;
  readonly restarts: number;
}

export interface RunOptions {
  readonly settings: FaultSettings;
  readonly schedule: readonly Fault[];
  /** For the control: every alarm is put on the queue at once, and no command is sent. */
  readonly isQueueOnly: boolean;
  readonly log: Log;
  readonly signal: AbortSignal;
}

const GRIDS = 4;
const REPLIES = 0.6;
/** Alarms are set ten seconds ahead: everything must be planted by then, or a step would be late for no fault. */
const PLANTED_BEFORE_MS = 5_000;
/** After the last step, time for what is late. */
const TAIL_MS = 12_000;

/** Plants, breaks, watches, and compares the logs with the plan. */
export async function runFaults(world: World, options: RunOptions): Promise<FaultRun> {
  const { settings, schedule, isQueueOnly, log, signal } = options;
  const { windowMs, leadMs, seed } = settings;
  const connection = await connect({ uri: world.mongoUri, database: `${world.dbPrefix}grids`, appName: 'faults' });
  const closers: (() => Promise<unknown>)[] = [() => connection.close()];
  try {
    const stores = gridsStores(connection);
    const clock = await storeClock(connection);
    await world.redis.start();
    const listener = await startListener(world);
    closers.push(() => listener.stop());
    // The server makes the indexes, which may not be made twice at a time.
    await world.server.start();
    await Promise.all(world.workers.map((worker) => worker.start()));

    const replies = isQueueOnly ? 0 : REPLIES;
    const cases = casesOf({ seed, cases: settings.cases, windowMs, leadMs, grids: GRIDS, replies });
    const start = new Date((await clock.sync()).getTime() + leadMs);
    const startMs = start.getTime();
    await plantCases(stores, cases, start);
    const untilStart = async () => startMs - (await clock.sync()).getTime();
    if (isQueueOnly) await setAllAlarms(world, cases, windowMs, await untilStart());
    const left = await untilStart();
    if (left < PLANTED_BEFORE_MS) {
      throw new PlainError(
        `Planting took ${((leadMs - left) / 1_000).toFixed(0)} s, which is too long: steps were due by then.`,
        'Give this machine less else to do, or fewer --cases.',
      );
    }
    log(`  ${cases.length} cases planted; the window of ${windowMs / 1_000} s begins at ${start.toISOString()}`);

    const watcher = startWatcher(stores, clock, cases, startMs);
    closers.push(() => watcher.stop());
    await delay(left, undefined, { signal });
    const startedAt = performance.now();
    const driver = replyDriver(world.serverUrl, world.actorSecret, log);
    const acknowledged = new Map<string, boolean>();
    await Promise.all([
      hurt(world, schedule, startedAt, (fault) => log(`  ${sayFault(fault)}`), signal),
      sendReplies(cases, driver, { startedAt, startMs, signal }, async ({ id }, isAcknowledged, planMs) => {
        acknowledged.set(id, isAcknowledged);
        const reply = (await stores.incidents.history(id)).findLast(({ name }) => name === 'incident.interimReplied');
        if (isAcknowledged && reply) watcher.add(id, rolledSteps(2, reply.at.getTime() - startMs, planMs));
      }),
    ]);
    await delay(Math.max(0, startedAt + windowMs + TAIL_MS - performance.now()), undefined, { signal });
    const watched = await watcher.stop();
    if (!(await drained(stores, signal)))
      log('  Some announcements were still on their way when the patience was over.');

    const noted = { watched, acknowledged, heard: listener.heard };
    const verdict = await judge(collect(stores, cases, noted, startMs), startMs, windowMs);
    const restarts = [world.server, ...world.workers].reduce((sum, member) => sum + member.starts() - 1, 0);
    return { schedule, verdict, retries: driver.retries(), restarts };
  } finally {
    for (const close of closers.toReversed()) await close().catch(() => undefined);
  }
}
