import { overlaps, step } from '@yunge/casework';
import { accept, hasRole, refuse, type Actor, type Decision, type Refusal } from '@yunge/kernel';
import { approverOf, decidersOf, faultOfBackup, type Above, type Backup, type BackupCode } from './leave-rules.ts';
import { LEAVE_STATES, type LeaveAction, type LeaveMoveCode, type LeavePart } from './leave-states.ts';
import type { Leave, LeaveEvent, LeaveTerms } from './leave.ts';
import type { Person } from './person.ts';

export type LeaveCode =
  | LeaveMoveCode
  | BackupCode
  | 'UNKNOWN_PERSON'
  | 'NO_POSTING'
  | 'UNTIL_NOT_AFTER_FROM'
  | 'TOO_LONG'
  | 'TOO_LATE'
  | 'LEAVE_OVERLAPS'
  | 'LEAVE_OVER'
  | 'OWN_LEAVE'
  | 'NOT_YOUR_RANK'
  | 'STANDS_IN';

type Answer = Decision<LeaveEvent, LeaveCode>;

/** What a decision has to know beside the leave itself. */
export interface LeaveTerrain {
  /** Whose leave it is; null where the actor can see no such person. */
  readonly person: Person | null;
  /** Everybody above the person now, nearest first. */
  readonly line: readonly Above[];
  /** Who is, or is to be, the backup. */
  readonly backup: Backup | null;
  /** The person's other leaves that are asked for or in force. */
  readonly others: readonly Leave[];
  /** Leaves in force in which the person stands in for somebody. */
  readonly standsIn: readonly Leave[];
}

export interface Act {
  readonly actor: Actor;
  readonly at: Date;
}

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 366;
/** A leave can be put down so long after it began, as when somebody fell ill. */
const LATE_DAYS = 7;

const unknownPerson = refuse('UNKNOWN_PERSON', 'There is no such person in your scope.', ['personId']);
const reasonGiven = (reason: string): 'REASON'[] => (reason.trim() === '' ? [] : ['REASON']);

/** The parts an actor plays towards a person's leave. An administrator is above everybody else. */
export function partsOf(personId: string, { actor }: Pick<Act, 'actor'>, line: readonly Above[]): LeavePart[] {
  if (actor.id === personId) return ['OWN'];
  const isAbove = line.some((each) => each.personId === actor.id) || hasRole(actor, 'ADMIN');
  return isAbove ? ['SUPERIOR'] : [];
}

function faultOfSpan({ from, until }: LeaveTerms, at: Date): Refusal<LeaveCode> | null {
  if (until <= from) return refuse('UNTIL_NOT_AFTER_FROM', 'A leave ends after it begins.', ['input', 'until']);
  if (until.getTime() - from.getTime() > LONGEST_DAYS * DAY_MS) {
    return refuse('TOO_LONG', `A leave lasts ${LONGEST_DAYS} days at most.`, ['input', 'until']);
  }
  if (from.getTime() < at.getTime() - LATE_DAYS * DAY_MS || until <= at) {
    return refuse('TOO_LATE', `A leave is put down while it lasts, ${LATE_DAYS} days after its beginning at most.`, [
      'input',
      'from',
    ]);
  }
  return null;
}

const isRival = (leave: { from: Date; until: Date }, id: string) => (other: Leave) =>
  other.id !== id && (other.status === 'ASKED' || other.status === 'APPROVED') && overlaps(other, leave);

const overlapping = refuse('LEAVE_OVERLAPS', 'The person has asked for, or is on, another leave in that time.', [
  'input',
  'from',
]);

/** Asks for a leave: one's own, or as somebody above, for a person who cannot. */
export function askLeave(id: string, terms: LeaveTerms, terrain: LeaveTerrain, { actor, at }: Act): Answer {
  const { person, line, backup, others } = terrain;
  if (!person || partsOf(person.id, { actor }, line).length === 0) return unknownPerson;
  const fault = faultOfSpan(terms, at);
  if (fault) return fault;
  const held = person.postings.filter((posting) => overlaps(posting, terms));
  if (held.length === 0) return refuse('NO_POSTING', 'Only who holds a post then can be on leave.', ['personId']);
  if (others.some(isRival(terms, id))) return overlapping;
  const wrong = backup && faultOfBackup(person, terms, backup);
  if (wrong) return wrong;
  const within = [...new Set(held.flatMap((posting) => posting.within))].sort();
  const approverId = approverOf(line, terms);
  const asked = { ...terms, id, personId: person.id, within, approverId };
  return accept({ name: 'leave.asked', leave: asked, by: actor.id, at });
}

function move(leave: Leave, action: LeaveAction, { line }: LeaveTerrain, { actor, at }: Act, given: 'REASON'[] = []) {
  const next = step(LEAVE_STATES, {
    state: leave.status,
    action,
    roles: partsOf(leave.personId, { actor }, line),
    given,
  });
  if (!next.ok) return next;
  return { ok: true, by: actor.id, at } as const;
}

/** Whether somebody above has the rank that a leave of this length takes. */
function faultOfRank(leave: Leave, { line }: LeaveTerrain, { actor }: Act): Refusal<LeaveCode> | null {
  if (actor.id === leave.personId) return refuse('OWN_LEAVE', 'Nobody decides on a leave of their own.');
  const mayDecide = hasRole(actor, 'ADMIN') || decidersOf(line, leave).some(({ personId }) => personId === actor.id);
  const isAbove = line.some(({ personId }) => personId === actor.id);
  return mayDecide || !isAbove ? null : refuse('NOT_YOUR_RANK', 'A leave of this length takes a higher rank.');
}

/** Only what is left of the time matters to whoever stands in from the middle of it on. */
const restOf = ({ from, until }: Leave, at: Date) => ({ from: from < at ? at : from, until });

/** Grants a leave. What was in order when it was asked for has to be in order still. */
export function approveLeave(leave: Leave, terrain: LeaveTerrain, act: Act): Answer {
  const rank = faultOfRank(leave, terrain, act);
  if (rank) return rank;
  const moved = move(leave, 'APPROVE', terrain, act);
  if (!moved.ok) return moved;
  const { by, at } = moved;
  if (leave.until <= at) return refuse('LEAVE_OVER', 'That time is over.');
  const { person, backup, others, standsIn } = terrain;
  if (!person) return unknownPerson;
  if (others.some(isRival(leave, leave.id))) return overlapping;
  const wrong = backup && faultOfBackup(person, restOf(leave, at), backup);
  if (wrong) return wrong;
  const charge = standsIn.find((other) => other.status === 'APPROVED' && overlaps(other, leave));
  if (charge) {
    return refuse('STANDS_IN', 'The person stands in for somebody in that time; name another backup there first.');
  }
  return accept({ name: 'leave.approved', by, at });
}

export function refuseLeave(leave: Leave, reason: string, terrain: LeaveTerrain, act: Act): Answer {
  const rank = faultOfRank(leave, terrain, act);
  if (rank) return rank;
  const moved = move(leave, 'REFUSE', terrain, act, reasonGiven(reason));
  if (!moved.ok) return moved;
  const { by, at } = moved;
  return accept({ name: 'leave.refused', reason: reason.trim(), by, at });
}

/** Calls a leave off; one that has begun ends now 销假. */
export function cancelLeave(leave: Leave, reason: string, terrain: LeaveTerrain, act: Act): Answer {
  const moved = move(leave, 'CANCEL', terrain, act, reasonGiven(reason));
  if (!moved.ok) return moved;
  const { by, at } = moved;
  const said = reason.trim();
  if (leave.until <= at) return refuse('LEAVE_OVER', 'That time is over.');
  if (leave.status === 'APPROVED' && leave.from < at) {
    return accept({ name: 'leave.endedEarly', until: at, reason: said, by, at });
  }
  return accept({ name: 'leave.cancelled', reason: said, by, at });
}

/** Names who stands in, or that nobody does. */
export function nameBackup(leave: Leave, terrain: LeaveTerrain, act: Act): Answer {
  const moved = move(leave, 'NAME_BACKUP', terrain, act);
  if (!moved.ok) return moved;
  const { by, at } = moved;
  const { person, backup } = terrain;
  if (leave.until <= at) return refuse('LEAVE_OVER', 'That time is over.');
  if ((backup?.id ?? null) === leave.backupId) return accept();
  if (!person) return unknownPerson;
  const wrong = backup && faultOfBackup(person, restOf(leave, at), backup);
  if (wrong) return wrong;
  return accept({ name: 'leave.backupNamed', backupId: backup?.id ?? null, formerId: leave.backupId, by, at });
}

/** Once it stands, a later one yields to it. */
const stands = ({ status, isSettled }: Leave) => status === 'APPROVED' || isSettled;

/** Whether a leave has to yield to one that it was asked for together with: one that stands, or has the smaller id. */
export function mustYield(leave: Leave, others: readonly Leave[]): boolean {
  return others.filter(isRival(leave, leave.id)).some((other) => stands(other) || other.id < leave.id);
}

/** Settles whether a leave that was just asked for stands, or yields. */
export function settleLeave(leave: Leave, others: readonly Leave[], at: Date): Answer {
  if (leave.status !== 'ASKED' || leave.isSettled) return accept();
  return mustYield(leave, others) ? accept(yielded(at)) : accept({ name: 'leave.settled', by: 'system-leave', at });
}

/** Makes way for one with a smaller id, unless it stands by now. */
export function giveWay(leave: Leave, at: Date): Answer {
  return leave.status === 'ASKED' && !leave.isSettled ? accept(yielded(at)) : accept();
}

/** Note of a leave that yielded. */
export const OVERLAPPED = 'LEAVE_OVERLAPS';
export const overlapRefusal = overlapping;

const yielded = (at: Date) => ({ name: 'leave.cancelled', reason: OVERLAPPED, by: 'system-leave', at }) as const;
