import { entityStub } from '@yunge/subgraph';
import { isRatedSide } from '../domain/incident-log-view.ts';
import { answerWhistle, blowWhistle, rateWhistle } from '../domain/incident-whistle.ts';
import { command, idWithin, peopleOf, reasonOf, textOf } from './incident-command.ts';
import type { MutationResolvers, WhistleCallResolvers, WhistleResolvers } from './__generated__/resolvers.ts';

export const Whistle: WhistleResolvers = {
  by: ({ by }) => entityStub('Person', by),
};

export const WhistleCall: WhistleCallResolvers = {
  departmentCode: ({ unit }) => unit,
  // Somebody of a department may hold another role besides: that opens no rating to them.
  score: ({ rating }, _, { actor }) => (isRatedSide(actor) ? null : (rating?.score ?? null)),
  comment: ({ rating }, _, { actor }) => (isRatedSide(actor) ? null : (rating?.comment ?? null)),
};

export const Mutation: Pick<
  MutationResolvers,
  'incidentBlowWhistle' | 'incidentAnswerWhistle' | 'incidentRateWhistle'
> = {
  async incidentBlowWhistle(_, args, context) {
    const { kind, reason, departmentCodes } = args.input;
    const blow = {
      whistleId: idWithin(args, 'whistle', context),
      ...{ kind, reason: reasonOf(reason), departments: departmentCodes },
      people: await peopleOf(departmentCodes, args.id, context),
      known: new Set(context.catalogue.departments().map(({ code }) => code)),
    };
    return command('incidentBlowWhistle', args, context, (incident, act) => blowWhistle(incident, blow, act));
  },
  incidentAnswerWhistle: (_, args, context) =>
    command('incidentAnswerWhistle', args, context, (incident, act) => answerWhistle(incident, args.input, act)),
  incidentRateWhistle(_, args, context) {
    const { whistleId, departmentCode: unit, score } = args.input;
    const comment = args.input.comment == null ? null : textOf(args.input.comment, 'comment', [1, 500]);
    return command('incidentRateWhistle', args, context, (incident, act) =>
      rateWhistle(incident, { whistleId, unit, score, comment }, act),
    );
  },
};
