import type { Actor } from '@yunge/kernel';
import { ensureIndexes } from '@yunge/mongo';
import type { Logger } from '@yunge/runtime';
import { copyOfAbsences } from '@yunge/service/absences';
import { openService as open } from '@yunge/service/open';
import DataLoader from 'dataloader';
import { config, type Settings } from './config.ts';
import { enterprisesIn } from './store/enterprises.ts';
import { handOversIn } from './store/hand-overs.ts';
import { postingsIn } from './store/postings.ts';
import { requestsIn } from './store/requests.ts';
import { scopeFor } from './store/scope.ts';

/** Opens everything both processes of this service work with. */
export async function openService(processName: string, settings: Settings = config, logger?: Logger) {
  const opened = await open('enterprises', processName, settings, logger);
  const { connection, queues } = opened;
  const absences = copyOfAbsences(connection);
  const stores = {
    enterprises: enterprisesIn(connection, queues.nudge),
    requests: requestsIn(connection, queues.nudge),
    postings: postingsIn(connection, absences),
    absences,
    handOvers: handOversIn(connection, queues.nudge),
  };
  await ensureIndexes(connection);
  return {
    ...opened,
    stores,
  };
}

export type Service = Awaited<ReturnType<typeof openService>>;

/** What a resolver looks up many of, once per request to the graph and within the actor's scope. */
function loadersOf({ enterprises, requests }: Service['stores'], actor: Actor) {
  return {
    enterpriseById: new DataLoader(async (ids: readonly string[]) => {
      const found = await enterprises.many(ids, scopeFor(actor, 'Enterprise'));
      const byId = new Map(found.map((enterprise) => [enterprise.id, enterprise]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    requestById: new DataLoader(async (ids: readonly string[]) => {
      const found = await requests.many(ids, scopeFor(actor, 'Request'));
      const byId = new Map(found.map((request) => [request.id, request]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    /** Whether the actor answers for an open request of a company. */
    isOwed: new DataLoader(async (enterpriseIds: readonly string[]) => {
      const owing = await requests.companiesServedBy(actor.id, enterpriseIds);
      return enterpriseIds.map((id) => owing.has(id));
    }),
  };
}

/** What every resolver is given: who asks, what time it is, and the stores. */
export type Context = Service['stores'] &
  ReturnType<typeof loadersOf> & {
    readonly actor: Actor;
    readonly now: () => Date;
  };

export function contextOf({ stores, clock }: Service, actor: Actor): Context {
  return { ...stores, ...loadersOf(stores, actor), actor, now: clock.now };
}
