import { toGlobalId } from '@yunge/kernel';
import { commandOf } from '@yunge/mongo';
import { globalIdArg, toPayload } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import { seesWhy } from '../domain/leave-access.ts';
import {
  approveLeave,
  askLeave,
  cancelLeave,
  nameBackup,
  overlapRefusal,
  OVERLAPPED,
  partsOf,
  refuseLeave,
  type Act,
  type LeaveTerrain,
} from '../domain/leave-decisions.ts';
import { leaveActions } from '../domain/leave-states.ts';
import type { Leave as LeaveState } from '../domain/leave.ts';
import { leaveTerrain, lineAbove } from '../store/leave-terrain.ts';
import { leaveScope, settleOverlap } from '../store/leaves.ts';
import { personScope } from '../store/people.ts';
import { listed, optionalId } from './args.ts';
import type { LeaveResolvers, MutationResolvers, PersonResolvers, QueryResolvers } from './__generated__/resolvers.ts';

const FIELD = { FROM: 'from', ASKED_AT: 'askedAt' } as const;

export const Query: Pick<QueryResolvers, 'leaves'> = {
  leaves(_, { filter, orderBy, ...args }, { leaves, actor }) {
    const { isMineToDecide, personId, ...rest } = filter ?? {};
    const mine = isMineToDecide === true ? { approverId: actor.id, status: 'ASKED' as const } : {};
    const query = { ...rest, personId: optionalId('Person', personId), ...mine };
    const order = { field: FIELD[orderBy?.field ?? 'FROM'], direction: orderBy?.direction ?? 'DESC' };
    return listed(leaves.page(query, order, args, leaveScope(actor)));
  },
};

export const Leave: LeaveResolvers = {
  __resolveReference: ({ id }, { leaves, actor }) => leaves.get(globalIdArg('Leave', id), leaveScope(actor)),
  id: ({ id }) => toGlobalId('Leave', id),
  async person({ personId }, _, { load }) {
    const person = await load.person.load(personId);
    if (!person) throw new Error(`a leave is shown, its person ${personId} is not`);
    return person;
  },
  kind: (leave, _, { actor }) => (seesWhy(leave, actor) ? leave.kind : null),
  reason: (leave, _, { actor }) => (seesWhy(leave, actor) ? leave.reason : null),
  note: (leave, _, { actor }) => (seesWhy(leave, actor) ? leave.note : null),
  backup: ({ backupId }, _, { load }) => (backupId === null ? null : load.person.load(backupId)),
  approver: ({ approverId }, _, { load }) => (approverId === null ? null : load.person.load(approverId)),
  askedBy: ({ askedBy }, _, { load }) => load.person.load(askedBy),
  decidedBy: ({ decidedBy }, _, { load }) => (decidedBy === null ? null : load.person.load(decidedBy)),
  async allowedActions(leave, _, context) {
    const { people, actor, now } = context;
    const isDone = leave.until <= now() || leaveActions(leave.status, ['OWN', 'SUPERIOR']).length === 0;
    if (isDone) return [];
    // Nobody is above themselves, so one's own list costs no look at the line.
    const person = leave.personId === actor.id ? null : await people.get(leave.personId);
    const line = person ? await lineAbove(context, person, now()) : [];
    return leaveActions(leave.status, partsOf(leave.personId, { actor }, line));
  },
};

export const Person: Pick<PersonResolvers, 'isAway' | 'standIn'> = {
  isAway: async ({ id }, _, { load }) => (await load.standing.load(id)).absence !== null,
  async standIn({ id }, _, { load }) {
    const { personId, absence } = await load.standing.load(id);
    return absence === null || personId === null ? null : load.person.load(personId);
  },
};

interface ChangeArgs {
  readonly id: string;
  readonly idempotencyKey: string;
  readonly expectedVersion?: number | null | undefined;
}

/** A decision on a leave that the actor can reach, with what it has to know. */
async function change<Args extends ChangeArgs>(
  name: string,
  args: Args,
  context: Context,
  decide: (leave: LeaveState, terrain: LeaveTerrain, act: Act) => ReturnType<typeof approveLeave>,
  backupOf: (leave: LeaveState) => string | null = ({ backupId }) => backupId,
) {
  const { leaves, people, actor, now } = context;
  const [id, scope, at] = [globalIdArg('Leave', args.id), leaveScope(actor), now()];
  const found = await leaves.get(id, scope);
  const person = found && (await people.get(found.personId));
  const asked = found && { span: found, backupId: backupOf(found), at };
  const terrain = await leaveTerrain(context, person, asked ?? { span: { from: at, until: at }, backupId: null, at });
  const outcome = await leaves.change(
    id,
    commandOf(name, args, actor),
    (leave) => decide(leave, terrain, { actor, at }),
    scope,
  );
  return toPayload('leave', outcome);
}

export const Mutation: Pick<
  MutationResolvers,
  'leaveAsk' | 'leaveApprove' | 'leaveRefuse' | 'leaveCancel' | 'leaveBackupName'
> = {
  async leaveAsk(_, args, context) {
    const { leaves, people, actor, now } = context;
    const { kind, from, until, reason = null } = args.input;
    const at = now();
    const backupId = optionalId('Person', args.input.backupId);
    const person = await people.get(optionalId('Person', args.personId) ?? actor.id, personScope(actor));
    const terrain = await leaveTerrain(context, person, { span: { from, until }, backupId, at });
    const terms = { kind, reason, from, until, backupId };
    const asked = await leaves.open(commandOf('leaveAsk', args, actor), (id) =>
      askLeave(id, terms, terrain, { actor, at }),
    );
    const settled = asked.ok ? await settleOverlap(leaves, asked.value, at) : null;
    if (settled?.note === OVERLAPPED) return toPayload('leave', overlapRefusal, () => null);
    return toPayload('leave', asked, (leave) => settled ?? leave);
  },
  leaveApprove: (_, args, context) => change('leaveApprove', args, context, approveLeave),
  leaveRefuse: (_, args, context) =>
    change('leaveRefuse', args, context, (leave, terrain, act) => refuseLeave(leave, args.input.reason, terrain, act)),
  leaveCancel: (_, args, context) =>
    change('leaveCancel', args, context, (leave, terrain, act) => cancelLeave(leave, args.input.reason, terrain, act)),
  leaveBackupName: (_, args, context) =>
    change('leaveBackupName', args, context, nameBackup, () => optionalId('Person', args.input.backupId)),
};
