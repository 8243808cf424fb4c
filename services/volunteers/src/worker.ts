import { startWorker } from '@yunge/queue';
import { createLogger, runProcess, serveHealth } from '@yunge/runtime';
import { config } from './config.ts';
import { openService } from './context.ts';
import { callJointMeeting, sweepUnclaimedNeeds } from './workers/call-joint-meeting.ts';
import { learnPosting } from './workers/learn-posting.ts';

const name = 'volunteers-worker';
const logger = createLogger({ name, level: config.LOG_LEVEL });

await runProcess({
  name,
  logger,
  start: async (onStop) => {
    const service = await openService(name, config, logger);
    onStop('stores', () => service.close());
    const stop = await startWorker({
      redisUrl: config.REDIS_URL,
      prefix: config.QUEUE_PREFIX,
      service: 'volunteers',
      logger,
      queues: service.queues,
      clock: service.clock,
      jobs: [callJointMeeting(service), learnPosting(service)],
      sweeps: [sweepUnclaimedNeeds(service)],
      outboxes: [service.stores.needs.outbox, service.stores.volunteers.outbox],
    });
    onStop('worker', stop);
    const health = await serveHealth({ port: config.HEALTH_PORT, ready: service.ready, logger });
    onStop('health', () => health.stop());
  },
});
