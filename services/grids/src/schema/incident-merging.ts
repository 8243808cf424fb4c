import { merge, unmerge } from '../domain/incident-merging.ts';
import { command, otherIncident, reasonOf } from './incident-command.ts';
import type { MutationResolvers } from './__generated__/resolvers.ts';

export const Mutation: Pick<MutationResolvers, 'incidentMerge' | 'incidentUnmerge'> = {
  async incidentMerge(_, args, context) {
    const into = await otherIncident(args.input.intoId, context);
    const reason = reasonOf(args.input.reason);
    return command('incidentMerge', args, context, (incident, act) => merge(incident, into, reason, act));
  },
  incidentUnmerge: (_, args, context) =>
    command('incidentUnmerge', args, context, (incident, act) => unmerge(incident, reasonOf(args.input.reason), act)),
};
