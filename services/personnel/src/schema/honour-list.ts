import { toGlobalId } from '@yunge/kernel';
import { commandOf } from '@yunge/mongo';
import { globalIdArg, toPayload } from '@yunge/subgraph';
import { startHonourList } from '../domain/honour-list.ts';
import { honourListScope } from '../store/honour-lists.ts';
import type { HonourListResolvers, MutationResolvers, QueryResolvers } from './__generated__/resolvers.ts';
import { actOf, listed } from './args.ts';
import { subjectIdOf } from './honour-entry.ts';

export const Query: Pick<QueryResolvers, 'honourList' | 'honourLists'> = {
  honourList: (_, { id }, { load }) => load.honourList.load(globalIdArg('HonourList', id)),
  honourLists(_, { filter, orderBy, ...args }, { honourLists, actor }) {
    const order = { field: 'startedAt', direction: orderBy?.direction ?? 'DESC' };
    return listed(honourLists.page({ ...filter }, order, args, honourListScope(actor)));
  },
};

export const HonourList: HonourListResolvers = {
  __resolveReference: ({ id }, { load }) => load.honourList.load(globalIdArg('HonourList', id)),
  id: ({ id }) => toGlobalId('HonourList', id),
  windowFrom: ({ window }) => window.from,
  windowUntil: ({ window }) => window.until,
  shardsDone: ({ id, status, shardCount }, _, { honourShards }) =>
    status === 'COMPUTING' ? honourShards.countOf(id) : shardCount,
  inputHash: ({ result }) => result?.inputHash ?? null,
  listHash: ({ result }) => result?.listHash ?? null,
  factCount: ({ result }) => result?.factCount ?? null,
  rankedCount: ({ result }) => result?.rankedCount ?? null,
  entries({ id, status }, { filter, ...args }, { honourEntries }) {
    // Entries are written before the result that makes them the list.
    const listId = status === 'COMPUTING' ? '' : id;
    return listed(honourEntries.page(listId, { subjectId: subjectIdOf(filter), isRanked: filter?.isRanked }, args));
  },
};

export const Mutation: Pick<MutationResolvers, 'honourListCompute'> = {
  async honourListCompute(_, args, context) {
    const { honourLists, queueHonourList, shardCount, actor } = context;
    const { kind = null, cutOff, ...input } = args.input;
    const act = actOf(context);
    const { divisions } = actor.scopes;
    const command = { ...input, kind, cutOff: cutOff ?? act.at, shardCount, divisions, ...act };
    const outcome = await honourLists.open(commandOf('honourListCompute', args, actor), (id) =>
      startHonourList(id, command),
    );
    if (outcome.ok && !outcome.replayed) await queueHonourList(outcome.value);
    return toPayload('honourList', outcome);
  },
};
