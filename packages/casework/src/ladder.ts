import type { Calendar } from './calendar.ts';
import { isLimited, pausesSince, postponed, type Clock, type Clocks, type Pause } from './clock.ts';
import { policyNamed, type Ladder, type Rulebook, type Step } from './policy.ts';
import { forward, lengthOf, reach } from './term.ts';

/** A step of a clock's ladder, with the instant it falls on. */
export interface DueStep {
  readonly clock: 'PROMISE' | 'STAGE';
  /** Epoch of the promise it belongs to: within one, no level is told twice. */
  readonly epoch: number;
  readonly name: string;
  readonly level: number;
  readonly tell: string;
  readonly at: Date;
}

/** The two clocks without what was computed from them. */
type Running = Pick<Clocks, 'promise' | 'stage'>;

/** Every step of both ladders, told or not, in order of time. */
export function ladderInstants(rules: Rulebook, clocks: Running): DueStep[] {
  const { promise, stage } = clocks;
  const policy = policyNamed(rules, promise.policy);
  const stageLadder = policy.stages[stage.state]?.ladder ?? [];
  return [
    ...climb(rules.calendar, policy.ladder, promise, promise.pauses).map(named('PROMISE', promise.epoch)),
    ...(isLimited(stage) ? climb(rules.calendar, stageLadder, stage, promise.pauses) : []).map(
      named('STAGE', promise.epoch),
    ),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** The first step still to be told; undefined when none will come due as things stand. */
export function nextStep(rules: Rulebook, clocks: Running): DueStep | undefined {
  return ladderInstants(rules, clocks).find((step) => isPending(clocks, step));
}

/**
 * The steps to be told now, in order. One that came due before the promise was settled stays due, however late this
 * is asked: the answer depends on what happened, never on when a worker looked.
 */
export function dueSteps(rules: Rulebook, clocks: Running, now: Date): DueStep[] {
  let { level } = clocks.promise;
  return ladderInstants(rules, clocks).filter((step) => {
    if (step.at > now || !isPending(clocks, step) || (step.level > 0 && step.level <= level)) return false;
    level = Math.max(level, step.level);
    return true;
  });
}

function isPending({ promise, stage }: Running, { clock, name, level, at }: DueStep): boolean {
  if (level > 0 && level <= promise.level) return false;
  if (clock === 'STAGE') return !stage.told.includes(name);
  return !promise.told.includes(name) && (promise.stoppedAt === null || at <= promise.stoppedAt);
}

/** Fractions are measured in the clock's own time: of working hours in working hours, of real hours in real hours. */
function climb(
  calendar: Calendar,
  ladder: Ladder,
  clock: Clock,
  pauses: readonly Pause[],
): { step: Step; at: number }[] {
  const { term, startedAt, dueAt } = clock;
  const limit = lengthOf(calendar, term);
  const due = dueAt.getTime();
  const before = pausesSince(pauses, startedAt);
  const after = pausesSince(pauses, dueAt);
  let previous = 0;
  return ladder.map((step) => {
    const early = step.share < 1;
    const from = early ? startedAt.getTime() : due;
    const share = forward(calendar, term, from, Math.round((early ? step.share : step.share - 1) * limit));
    const floor = step.atLeast ? reach(calendar, step.atLeast, due).at : share;
    const at = postponed(calendar, term, Math.max(share, floor), early ? before : after);
    previous = Math.max(previous, at);
    return { step, at: previous };
  });
}

function named(clock: DueStep['clock'], epoch: number) {
  return ({ step: { name, level, tell }, at }: { step: Step; at: number }): DueStep => {
    return { clock, epoch, name, level, tell, at: new Date(at) };
  };
}
