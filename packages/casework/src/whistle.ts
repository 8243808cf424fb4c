import type { Calendar } from './calendar.ts';
import { dueAt, realMinutes, workDays, type Due, type Term } from './term.ts';

/** What a called unit owes, in this order 吹哨报到: sign in, get in touch, be there. */
export const MILESTONES = ['SIGN_IN', 'CONTACT', 'ATTEND'] as const;
export type Milestone = (typeof MILESTONES)[number];

/** How a whistle may be blown: a routine matter, a hard one, an emergency. */
export type WhistleKind = 'ROUTINE' | 'HARD' | 'EMERGENCY';

/** Terms from the call on. "At once" of an emergency is our default: 5, 10 and 30 minutes. */
export const WHISTLE_TERMS: Readonly<Record<WhistleKind, Readonly<Record<Milestone, Term>>>> = {
  ROUTINE: { SIGN_IN: realMinutes(60), CONTACT: realMinutes(24 * 60), ATTEND: workDays(3) },
  HARD: { SIGN_IN: realMinutes(60), CONTACT: realMinutes(24 * 60), ATTEND: workDays(5) },
  EMERGENCY: { SIGN_IN: realMinutes(5), CONTACT: realMinutes(10), ATTEND: realMinutes(30) },
};

/** One thing a called unit owes, until when, and when it was done. */
export interface Duty {
  readonly milestone: Milestone;
  readonly dueAt: Date;
  readonly doneAt: Date | null;
  /** That it was missed has been told. */
  readonly isTold: boolean;
}

/** How the whistler found the unit's coming: 1 (did not come) to 5. */
export interface CallRating {
  readonly score: number;
  readonly comment: string | null;
  readonly at: Date;
}

/** One unit called by a whistle. */
export interface Call {
  readonly unit: string;
  readonly duties: readonly Duty[];
  readonly rating: CallRating | null;
}

export function startCall(calendar: Calendar, kind: WhistleKind, unit: string, at: Date): Call {
  const duties = MILESTONES.map((milestone) => {
    const due = dueAt(calendar, at, WHISTLE_TERMS[kind][milestone]);
    return { milestone, dueAt: due.at, doneAt: null, isTold: false };
  });
  return { unit, duties, rating: null };
}

/** How a duty's deadline came about. */
export interface DutyDeadline extends Due {
  readonly policy: `whistle/${WhistleKind}@1`;
  readonly clock: Milestone;
  /** A whistle is never paused. */
  readonly pausedMs: 0;
}

/** What a called unit had to do by when, and why by then; `calledAt` is when the whistle was blown. */
export function explainDuty(calendar: Calendar, kind: WhistleKind, calledAt: Date, clock: Milestone): DutyDeadline {
  return { ...dueAt(calendar, calledAt, WHISTLE_TERMS[kind][clock]), policy: `whistle/${kind}@1`, clock, pausedMs: 0 };
}

/** The first thing a unit still owes; null when it has come or was rated. */
export function owed({ duties, rating }: Call): Milestone | null {
  if (rating) return null;
  return duties.find(({ doneAt }) => doneAt === null)?.milestone ?? null;
}

/** Doing a later thing does the earlier ones too: whoever has come has been in touch. A rated call stays as it is. */
export function reachMilestone(call: Call, milestone: Milestone, at: Date): Call {
  if (call.rating) return call;
  const reached = MILESTONES.indexOf(milestone);
  const duties = call.duties.map((duty) =>
    MILESTONES.indexOf(duty.milestone) <= reached ? { ...duty, doneAt: duty.doneAt ?? at } : duty,
  );
  return { ...call, duties };
}

/**
 * What was not done by its time and has not been told yet, also where it was done late meanwhile: the answer depends on
 * what happened, never on when a worker looked. A rated call is over.
 */
export function missedDuties({ duties, rating }: Call, now: Date): readonly Milestone[] {
  if (rating) return [];
  return duties.filter((duty) => canBeMissed(duty) && duty.dueAt <= now).map(({ milestone }) => milestone);
}

export function markMissed(call: Call, milestone: Milestone): Call {
  const duties = call.duties.map((duty) => (duty.milestone === milestone ? { ...duty, isTold: true } : duty));
  return { ...call, duties };
}

/** When the next thing of a call will be missed; null when nothing can be any more. */
export function nextMissAt({ duties, rating }: Call): Date | null {
  if (rating) return null;
  const pending = duties.filter(canBeMissed).map(({ dueAt }) => dueAt.getTime());
  return pending.length > 0 ? new Date(Math.min(...pending)) : null;
}

/** Whether every duty was done in time. */
export function isPunctual({ duties }: Call): boolean {
  return duties.every(({ dueAt, doneAt }) => doneAt !== null && doneAt <= dueAt);
}

const canBeMissed = ({ dueAt, doneAt, isTold }: Duty) => !isTold && (doneAt === null || doneAt > dueAt);
