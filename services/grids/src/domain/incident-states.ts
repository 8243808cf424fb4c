import { allowedActions, endStates, stateTable, type StateTable } from '@yunge/casework';
import type { Role } from '@yunge/kernel';
import type { IncidentType } from './catalogue.ts';
import { INCIDENT_STATUSES, type ApprovalKind, type Incident, type IncidentStatus } from './incident.ts';

export type IncidentAction =
  | 'ACCEPT'
  | 'REFUSE'
  | 'SELF_HANDLE'
  | 'MERGE'
  | 'UNMERGE'
  | 'ACKNOWLEDGE'
  | 'VERIFY_ON_SITE'
  | 'FILE'
  | 'VOID'
  | 'DISPATCH'
  | 'SIGN'
  | 'RETURN'
  | 'EXTEND'
  | 'SUSPEND'
  | 'APPROVE'
  | 'REJECT'
  | 'ASK_REPORTER'
  | 'REPLY'
  | 'RESUME'
  | 'REPLY_INTERIM'
  | 'GIVE_FEEDBACK'
  | 'START_CHECK'
  | 'PASS_CHECK'
  | 'FAIL_CHECK'
  | 'RESUME_WORK'
  | 'INSPECT'
  | 'EVALUATE'
  | 'REPORT_RECURRENCE'
  | 'ARCHIVE'
  | 'BLOW_WHISTLE'
  | 'ANSWER_WHISTLE'
  | 'RATE_WHISTLE'
  | 'ADD_CO_DEPARTMENT'
  | 'ADD_CHILD'
  | 'COMMENT'
  | 'REBASE'
  | 'NAME_MEDIATOR'
  | 'MEDIATE'
  | 'FOLLOW_UP_MEDIATION';

export type Need = 'REASON' | 'EVIDENCE';

interface IncidentRow {
  readonly from: IncidentStatus;
  readonly action: IncidentAction;
  readonly to: IncidentStatus;
  readonly roles: readonly Role[];
  readonly needs: readonly Need[];
  /** Not done before somebody of rank consents. */
  readonly approval: ApprovalKind | null;
}

const row = (
  from: IncidentStatus,
  action: IncidentAction,
  to: IncidentStatus,
  roles: readonly Role[],
  { needs = [], approval = null }: { needs?: Need[]; approval?: ApprovalKind | null } = {},
): IncidentRow => ({ from, action, to, roles, needs, approval });

/** Rows of what leaves the state as it is. */
const overlay = (
  action: IncidentAction,
  roles: readonly Role[],
  states: readonly IncidentStatus[],
  needs: Need[] = [],
) => states.map((state) => row(state, action, state, roles, { needs }));

const DESK = ['CENTRE_DISPATCHER', 'COMMUNITY_CLERK', 'GRID_CHIEF'] as const;
const SHIFT = ['CENTRE_DISPATCHER', 'CENTRE_HEAD', 'GRID_CHIEF'] as const;
const APPROVERS = ['CENTRE_DISPATCHER', 'CENTRE_HEAD'] as const;
const HANDLERS = ['GRID_MEMBER', 'GRID_CHIEF', 'DEPARTMENT', 'TOWN_LEADER', 'CENTRE_HEAD'] as const;
const CHECKERS = ['GRID_MEMBER', 'GRID_CHIEF', 'COMMUNITY_CLERK', 'CENTRE_DISPATCHER'] as const;
const REPORTERS = ['RESIDENT', 'GRID_MEMBER', 'GRID_CHIEF', 'ENTERPRISE', 'VOLUNTEER', 'CENTRE_DISPATCHER'] as const;
const LEADERS = ['TOWN_LEADER', 'CENTRE_HEAD', 'GRID_CHIEF'] as const;
/** Whoever an untouched report climbs to can set it going. */
const SUPERIORS = ['TOWN_LEADER', 'CENTRE_HEAD'] as const;
const ON_CALL = ['GRID_MEMBER', 'GRID_CHIEF', 'TOWN_LEADER', 'CENTRE_DISPATCHER', 'CENTRE_HEAD'] as const;
const IN_HAND = ['FILED', 'DISPATCHED', 'IN_PROGRESS'] as const;
const UNDER_WAY = [...IN_HAND, 'SUSPENDED', 'WAITING_REPORTER', 'FEEDBACK', 'VERIFYING', 'REWORK'] as const;
const REASON = { needs: ['REASON'] } satisfies { needs: Need[] };
const EVIDENCE = { needs: ['EVIDENCE'] } satisfies { needs: Need[] };

/**
 * Who may do what in which state, and where it leads (GB/T 30428: 信息采集→案卷建立→任务派遣→任务处理→处理反馈→核查结案→综合评价).
 * Where a row has two ends (a dissatisfied answer and an unsound inspection reopen, a granted suspension suspends), it
 * names the way of the usual one; the branch is the decision's.
 */
const ORDINARY: readonly IncidentRow[] = [
  row('REPORTED', 'ACCEPT', 'ACCEPTED', [...DESK, ...SUPERIORS]),
  row('REPORTED', 'REFUSE', 'REFUSED', DESK, REASON),
  row('REPORTED', 'SELF_HANDLE', 'CLOSED', ['GRID_MEMBER'], EVIDENCE),
  row('REPORTED', 'MERGE', 'MERGED', DESK, REASON),
  row('MERGED', 'UNMERGE', 'REPORTED', DESK, REASON),
  row('ACCEPTED', 'VERIFY_ON_SITE', 'ACCEPTED', ['GRID_MEMBER', 'GRID_CHIEF']),
  row('ACCEPTED', 'FILE', 'FILED', [...SHIFT, 'TOWN_LEADER']),
  row('ACCEPTED', 'VOID', 'VOID', APPROVERS, { ...REASON, approval: 'VOID' }),
  row('FILED', 'DISPATCH', 'DISPATCHED', [...SHIFT, 'TOWN_LEADER']),
  row('DISPATCHED', 'SIGN', 'IN_PROGRESS', HANDLERS),
  row('DISPATCHED', 'RETURN', 'FILED', ['GRID_MEMBER', 'GRID_CHIEF', 'DEPARTMENT'], { ...REASON, approval: 'RETURN' }),
  row('IN_PROGRESS', 'EXTEND', 'IN_PROGRESS', HANDLERS, { ...REASON, approval: 'EXTEND' }),
  row('IN_PROGRESS', 'SUSPEND', 'SUSPENDED', HANDLERS, { ...REASON, approval: 'SUSPEND' }),
  row('ACCEPTED', 'APPROVE', 'VOID', APPROVERS),
  row('DISPATCHED', 'APPROVE', 'FILED', APPROVERS),
  row('IN_PROGRESS', 'APPROVE', 'IN_PROGRESS', APPROVERS),
  ...overlay('REJECT', APPROVERS, ['ACCEPTED', 'DISPATCHED', 'IN_PROGRESS'], ['REASON']),
  row('IN_PROGRESS', 'ASK_REPORTER', 'WAITING_REPORTER', HANDLERS, REASON),
  row('WAITING_REPORTER', 'REPLY', 'IN_PROGRESS', REPORTERS),
  row('WAITING_REPORTER', 'RESUME', 'IN_PROGRESS', APPROVERS),
  row('SUSPENDED', 'RESUME', 'IN_PROGRESS', APPROVERS),
  row('IN_PROGRESS', 'REPLY_INTERIM', 'IN_PROGRESS', HANDLERS),
  row('IN_PROGRESS', 'GIVE_FEEDBACK', 'FEEDBACK', HANDLERS, EVIDENCE),
  row('FEEDBACK', 'START_CHECK', 'VERIFYING', CHECKERS),
  row('VERIFYING', 'PASS_CHECK', 'CLOSED', CHECKERS),
  row('VERIFYING', 'FAIL_CHECK', 'REWORK', CHECKERS, REASON),
  row('REWORK', 'RESUME_WORK', 'IN_PROGRESS', HANDLERS),
  ...overlay('INSPECT', CHECKERS, ['CLOSED', 'EVALUATED']),
  row('CLOSED', 'EVALUATE', 'EVALUATED', REPORTERS),
  row('CLOSED', 'REPORT_RECURRENCE', 'REOPENED', [...DESK, 'GRID_MEMBER'], REASON),
  row('REOPENED', 'FILE', 'FILED', [...SHIFT, 'TOWN_LEADER']),
  ...(['EVALUATED', 'REFUSED', 'VOID', 'MERGED'] as const).map((end) =>
    row(end, 'ARCHIVE', 'ARCHIVED', ['CENTRE_HEAD', 'ADMIN']),
  ),
  ...overlay('BLOW_WHISTLE', LEADERS, IN_HAND, ['REASON']),
  ...overlay('ANSWER_WHISTLE', ['DEPARTMENT'], UNDER_WAY),
  ...overlay('RATE_WHISTLE', LEADERS, UNDER_WAY),
  ...overlay('ADD_CO_DEPARTMENT', [...SHIFT, 'TOWN_LEADER'], IN_HAND),
  ...overlay('ADD_CHILD', SHIFT, ['ACCEPTED', ...IN_HAND]),
  ...overlay('REBASE', ['ADMIN'], ['REPORTED', 'ACCEPTED', ...UNDER_WAY, 'REOPENED'], ['REASON']),
  ...overlay(
    'COMMENT',
    [...new Set([...HANDLERS, ...DESK, ...REPORTERS])],
    ['REPORTED', 'ACCEPTED', ...UNDER_WAY, 'REOPENED'],
  ),
];

/** A mediator of the five roles may be named, and then says how it ended. */
const DISPUTE: readonly IncidentRow[] = [
  ...ORDINARY,
  ...overlay('NAME_MEDIATOR', [...SHIFT, 'COMMUNITY_CLERK', 'TOWN_LEADER'], IN_HAND),
  ...overlay('MEDIATE', ['MEDIATOR'], IN_HAND),
  ...overlay('FOLLOW_UP_MEDIATION', CHECKERS, [...UNDER_WAY, 'CLOSED', 'EVALUATED', 'ARCHIVED']),
];

/** Nobody at a desk stands between the call and whoever is on duty, and nothing waits. */
const EMERGENCY: readonly IncidentRow[] = [
  ...ORDINARY.filter(({ action }) => !['EXTEND', 'SUSPEND', 'ASK_REPORTER', 'MERGE', 'REFUSE'].includes(action)),
  ...(['REPORTED', 'ACCEPTED', 'FILED'] as const).map((state) => row(state, 'ACKNOWLEDGE', 'IN_PROGRESS', ON_CALL)),
];

export const INCIDENT_TABLES: Readonly<Record<IncidentType, StateTable<IncidentRow>>> = {
  ORDINARY: stateTable(ORDINARY),
  DISPUTE: stateTable(DISPUTE),
  EMERGENCY: stateTable(EMERGENCY),
};

/** What somebody with these roles may do with it now, by the table of its type. */
export function actionsOn({ type, status }: Pick<Incident, 'type' | 'status'>, roles: readonly Role[]) {
  return allowedActions(INCIDENT_TABLES[type], status, roles);
}

/** Closed or never taken up: nobody has to do anything any more. */
const SETTLED: readonly IncidentStatus[] = ['CLOSED', 'EVALUATED', 'REFUSED', 'VOID', 'MERGED', 'ARCHIVED'];

export const isSettled = ({ status }: Pick<Incident, 'status'>): boolean => SETTLED.includes(status);

export const OPEN_STATUSES: readonly IncidentStatus[] = INCIDENT_STATUSES.filter((status) => !SETTLED.includes(status));

/** States in which something can wait for consent. */
export const AWAITING_STATUSES: readonly IncidentStatus[] = [
  ...new Set(ORDINARY.filter(({ approval }) => approval !== null).map(({ from }) => from)),
];

/** States that no action leaves. */
export const END_STATUSES = endStates(INCIDENT_TABLES.ORDINARY);
