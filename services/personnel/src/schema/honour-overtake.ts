import { overtake, type Overtake } from '../domain/honour-overtake.ts';
import type { ListedEntry } from '../store/honour-entries.ts';
import type { HonourEntryResolvers } from './__generated__/resolvers.ts';

/** What would have changed a rank, with the entry above. */
export interface ShownOvertake extends Overtake {
  readonly above: ListedEntry;
}

export const HonourEntry: Pick<HonourEntryResolvers, 'toOvertake'> = {
  async toOvertake(entry, _, { load }) {
    const { listId, rank } = entry;
    if (rank === null || rank === 1) return null;
    const above = await load.honourPlace.load({ listId, position: rank - 1 });
    return above && { ...overtake(entry, above), above };
  },
};
