import { hasRole } from '@yunge/kernel';
import { commandOf } from '@yunge/mongo';
import { globalIdArg, toPayload } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import {
  callBack,
  confirm,
  contact,
  dispute,
  openRequest,
  plan,
  resolve,
  roll,
  withdraw,
  type Act,
} from '../domain/request-decisions.ts';
import type { Request } from '../domain/request.ts';
import { agentOf } from '../store/agents.ts';
import { changeInTime } from '../store/change-in-time.ts';
import { scopeFor } from '../store/scope.ts';
import type { MutationResolvers } from './__generated__/resolvers.ts';

interface ChangeArgs {
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
  readonly idempotencyKey: string;
}

/** Runs one decision on a request within the actor's scope, and answers with the payload. */
async function changed(
  name: string,
  args: ChangeArgs,
  context: Context,
  decide: (request: Request, act: Act) => ReturnType<typeof contact>,
) {
  const { actor, now } = context;
  const at = now();
  const change = { id: globalIdArg('Request', args.id), command: commandOf(name, args, actor), at };
  const outcome = await changeInTime(context, { ...change, scope: scopeFor(actor, 'Request') }, (request) =>
    decide(request, { by: actor, at }),
  );
  return toPayload('request', outcome);
}

export const Mutation: Pick<
  MutationResolvers,
  | 'requestOpen'
  | 'requestContact'
  | 'requestPlan'
  | 'requestRoll'
  | 'requestResolve'
  | 'requestConfirm'
  | 'requestDispute'
  | 'requestRecordCallBack'
  | 'requestWithdraw'
> = {
  async requestOpen(_, args, { requests, postings, absences, enterpriseById, actor, now }) {
    const { enterprise: named, channel = null, ...asked } = args.input;
    const own = hasRole(actor, 'ENTERPRISE') ? actor.scopes.enterprise : null;
    const enterpriseId = named == null ? own : globalIdArg('Enterprise', named);
    const enterprise = enterpriseId === null ? null : await enterpriseById.load(enterpriseId);
    const at = now();
    const agentId = await agentOf({ postings, absences }, enterprise?.liaisonId ?? null, at);
    const above =
      enterprise && agentId === null ? await postings.superiorsOf({ ...enterprise, departmentCode: null }, at) : [];
    const command = { ...asked, channel, enterpriseId, enterprise, agentId, fallbackId: above[0] ?? null };
    const outcome = await requests.open(commandOf('requestOpen', args, actor), (id) =>
      openRequest(id, command, { by: actor, at }),
    );
    return toPayload('request', outcome);
  },
  requestContact: (_, args, context) =>
    changed('requestContact', args, context, (request, act) => contact(request, args.input.note, act)),
  requestPlan: (_, args, context) =>
    changed('requestPlan', args, context, (request, act) =>
      plan(request, args.input.plan, args.input.departmentCode ?? null, act),
    ),
  requestRoll: (_, args, context) =>
    changed('requestRoll', args, context, (request, act) =>
      roll(request, args.input.promisedAt, args.input.reason, act),
    ),
  requestResolve: (_, args, context) =>
    changed('requestResolve', args, context, (request, act) =>
      resolve(request, args.input.result ?? 'SOLVED', args.input.text, act),
    ),
  requestConfirm: (_, args, context) =>
    changed('requestConfirm', args, context, (request, act) => confirm(request, args.input.comment ?? null, act)),
  requestDispute: (_, args, context) =>
    changed('requestDispute', args, context, (request, act) => dispute(request, args.input.reason, act)),
  requestRecordCallBack: (_, args, context) =>
    changed('requestRecordCallBack', args, context, (request, act) =>
      callBack(request, args.input.answer, args.input.note, act),
    ),
  requestWithdraw: (_, args, context) =>
    changed('requestWithdraw', args, context, (request, act) => withdraw(request, args.input.reason, act)),
};
