import { localId, toGlobalId } from '@yunge/kernel';
import { commandOf } from '@yunge/mongo';
import { badInput, entityStub, globalIdArg, toPayload } from '@yunge/subgraph';
import { bar, readmit, register } from '../domain/volunteer.ts';
import { volunteerId, volunteerScope } from '../store/volunteers.ts';
import type { MutationResolvers, QueryResolvers, VolunteerResolvers } from './__generated__/resolvers.ts';

export const Query: Pick<QueryResolvers, 'volunteer' | 'volunteers'> = {
  volunteer: (_, { id }, { volunteers, actor }) => volunteers.get(globalIdArg('Volunteer', id), volunteerScope(actor)),
  async volunteers(_, { filter, orderBy, ...args }, { volunteers, actor }) {
    const { isMine, ...query } = filter ?? {};
    const order = { field: 'registeredAt', direction: orderBy?.direction ?? 'DESC' };
    const scope = volunteerScope(actor);
    const page = await volunteers.page({ ...query, personId: isMine ? actor.id : null }, order, args, scope);
    if (!page) throw badInput('This is not a cursor of this list.');
    return page;
  },
};

export const Volunteer: VolunteerResolvers = {
  __resolveReference({ id }, { volunteerById }) {
    const local = localId('Volunteer', id);
    return local === null ? null : volunteerById.load(local);
  },
  id: ({ id }) => toGlobalId('Volunteer', id),
  person: ({ personId }) => entityStub('Person', personId),
  homeGrid: ({ homeCode }) => entityStub('Grid', homeCode.length === 15 ? homeCode : null),
};

export const Mutation: Pick<MutationResolvers, 'volunteerRegister' | 'volunteerBar' | 'volunteerReadmit'> = {
  async volunteerRegister(_, args, { volunteers, actor, now }) {
    const { kind, name, personId, homeCode, skills, isAdult } = args.input;
    const person = personId == null ? actor.id : globalIdArg('Person', personId);
    const profile = { kind, name: name ?? null, personId: person, homeCode, skills: [...new Set(skills)] };
    const command = commandOf('volunteerRegister', args, actor);
    const decide = (id: string) => register(id, profile, isAdult, { by: actor, at: now() });
    return toPayload('volunteer', await volunteers.open(command, decide, volunteerId(profile)));
  },
  async volunteerBar(_, args, { volunteers, actor, now }) {
    const command = commandOf('volunteerBar', args, actor);
    const id = globalIdArg('Volunteer', args.id);
    const scope = volunteerScope(actor);
    const outcome = await volunteers.change(
      id,
      command,
      (found) => bar(found, args.input.reason, { by: actor, at: now() }),
      scope,
    );
    return toPayload('volunteer', outcome);
  },
  async volunteerReadmit(_, args, { volunteers, actor, now }) {
    const command = commandOf('volunteerReadmit', args, actor);
    const id = globalIdArg('Volunteer', args.id);
    const scope = volunteerScope(actor);
    const outcome = await volunteers.change(
      id,
      command,
      (found) => readmit(found, args.input.reason, { by: actor, at: now() }),
      scope,
    );
    return toPayload('volunteer', outcome);
  },
};
