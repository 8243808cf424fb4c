import type { Actor } from '@yunge/kernel';
import { ensureIndexes } from '@yunge/mongo';
import type { Logger } from '@yunge/runtime';
import { openService as open } from '@yunge/service/open';
import { config, type Settings } from './config.ts';
import { campsIn } from './store/camps.ts';
import { certificatesIn } from './store/certificates.ts';
import { loadersFor } from './store/loaders.ts';
import { postingsIn } from './store/postings.ts';
import { sessionsIn } from './store/sessions.ts';
import { trainingRecordsIn } from './store/training-records.ts';

/** Opens everything both processes of this service work with. */
export async function openService(processName: string, settings: Settings = config, logger?: Logger) {
  const opened = await open('training', processName, settings, logger);
  const { connection, queues } = opened;
  const stores = {
    camps: campsIn(connection),
    sessions: sessionsIn(connection, queues.nudge),
    trainingRecords: trainingRecordsIn(connection),
    certificates: certificatesIn(connection, queues.nudge),
    postings: postingsIn(connection),
  };
  await ensureIndexes(connection);
  return {
    ...opened,
    stores,
    policy: { passMark: settings.EXAM_PASS_MARK, months: settings.CERTIFICATE_MONTHS },
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
