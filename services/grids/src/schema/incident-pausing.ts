import { askReporter, rebasePolicy, replyAsReporter, resume } from '../domain/incident-pausing.ts';
import { command, reasonOf, textOf } from './incident-command.ts';
import type { MutationResolvers } from './__generated__/resolvers.ts';

export const Mutation: Pick<
  MutationResolvers,
  'incidentAskReporter' | 'incidentReply' | 'incidentResume' | 'incidentRebase'
> = {
  incidentAskReporter: (_, args, context) => {
    const question = textOf(args.input.question, 'question', [2, 500]);
    return command('incidentAskReporter', args, context, (incident, act) => askReporter(incident, question, act));
  },
  incidentReply: (_, args, context) => {
    const reply = textOf(args.input.reply, 'reply', [2, 2_000]);
    return command('incidentReply', args, context, (incident, act) => replyAsReporter(incident, reply, act));
  },
  incidentResume: (_, args, context) => command('incidentResume', args, context, resume),
  incidentRebase(_, args, context) {
    const { policy, reason } = args.input;
    return command('incidentRebase', args, context, (incident, act) =>
      rebasePolicy(incident, { policy, reason: reasonOf(reason) }, act),
    );
  },
};
