import { describe, expect, it } from '@jest/globals';
import { evolveHonourList } from '../domain/honour-list-history.ts';
import { computed } from '../domain/honour-list-life.fixture.ts';
import type { HonourList } from '../domain/honour-list.ts';
import type { HonourClaims } from './honour-claims.ts';
import { claimPlace, holdsPlace } from './honour-revisions.ts';

const listOf = (id: string, change: Partial<HonourList> = {}): HonourList => ({
  ...evolveHonourList(null, { ...computed, id }),
  ...change,
});

/** One place, held by the first revision of a list. */
function placeHeldBy(rootId: string): HonourClaims {
  let holder = rootId;
  return {
    holderOf: () => Promise.resolve(holder),
    take(_, taker, from) {
      const isTaken = from === holder;
      if (isTaken) holder = taker;
      return Promise.resolve(isTaken);
    },
  };
}
const storeOf = (...lists: readonly HonourList[]) => ({
  get: (id: string) => Promise.resolve(lists.find((list) => list.id === id) ?? null),
});

describe('The place of an area in a window', () => {
  const rival = listOf('rival', { status: 'NOMINATED' });

  it('goes to another run while the list that holds it is neither on notice nor published', async () => {
    const claims = placeHeldBy('first');
    const lists = storeOf(listOf('first', { status: 'NOMINATED' }), rival);
    expect(await claimPlace(lists, claims, rival)).toBe(true);
    expect(await holdsPlace(lists, claims, rival)).toBe(true);
  });

  it('stays with the revision that came of an upheld objection: another run knows nothing of it', async () => {
    const claims = placeHeldBy('first');
    const first = listOf('first', { status: 'SUPERSEDED', supersededById: 'second' });
    expect(await claimPlace(storeOf(first, rival), claims, rival)).toBe(false);
    const second = listOf('second', { revision: 2, supersedesId: 'first' });
    const lists = storeOf(first, second, rival);
    expect(await claimPlace(lists, claims, rival)).toBe(false);
    expect(await claimPlace(lists, claims, second)).toBe(true);
  });
});
