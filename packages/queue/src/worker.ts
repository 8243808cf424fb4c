import type { Clock } from '@yunge/kernel';
import { Worker } from 'bullmq';
import type { Implementation } from './job.ts';
import { startLoop } from './loop.ts';
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
}

/** Starts a service's worker: its queue, its relay, its sweeps. Resolves to an orderly stop. */
export async function startWorker(options: WorkerOptions): Promise<() => Promise<void>> {
  const {
    redisUrl,
    prefix,
    service,
    logger,
    queues,
    clock,
    jobs,
    sweeps = [],
    outboxes = [],
    concurrency = 8,
  } = options;
  const byName = new Map(jobs.map((job) => [job.name, job]));
  const connection = workerRedis(redisUrl);
  connection.on('error', (error) => logger.warn({ err: error }, 'redis is out of reach'));

  const worker = new Worker(
    service,
    async (job) => {
      const implementation = byName.get(job.name);
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
  worker.on('failed', (job, error) =>
    logger[job && job.attemptsMade >= (job.opts.attempts ?? 1) ? 'error' : 'warn'](
      { err: error, job: job?.name, jobId: job?.id, attempt: job?.attemptsMade },
      'job failed',
    ),
  );

  const loops = [
    startLoop('clock', 5_000, async () => void (await clock.sync()), logger),
    ...sweeps.map((sweep) => startLoop(sweep.name, sweep.everyMs, () => sweep.run(), logger)),
  ];
  const subscriber = connection.duplicate();
  if (outboxes.length > 0) {
    const relay = startLoop('relay', 1_000, () => relayOnce(outboxes, queues, clock, logger), logger);
    loops.push(relay);
    subscriber.on('error', () => undefined);
    subscriber.on('message', () => relay.wake());
    await subscriber.subscribe(nudgeChannel(prefix, service));
  }

  return async () => {
    await Promise.all(loops.map((loop) => loop.stop()));
    await worker.close();
    subscriber.disconnect();
    connection.disconnect();
  };
}
