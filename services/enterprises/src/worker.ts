import { startWorker } from '@yunge/queue';
import { createLogger, runProcess, serveHealth } from '@yunge/runtime';
import { config } from './config.ts';
import { openService } from './context.ts';
import { escalateOverdueRequest, sweepOverdueRequests } from './workers/escalate-overdue-request.ts';
import { followLiaison } from './workers/follow-liaison.ts';
import { learnPosting } from './workers/learn-posting.ts';

const name = 'enterprises-worker';

await runProcess({
  name,
  logger: createLogger({ name, level: config.LOG_LEVEL }),
  start: async (onStop) => {
    const service = await openService(name);
    onStop('stores', () => service.close());
    const stop = await startWorker({
      redisUrl: config.REDIS_URL,
      prefix: config.QUEUE_PREFIX,
      service: 'enterprises',
      logger: service.logger,
      queues: service.queues,
      clock: service.clock,
      jobs: [escalateOverdueRequest(service), followLiaison(service), learnPosting(service)],
      sweeps: [sweepOverdueRequests(service)],
      outboxes: [service.stores.enterprises.outbox, service.stores.requests.outbox],
    });
    onStop('worker', stop);
    const health = await serveHealth({ port: config.HEALTH_PORT, ready: service.ready, logger: service.logger });
    onStop('health', () => health.stop());
  },
});
