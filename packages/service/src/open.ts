import type { Service as ServiceName } from '@yunge/contracts';
import { connect, storeClock } from '@yunge/mongo';
import { createQueues } from '@yunge/queue';
import { createLogger, type Logger, type processEnv } from '@yunge/runtime';
import type { z } from 'zod';

/** Settings every service has; each adds its own. */
export type ServiceSettings = z.output<typeof processEnv>;

/** Opens what both processes of any service work with: its own database, the platform's clock, its queues. */
export async function openService(
  service: ServiceName,
  processName: string,
  settings: ServiceSettings,
  logger: Logger = createLogger({ name: processName, level: settings.LOG_LEVEL }),
) {
  const { MONGODB_URI: uri, MONGODB_DB_PREFIX: prefix } = settings;
  const connection = await connect({ uri, database: `${prefix}${service}`, appName: processName });
  const clock = await storeClock(connection, { demoDatabase: settings.DEMO ? `${prefix}platform` : undefined });
  const queueOptions = { redisUrl: settings.REDIS_URL, prefix: settings.QUEUE_PREFIX, service, logger };
  const queues = createQueues(queueOptions);
  return {
    connection,
    clock,
    queues,
    queueOptions,
    logger,
    ready: async () => (await connection.getClient().db('admin').command({ ping: 1 }))['ok'] === 1,
    async close() {
      await queues.close();
      await connection.close();
    },
  };
}

export type OpenedService = Awaited<ReturnType<typeof openService>>;
