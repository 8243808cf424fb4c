import { counter, gauge, type Logger } from '@yunge/runtime';
import { Queue, type Job } from 'bullmq';
import { keyPrefix, type QueueOptions } from './queues.ts';
import { producerRedis } from './redis.ts';

/** A job that has failed for good and waits for an operator. */
export interface ParkedJob {
  readonly service: string;
  readonly id: string;
  readonly name: string;
  /** The last failure, in words. */
  readonly reason: string;
  readonly attempts: number;
  readonly at: Date;
}

/** What an operator does about the parked jobs of one service. Everything fails within a second while Redis is away. */
export interface ParkedJobs {
  count(): Promise<number>;
  /** The longest parked first. */
  list(limit: number): Promise<ParkedJob[]>;
  /** Lets it be tried anew, as often as a new job. False when no such job is parked. */
  retry(id: string): Promise<boolean>;
  /** Lets it count as done without being run, so that whoever announced it is rid of it too. False as above. */
  discard(id: string): Promise<boolean>;
  close(): Promise<void>;
}

/** The alert: rises whenever a job is parked. */
const parkedTotal = counter({
  name: 'yunge_queue_parked_total',
  help: 'Jobs that failed for good and wait for an operator, by service and job',
  labels: ['service', 'job'],
});

/** Until an operator has seen to it, this stays above zero. */
const parkedNow = gauge({
  name: 'yunge_queue_parked',
  help: 'Jobs parked at the moment, by service',
  labels: ['service'],
});

const DISCARDED = 'DISCARDED';

/** Whether an operator has ended this job: then it counts as done and nothing is run. */
export const isDiscarded = (job: Pick<Job, 'progress'>): boolean => job.progress === DISCARDED;

/** The job as parked; null while it will be tried again. */
export function parkedJob(service: string, job: Job): ParkedJob | null {
  const { id = '', name, failedReason = '', attemptsMade, finishedOn } = job;
  return finishedOn === undefined || finishedOn === null
    ? null
    : { service, id, name, reason: failedReason, attempts: attemptsMade, at: new Date(finishedOn) };
}

/** Raises the alert: metric and log. */
export function alertParked({ service, id, name, attempts }: ParkedJob, error: unknown, logger: Logger): void {
  parkedTotal.inc({ service, job: name });
  logger.error({ err: error, job: name, jobId: id, attempt: attempts, alert: 'PARKED' }, 'a job is parked');
}

export async function measureParked(parked: Pick<ParkedJobs, 'count'>, service: string): Promise<void> {
  parkedNow.set({ service }, await parked.count());
}

/** Opens the parked jobs of one service. */
export function openParked({ redisUrl, prefix, service, logger }: QueueOptions): ParkedJobs {
  const connection = producerRedis(redisUrl);
  connection.on('error', (error) => logger.warn({ err: error }, 'redis is out of reach'));
  const queue = new Queue(service, { connection, prefix: keyPrefix(prefix) });
  queue.on('error', () => undefined); // the connection's own listener has said it
  const connected = connection.connect().catch(() => undefined);

  async function find(id: string): Promise<Job | null> {
    await connected;
    const job = await queue.getJob(id);
    return job && (await job.isFailed()) ? job : null;
  }

  async function again(id: string, prepare: (job: Job) => Promise<unknown>): Promise<boolean> {
    const job = await find(id);
    if (!job) return false;
    await prepare(job);
    await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
    return true;
  }

  return {
    async count() {
      await connected;
      return queue.getJobCountByTypes('failed');
    },
    async list(limit) {
      await connected;
      const jobs: (Job | undefined)[] = await queue.getJobs(['failed'], 0, limit - 1, true);
      return jobs.flatMap((job) => (job && parkedJob(service, job)) ?? []);
    },
    retry: (id) => again(id, () => Promise.resolve()),
    discard: (id) => again(id, (job) => job.updateProgress(DISCARDED)),
    async close() {
      await queue.close();
      connection.disconnect();
    },
  };
}
