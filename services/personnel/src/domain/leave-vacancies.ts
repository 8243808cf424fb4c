import { overlaps } from '@yunge/casework';
import { accept, type Accepted } from '@yunge/kernel';
import type { Act } from './act.ts';
import type { Leave, LeaveEvent } from './leave.ts';
import type { Person } from './person.ts';

/** What is known of those who stand in. */
export interface StandIns {
  readonly people: ReadonlyMap<string, Person>;
  /** Their own leaves. */
  readonly leaves: readonly Pick<Leave, 'personId' | 'status' | 'from' | 'until'>[];
}

/**
 * Whether who stands in holds no post any more in what is left of a leave, or is on leave in it: two leaves that were
 * granted at the same moment have not seen each other.
 */
export function hasLostBackup(
  { status, backupId, from, until }: Pick<Leave, 'status' | 'backupId' | 'from' | 'until'>,
  { people, leaves }: StandIns,
  at: Date,
): boolean {
  if (status !== 'APPROVED' || backupId === null || until <= at) return false;
  const rest = { from: from < at ? at : from, until };
  const postings = people.get(backupId)?.postings ?? [];
  const isPosted = postings.some((held) => held.from <= rest.from && (held.until === null || held.until > rest.from));
  const isAway = leaves.some(
    (leave) => leave.personId === backupId && leave.status === 'APPROVED' && overlaps(leave, rest),
  );
  return !isPosted || isAway;
}

/** Lets a leave go on without a backup who is not there. Asked again it changes nothing. */
export function dropLostBackup(leave: Leave, standIns: StandIns, { by, at }: Act): Accepted<LeaveEvent> {
  if (!hasLostBackup(leave, standIns, at)) return accept();
  return accept({ name: 'leave.backupNamed', backupId: null, formerId: leave.backupId, by, at });
}
