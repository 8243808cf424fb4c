import { startWorker } from '@yunge/queue';
import { createLogger, runProcess, serveHealth } from '@yunge/runtime';
import { config } from './config.ts';
import { openService } from './context.ts';
import { assembleHonourList } from './workers/assemble-honour-list.ts';
import { sweepHalfDoneHandOvers } from './workers/finish-hand-over.ts';
import { keepRaisedNotice } from './workers/keep-notice.ts';
import { recordFacts, sweepUnstampedFacts } from './workers/record-fact.ts';
import { restartLateHonourList, sweepLateHonourLists } from './workers/restart-honour-list.ts';
import { scoreHonourShard } from './workers/score-honour-shard.ts';

const name = 'personnel-worker';
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
      service: 'personnel',
      logger,
      queues: service.queues,
      clock: service.clock,
      jobs: [
        keepRaisedNotice(service),
        ...recordFacts(service),
        scoreHonourShard(service),
        assembleHonourList(service),
        restartLateHonourList(service),
      ],
      sweeps: [sweepHalfDoneHandOvers(service), sweepUnstampedFacts(service), sweepLateHonourLists(service)],
      outboxes: [service.stores.people.outbox, service.stores.honourVetoes.outbox],
    });
    onStop('worker', stop);
    const health = await serveHealth({ port: config.HEALTH_PORT, ready: service.ready, logger });
    onStop('health', () => health.stop());
  },
});
