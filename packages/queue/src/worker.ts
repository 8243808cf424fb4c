import type { Clock } from '@yunge/kernel';
import { Worker } from 'bullmq';
import type { Implementation } from './job.ts';
import { startLoop } from './loop.ts';
import { alertParked, isDiscarded, measureParked, openParked, parkedJob, type ParkedJob } from './parked.ts';
import { keyPrefix, nudgeChannel, type QueueOptions, type Queues } from './queues.ts';
import { workerRedis } from './redis.ts';
import { relayOnce, type OutboxSource } from './relay.ts';
import type { Sweep } from './sweep.ts';

export interface WorkerOptions extends QueueOptions {
  readonly queues: Queues;
  readonly clock: Clock;
  /** Jobs of this service and events it subscribes to. */
  readonly jobs: readonly Implementation[];
  readonly sweeps?: readonly Sweep[];
  readonly outboxes?: readonly OutboxSource[];
  readonly concurrency?: number;
  /** Told of each job that has failed for good, beside the metric and the log; what it throws is logged. */
  readonly onParked?: (parked: ParkedJob) => void | Promise<void>;
}

const MEASURE_MS = 15_000;

/** Starts a service's worker: its queue, its relay, its sweeps. Resolves to an orderly stop. */
export async function startWorker(options: WorkerOptions): Promise<() => Promise<void>> {
  const { redisUrl, prefix, service, logger, queues, clock, sweeps = [], outboxes = [] } = options;
  const connection = workerRedis(redisUrl);
  connection.on('error', (error) => logger.warn({ err: error }, 'redis is out of reach'));
  const worker = jobWorker(options, connection);
  const parked = openParked({ redisUrl, prefix, service, logger });

  const loops = [
    startLoop('clock', 5_000, async () => void (await clock.sync()), logger),
    startLoop('parked', MEASURE_MS, () => measureParked(parked, service).catch(() => undefined), logger),
    ...sweeps.map((sweep) => startLoop(sweep.name, sweep.everyMs, () => sweep.run(), logger)),
  ];
  const subscriber = outboxes.length > 0 ? connection.duplicate() : null;
  if (subscriber) {
    const relay = startLoop('relay', 1_000, () => relayOnce(outboxes, { queues, clock, logger }), logger);
    loops.push(relay);
    subscriber.on('error', () => undefined); // the connection's own listener has said it
    subscriber.on('message', () => relay.wake());
    await subscriber.subscribe(nudgeChannel(prefix, service));
  }

  return async () => {
    await Promise.all(loops.map((loop) => loop.stop()));
    await worker.close();
    await parked.close();
    subscriber?.disconnect();
    connection.disconnect();
  };
}

function jobWorker(options: WorkerOptions, connection: ReturnType<typeof workerRedis>): Worker {
  const { prefix, service, logger, jobs, concurrency = 8, onParked } = options;
  const byName = new Map(jobs.map((job) => [job.name, job]));
  const worker = new Worker(
    service,
    async (job) => {
      if (isDiscarded(job)) return;
      const implementation = byName.get(job.name);
      // Not parked at once: while a new version is rolled out, an old worker may be the first to see a new job.
      if (!implementation) throw new Error(`nothing here does ${job.name}`);
      await implementation.run(job.data, { id: job.id ?? '', attempt: job.attemptsMade + 1 });
    },
    // Two kills would fail a job for good at the default of one stall; what a job does is fenced in the store anyway.
    {
      connection,
      prefix: keyPrefix(prefix),
      concurrency,
      maxStalledCount: 20,
      lockDuration: 15_000,
      stalledInterval: 5_000,
    },
  );
  worker.on('error', (error) => logger.warn({ err: error }, 'queue'));
  worker.on('failed', (job, error) => {
    const parked = job && parkedJob(service, job);
    if (!parked) {
      logger.warn({ err: error, job: job?.name, jobId: job?.id, attempt: job?.attemptsMade }, 'job failed');
      return;
    }
    alertParked(parked, error, logger);
    // Inside a promise, so that neither a throw nor a rejection of the hook reaches the queue.
    void Promise.resolve(parked)
      .then(onParked)
      .catch((failure: unknown) => logger.error({ err: failure, jobId: parked.id }, 'a parked job was not told of'));
  });
  return worker;
}
