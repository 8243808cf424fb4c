import { toGlobalId } from '@yunge/kernel';
import { commandOf, notFound, type Command } from '@yunge/mongo';
import { globalIdArg, toPayload } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import { postingOf, type Person } from '../domain/person.ts';
import { beginPosting, endPosting, handOver, nameSuperior } from '../domain/posting-changes.ts';
import { holds, postingIdOf } from '../domain/posting.ts';
import { rankOf } from '../domain/reporting-line.ts';
import { finishHandOver } from '../store/posting-hand-over.ts';
import { personScope } from '../store/people.ts';
import type { MutationResolvers, PostingResolvers, QueryResolvers } from './__generated__/resolvers.ts';
import { actOf, optionalId } from './args.ts';

/** The version a caller saw is the posting's; the decision compares it, not the seam, which counts the person's. */
const commandFor = (name: string, args: { idempotencyKey: string }, { actor }: Context): Command => ({
  ...commandOf(name, args, actor),
  expectedVersion: null,
});

const notThere = { posting: null, userErrors: [{ code: notFound.code, message: notFound.message, field: null }] };

/** The posting of that id, of a person the actor may see. */
async function shownPosting(postingId: string, { people, load }: Context) {
  const owner = await people.ofPosting(postingId, {});
  const person = owner && (await load.person.load(owner.id));
  return person && postingOf(person, postingId);
}

export const Query: Pick<QueryResolvers, 'posting'> = {
  posting: (_, { id }, context) => shownPosting(globalIdArg('Posting', id), context),
};

export const Posting: PostingResolvers = {
  __resolveReference: ({ id }, context) => shownPosting(globalIdArg('Posting', id), context),
  id: ({ id }) => toGlobalId('Posting', id),
  async person({ personId }, _, { load }) {
    const person = await load.person.load(personId);
    if (!person) throw new Error(`a posting is shown, its holder ${personId} is not`);
    return person;
  },
  isActive: (posting, _, { now }) => holds(posting, now()),
  successor: ({ successor }, _, { load }) => (successor ? load.person.load(successor.personId) : null),
};

export const Mutation: Pick<
  MutationResolvers,
  'postingBegin' | 'postingEnd' | 'postingHandOver' | 'postingSuperiorName'
> = {
  async postingBegin(_, args, context) {
    const { people, actor, now } = context;
    const { post, areaCode, departmentCode = null, employment = null, from, until = null } = args.input;
    const personId = globalIdArg('Person', args.personId);
    const postingId = postingIdOf(personId, actor.id, args.idempotencyKey);
    const terms = { post, areaCode, departmentCode, employment, from: from ?? now(), until, superiorPostingId: null };
    const decide = (person: Person) => beginPosting(person, postingId, terms, actOf(context));
    const outcome = await people.change(
      personId,
      commandFor('postingBegin', args, context),
      decide,
      personScope(actor),
    );
    return toPayload('posting', outcome, (person) => postingOf(person, postingId));
  },

  async postingEnd(_, args, context) {
    const { people, actor, now } = context;
    const postingId = globalIdArg('Posting', args.id);
    const owner = await people.ofPosting(postingId, personScope(actor));
    if (!owner) return notThere;
    const { expectedVersion, input } = args;
    const change = { postingId, expectedVersion, until: input.until ?? now(), reason: input.reason, ...actOf(context) };
    const decide = (person: Person) => endPosting(person, change);
    const outcome = await people.change(owner.id, commandFor('postingEnd', args, context), decide, personScope(actor));
    return toPayload('posting', outcome, (person) => postingOf(person, postingId));
  },

  async postingHandOver(_, args, context) {
    const { people, actor, now } = context;
    const postingId = globalIdArg('Posting', args.id);
    const owner = await people.ofPosting(postingId, personScope(actor));
    if (!owner) return { ...notThere, successorPosting: null };
    const { expectedVersion, input } = args;
    const successor = await people.get(globalIdArg('Person', input.successorId), personScope(actor));
    const act = actOf(context);
    const change = { postingId, expectedVersion, successor, from: input.from ?? now(), ...act };
    const decide = (person: Person) => handOver(person, change);
    const command = commandFor('postingHandOver', args, context);
    const outcome = await people.change(owner.id, command, decide, personScope(actor));
    if (!outcome.ok) {
      const { userErrors } = toPayload('posting', outcome, () => null);
      return { posting: null, successorPosting: null, userErrors };
    }
    await finishHandOver(people, outcome.value, postingId, act);
    const posting = postingOf(outcome.value, postingId);
    if (!posting?.successor) throw new Error(`${postingId} was handed over to nobody`);
    const taker = await people.get(posting.successor.personId);
    return { posting, successorPosting: taker && postingOf(taker, posting.successor.postingId), userErrors: [] };
  },

  async postingSuperiorName(_, args, context) {
    const { people, reportingLines, actor, now } = context;
    const postingId = globalIdArg('Posting', args.id);
    const owner = await people.ofPosting(postingId, personScope(actor));
    if (!owner) return notThere;
    const superiorPostingId = optionalId('Posting', args.input.superiorPostingId);
    const superior = await reportingLines.named(superiorPostingId, now());
    const change = { postingId, expectedVersion: args.expectedVersion, superior, ...actOf(context) };
    const decide = (person: Person) => nameSuperior(person, { ...change, rank: rankOf(person, now()) });
    const command = commandFor('postingSuperiorName', args, context);
    const outcome = await people.change(owner.id, command, decide, personScope(actor));
    return toPayload('posting', outcome, (person) => postingOf(person, postingId));
  },
};
