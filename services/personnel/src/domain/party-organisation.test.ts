import { describe, expect, it } from '@jest/globals';
import { instant, story } from '@yunge/testkit';
import fc from 'fast-check';
import { countWithin, reconciles, rollUp } from './party-counts.ts';
import { dissolveParty, moveParty, registerParty } from './party-organisation-changes.ts';
import {
  childrenOf,
  descendantsOf,
  evolvePartyTree,
  isActive,
  organisationOf,
  partyIdOf,
  partyTreeIdOf,
  type PartyKind,
  type PartyTree,
  type PartyTreeEvent,
} from './party-organisation.ts';

const HERE = '370883001004';
const GRID = `${HERE}001`;
const party = story<PartyTree, PartyTreeEvent>(evolvePartyTree);
const at = instant('2026-11-02T09:00+08:00');
const act = { by: 'clerk', at, reaches: (code: string) => code.startsWith('370883') };
const codeOf = (short: string) => `${HERE}-${short}`;
const idOf = (short: string) => partyIdOf(codeOf(short));
const versionOf = (tree: PartyTree, short: string) => organisationOf(tree, idOf(short))?.version;

const begun: PartyTreeEvent = {
  name: 'partyTree.begun',
  id: partyTreeIdOf(HERE),
  communityCode: HERE,
  by: 'clerk',
  at,
};
const has = (short: string, kind: PartyKind, parent: string | null, areaCode = HERE): PartyTreeEvent => ({
  name: 'party.registered',
  organisation: {
    ...{ id: idOf(short), kind, code: codeOf(short), areaCode, parentId: parent && idOf(parent) },
    name: kind === 'CENTRE_HOUSEHOLD' ? null : short,
  },
  by: 'clerk',
  at,
});
/** Two branches; B1 has the groups G1 and G2, B2 has G3; the household H1 is of G1. */
const tree = party.given(
  begun,
  has('B1', 'BRANCH', null),
  has('B2', 'BRANCH', null),
  has('G1', 'GROUP', 'B1'),
  has('G2', 'GROUP', 'B1'),
  has('G3', 'GROUP', 'B2'),
  has('H1', 'CENTRE_HOUSEHOLD', 'G1', GRID),
);
const register = (short: string, kind: PartyKind, parent: string | null, change: object = {}) => ({
  ...{ kind, code: codeOf(short), name: kind === 'CENTRE_HOUSEHOLD' ? null : short, parentId: parent && idOf(parent) },
  ...{ areaCode: kind === 'CENTRE_HOUSEHOLD' ? GRID : HERE, ...act, ...change },
});
const change = (short: string) => ({ organisationId: idOf(short), ...act });

describe('When an organisation is registered', () => {
  it('it hangs under one of the kind above', () => {
    const { state } = tree.when((now) => registerParty(now, register('H2', 'CENTRE_HOUSEHOLD', 'G3')));
    expect(childrenOf(state, idOf('G3')).map(({ code }) => code)).toEqual([codeOf('H2')]);
    expect(state.counts).toEqual({ branches: 2, groups: 3, centreHouseholds: 2 });
  });

  it('a household that belongs to a group is refused for another, and the group is named', () => {
    tree
      .when((now) => registerParty(now, register('H1', 'CENTRE_HOUSEHOLD', 'G2')))
      .thenRefused('HOUSEHOLD_IN_A_GROUP', ['input', 'code']);
    tree.when((now) => registerParty(now, register('G1', 'GROUP', 'B2'))).thenRefused('CODE_TAKEN');
  });

  it.each([
    ['G9', 'GROUP', 'G1', {}, 'WRONG_PARENT'],
    ['G9', 'GROUP', null, {}, 'WRONG_PARENT'],
    ['G9', 'GROUP', 'B9', {}, 'UNKNOWN_PARENT'],
    ['B9', 'BRANCH', 'B1', {}, 'WRONG_PARENT'],
    ['H9', 'CENTRE_HOUSEHOLD', 'B1', {}, 'WRONG_PARENT'],
    ['H9', 'CENTRE_HOUSEHOLD', 'G1', { areaCode: HERE }, 'WRONG_AREA_LEVEL'],
    ['H9', 'CENTRE_HOUSEHOLD', 'G1', { name: 'the Wangs' }, 'NAME_NOT_ALLOWED'],
    ['B9', 'BRANCH', null, { areaCode: '370883002001' }, 'AREA_MALFORMED'],
    ['B9', 'BRANCH', null, { areaCode: '370883' }, 'AREA_MALFORMED'],
    ['B9', 'BRANCH', null, { name: ' ' }, 'NAME_MALFORMED'],
    ['B9', 'BRANCH', null, { code: '370883002001-B9' }, 'CODE_MALFORMED'],
    ['B9', 'BRANCH', null, { code: `${HERE}-b9` }, 'CODE_MALFORMED'],
    ['B9', 'BRANCH', null, { reaches: () => false }, 'OUTSIDE_YOUR_AREA'],
  ] as const)('%s %s under %s with %j is refused as %s', (short, kind, parent, more, code) => {
    tree.when((now) => registerParty(now, register(short, kind, parent, more))).thenRefused(code);
  });

  it('what hangs under an organisation of one grid lies in that grid', () => {
    party
      .given(begun, has('B1', 'BRANCH', null, GRID))
      .when((now) => registerParty(now, register('G1', 'GROUP', 'B1')))
      .thenRefused('OUTSIDE_PARENT');
  });
});

describe('When an organisation is moved', () => {
  it('all that is under it goes along', () => {
    const { state } = tree.when((now) => moveParty(now, { ...change('G1'), parentId: idOf('B2') }));
    expect(descendantsOf(state, idOf('B2')).map(({ code }) => code)).toEqual([
      codeOf('G1'),
      codeOf('H1'),
      codeOf('G3'),
    ]);
    expect([versionOf(state, 'G1'), versionOf(state, 'H1')]).toEqual([2, 1]);
  });

  it('to where it is, nothing happens; to the wrong kind it is refused', () => {
    tree.when((now) => moveParty(now, { ...change('G1'), parentId: idOf('B1') })).then();
    tree.when((now) => moveParty(now, { ...change('H1'), parentId: idOf('B1') })).thenRefused('WRONG_PARENT');
    tree.when((now) => moveParty(now, { ...change('B1'), parentId: idOf('B2') })).thenRefused('WRONG_PARENT');
  });

  it('another version than the one seen is a conflict, and another area is not one’s own', () => {
    const move = { ...change('G1'), parentId: idOf('B2') };
    tree.when((now) => moveParty(now, { ...move, expectedVersion: 2 })).thenRefused('CONFLICT');
    tree.when((now) => moveParty(now, { ...move, reaches: () => false })).thenRefused('OUTSIDE_YOUR_AREA');
  });
});

describe('When an organisation is dissolved', () => {
  const dissolve = (short: string, heir: string | null, reason = 'merged') => ({
    ...{ ...change(short), heirId: heir && idOf(heir), reason },
  });

  it('what hangs under it passes to its heir at once', () => {
    const { state } = tree.when((now) => dissolveParty(now, dissolve('B1', 'B2')));
    expect(childrenOf(state, idOf('B2')).map(({ code }) => code)).toEqual(['G1', 'G2', 'G3'].map(codeOf));
    expect(state.counts).toEqual({ branches: 1, groups: 3, centreHouseholds: 1 });
    expect(reconciles(state)).toBe(true);
  });

  it('without an heir only what has nothing under it', () => {
    tree.when((now) => dissolveParty(now, dissolve('B1', null))).thenRefused('HAS_CHILDREN', ['input', 'heirId']);
    tree.when((now) => dissolveParty(now, dissolve('G2', null))).then({ name: 'party.dissolved' });
    tree.when((now) => dissolveParty(now, dissolve('H1', null))).then({ name: 'party.dissolved' });
  });

  it('the heir is another of its kind, and a reason is given', () => {
    for (const heir of ['B1', 'G1', 'B9'])
      tree.when((now) => dissolveParty(now, dissolve('B1', heir))).thenRefused('UNKNOWN_HEIR');
    tree.when((now) => dissolveParty(now, dissolve('G2', null, ' '))).thenRefused('REASON_REQUIRED');
  });

  it('its code is never given again, and it takes nothing in any more', () => {
    const { state } = tree.when((now) => dissolveParty(now, dissolve('G2', null)));
    const after = (decide: (now: PartyTree) => ReturnType<typeof registerParty>) => decide(state);
    expect(after((now) => registerParty(now, register('G2', 'GROUP', 'B1')))).toMatchObject({ code: 'CODE_TAKEN' });
    expect(after((now) => registerParty(now, register('H9', 'CENTRE_HOUSEHOLD', 'G2')))).toMatchObject({
      code: 'UNKNOWN_PARENT',
    });
    expect(after((now) => dissolveParty(now, dissolve('G2', null)))).toMatchObject({ code: 'ALREADY_DISSOLVED' });
  });
});

describe('Counted by area', () => {
  it('a town is the sum of its communities, a community of its grids and what serves all of it', () => {
    const { state } = tree;
    expect(rollUp('370883', [state, state])).toEqual({
      areaCode: '370883',
      counts: { branches: 4, groups: 6, centreHouseholds: 2 },
      children: [{ areaCode: '370883001', counts: { branches: 4, groups: 6, centreHouseholds: 2 } }],
    });
    expect(rollUp('370883001', [state]).children).toEqual([{ areaCode: HERE, counts: state.counts }]);
    expect(countWithin(HERE, state)).toEqual({
      areaCode: HERE,
      counts: state.counts,
      children: [{ areaCode: GRID, counts: { branches: 0, groups: 0, centreHouseholds: 1 } }],
    });
    expect(countWithin(GRID, state)).toMatchObject({ counts: { centreHouseholds: 1 }, children: [] });
  });
});

const SHORTS = ['B1', 'B2', 'B3', 'G1', 'G2', 'G3', 'H1', 'H2'] as const;
const KINDS: Readonly<Record<string, PartyKind>> = { B: 'BRANCH', G: 'GROUP', H: 'CENTRE_HOUSEHOLD' };
const aShort = fc.constantFrom(...SHORTS);
const aCommand = fc.record({
  what: fc.constantFrom('register', 'move', 'dissolve'),
  short: aShort,
  other: fc.option(aShort),
});

describe('Whatever is registered, moved and dissolved, in any order', () => {
  it('every organisation hangs under exactly one of the kind above, to the top, and the counts are those of the tree', () => {
    fc.assert(
      fc.property(fc.array(aCommand, { maxLength: 40 }), (commands) => {
        let { state } = tree;
        for (const { what, short, other } of commands) {
          const parentId = other && idOf(other);
          const known = organisationOf(state, idOf(short)) !== null;
          if (what !== 'register' && !known) continue;
          const kind = KINDS[short.slice(0, 1)] ?? 'BRANCH';
          const decision =
            what === 'register'
              ? registerParty(state, register(short, kind, other))
              : what === 'move'
                ? moveParty(state, { ...change(short), parentId: parentId ?? '' })
                : dissolveParty(state, { ...change(short), heirId: parentId, reason: 'merged' });
          if (decision.ok) state = decision.events.reduce<PartyTree>(evolvePartyTree, state);
          expect(reconciles(state)).toBe(true);
        }
        const households = state.organisations.filter((each) => each.kind === 'CENTRE_HOUSEHOLD' && isActive(each));
        const groups = state.organisations.filter((each) => each.kind === 'GROUP' && isActive(each));
        for (const { id } of households)
          expect(groups.filter((group) => childrenOf(state, group.id).some((child) => child.id === id))).toHaveLength(
            1,
          );
      }),
      { numRuns: 300 },
    );
  });
});
