import { describe, expect, it } from '@jest/globals';
import { reconciles } from '../../../services/personnel/src/domain/party-counts.ts';
import { registerParty } from '../../../services/personnel/src/domain/party-organisation-changes.ts';
import { evolvePartyTree, type PartyTree } from '../../../services/personnel/src/domain/party-organisation.ts';
import { fixtures } from '../fixtures.ts';
import { grids } from '../places/grids.ts';
import { ZOUCHENG } from '../places/divisions.ts';
import { partyHistories } from './party.ts';

const histories = partyHistories();
const trees = histories.flatMap(({ events }) => events.reduce<PartyTree | null>(evolvePartyTree, null) ?? []);
const total = (count: (tree: PartyTree) => number) => trees.reduce((sum, tree) => sum + count(tree), 0);

describe('The party organisations of 邹城, as planted', () => {
  it('are 310 branches, 834 groups and 2,036 households in 48 communities, in trees that hold together', () => {
    const { branches, partyGroups, centreHouseholds, urbanCommunities } = fixtures.zoucheng;
    expect(trees).toHaveLength(urbanCommunities.value);
    expect([total(({ counts }) => counts.branches), total(({ counts }) => counts.groups)]).toEqual([
      branches.value,
      partyGroups.value,
    ]);
    expect(total(({ counts }) => counts.centreHouseholds)).toBe(centreHouseholds.value);
    expect(trees.every(reconciles)).toBe(true);
  });

  it('are what the service itself would have accepted, one by one', () => {
    for (const { events } of histories) {
      let tree: PartyTree | null = null;
      for (const event of events) {
        if (tree && event.name === 'party.registered') {
          const { organisation, by, at } = event;
          expect(registerParty(tree, { ...organisation, by, at, reaches: () => true })).toMatchObject({ ok: true });
        }
        tree = evolvePartyTree(tree, event);
      }
    }
  });

  it('name no family, and every household lives in a grid that exists', () => {
    const known = new Set(grids(ZOUCHENG).map(({ code }) => code));
    const households = trees.flatMap(({ organisations }) => organisations.filter((each) => each.name === null));
    expect(households).toHaveLength(fixtures.zoucheng.centreHouseholds.value);
    expect(households.every(({ kind, areaCode }) => kind === 'CENTRE_HOUSEHOLD' && known.has(areaCode))).toBe(true);
  });
});
