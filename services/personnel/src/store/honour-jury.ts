import type { Calendar } from '@yunge/casework';
import { refuse, type Actor } from '@yunge/kernel';
import { notFound, type Command, type Outcome } from '@yunge/mongo';
import type { HonourListCode, JuryAct } from '../domain/honour-list-jury.ts';
import { nominate } from '../domain/honour-list-nomination.ts';
import { openNotice } from '../domain/honour-list-notice.ts';
import { publishHonourList } from '../domain/honour-list-publication.ts';
import type { HonourList } from '../domain/honour-list.ts';
import type { HonourEntries } from './honour-entries.ts';
import { listHashOf } from './honour-hash.ts';
import type { HonourLife } from './honour-life.ts';
import { honourListScope, type HonourLists } from './honour-lists.ts';
import { claimPlace, earlierRevisions, holdsPlace } from './honour-revisions.ts';

export interface JuryStores extends HonourLife {
  readonly honourLists: HonourLists;
  readonly honourEntries: HonourEntries;
  readonly calendar: Calendar;
}

/** Who decides on which list, as a request tells it. */
export interface JuryRequest {
  readonly listId: string;
  readonly command: Command;
  readonly actor: Actor;
  readonly at: Date;
}

type Decided = Outcome<HonourList, HonourListCode>;

const actOf = async ({ honourEntries }: JuryStores, { listId, actor, at }: JuryRequest): Promise<JuryAct> => ({
  by: actor.id,
  at,
  roles: actor.roles,
  isListed: await honourEntries.isListed(listId, actor.id),
});

/** Puts the first of a list forward. */
export async function nominateFrom(
  stores: JuryStores,
  request: JuryRequest,
  passOver: readonly { readonly entryId: string; readonly reason: string }[],
): Promise<Decided> {
  const { listId, command, actor } = request;
  const scope = honourListScope(actor);
  const list = await stores.honourLists.get(listId, scope);
  if (!list) return notFound;
  const candidates = await stores.honourNominees.candidates(list, passOver.length);
  const act = await actOf(stores, request);
  return stores.honourLists.change(listId, command, (found) => nominate(found, { candidates, passOver }, act), scope);
}

/** Opens the public notice, once it is certain that no other list stands in this one's place. */
export async function openNoticeOf(stores: JuryStores, request: JuryRequest): Promise<Decided> {
  const { listId, command, actor } = request;
  const { honourLists, honourClaims } = stores;
  const scope = honourListScope(actor);
  const list = await honourLists.get(listId, scope);
  if (!list) return notFound;
  const act = await actOf(stores, request);
  const isPossible = openNotice(list, stores.calendar, act).ok;
  const isFree = !isPossible || (await claimPlace(honourLists, honourClaims, list));
  return honourLists.change(
    listId,
    command,
    (found) => {
      const decision = openNotice(found, stores.calendar, act);
      if (!decision.ok || isFree) return decision;
      return refuse('PLACE_TAKEN', 'Another list of this area and window is on notice or published.');
    },
    scope,
  );
}

/** Publishes a list for good: what is stored is hashed again before it is. */
export async function publishList(stores: JuryStores, request: JuryRequest): Promise<Decided> {
  const { listId, command, actor } = request;
  const { honourLists, honourEntries, honourObjections, honourClaims } = stores;
  const scope = honourListScope(actor);
  const list = await honourLists.get(listId, scope);
  if (!list) return notFound;
  const storedHash = listHashOf(list, await honourEntries.all(listId));
  const earlier = await earlierRevisions(honourLists, list);
  const unsettled = earlier.reduce((sum, { openObjectionIds }) => sum + openObjectionIds.length, 0);
  const pending = await honourObjections.pendingOf([list, ...earlier].map(({ id }) => id));
  const facts = {
    storedHash,
    otherObjections: unsettled + pending,
    holdsPlace: await holdsPlace(honourLists, honourClaims, list),
  };
  const act = await actOf(stores, request);
  return honourLists.change(listId, command, (found) => publishHonourList(found, facts, act), scope);
}
