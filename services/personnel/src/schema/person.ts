import { toGlobalId } from '@yunge/kernel';
import { commandOf } from '@yunge/mongo';
import { globalIdArg, toPayload } from '@yunge/subgraph';
import { addPerson, maskPhone, revealPhone } from '../domain/person.ts';
import { holds } from '../domain/posting.ts';
import { mainPosting } from '../domain/reporting-line.ts';
import { personScope } from '../store/people.ts';
import type { MutationResolvers, PersonResolvers, QueryResolvers } from './__generated__/resolvers.ts';
import { actOf, listed } from './args.ts';

const FIELD = { NAME: 'name', ADDED_AT: 'addedAt' } as const;

export const Query: Pick<QueryResolvers, 'me' | 'person' | 'people'> = {
  me: (_, __, { load, actor }) => load.person.load(actor.id),
  person: (_, { id }, { load }) => load.person.load(globalIdArg('Person', id)),
  people(_, { filter, orderBy, ...args }, { people, actor, now }) {
    const query = {
      ...filter,
      activeAt: filter?.activeAt ?? (filter?.post == null && filter?.employment == null ? null : now()),
    };
    const order = { field: FIELD[orderBy?.field ?? 'NAME'], direction: orderBy?.direction ?? 'ASC' };
    return listed(people.page(query, order, args, personScope(actor)));
  },
};

export const Person: PersonResolvers = {
  __resolveReference: ({ id }, { load }) => load.person.load(globalIdArg('Person', id)),
  id: ({ id }) => toGlobalId('Person', id),
  workPhone: ({ workPhone }) => workPhone && maskPhone(workPhone),
  postings: ({ postings }, { activeAt }) =>
    postings
      .filter((posting) => activeAt == null || holds(posting, activeAt))
      .sort((a, b) => a.from.getTime() - b.from.getTime()),
  mainPosting: (person, _, { now }) => mainPosting(person, now()),
  async superior(person, _, { load }) {
    const superior = await load.superior.load(person);
    return superior && load.person.load(superior.personId);
  },
  superiorBasis: async (person, _, { load }) => (await load.superior.load(person))?.basis ?? null,
  async reportingLine(person, _, { load, reportingLines, now }) {
    const above = await reportingLines.above(person, now());
    const people = await Promise.all(above.map((id) => load.person.load(id)));
    return people.filter((each) => each !== null);
  },
};

export const Mutation: Pick<MutationResolvers, 'personAdd' | 'personPhoneReveal'> = {
  async personAdd(_, args, { people, actor, now }) {
    const profile = { ...args.input, workPhone: args.input.workPhone ?? null };
    const outcome = await people.open(commandOf('personAdd', args, actor), (id) =>
      addPerson(id, profile, actor, now()),
    );
    return toPayload('person', outcome);
  },
  async personPhoneReveal(_, args, context) {
    const { people, actor } = context;
    const decide = () => revealPhone(args.input.reason, actOf(context));
    const command = commandOf('personPhoneReveal', args, actor);
    const outcome = await people.change(globalIdArg('Person', args.id), command, decide, personScope(actor));
    return toPayload('workPhone', outcome, ({ workPhone }) => workPhone);
  },
};
