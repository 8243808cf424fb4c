import { startWorker } from '@yunge/queue';
import { createLogger, runProcess, serveHealth } from '@yunge/runtime';
import { config } from './config.ts';
import { openService } from './context.ts';
import { issueEarnedCertificate, sweepEarnedCertificates } from './workers/issue-earned-certificate.ts';
import { learnPosting } from './workers/learn-posting.ts';

const name = 'training-worker';
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
      service: 'training',
      logger,
      queues: service.queues,
      clock: service.clock,
      jobs: [issueEarnedCertificate(service), learnPosting(service)],
      sweeps: [sweepEarnedCertificates(service)],
      outboxes: [service.stores.certificates.outbox, service.stores.sessions.outbox],
    });
    onStop('worker', stop);
    const health = await serveHealth({ port: config.HEALTH_PORT, ready: service.ready, logger });
    onStop('health', () => health.stop());
  },
});
