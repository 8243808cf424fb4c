import { toGlobalId } from '@yunge/kernel';
import { globalIdArg } from '@yunge/subgraph';
import { honourListScope } from '../store/honour-lists.ts';
import type { HonourListResolvers, QueryResolvers } from './__generated__/resolvers.ts';
import { listed, optionalId } from './args.ts';
import { subjectIdOf } from './honour-entry.ts';

export const Query: Pick<QueryResolvers, 'honourList' | 'honourLists'> = {
  honourList: (_, { id }, { load }) => load.honourList.load(globalIdArg('HonourList', id)),
  honourLists(_, { filter, orderBy, ...args }, { honourLists, actor }) {
    const order = { field: 'computedAt', direction: orderBy?.direction ?? 'DESC' };
    const query = { ...filter, runId: optionalId('HonourRun', filter?.runId) };
    return listed(honourLists.page(query, order, args, honourListScope(actor)));
  },
};

export const HonourList: HonourListResolvers = {
  __resolveReference: ({ id }, { load }) => load.honourList.load(globalIdArg('HonourList', id)),
  id: ({ id }) => toGlobalId('HonourList', id),
  windowFrom: ({ window }) => window.from,
  windowUntil: ({ window }) => window.until,
  rule: ({ rule, level }) => ({ ...rule, listed: rule.listed?.[level] ?? null, places: rule.places[level] }),
  async run({ runId }, _, { honourRuns }) {
    const run = await honourRuns.get(runId);
    if (!run) throw new Error(`a list is shown, its run ${runId} is not there`);
    return run;
  },
  inputHash: ({ result }) => result.inputHash,
  listHash: ({ result }) => result.listHash,
  factCount: ({ result }) => result.factCount,
  rankedCount: ({ result }) => result.rankedCount,
  entries: ({ id }, { filter, ...args }, { honourEntries }) =>
    listed(honourEntries.page(id, { subjectId: subjectIdOf(filter), isRanked: filter?.isRanked }, args)),
};
