import type { Calendar } from './calendar.ts';
import { forward, reach, rolled, span, type Reached, type Term } from './term.ts';

/** Time that stands still. An open pause already bears the instant its cap will end it; resuming earlier shortens it. */
export interface Pause {
  readonly from: Date;
  readonly until: Date;
}

/** What both clocks have in common. Plain data: a document stores it as it is. */
export interface Clock {
  readonly startedAt: Date;
  /** The limit as it was when the clock started: a changed policy does not reach it. */
  readonly term: Term;
  readonly dueAt: Date;
  /** Names of the ladder's steps that were told. */
  readonly told: readonly string[];
  /** True where `dueAt` rests on a year whose holidays are not published yet. */
  readonly provisional: boolean;
}

/** The promise to whoever asked. Work changing hands, comments and escalations leave it alone. */
export interface PromiseClock extends Clock {
  /** Name of the policy that both clocks go by. */
  readonly policy: string;
  /** Counts the promises made: one more when the casework is reopened, or rolled on to a promised date. */
  readonly epoch: number;
  /** Highest level told in this epoch; 0 for none. */
  readonly level: number;
  /** Since when it rests as kept or missed; null while it runs. */
  readonly stoppedAt: Date | null;
  /** Whether the promise of an earlier epoch was broken. */
  readonly missed: boolean;
  /** How often it was extended, in this and all earlier epochs. */
  readonly extensions: number;
  /** All pauses, oldest first; those before `startedAt` belong to earlier epochs. */
  readonly pauses: readonly Pause[];
}

/** The limit of the present stage, if it has one. Starts again only when the stage changes. */
export interface StageClock {
  readonly state: string;
  readonly startedAt: Date;
  /** Null where the state has no limit. */
  readonly term: Term | null;
  /** Null where the state has no limit. */
  readonly dueAt: Date | null;
  readonly told: readonly string[];
  readonly provisional: boolean;
}

/** What a piece of casework stores about time. */
export interface Clocks {
  readonly promise: PromiseClock;
  readonly stage: StageClock;
  /** When the next step of a ladder comes due; null when none will. What a sweep looks for: index it. */
  readonly nextDueAt: Date | null;
}

/** Whether a stage has a limit, and so a deadline. */
export function isLimited(stage: StageClock): stage is StageClock & Clock {
  return stage.term !== null && stage.dueAt !== null;
}

/** A timer: what it takes to know when a clock runs out. */
type Timer = Pick<Clock, 'startedAt' | 'term'>;

/** The pauses a clock has lived through. */
export function pausesSince(pauses: readonly Pause[], startedAt: Date): readonly Pause[] {
  return pauses.filter(({ from }) => from >= startedAt);
}

/** When a clock runs out: its term, pushed by each pause that begins before that, and rolled again where the term rolls. */
export function runOut(calendar: Calendar, { startedAt, term }: Timer, pauses: readonly Pause[]): Reached {
  let reached = reach(calendar, term, startedAt.getTime());
  for (const pause of pausesSince(pauses, startedAt)) {
    if (pause.from.getTime() >= reached.at) break;
    const at = pushed(calendar, term, reached.at, pause);
    reached = term.roll ? rolled(calendar, term, at) : { at, since: reached.since };
  }
  return reached;
}

/** An instant pushed by each of the pauses that begins before it: nothing comes due while time stands still. */
export function postponed(calendar: Calendar, term: Term, at: number, pauses: readonly Pause[]): number {
  let instant = at;
  for (const pause of pauses) {
    if (pause.from.getTime() >= instant) break;
    instant = pushed(calendar, term, instant, pause);
  }
  return instant;
}

/** Milliseconds of the term's own time that a clock has stood still until now. */
export function stoodStill(
  calendar: Calendar,
  { startedAt, term }: Timer,
  pauses: readonly Pause[],
  now: Date,
): number {
  return pausesSince(pauses, startedAt)
    .filter(({ from }) => from < now)
    .reduce(
      (sum, { from, until }) => sum + span(calendar, term, from.getTime(), Math.min(until.getTime(), now.getTime())),
      0,
    );
}

/** A pause gives back as much of the term's own time as it took: a weekend gives no working time back. */
function pushed(calendar: Calendar, term: Term, at: number, { from, until }: Pause): number {
  const length = span(calendar, term, from.getTime(), until.getTime());
  return Math.max(forward(calendar, term, at, length), until.getTime());
}
