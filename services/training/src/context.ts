import type { Actor } from '@yunge/kernel';
import { connect, ensureIndexes, storeClock } from '@yunge/mongo';
import { createQueues } from '@yunge/queue';
import { createLogger } from '@yunge/runtime';
import { config, type Settings } from './config.ts';
import { campsIn } from './store/camps.ts';
import { certificatesIn } from './store/certificates.ts';
import { loadersFor } from './store/loaders.ts';
import { postingsIn } from './store/postings.ts';
import { sessionsIn } from './store/sessions.ts';
import { trainingRecordsIn } from './store/training-records.ts';

/** Opens everything both processes of this service work with. */
export async function openService(
  processName: string,
  settings: Settings = config,
  logger = createLogger({ name: processName, level: settings.LOG_LEVEL }),
) {
  const connection = await connect({
    uri: settings.MONGODB_URI,
    database: `${settings.MONGODB_DB_PREFIX}training`,
    appName: processName,
  });
  const clock = await storeClock(connection, {
    demoDatabase: settings.DEMO ? `${settings.MONGODB_DB_PREFIX}platform` : undefined,
  });
  const queues = createQueues({
    redisUrl: settings.REDIS_URL,
    prefix: settings.QUEUE_PREFIX,
    service: 'training',
    logger,
  });
  const stores = {
    camps: campsIn(connection),
    sessions: sessionsIn(connection, queues.nudge),
    trainingRecords: trainingRecordsIn(connection),
    certificates: certificatesIn(connection, queues.nudge),
    postings: postingsIn(connection),
  };
  await ensureIndexes(connection);
  return {
    logger,
    clock,
    queues,
    stores,
    policy: { passMark: settings.EXAM_PASS_MARK, months: settings.CERTIFICATE_MONTHS },
    ready: async () => (await connection.getClient().db('admin').command({ ping: 1 }))['ok'] === 1,
    async close() {
      await queues.close();
      await connection.close();
    },
  };
}

export type Service = Awaited<ReturnType<typeof openService>>;

/** What every resolver is given: who asks, what time it is, the rules in force, the stores and this request's loaders. */
export type Context = Service['stores'] & {
  readonly actor: Actor;
  readonly now: () => Date;
  readonly policy: Service['policy'];
  readonly load: ReturnType<typeof loadersFor>;
};

export function contextOf({ stores, clock, policy }: Service, actor: Actor): Context {
  return { ...stores, actor, now: clock.now, policy, load: loadersFor(stores, actor) };
}
