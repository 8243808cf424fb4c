import { startWorker } from '@yunge/queue';
import { createLogger, runProcess, serveHealth } from '@yunge/runtime';
import { config } from './config.ts';
import { openService } from './context.ts';
import { escalateOverdueIncident, sweepOverdueIncidents } from './workers/escalate-overdue-incident.ts';
import { sweepLeavers } from './workers/hand-over-incidents.ts';
import { learnCertificate } from './workers/learn-certificate.ts';
import { learnPosting } from './workers/learn-posting.ts';

const name = 'grids-worker';
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
      service: 'grids',
      logger,
      queues: service.queues,
      clock: service.clock,
      jobs: [escalateOverdueIncident(service), learnCertificate(service), learnPosting(service)],
      sweeps: [sweepOverdueIncidents(service), sweepLeavers(service)],
      outboxes: [service.stores.incidents.outbox, service.stores.admissionItems.outbox],
    });
    onStop('worker', stop);
    const health = await serveHealth({ port: config.HEALTH_PORT, ready: service.ready, logger });
    onStop('health', () => health.stop());
  },
});
