import { endStates, stateTable } from '@yunge/casework';
import type { Role } from '@yunge/kernel';
import { INCIDENT_STATUSES, type IncidentStatus } from './incident.ts';

export type IncidentAction =
  | 'ACCEPT'
  | 'REFUSE'
  | 'SELF_HANDLE'
  | 'FILE'
  | 'VOID'
  | 'DISPATCH'
  | 'SIGN'
  | 'RETURN'
  | 'REPLY_INTERIM'
  | 'GIVE_FEEDBACK'
  | 'START_CHECK'
  | 'PASS_CHECK'
  | 'FAIL_CHECK'
  | 'RESUME_WORK'
  | 'EVALUATE';

type Need = 'REASON' | 'EVIDENCE';

const row = (
  from: IncidentStatus,
  action: IncidentAction,
  to: IncidentStatus,
  roles: readonly Role[],
  needs: Need[] = [],
) => ({
  from,
  action,
  to,
  roles,
  needs,
});

const DESK = ['CENTRE_DISPATCHER', 'COMMUNITY_CLERK', 'GRID_CHIEF'] as const;
const SHIFT = ['CENTRE_DISPATCHER', 'CENTRE_HEAD', 'GRID_CHIEF'] as const;
const HANDLERS = ['GRID_MEMBER', 'GRID_CHIEF', 'DEPARTMENT', 'TOWN_LEADER', 'CENTRE_HEAD'] as const;
const CHECKERS = ['GRID_MEMBER', 'GRID_CHIEF', 'COMMUNITY_CLERK', 'CENTRE_DISPATCHER'] as const;

/**
 * Who may do what in which state, and where it leads (GB/T 30428: 信息采集→案卷建立→任务派遣→任务处理→处理反馈→核查结案→综合评价).
 * A reporter's dissatisfied answer reopens; that branch is the decision's, its row names the way of a satisfied one.
 */
export const INCIDENT_STATES = stateTable([
  row('REPORTED', 'ACCEPT', 'ACCEPTED', DESK),
  row('REPORTED', 'REFUSE', 'REFUSED', DESK, ['REASON']),
  row('REPORTED', 'SELF_HANDLE', 'CLOSED', ['GRID_MEMBER'], ['EVIDENCE']),
  row('ACCEPTED', 'FILE', 'FILED', SHIFT),
  row('ACCEPTED', 'VOID', 'VOID', ['CENTRE_DISPATCHER', 'CENTRE_HEAD'], ['REASON']),
  row('FILED', 'DISPATCH', 'DISPATCHED', [...SHIFT, 'TOWN_LEADER']),
  row('DISPATCHED', 'SIGN', 'IN_PROGRESS', HANDLERS),
  row('DISPATCHED', 'RETURN', 'FILED', ['GRID_MEMBER', 'GRID_CHIEF', 'DEPARTMENT'], ['REASON']),
  row('IN_PROGRESS', 'REPLY_INTERIM', 'IN_PROGRESS', HANDLERS),
  row('IN_PROGRESS', 'GIVE_FEEDBACK', 'FEEDBACK', HANDLERS, ['EVIDENCE']),
  row('FEEDBACK', 'START_CHECK', 'VERIFYING', CHECKERS),
  row('VERIFYING', 'PASS_CHECK', 'CLOSED', CHECKERS),
  row('VERIFYING', 'FAIL_CHECK', 'REWORK', CHECKERS, ['REASON']),
  row('REWORK', 'RESUME_WORK', 'IN_PROGRESS', HANDLERS),
  row('CLOSED', 'EVALUATE', 'EVALUATED', ['RESIDENT', 'GRID_MEMBER', 'ENTERPRISE', 'VOLUNTEER']),
  row('REOPENED', 'FILE', 'FILED', SHIFT),
]);

/** Closed or never taken up: nobody has to do anything any more. */
const SETTLED: readonly IncidentStatus[] = ['CLOSED', 'EVALUATED', 'REFUSED', 'VOID', 'MERGED'];

export const OPEN_STATUSES: readonly IncidentStatus[] = INCIDENT_STATUSES.filter((status) => !SETTLED.includes(status));

/** States that no action leaves. */
export const END_STATUSES = endStates(INCIDENT_STATES);
