import { entityStub, globalIdArg } from '@yunge/subgraph';
import { followUpMediation, followUpSpan, mediate, nameMediator } from '../domain/incident-mediation.ts';
import { command, otherIncident, textOf } from './incident-command.ts';
import type {
  IncidentMediationFollowUpResolvers,
  IncidentMediationResolvers,
  MutationResolvers,
} from './__generated__/resolvers.ts';

export const IncidentMediation: IncidentMediationResolvers = {
  followUpFrom: (mediation) => (mediation.outcome === 'AGREED' ? followUpSpan(mediation).from : null),
  followUpUntil: (mediation) => (mediation.outcome === 'AGREED' ? followUpSpan(mediation).until : null),
  followUp: ({ followUp }) => followUp ?? null,
};

export const IncidentMediationFollowUp: IncidentMediationFollowUpResolvers = {
  remark: ({ note }) => note,
  by: ({ by }) => entityStub('Person', by),
};

export const Mutation: Pick<
  MutationResolvers,
  'incidentNameMediator' | 'incidentMediate' | 'incidentFollowUpMediation'
> = {
  async incidentNameMediator(_, args, context) {
    const personId = globalIdArg('Person', args.input.mediatorId);
    const found = await otherIncident(args.id, context);
    const postings = found ? await context.postings.around(found.gridCode) : [];
    const absences = await context.absences.of([personId], context.now());
    return command('incidentNameMediator', args, context, (incident, act) =>
      nameMediator(incident, { personId, postings, absences }, act),
    );
  },
  incidentFollowUpMediation(_, args, context) {
    const { isKept } = args.input;
    const remark = args.input.remark == null ? null : textOf(args.input.remark, 'remark', [2, 500]);
    return command('incidentFollowUpMediation', args, context, (incident, act) =>
      followUpMediation(incident, { isKept, remark }, act),
    );
  },
  incidentMediate(_, args, context) {
    const { outcome } = args.input;
    const agreement = args.input.agreement == null ? null : textOf(args.input.agreement, 'agreement', [2, 5_000]);
    return command('incidentMediate', args, context, (incident, act) => mediate(incident, { outcome, agreement }, act));
  },
};
