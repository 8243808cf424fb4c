import { localId, toGlobalId } from '@yunge/kernel';
import { promiseDeadline, stageDeadline, type Deadline as CaseworkDeadline } from '@yunge/casework';
import type { Recorded } from '@yunge/mongo';
import { badInput, entityStub, globalIdArg } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import { slaStateOf } from '../domain/request-clocks.ts';
import { LADDER, REQUEST_RULES } from '../domain/request-policy.ts';
import { allowedRequestActions } from '../domain/request-states.ts';
import type { RequestEvent as Event } from '../domain/request.ts';
import type { RequestQuery } from '../store/request-query.ts';
import { scopeFor } from '../store/scope.ts';
import type {
  QueryRequestsArgs,
  QueryResolvers,
  RequestEventResolvers,
  RequestResolvers,
} from './__generated__/resolvers.ts';

export type RecordedRequestEvent = Recorded<Event>;

const LEVELS = ['NONE', ...LADDER] as const;
const ORDER_FIELDS = { DUE_AT: 'dueAt', OPENED_AT: 'openedAt' } as const;

const levelName = (level: number) => LEVELS[level] ?? 'TASK_FORCE';

const shown = (deadline: CaseworkDeadline) => ({
  at: deadline.at,
  policy: deadline.policy,
  clock: deadline.clock.toLowerCase(),
  pausedForMs: deadline.pausedMs,
  skippedDays: deadline.skippedDays,
  isProvisional: deadline.provisional,
});

/** One page of the pool within the actor's scope, narrowed further by `within` where a parent field does. */
export async function requestPage(
  { filter, orderBy, ...args }: Partial<QueryRequestsArgs>,
  { requests, actor, now }: Context,
  parent: Pick<RequestQuery, 'enterpriseId'> = {},
) {
  const { enterprise, slaState, liaison, isMine, minEscalationLevel, ...rest } = filter ?? {};
  if (enterprise != null && parent.enterpriseId != null) throw badInput('These are one company’s already.', ['filter']);
  const query: RequestQuery = {
    ...rest,
    enterpriseId: enterprise == null ? parent.enterpriseId : globalIdArg('Enterprise', enterprise),
    sla: slaState == null ? null : { state: slaState, at: now() },
    liaisonId: liaison == null ? null : globalIdArg('Person', liaison),
    ownerId: isMine ? actor.id : null,
    minEscalationLevel: minEscalationLevel == null ? null : LEVELS.indexOf(minEscalationLevel),
  };
  const order = { field: ORDER_FIELDS[orderBy?.field ?? 'DUE_AT'], direction: orderBy?.direction ?? 'ASC' };
  const page = await requests.list(query, order, args, scopeFor(actor, 'Request'));
  if (!page) throw badInput('This cursor is not one of this list.', ['after']);
  return page;
}

export const Query: Pick<QueryResolvers, 'request' | 'requests'> = {
  request: (_, { id }, { requestById }) => requestById.load(globalIdArg('Request', id)),
  requests: (_, args, context) => requestPage(args, context),
};

export const Request: RequestResolvers = {
  __resolveReference: ({ id }, { requestById }) => requestById.load(localId('Request', id) ?? ''),
  id: ({ id }) => toGlobalId('Request', id),
  enterprise: ({ enterpriseId }, _, { enterpriseById }) => enterpriseById.load(enterpriseId),
  area: ({ areaCode }) => entityStub('Division', areaCode),
  liaison: ({ liaisonId }) => entityStub('Person', liaisonId),
  owners: ({ owners }) => owners.map((owner) => entityStub('Person', owner)),
  escalationLevel: ({ promise }) => levelName(promise.level),
  slaState: (request, _, { now }) => slaStateOf(request, now()),
  promise: (request, _, { now }) => shown(promiseDeadline(REQUEST_RULES, request, now())),
  stage(request, _, { now }) {
    const deadline = stageDeadline(REQUEST_RULES, request, now());
    return deadline && shown(deadline);
  },
  allowedActions: (request, _, { actor }) => allowedRequestActions(request, actor),
  history: async ({ id }, _, { requests, actor }) => [...(await requests.history(id, scopeFor(actor, 'Request')))],
};

export const RequestEvent: RequestEventResolvers = {
  by: ({ by, side }) => (side === 'STAFF' ? entityStub('Person', by) : null),
  text: (event) => ('text' in event ? event.text : null),
  promisedAt: (event) => ('promisedAt' in event ? event.promisedAt : null),
  level: (event) => ('level' in event ? levelName(event.level) : null),
};
