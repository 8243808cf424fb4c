import { shuffled, type Clock } from '@yunge/kernel';
import { counter, type Logger } from '@yunge/runtime';
import type { z } from 'zod';
import type { JobDefinition } from './job.ts';
import type { Queues } from './queues.ts';

/** Looks over the store for work that has come due, whatever the queue remembers. */
export interface Sweep {
  readonly name: string;
  readonly everyMs: number;
  /** One look: finds and handles. Safe to run in several workers at once. */
  run(): Promise<void>;
}

/** Something the store says is due at an instant. */
export interface Due {
  readonly id: string;
  readonly dueAt: Date;
}

export interface DeadlineSweep<Schema extends z.ZodType> {
  readonly job: JobDefinition<Schema>;
  readonly clock: Clock;
  readonly queues: Pick<Queues, 'schedule'>;
  readonly logger: Pick<Logger, 'error'>;
  /** Numbers in [0, 1); `Math.random` unless given. */
  readonly random?: () => number;
  /** What is due at or before an instant, the longest due first. */
  find(before: Date, limit: number): Promise<readonly Due[]>;
  /** The job's data for one of them. */
  data(id: string): z.input<Schema>;
  /** The job's work itself, for what the queue has not done in time. */
  work(id: string): Promise<unknown>;
}

const EVERY_MS = 1_000;
/** Alarms are set this long ahead. */
const AHEAD_MS = 10_000;
/** How long after its instant an alarm may still go off by itself. */
const GRACE_MS = 1_000;
/**
 * What could not be worked on is left alone until the next look, then twice as long each time: a store that stumbled
 * costs a second, and what fails for good does not stand in the way of the rest.
 */
const ASIDE_MS = { first: 1_000, longest: 60_000 } as const;
const BATCH = 500;
const PARALLEL = 8;

const failures = counter({
  name: 'yunge_sweep_failures_total',
  help: 'Things that were due and could not be worked on by a sweep',
  labels: ['job'],
});

/**
 * Deadlines as data: every second this asks the store what is due soon, does what is past due itself, and sets a delayed
 * job as the alarm for what lies ahead. A flushed, frozen or dead Redis costs a second or two, never a deadline.
 */
export function sweepDeadlines<Schema extends z.ZodType>(sweep: DeadlineSweep<Schema>): Sweep {
  const { job, clock, queues, logger, find, data, work, random = Math.random } = sweep;
  const aside = new Map<string, { readonly until: number; readonly forMs: number }>();

  async function doAll(due: readonly Due[], now: number): Promise<void> {
    for (let start = 0; start < due.length; start += PARALLEL) {
      const some = due.slice(start, start + PARALLEL);
      await Promise.all(
        some.map(({ id }) =>
          work(id).then(
            () => aside.delete(id),
            (error: unknown) => {
              const forMs = Math.min((aside.get(id)?.forMs ?? ASIDE_MS.first / 2) * 2, ASIDE_MS.longest);
              // A look begins a moment more or less than a second after the one before.
              aside.set(id, { until: now + forMs - EVERY_MS / 2, forMs });
              failures.inc({ job: job.name });
              logger.error({ err: error, job: job.name, id }, 'sweep will try again');
            },
          ),
        ),
      );
    }
  }

  /** Sets alarms until the queue does not answer; what it did not take is left to the sweep. */
  async function setAlarms(due: readonly Due[], now: number): Promise<readonly Due[]> {
    for (const [index, { id, dueAt }] of due.entries()) {
      const alarm = { id: `${job.name}-${id}-${dueAt.getTime()}`, delayMs: dueAt.getTime() - now };
      const isSet = await queues.schedule(job, data(id), alarm).then(
        () => true,
        () => false,
      );
      if (!isSet) return due.slice(index);
    }
    return [];
  }

  return {
    name: `sweep-${job.name}`,
    everyMs: EVERY_MS,
    async run() {
      const now = (await clock.sync()).getTime();
      // Forgotten long after its turn: somebody else has done it.
      for (const [id, { until, forMs }] of aside) if (until + forMs + AHEAD_MS < now) aside.delete(id);
      const found = await find(new Date(now + AHEAD_MS), BATCH + aside.size);
      const soon = found.filter(({ id }) => (aside.get(id)?.until ?? now) <= now);
      const isMissed = ({ dueAt }: Due) => dueAt.getTime() < now - GRACE_MS;
      // Every worker finds the same: in the same order all of them would do, and lose, the same races.
      await doAll(shuffled(soon.filter(isMissed), random), now);
      const left = await setAlarms(
        soon.filter((due) => !isMissed(due)),
        now,
      );
      const untilNow = left.filter(({ dueAt }) => dueAt.getTime() <= now);
      await doAll(untilNow, now);
    },
  };
}
