import { toGlobalId } from '@yunge/kernel';
import { commandOf } from '@yunge/mongo';
import { globalIdArg, toPayload } from '@yunge/subgraph';
import { groupsOf } from '../domain/honour-computation.ts';
import { startHonourRun } from '../domain/honour-run.ts';
import { honourRunScope } from '../store/honour-runs.ts';
import type { HonourRunResolvers, MutationResolvers, QueryResolvers } from './__generated__/resolvers.ts';
import { actOf, listed } from './args.ts';

export const Query: Pick<QueryResolvers, 'honourRun' | 'honourRuns'> = {
  honourRun: (_, { id }, { honourRuns, actor }) => honourRuns.get(globalIdArg('HonourRun', id), honourRunScope(actor)),
  honourRuns(_, { filter, orderBy, ...args }, { honourRuns, actor }) {
    const order = { field: 'startedAt', direction: orderBy?.direction ?? 'DESC' };
    return listed(honourRuns.page({ ...filter }, order, args, honourRunScope(actor)));
  },
};

export const HonourRun: HonourRunResolvers = {
  __resolveReference: ({ id }, { honourRuns, actor }) =>
    honourRuns.get(globalIdArg('HonourRun', id), honourRunScope(actor)),
  id: ({ id }) => toGlobalId('HonourRun', id),
  windowFrom: ({ window }) => window.from,
  windowUntil: ({ window }) => window.until,
  supersedes: ({ only }, _, { load }) => (only ? load.honourList.load(only.supersedesId) : null),
  async progress(run, _, { honourRunParts }) {
    const { id, result, shardCount } = run;
    const groupCount = groupsOf(run).length;
    if (result) {
      const { factCount: factsCounted, listCount: listsDone } = result;
      return { shardCount, shardsDone: shardCount, factsCounted, groupCount, groupsDone: groupCount, listsDone };
    }
    const { shards, groups, factCount: factsCounted, listCount: listsDone } = await honourRunParts.progress(id);
    return { shardCount, shardsDone: shards.length, factsCounted, groupCount, groupsDone: groups.length, listsDone };
  },
  inputHash: ({ result }) => result?.inputHash ?? null,
  factCount: ({ result }) => result?.factCount ?? null,
  listCount: ({ result }) => result?.listCount ?? null,
};

export const Mutation: Pick<MutationResolvers, 'honourRunStart'> = {
  async honourRunStart(_, args, context) {
    const { honourRuns, queueHonourRun, shardCount, actor } = context;
    const { cutOff, levels = null, ...input } = args.input;
    const act = actOf(context);
    const { divisions } = actor.scopes;
    const command = { ...input, levels, cutOff: cutOff ?? act.at, shardCount, divisions, ...act };
    const outcome = await honourRuns.open(commandOf('honourRunStart', args, actor), (id) =>
      startHonourRun(id, command),
    );
    if (outcome.ok && !outcome.replayed) await queueHonourRun(outcome.value);
    return toPayload('honourRun', outcome);
  },
};
