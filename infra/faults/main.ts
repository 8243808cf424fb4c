import { join } from 'node:path';
import type { Log } from '../stores/progress.ts';
import { scheduleOf, type Fault } from './plan/schedule.ts';
import { controlReport, courseOf, faultsReport, type Report } from './report.ts';
import { runFaults } from './run.ts';
import type { FaultSettings } from './settings.ts';
import { withWorld } from './world/world.ts';

/** Breaks a world by the schedule of a seed. */
export function breakWorld(settings: FaultSettings, log: Log, signal: AbortSignal): Promise<Report> {
  return withWorld({ workers: settings.workers, log, signal }, async (world) => {
    const run = await runFaults(world, { settings, schedule: scheduleOf(settings), isQueueOnly: false, log, signal });
    for (const line of [...courseOf(run, settings.windowMs), ...run.verdict.findings]) log(line);
    return faultsReport(run);
  });
}

/** The same without a sweep, and with one flush halfway: what the sweep is worth, and whether a miss is noticed. */
export function controlWorld(settings: FaultSettings, log: Log, signal: AbortSignal): Promise<Report> {
  const flush: Fault = { atMs: settings.windowMs / 2, kind: 'FLUSH_REDIS', worker: 0, forMs: 0, skewMs: 0 };
  const workerEntry = join(import.meta.dirname, 'world', 'queue-only-worker-child.ts');
  return withWorld({ workers: settings.workers, workerEntry, log, signal }, async (world) =>
    controlReport(await runFaults(world, { settings, schedule: [flush], isQueueOnly: true, log, signal })),
  );
}
