import type { Actor } from '@yunge/kernel';
import { ensureIndexes } from '@yunge/mongo';
import type { Logger } from '@yunge/runtime';
import { copyOfAbsences } from '@yunge/service/absences';
import { openService as open } from '@yunge/service/open';
import DataLoader from 'dataloader';
import { config, type Settings } from './config.ts';
import type { Volunteer } from './domain/volunteer.ts';
import { handOversIn } from './store/hand-overs.ts';
import { needScope, needsIn } from './store/needs.ts';
import { postingsIn } from './store/postings.ts';
import { volunteerScope, volunteersIn } from './store/volunteers.ts';

/** Opens everything both processes of this service work with. */
export async function openService(processName: string, settings: Settings = config, logger?: Logger) {
  const opened = await open('volunteers', processName, settings, logger);
  const { connection, queues } = opened;
  const onAnnounced = queues.nudge;
  const absences = copyOfAbsences(connection);
  const stores = {
    postings: postingsIn(connection, absences),
    absences,
    handOvers: handOversIn(connection, onAnnounced),
    volunteers: volunteersIn(connection, { onAnnounced }),
    needs: needsIn(connection, { onAnnounced }),
  };
  await ensureIndexes(connection);
  return {
    ...opened,
    stores,
  };
}

export type Service = Awaited<ReturnType<typeof openService>>;

/** What one request asks for more than once. */
function loadersOf({ needs, volunteers }: Service['stores'], actor: Actor) {
  let own: Promise<Volunteer[]> | null = null;
  /** The actor's own profiles as a claimant. */
  const profiles = () => (own ??= actor.kind === 'PERSON' ? volunteers.profilesOf(actor.id) : Promise.resolve([]));
  return {
    profiles,
    needById: loader(async (ids) => needs.many(ids, needScope(actor, await profiles()))),
    volunteerById: loader((ids) => volunteers.many(ids, volunteerScope(actor))),
    /** Claimants of needs that the actor sees, whatever else of them is in scope: a filer may know who comes. */
    claimantById: loader((ids) => volunteers.many(ids, {})),
  };
}

function loader<Found extends { readonly id: string }>(find: (ids: readonly string[]) => Promise<readonly Found[]>) {
  return new DataLoader<string, Found | null>(async (ids) => {
    const byId = new Map((await find(ids)).map((found) => [found.id, found]));
    return ids.map((id) => byId.get(id) ?? null);
  });
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
