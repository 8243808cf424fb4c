import { toGlobalId } from '@yunge/kernel';
import { commandOf } from '@yunge/mongo';
import { globalIdArg, toPayload } from '@yunge/subgraph';
import { recordVeto } from '../domain/honour-veto.ts';
import { honourVetoScope } from '../store/honour-vetoes.ts';
import { personScope } from '../store/people.ts';
import type { HonourVetoResolvers, MutationResolvers } from './__generated__/resolvers.ts';
import { actOf, optionalId } from './args.ts';

export const HonourVeto: HonourVetoResolvers = {
  __resolveReference: ({ id }, { honourVetoes, actor }) =>
    honourVetoes.get(globalIdArg('HonourVeto', id), honourVetoScope(actor)),
  id: ({ id }) => toGlobalId('HonourVeto', id),
  person: ({ personId }, _, { load }) => (personId === null ? null : load.person.load(personId)),
};

export const Mutation: Pick<MutationResolvers, 'honourVetoRecord'> = {
  async honourVetoRecord(_, args, context) {
    const { honourVetoes, people, actor } = context;
    const { reason, note, happenedAt, departmentCode = null } = args.input;
    const personId = optionalId('Person', args.input.personId);
    const person = personId && (await people.get(personId, personScope(actor)));
    const personWithin = person ? person.within : null;
    const { divisions } = actor.scopes;
    const command = { personId, departmentCode, reason, note, happenedAt, personWithin, divisions, ...actOf(context) };
    const outcome = await honourVetoes.open(commandOf('honourVetoRecord', args, actor), (id) =>
      recordVeto(id, command),
    );
    return toPayload('honourVeto', outcome);
  },
};
