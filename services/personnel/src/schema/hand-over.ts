import { toGlobalId } from '@yunge/kernel';
import { commandOf, notFound } from '@yunge/mongo';
import { globalIdArg, toPayload } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import { orderHandOver, type Candidate } from '../domain/hand-over-decisions.ts';
import { missingOf } from '../domain/hand-over.ts';
import { handOverScope } from '../store/hand-overs.ts';
import { personScope } from '../store/people.ts';
import type {
  HandOverResolvers,
  HandOverSuccessionResolvers,
  MutationResolvers,
  QueryResolvers,
} from './__generated__/resolvers.ts';
import { actOf, listed, optionalId } from './args.ts';

const notThere = { handOver: null, userErrors: [{ code: notFound.code, message: notFound.message, field: null }] };

/** Everybody named as a successor whom the actor can see, and what speaks against them at an instant. */
async function candidatesOf(ids: readonly string[], from: Date, context: Context) {
  const { people, handOvers, actor, now } = context;
  const persons = await people.inScope(ids, personScope(actor));
  const away = await context.awayAmong(ids, from);
  const leaving = await handOvers.leaversAmong(ids, now());
  return new Map(
    persons.map((person): [string, Candidate] => [
      person.id,
      { person, isAway: away.has(person.id), isLeaving: leaving.has(person.id) },
    ]),
  );
}

export const Query: Pick<QueryResolvers, 'handOver' | 'handOvers'> = {
  handOver: (_, { id }, { handOvers, actor }) => handOvers.get(globalIdArg('HandOver', id), handOverScope(actor)),
  handOvers(_, { filter, ...args }, { handOvers, actor }) {
    const query = { ...filter, leaverId: optionalId('Person', filter?.leaverId) };
    return listed(handOvers.page(query, args, handOverScope(actor)));
  },
};

export const HandOver: HandOverResolvers = {
  __resolveReference: ({ id }, { handOvers, actor }) =>
    handOvers.get(globalIdArg('HandOver', id), handOverScope(actor)),
  id: ({ id }) => toGlobalId('HandOver', id),
  leaver: ({ leaverId }, _, { load }) => load.person.load(leaverId),
  successor: ({ successorId }, _, { load }) => load.person.load(successorId),
  orderedBy: ({ orderedBy }, _, { load }) => load.person.load(orderedBy),
  missingServices: (handOver) => missingOf(handOver),
};

export const HandOverSuccession: HandOverSuccessionResolvers = {
  successor: ({ successorId }, _, { load }) => load.person.load(successorId),
};

export const Mutation: Pick<MutationResolvers, 'handOverOrder'> = {
  async handOverOrder(_, args, context) {
    const { people, handOvers, reportingLines, actor, now } = context;
    const { input } = args;
    const leaver = await people.get(globalIdArg('Person', args.personId), personScope(actor));
    if (!leaver) return notThere;
    const from = input.from ?? now();
    const successorId = globalIdArg('Person', input.successorId);
    const successors = new Map(
      (input.successions ?? []).map((each) => [
        globalIdArg('Posting', each.postingId),
        globalIdArg('Person', each.successorId),
      ]),
    );
    const [superior] = await reportingLines.superiorsOf([leaver], now());
    const order = {
      ...{ leaver, successorId, successors, from, reason: input.reason, superiorId: superior?.personId ?? null },
      postingIds: input.postingIds?.map((id) => globalIdArg('Posting', id)) ?? null,
      candidates: await candidatesOf([successorId, ...successors.values()], from, context),
      isUnderWay: await handOvers.isUnderWay(leaver.id),
      ...actOf(context),
    };
    const command = commandOf('handOverOrder', args, actor);
    const outcome = await handOvers.open(command, (id) => orderHandOver(id, order));
    const payload = toPayload('handOver', outcome);
    if (!outcome.ok) return payload;
    return { ...payload, handOver: (await context.carryOutHandOver(outcome.value.id)) ?? outcome.value };
  },
};
