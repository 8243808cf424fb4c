import { localId, MAX_PAGE, toGlobalId, type Page, type PageArgs } from '@yunge/kernel';
import { commandOf } from '@yunge/mongo';
import { badInput, entityStub, globalIdArg, pageOf, toPayload } from '@yunge/subgraph';
import { divisionPath } from '@yunge/contracts';
import type { Atlas } from '../domain/atlas.ts';
import { seesWhole } from '../domain/incident-figures-access.ts';
import { endOf, isMonth, monthOf, startOf } from '../domain/month.ts';
import { coverOf, judgedAt, type PairingCover as Cover, type PairingGap as Gap } from '../domain/pairing-coverage.ts';
import { assignPairing, endPairing } from '../domain/pairing-decisions.ts';
import { levelOf, type Pairing as Paired } from '../domain/pairing.ts';
import { pairingScope } from '../store/pairings.ts';
import { textOf } from './incident-command.ts';
import type {
  DivisionResolvers,
  GridResolvers,
  MutationResolvers,
  PairingCoverResolvers,
  PairingResolvers,
  PairingSpellResolvers,
  QueryResolvers,
} from './__generated__/resolvers.ts';

export type PairingPage = Page<Paired>;
export type GapPage = ReturnType<typeof pageOf<Gap>>;

const byLevel = (atlas: Atlas, code: string) => ({
  division: levelOf(code) === 'COMMUNITY' ? atlas.division(code) : null,
  grid: levelOf(code) === 'GRID' ? atlas.grid(code) : null,
});

/** The community or grid of a code, under the name of its level; both null for any other code. */
export const areaOf = (atlas: Atlas, code: string) =>
  code.length === 12 || code.length === 15 ? byLevel(atlas, code) : { division: null, grid: null };

export const Query: Pick<QueryResolvers, 'pairings' | 'pairingCoverage'> = {
  async pairings(_, { filter, ...args }, { pairings, actor }) {
    const personId = filter?.personId == null ? null : globalIdArg('Person', filter.personId);
    const found = await pairings.page({ ...filter, personId }, args, pairingScope(actor));
    if (!found) throw badInput('The cursor is not one of this list.', ['after']);
    return found;
  },
  async pairingCoverage(_, { areaCode, month: asked }, { places, pairings, visits, actor, now }) {
    const month = asked ?? monthOf(now());
    if (!isMonth(month)) throw badInput('A month is written as 2026-11.', ['month']);
    if (!seesWhole(actor, areaCode)) return null;
    const atlas = places.atlas();
    const grids = atlas.grids({ within: areaCode });
    const codes = new Set(grids.map(({ code }) => code.slice(0, 12)));
    // A grid by itself lies in a community, and is none.
    const communities = areaCode.length === 15 ? [] : [...codes].map((code) => atlas.division(code));
    const [all, visited] = await Promise.all([
      pairings.inSubtree(areaCode),
      visits.pairedVisitsIn(areaCode, startOf(month), endOf(month)),
    ]);
    const pairingOf = new Map(all.map((pairing) => [pairing.areaCode, pairing]));
    const at = judgedAt(month, now());
    const known = communities.filter((community) => community !== null);
    return {
      ...{ areaCode, month },
      communities: coverOf(known, pairingOf, visited, at),
      grids: coverOf(grids, pairingOf, visited, at),
    };
  },
};

export const Pairing: PairingResolvers = {
  __resolveReference: ({ id }, { pairings, actor }) => pairings.get(localId('Pairing', id) ?? '', pairingScope(actor)),
  id: ({ id }) => toGlobalId('Pairing', id),
  level: ({ areaCode }) => levelOf(areaCode),
  division: ({ areaCode }, _, { places }) => areaOf(places.atlas(), areaCode).division,
  grid: ({ areaCode }, _, { places }) => areaOf(places.atlas(), areaCode).grid,
  person: ({ personId }) => entityStub('Person', personId),
  lastVisitedAt: ({ areaCode }, _, { lastPairedVisit }) => lastPairedVisit.load(areaCode),
};

export const PairingSpell: PairingSpellResolvers = {
  person: ({ personId }) => entityStub('Person', personId),
};

const gapsOf = (gaps: Cover['unpaired'], args: PageArgs) => pageOf(gaps, ({ areaCode }) => areaCode, args, MAX_PAGE);

export const PairingCover: PairingCoverResolvers = {
  unpaired: ({ unpaired }, args) => gapsOf(unpaired, args),
  unvisited: ({ unvisited }, args) => gapsOf(unvisited, args),
};

export const Grid: Pick<GridResolvers, 'pairing'> = {
  pairing: ({ code }, _, { pairingOf }) => pairingOf.load(code),
};

export const Division: Pick<DivisionResolvers, 'pairing'> = {
  pairing: ({ code }, _, { pairingOf }) => pairingOf.load(code),
};

export const Mutation: Pick<MutationResolvers, 'pairingAssign' | 'pairingEnd'> = {
  async pairingAssign(_, args, { pairings, places, postings, actor, now }) {
    const { areaCode, from = null } = args.input;
    const { division, grid } = areaOf(places.atlas(), areaCode);
    const assignment = {
      ...{ areaCode, from, isArea: division !== null || grid !== null },
      personId: globalIdArg('Person', args.input.personId),
      postings: await postings.inAreas(divisionPath(areaCode)),
    };
    const act = { actor, at: now() };
    const command = commandOf('pairingAssign', args, actor);
    const outcome = await pairings.assign(areaCode, command, (pairing) => assignPairing(pairing, assignment, act));
    return toPayload('pairing', outcome);
  },
  async pairingEnd(_, args, { pairings, actor, now }) {
    const id = globalIdArg('Pairing', args.id);
    const reason = textOf(args.input.reason, 'reason', [0, 500]);
    const act = { actor, at: now() };
    const command = commandOf('pairingEnd', args, actor);
    const outcome = await pairings.change(
      id,
      command,
      (pairing) => endPairing(pairing, reason, act),
      pairingScope(actor),
    );
    return toPayload('pairing', outcome);
  },
};
