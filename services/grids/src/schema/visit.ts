import { divisionPath } from '@yunge/contracts';
import { localId, toGlobalId, type Page } from '@yunge/kernel';
import { commandOf } from '@yunge/mongo';
import { badInput, entityStub, globalIdArg, toPayload } from '@yunge/subgraph';
import { pairingId } from '../domain/pairing.ts';
import { recordVisit, visitId, type Visit as Paid } from '../domain/visit.ts';
import { visitScope } from '../store/visits.ts';
import { areaOf } from './pairing.ts';
import type { MutationResolvers, QueryResolvers, VisitResolvers } from './__generated__/resolvers.ts';

export type VisitPage = Page<Paid>;

export const Query: Pick<QueryResolvers, 'visits'> = {
  async visits(_, { filter, ...args }, { visits, actor }) {
    const visitorId = filter?.visitorId == null ? null : globalIdArg('Person', filter.visitorId);
    const found = await visits.page({ ...filter, visitorId }, args, visitScope(actor));
    if (!found) throw badInput('The cursor is not one of this list.', ['after']);
    return found;
  },
};

export const Visit: VisitResolvers = {
  __resolveReference: ({ id }, { visits, actor }) => visits.get(localId('Visit', id) ?? '', visitScope(actor)),
  id: ({ id }) => toGlobalId('Visit', id),
  division: ({ areaCode }, _, { places }) => areaOf(places.atlas(), areaCode).division,
  grid: ({ areaCode }, _, { places }) => areaOf(places.atlas(), areaCode).grid,
  visitor: ({ visitorId }) => entityStub('Person', visitorId),
};

export const Mutation: Pick<MutationResolvers, 'visitRecord'> = {
  async visitRecord(_, args, { visits, places, pairings, postings, actor, now }) {
    const { kind, areaCode, visitedAt, topics } = args.input;
    const isGrid = areaOf(places.atlas(), areaCode).grid !== null;
    const [pairing, around] = await Promise.all([
      pairings.get(pairingId(areaCode)),
      postings.inAreas(divisionPath(areaCode)),
    ]);
    const call = { kind, areaCode, isGrid, visitedAt, topics, pairing, postings: around };
    const outcome = await visits.open(
      commandOf('visitRecord', args, actor),
      () => recordVisit(call, { actor, at: now() }),
      visitId(actor.id, visitedAt),
    );
    return toPayload('visit', outcome);
  },
};
