import type { DomainEvent } from '@yunge/kernel';
import type { LeaveStatus } from './leave-states.ts';

/** Why somebody is away; only the person and those who decide see it. */
export type LeaveKind = 'ANNUAL' | 'SICK' | 'PERSONAL' | 'FAMILY' | 'OFFICIAL';

/** What is asked for. */
export interface LeaveTerms {
  readonly kind: LeaveKind;
  readonly reason: string | null;
  readonly from: Date;
  /** First instant at which the person is back. */
  readonly until: Date;
  /** Who stands in; null where nobody does, so that nothing new may go to the person. */
  readonly backupId: string | null;
}

/** A person's leave 请假. Everything here is folded from its events. */
export interface Leave extends LeaveTerms {
  readonly id: string;
  readonly version: number;
  /** Grows by one with every event that others hear of: what who keeps a copy compares. */
  readonly edition: number;
  readonly personId: string;
  /** Divisions of the person's posts in that time: what scope selects by. */
  readonly within: readonly string[];
  readonly status: LeaveStatus;
  /** It was found to overlap no other that was asked for at the same moment. */
  readonly isSettled: boolean;
  /** Who was told that it waits; null where nobody is above. Everybody else of rank may decide too. */
  readonly approverId: string | null;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  /** Why it was refused or called off. */
  readonly note: string | null;
}

interface Asked extends LeaveTerms, Pick<Leave, 'id' | 'personId' | 'within' | 'approverId'> {}

export type LeaveEvent = DomainEvent &
  (
    | { readonly name: 'leave.asked'; readonly leave: Asked }
    | { readonly name: 'leave.settled' | 'leave.approved' }
    | { readonly name: 'leave.refused' | 'leave.cancelled'; readonly reason: string }
    /** The person is back before the end 销假. */
    | { readonly name: 'leave.endedEarly'; readonly until: Date; readonly reason: string }
    | { readonly name: 'leave.backupNamed'; readonly backupId: string | null; readonly formerId: string | null }
  );

export function evolveLeave(leave: Leave | null, event: LeaveEvent): Leave {
  const { by, at } = event;
  if (event.name === 'leave.asked') {
    const undecided = { decidedBy: null, decidedAt: null, note: null };
    return {
      ...event.leave,
      version: 0,
      edition: 1,
      status: 'ASKED',
      isSettled: false,
      askedBy: by,
      askedAt: at,
      ...undecided,
    };
  }
  if (!leave) throw new Error(`${event.name} cannot be a leave's first event`);
  const next = { ...leave, edition: leave.edition + 1 };
  switch (event.name) {
    case 'leave.settled':
      return { ...leave, isSettled: true }; // nothing that others keep a copy of
    case 'leave.approved':
      return { ...next, status: 'APPROVED', decidedBy: by, decidedAt: at };
    case 'leave.refused':
      return { ...next, status: 'REFUSED', decidedBy: by, decidedAt: at, note: event.reason };
    case 'leave.cancelled':
      return { ...next, status: 'CANCELLED', note: event.reason };
    case 'leave.endedEarly':
      return { ...next, until: event.until, note: event.reason };
    case 'leave.backupNamed':
      return { ...next, backupId: event.backupId };
  }
}

/** What everybody else needs to know of a leave: the person is away, and who stands in. */
export const absenceFrom = ({ id, edition, personId, from, until, backupId, status }: Leave) => ({
  leaveId: id,
  version: edition,
  personId,
  from,
  until,
  backupId,
  isInForce: status === 'APPROVED',
});
