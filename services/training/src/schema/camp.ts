import { toGlobalId } from '@yunge/kernel';
import { commandOf } from '@yunge/mongo';
import { entityStub, globalIdArg, toPayload } from '@yunge/subgraph';
import { campCodeOf, openCamp } from '../domain/camp.ts';
import { campScope } from '../store/camps.ts';
import type { CampResolvers, MutationResolvers, QueryResolvers } from './__generated__/resolvers.ts';
import { actWithin, listed } from './args.ts';

const FIELD = { FROM: 'from', CODE: 'code' } as const;

export const Query: Pick<QueryResolvers, 'camp' | 'camps'> = {
  camp: (_, { id }, { camps, actor }) => camps.get(globalIdArg('Camp', id), campScope(actor)),
  camps(_, { filter, orderBy, ...args }, { camps, actor }) {
    const order = { field: FIELD[orderBy?.field ?? 'FROM'], direction: orderBy?.direction ?? 'ASC' };
    return listed(camps.page(filter ?? {}, order, args, campScope(actor)));
  },
};

export const Camp: CampResolvers = {
  __resolveReference: ({ id }, { load }) => load.camp.load(globalIdArg('Camp', id)),
  id: ({ id }) => toGlobalId('Camp', id),
  area: ({ areaCode }) => entityStub('Division', areaCode),
};

export const Mutation: Pick<MutationResolvers, 'campOpen'> = {
  async campOpen(_, args, context) {
    const terms = { ...args.input, englishName: args.input.englishName ?? null };
    const command = commandOf('campOpen', args, context.actor);
    const decide = () => openCamp(terms, actWithin(context));
    return toPayload('camp', await context.camps.open(command, decide, campCodeOf(terms)));
  },
};
