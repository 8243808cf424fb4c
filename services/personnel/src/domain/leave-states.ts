import { allowedActions, stateTable, type ActionOf, type MoveRefusal } from '@yunge/casework';

export type LeaveStatus = 'ASKED' | 'APPROVED' | 'REFUSED' | 'CANCELLED';

/** What may be done to a leave, and by whom: the person it is of, or somebody above. Nobody is above themselves. */
export const LEAVE_STATES = stateTable([
  { from: 'ASKED', action: 'APPROVE', to: 'APPROVED', roles: ['SUPERIOR'] },
  { from: 'ASKED', action: 'REFUSE', to: 'REFUSED', roles: ['SUPERIOR'], needs: ['REASON'] },
  { from: 'ASKED', action: 'CANCEL', to: 'CANCELLED', roles: ['OWN', 'SUPERIOR'], needs: ['REASON'] },
  { from: 'ASKED', action: 'NAME_BACKUP', to: 'ASKED', roles: ['OWN', 'SUPERIOR'] },
  // Once it is in force the person's own word does not change who answers.
  { from: 'APPROVED', action: 'CANCEL', to: 'CANCELLED', roles: ['OWN', 'SUPERIOR'], needs: ['REASON'] },
  { from: 'APPROVED', action: 'NAME_BACKUP', to: 'APPROVED', roles: ['SUPERIOR'] },
]);

type Row = (typeof LEAVE_STATES)['rows'][number];
export type LeaveAction = ActionOf<Row>;
export type LeaveMoveCode = MoveRefusal<Row>;
export type LeavePart = Row['roles'][number];

export const leaveActions = (status: LeaveStatus, parts: readonly LeavePart[]): LeaveAction[] =>
  allowedActions(LEAVE_STATES, status, parts);
