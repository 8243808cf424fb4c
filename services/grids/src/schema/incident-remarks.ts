import { inspect, reportRecurrence } from '../domain/incident-closing.ts';
import { archive, comment, verifyOnSite } from '../domain/incident-remarks.ts';
import { command, reasonOf, textOf } from './incident-command.ts';
import type { MutationResolvers } from './__generated__/resolvers.ts';

export const Mutation: Pick<
  MutationResolvers,
  'incidentComment' | 'incidentVerifyOnSite' | 'incidentInspect' | 'incidentReportRecurrence' | 'incidentArchive'
> = {
  incidentComment(_, args, context) {
    const text = textOf(args.input.text, 'text', [1, 2_000]);
    return command('incidentComment', args, context, (incident, act) => comment(incident, text, act));
  },
  incidentVerifyOnSite(_, args, context) {
    const seen = { isFound: args.input.isFound, note: textOf(args.input.note, 'note', [2, 500]) };
    return command('incidentVerifyOnSite', args, context, (incident, act) => verifyOnSite(incident, seen, act));
  },
  incidentInspect(_, args, context) {
    const seen = { isSound: args.input.isSound, note: textOf(args.input.note, 'note', [2, 500]) };
    return command('incidentInspect', args, context, (incident, act) => inspect(incident, seen, act));
  },
  incidentReportRecurrence: (_, args, context) =>
    command('incidentReportRecurrence', args, context, (incident, act) =>
      reportRecurrence(incident, reasonOf(args.input.reason), act),
    ),
  incidentArchive: (_, args, context) => command('incidentArchive', args, context, archive),
};
