import { allowedActions, stateTable, step, type ActionOf, type NeedOf } from '@yunge/casework';
import { hasRole, refuse, type Actor } from '@yunge/kernel';
import type { Request } from './request.ts';

export type RequestStatus = 'SUBMITTED' | 'CONTACTED' | 'PLANNED' | 'RESOLVED' | 'REOPENED' | 'CLOSED' | 'WITHDRAWN';

/** Those who work on requests; each acts only on what is theirs to answer for. */
const STAFF = ['LIAISON', 'COMMUNITY_CLERK', 'TOWN_LEADER', 'DEPARTMENT', 'CENTRE_DISPATCHER', 'CENTRE_HEAD'] as const;
const COMPANY = ['ENTERPRISE'] as const;
const CALL_BACK = ['COMMUNITY_CLERK', 'TOWN_LEADER', 'CENTRE_DISPATCHER', 'CENTRE_HEAD'] as const;

/**
 * Who may do what when. No row leads to CLOSED but the company's own yes and a recorded call-back; a withdrawal is
 * called back about too. Where a call-back leads in the end is the answer's word (see `callBack`).
 */
export const REQUEST_STATES = stateTable([
  { from: 'SUBMITTED', action: 'CONTACT', to: 'CONTACTED', roles: STAFF },
  { from: 'SUBMITTED', action: 'WITHDRAW', to: 'WITHDRAWN', roles: COMPANY, needs: ['REASON'] },
  { from: 'CONTACTED', action: 'PLAN', to: 'PLANNED', roles: STAFF },
  { from: 'CONTACTED', action: 'RESOLVE', to: 'RESOLVED', roles: STAFF },
  { from: 'CONTACTED', action: 'WITHDRAW', to: 'WITHDRAWN', roles: COMPANY, needs: ['REASON'] },
  { from: 'PLANNED', action: 'ROLL', to: 'PLANNED', roles: STAFF, needs: ['REASON'] },
  { from: 'PLANNED', action: 'RESOLVE', to: 'RESOLVED', roles: STAFF },
  { from: 'PLANNED', action: 'WITHDRAW', to: 'WITHDRAWN', roles: COMPANY, needs: ['REASON'] },
  { from: 'RESOLVED', action: 'CONFIRM', to: 'CLOSED', roles: COMPANY },
  { from: 'RESOLVED', action: 'DISPUTE', to: 'REOPENED', roles: COMPANY, needs: ['REASON'] },
  { from: 'RESOLVED', action: 'RECORD_CALL_BACK', to: 'CLOSED', roles: CALL_BACK },
  { from: 'REOPENED', action: 'CONTACT', to: 'CONTACTED', roles: STAFF },
  { from: 'REOPENED', action: 'WITHDRAW', to: 'WITHDRAWN', roles: COMPANY, needs: ['REASON'] },
  { from: 'WITHDRAWN', action: 'RECORD_CALL_BACK', to: 'WITHDRAWN', roles: CALL_BACK },
]);

type Row = (typeof REQUEST_STATES)['rows'][number];
export type RequestAction = ActionOf<Row>;
export type RequestNeed = NeedOf<Row>;

const BY_COMPANY: readonly RequestAction[] = ['CONFIRM', 'DISPUTE', 'WITHDRAW'];

type Party = Pick<Request, 'status' | 'enterpriseId' | 'owners' | 'departmentCode' | 'handlerIds' | 'isCallBackDue'>;

/** What stands between this actor and an action that the table would allow; null where nothing does. */
function strangerTo(request: Party, action: RequestAction, { id, scopes, ...actor }: Actor) {
  if (BY_COMPANY.includes(action)) {
    const isItself = scopes.enterprise === request.enterpriseId;
    return isItself ? null : refuse('NOT_THE_COMPANY', 'Only the company itself can say this.');
  }
  if (action === 'RECORD_CALL_BACK') {
    if (!request.isCallBackDue) return refuse('WRONG_STATE', 'The company has been called back about this.');
    const worked = request.handlerIds.includes(id);
    return worked ? refuse('HANDLER_CANNOT_CALL_BACK', 'You worked on it; somebody else has to call back.') : null;
  }
  const answers =
    request.owners.includes(id) ||
    (scopes.department !== null && scopes.department === request.departmentCode) ||
    hasRole({ id, scopes, ...actor }, 'CENTRE_HEAD');
  return answers ? null : refuse('NOT_AN_OWNER', 'You are not one of those who answer for it.');
}

/** The next state, or why this actor may not do this now. `given` are the needs of the row that the command meets. */
export function stepRequest(request: Party, action: RequestAction, actor: Actor, given: readonly RequestNeed[] = []) {
  const next = step(REQUEST_STATES, { state: request.status, action, roles: actor.roles, given });
  return next.ok ? (strangerTo(request, action, actor) ?? next) : next;
}

/** What the actor may do to it now: the table's rows, less those that are somebody else's. */
export function allowedRequestActions(request: Party, actor: Actor): RequestAction[] {
  const rows = allowedActions(REQUEST_STATES, request.status, actor.roles);
  return rows.filter((action) => strangerTo(request, action, actor) === null);
}
