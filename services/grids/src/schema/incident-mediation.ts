import { globalIdArg } from '@yunge/subgraph';
import { mediate, nameMediator } from '../domain/incident-mediation.ts';
import { command, otherIncident, textOf } from './incident-command.ts';
import type { MutationResolvers } from './__generated__/resolvers.ts';

export const Mutation: Pick<MutationResolvers, 'incidentNameMediator' | 'incidentMediate'> = {
  async incidentNameMediator(_, args, context) {
    const personId = globalIdArg('Person', args.input.mediatorId);
    const found = await otherIncident(args.id, context);
    const postings = found ? await context.postings.around(found.gridCode) : [];
    return command('incidentNameMediator', args, context, (incident, act) =>
      nameMediator(incident, { personId, postings }, act),
    );
  },
  incidentMediate(_, args, context) {
    const { outcome } = args.input;
    const agreement = args.input.agreement == null ? null : textOf(args.input.agreement, 'agreement', [2, 5_000]);
    return command('incidentMediate', args, context, (incident, act) => mediate(incident, { outcome, agreement }, act));
  },
};
