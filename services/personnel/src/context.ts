import type { Actor } from '@yunge/kernel';
import { ensureIndexes } from '@yunge/mongo';
import { createFlows } from '@yunge/queue';
import type { Logger } from '@yunge/runtime';
import { openService as open } from '@yunge/service/open';
import { config, type Settings } from './config.ts';
import { factsIn } from './store/facts.ts';
import { honourEntriesIn } from './store/honour-entries.ts';
import { honourListsIn } from './store/honour-lists.ts';
import { honourShardsIn } from './store/honour-shards.ts';
import { honourVetoesIn } from './store/honour-vetoes.ts';
import { loadersFor } from './store/loaders.ts';
import { noticesIn } from './store/notices.ts';
import { peopleIn } from './store/people.ts';
import { reportingLinesIn } from './store/reporting-lines.ts';
import { queueHonourList } from './workers/queue-honour-list.ts';
import type { HonourList } from './domain/honour-list.ts';

/** Opens everything both processes of this service work with. */
export async function openService(processName: string, settings: Settings = config, logger?: Logger) {
  const opened = await open('personnel', processName, settings, logger);
  const { connection, queues, queueOptions } = opened;
  const flows = createFlows(queueOptions);
  const people = peopleIn(connection, queues.nudge);
  const stores = {
    people,
    reportingLines: reportingLinesIn(people, settings.FALLBACK_SUPERIOR === '' ? null : settings.FALLBACK_SUPERIOR),
    notices: noticesIn(connection),
    facts: factsIn(connection),
    honourLists: honourListsIn(connection),
    honourShards: honourShardsIn(connection),
    honourEntries: honourEntriesIn(connection),
    honourVetoes: honourVetoesIn(connection, queues.nudge),
  };
  await ensureIndexes(connection);
  return {
    ...opened,
    stores,
    flows,
    shardCount: settings.HONOUR_SHARDS,
    async close() {
      await flows.close();
      await opened.close();
    },
  };
}

export type Service = Awaited<ReturnType<typeof openService>>;

/** What every resolver is given: who asks, what time it is, the stores and this request's loaders. */
export type Context = Service['stores'] & {
  readonly actor: Actor;
  readonly now: () => Date;
  readonly shardCount: number;
  readonly load: ReturnType<typeof loadersFor>;
  /** Puts the work on a list on the queue. Never rejects: a sweep sees to what the queue does not take. */
  readonly queueHonourList: (list: HonourList) => Promise<void>;
};

export function contextOf(service: Service, actor: Actor): Context {
  const { stores, clock, shardCount } = service;
  return {
    ...stores,
    actor,
    now: clock.now,
    shardCount,
    load: loadersFor(stores, actor, clock.now()),
    queueHonourList: (list) => queueHonourList(service, list),
  };
}
