import type { HonourList } from '../domain/honour-list.ts';
import type { HonourClaims } from './honour-claims.ts';
import { placeOf } from './honour-claims.ts';
import type { HonourLists } from './honour-lists.ts';

type Lists = Pick<HonourLists, 'get'>;

/** The revisions before a list, the latest first. */
export async function earlierRevisions(lists: Lists, list: HonourList): Promise<HonourList[]> {
  const earlier: HonourList[] = [];
  for (let { supersedesId } = list; supersedesId !== null;) {
    const found = await lists.get(supersedesId);
    if (!found) throw new Error(`the list ${supersedesId}, which another supersedes, is not there`);
    earlier.push(found);
    supersedesId = found.supersedesId;
  }
  return earlier;
}

/** The latest revision of a list; null while it is being computed. */
export async function latestRevision(lists: Lists, list: HonourList): Promise<HonourList | null> {
  let latest: HonourList | null = list;
  while (latest?.supersededById) latest = await lists.get(latest.supersededById);
  return latest;
}

/** So often a place is looked at again after somebody else took it first. */
const TRIES = 3;

/**
 * Takes the place of a list for all its revisions, unless another list of the same category, kind, area and window is on
 * notice or published, or an objection to it was upheld. Answers whether the place is this list's now.
 */
export async function claimPlace(lists: Lists, claims: HonourClaims, list: HonourList): Promise<boolean> {
  const place = placeOf(list);
  const rootId = (await earlierRevisions(lists, list)).at(-1)?.id ?? list.id;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const holderId = await claims.holderOf(place);
    if (holderId === rootId) return true;
    if (holderId !== null) {
      const holder = await lists.get(holderId);
      const latest = holder && (await latestRevision(lists, holder));
      // A list of another run knows nothing of an upheld objection: only the revision that came of it may follow.
      if (!latest || latest.revision > 1) return false;
      if (latest.status === 'ON_NOTICE' || latest.status === 'PUBLISHED') return false;
    }
    if (await claims.take(place, rootId, holderId)) return true;
  }
  return false;
}

/** Whether the place of a list is this list's. */
export async function holdsPlace(lists: Lists, claims: HonourClaims, list: HonourList): Promise<boolean> {
  const rootId = (await earlierRevisions(lists, list)).at(-1)?.id ?? list.id;
  return (await claims.holderOf(placeOf(list))) === rootId;
}
