import { entityStub } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import { holderOf } from '../domain/duty.ts';
import { askApproval, decideApproval, RANK_POSTS, type Asked } from '../domain/incident-approval.ts';
import type { ApprovalKind, ApprovalRank } from '../domain/incident.ts';
import { command, otherIncident, reasonOf, type Arguments } from './incident-command.ts';
import type { MutationResolvers, PendingApprovalResolvers } from './__generated__/resolvers.ts';

export const PendingApproval: PendingApprovalResolvers = {
  askedBy: ({ askedBy }) => entityStub('Person', askedBy),
};

/** Asks for consent, and finds who is told that it is asked for. */
async function ask<Args extends Arguments>(
  [name, kind]: readonly [string, ApprovalKind],
  args: Args,
  asked: Omit<Asked, 'approvers'>,
  context: Context,
) {
  const at = context.now();
  const found = await otherIncident(args.id, context);
  const around = found ? await context.postings.around(found.gridCode) : [];
  const postings = await context.absences.cover(around, at);
  // Nobody consents to what they ask for themselves.
  const others = postings.filter(({ personId }) => personId !== context.actor.id);
  const holder = (rank: ApprovalRank) =>
    holderOf(others, RANK_POSTS[rank], found?.gridCode.slice(0, 6) ?? '', at)?.personId ?? null;
  const approvers = {
    SHIFT_LEAD: holder('SHIFT_LEAD'),
    DEPUTY_HEAD: holder('DEPUTY_HEAD'),
    CENTRE_HEAD: holder('CENTRE_HEAD'),
  };
  return command(name, args, context, (incident, act) => askApproval(incident, kind, { ...asked, approvers }, act));
}

export const Mutation: Pick<
  MutationResolvers,
  'incidentVoid' | 'incidentReturn' | 'incidentExtend' | 'incidentSuspend' | 'incidentApprove' | 'incidentReject'
> = {
  incidentVoid: (_, args, context) =>
    ask(['incidentVoid', 'VOID'], args, { reason: reasonOf(args.input.reason) }, context),
  incidentReturn: (_, args, context) =>
    ask(['incidentReturn', 'RETURN'], args, { reason: reasonOf(args.input.reason) }, context),
  incidentExtend(_, args, context) {
    const { reason, days } = args.input;
    return ask(['incidentExtend', 'EXTEND'], args, { reason: reasonOf(reason), days }, context);
  },
  incidentSuspend(_, args, context) {
    const { reason, reviewAt } = args.input;
    return ask(['incidentSuspend', 'SUSPEND'], args, { reason: reasonOf(reason), reviewAt }, context);
  },
  incidentApprove: (_, args, context) =>
    command('incidentApprove', args, context, (incident, act) =>
      decideApproval(incident, { isGranted: true, reason: '' }, act),
    ),
  incidentReject: (_, args, context) =>
    command('incidentReject', args, context, (incident, act) =>
      decideApproval(incident, { isGranted: false, reason: reasonOf(args.input.reason) }, act),
    ),
};
