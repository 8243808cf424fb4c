import type { Clock } from '@yunge/kernel';
import type { Logger } from '@yunge/runtime';
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
  readonly logger: Logger;
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
const BATCH = 500;
const PARALLEL = 8;

/**
 * Deadlines as data: every second this asks the store what is due soon, sets a delayed job as the alarm for what lies
 * ahead, and does what is already past due itself. A flushed or dead Redis costs a second or two, never a deadline.
 */
export function sweepDeadlines<Schema extends z.ZodType>(sweep: DeadlineSweep<Schema>): Sweep {
  const { job, clock, queues, logger, find, data, work } = sweep;
  return {
    name: `sweep-${job.name}`,
    everyMs: EVERY_MS,
    async run() {
      const now = (await clock.sync()).getTime();
      const soon = await find(new Date(now + AHEAD_MS), BATCH);
      const missed: Due[] = [];
      for (const due of soon) {
        const delayMs = due.dueAt.getTime() - now;
        if (delayMs < -GRACE_MS) missed.push(due);
        else {
          const id = `${job.name}-${due.id}-${due.dueAt.getTime()}`;
          await queues.schedule(job, data(due.id), { id, delayMs }).catch(() => missed.push(due));
        }
      }
      const past = missed.filter(({ dueAt }) => dueAt.getTime() <= now);
      for (let start = 0; start < past.length; start += PARALLEL) {
        await Promise.all(
          past
            .slice(start, start + PARALLEL)
            .map(({ id }) =>
              work(id).catch((error: unknown) =>
                logger.error({ err: error, job: job.name, id }, 'sweep will try again'),
              ),
            ),
        );
      }
    },
  };
}
