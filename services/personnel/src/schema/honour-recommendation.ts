import { MAX_PAGE, toGlobalId, type Page } from '@yunge/kernel';
import { commandOf } from '@yunge/mongo';
import { badInput, globalIdArg, toPayload } from '@yunge/subgraph';
import { type HonourRecommendation as RecommendationState } from '../domain/honour-recommendation.ts';
import { recommendIn } from '../store/honour-recommending.ts';
import { honourRollScope } from '../store/honour-rolls.ts';
import type { HonourRecommendationResolvers, MutationResolvers, QueryResolvers } from './__generated__/resolvers.ts';
import { actOf } from './args.ts';

type PageOf = Page<RecommendationState>;
const cursorOf = ({ id }: RecommendationState) => Buffer.from(id).toString('base64url');

/** A page of what is few enough to be held whole. */
function pageOf(all: readonly RecommendationState[], first: number | null, after: string | null): PageOf {
  const start = after === null ? 0 : all.findIndex((each) => cursorOf(each) === after) + 1;
  if (after !== null && start === 0) throw badInput('This cursor is not one of this list.', ['after']);
  const nodes = all.slice(start, start + Math.min(Math.max(first ?? 20, 0), MAX_PAGE));
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: start + nodes.length < all.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => Promise.resolve(all.length),
  };
}

export const Query: Pick<QueryResolvers, 'honourRecommendations'> = {
  async honourRecommendations(_, { first, after, within }, { honourRolls, actor }) {
    return pageOf(await honourRolls.recommendations(within, honourRollScope(actor)), first ?? null, after ?? null);
  },
};

export const HonourRecommendation: HonourRecommendationResolvers = {
  __resolveReference: ({ id }, { honourRolls, actor }) =>
    honourRolls.recommendation(globalIdArg('HonourRecommendation', id), honourRollScope(actor)),
  id: ({ id }) => toGlobalId('HonourRecommendation', id),
  ruleVersion: ({ rule }) => rule.version,
  to: ({ rule }) => rule.to,
  person: ({ subjectId }, _, { load }) => load.person.load(subjectId),
  async lists({ lists }, _, { load }) {
    const found = await Promise.all(lists.map(({ listId }) => load.honourList.load(listId)));
    return found.filter((list) => list !== null);
  },
};

export const Mutation: Pick<MutationResolvers, 'honourRecommend'> = {
  async honourRecommend(_, args, context) {
    const command = commandOf('honourRecommend', args, context.actor);
    return toPayload('honourRecommendation', await recommendIn(context, args.input, command, actOf(context)));
  },
};
