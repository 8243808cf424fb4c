import type { Actor } from '@yunge/kernel';
import { ensureIndexes } from '@yunge/mongo';
import type { Logger } from '@yunge/runtime';
import { openService as open } from '@yunge/service/open';
import DataLoader from 'dataloader';
import { config, type Settings } from './config.ts';
import type { Incident } from './domain/incident.ts';
import { admissionItemsIn } from './store/admission-items.ts';
import { catalogueIn } from './store/catalogue.ts';
import { certificatesIn } from './store/certificates.ts';
import { incidentScope, incidentsIn } from './store/incidents.ts';
import { placesIn } from './store/places.ts';
import { postingsIn } from './store/postings.ts';

/** Opens everything both processes of this service work with. */
export async function openService(processName: string, settings: Settings = config, logger?: Logger) {
  const opened = await open('grids', processName, settings, logger);
  const { connection, queues } = opened;
  const onAnnounced = queues.nudge;
  const stores = {
    places: placesIn(connection),
    catalogue: catalogueIn(connection),
    postings: postingsIn(connection),
    certificates: certificatesIn(connection),
    admissionItems: admissionItemsIn(connection, { onAnnounced }),
    incidents: incidentsIn(connection, { onAnnounced }),
  };
  await ensureIndexes(connection);
  await stores.places.reload();
  await stores.catalogue.reload();
  return {
    ...opened,
    stores,
    isDemo: settings.DEMO,
  };
}

export type Service = Awaited<ReturnType<typeof openService>>;

/** What one request asks for more than once. */
function loadersOf({ stores, clock }: Service, actor: Actor) {
  const at = clock.now();
  return {
    /** Who answers for a grid now: its member and the chief of its community; null while a post is vacant. */
    duty: new DataLoader((gridCodes: readonly string[]) =>
      Promise.all(gridCodes.map((gridCode) => stores.postings.dutyOf(gridCode, at))),
    ),
    incidentById: new DataLoader<string, Incident | null>(async (ids) => {
      const found = new Map((await stores.incidents.many(ids, incidentScope(actor))).map((each) => [each.id, each]));
      return ids.map((id) => found.get(id) ?? null);
    }),
  };
}

/** What every resolver is given: who asks, what time it is, and the stores. */
export type Context = Service['stores'] &
  ReturnType<typeof loadersOf> & {
    readonly actor: Actor;
    readonly now: () => Date;
    readonly clock: Service['clock'];
    readonly isDemo: boolean;
  };

export function contextOf(service: Service, actor: Actor): Context {
  const { stores, clock, isDemo } = service;
  return { ...stores, ...loadersOf(service, actor), actor, now: clock.now, clock, isDemo };
}
