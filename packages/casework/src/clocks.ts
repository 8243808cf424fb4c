import { runOut, type Clocks, type Pause, type PromiseClock, type StageClock } from './clock.ts';
import { DAY, MINUTE } from './instant.ts';
import { nextStep, type DueStep } from './ladder.ts';
import { policyNamed, type Policy, type Rulebook } from './policy.ts';
import { isUncertain, reach, realMinutes, type Term } from './term.ts';

/** Starts both clocks. Throws when the rulebook has no such policy. */
export function startClocks(rules: Rulebook, policy: string, state: string, at: Date): Clocks {
  const { promise, settled, stages } = policyNamed(rules, policy);
  const epoch = { ...newEpoch(promise, at), epoch: 0, stoppedAt: settled.includes(state) ? at : null };
  return settle(rules, {
    promise: { policy, ...epoch, missed: false, extensions: 0, pauses: [] },
    stage: newStage(stages, state, at),
  });
}

/**
 * The casework came into a state. All that follows for time follows from the policy: the stage clock starts again if
 * the stage is another, the clocks pause or run on, the promise is settled, runs again, or is made anew. `until` ends a
 * pause that was granted for less than its cap; throws a RangeError where it would end before it begins.
 */
export function enterState(rules: Rulebook, clocks: Clocks, state: string, at: Date, until?: Date): Clocks {
  const policy = policyNamed(rules, clocks.promise.policy);
  const isPause = policy.pausing?.states.includes(state) ?? false;
  const pauses = isPause ? paused(rules, policy, clocks.promise, at, until) : resumed(clocks.promise.pauses, at);
  const stoppedAt = policy.settled.includes(state) ? (clocks.promise.stoppedAt ?? at) : null;
  const isSameStage = isPause || state === clocks.stage.state;
  const stage = isSameStage ? clocks.stage : newStage(policy.stages, state, at);
  if (!policy.reopening.includes(state)) {
    return settle(rules, { promise: { ...clocks.promise, pauses, stoppedAt }, stage });
  }
  const { promise } = settle(rules, { ...clocks, promise: { ...clocks.promise, pauses } });
  return settle(rules, { promise: renewed(promise, policy.promise, at), stage });
}

/** Whether an interim reply with a plan date may move the promise on. */
export function mayRoll(rules: Rulebook, { promise }: Clocks): boolean {
  return policyNamed(rules, promise.policy).rolls && promise.stoppedAt === null;
}

/** A substantive interim reply fulfils the promise and puts the promised date in its place. Throws where `mayRoll` says no. */
export function rollPromise(rules: Rulebook, clocks: Clocks, to: Date, at: Date): Clocks {
  if (!mayRoll(rules, clocks) || to <= at) throw new RangeError('This promise cannot be rolled on to that date');
  const term = realMinutes((to.getTime() - at.getTime()) / MINUTE);
  return settle(rules, { ...clocks, promise: renewed(clocks.promise, term, at) });
}

/**
 * Whether the promise may be moved by so many whole days that were asked for at an instant. Asked for after the
 * deadline it may not: nothing un-breaks a promise.
 */
export function mayExtend(rules: Rulebook, { promise }: Pick<Clocks, 'promise'>, days: number, askedAt: Date): boolean {
  const { extending } = policyNamed(rules, promise.policy);
  if (!extending || promise.extensions >= extending.times) return false;
  if (promise.stoppedAt !== null || askedAt > promise.dueAt) return false;
  return Number.isInteger(days) && days >= 1 && days <= extending.maxDays;
}

/**
 * Makes the promise longer by whole days of its own kind 延期: the same promise with the same start, so what was told
 * stays told. Throws where `mayExtend` says no.
 */
export function extendPromise(rules: Rulebook, clocks: Clocks, days: number, askedAt: Date): Clocks {
  if (!mayExtend(rules, clocks, days, askedAt)) throw new RangeError('This promise cannot be extended by that');
  const { promise } = clocks;
  const term = { ...promise.term, value: promise.term.value + inOwnUnit(rules, promise.term, days) };
  return settle(rules, { ...clocks, promise: { ...promise, term, extensions: promise.extensions + 1 } });
}

/** Whether going into a pausing state now would stop the clocks. */
export function mayPause(rules: Rulebook, { promise }: Clocks, at: Date): boolean {
  return allowsPause(policyNamed(rules, promise.policy), promise, at);
}

/** When a pause that is on now ends by itself; null when none is on. */
export function pausedUntil({ promise }: Clocks, at: Date): Date | null {
  const last = promise.pauses.at(-1);
  return last && last.until > at ? last.until : null;
}

/** Remembers which steps were told, so that each is told once. */
export function markTold(rules: Rulebook, clocks: Clocks, steps: readonly DueStep[]): Clocks {
  const names = (clock: DueStep['clock']) => steps.filter((step) => step.clock === clock).map(({ name }) => name);
  const level = Math.max(clocks.promise.level, ...steps.map((step) => step.level));
  const promise = { ...clocks.promise, level, told: [...clocks.promise.told, ...names('PROMISE')] };
  return settle(rules, { promise, stage: { ...clocks.stage, told: [...clocks.stage.told, ...names('STAGE')] } });
}

/** Puts open casework under another policy, from its start. What was told stays told; a date promised by hand stands. */
export function rebase(rules: Rulebook, clocks: Clocks, policy: string): Clocks {
  const before = policyNamed(rules, clocks.promise.policy);
  const after = policyNamed(rules, policy);
  const term = isSame(clocks.promise.term, before.promise) ? after.promise : clocks.promise.term;
  const stage = { ...clocks.stage, term: after.stages[clocks.stage.state]?.term ?? null };
  return settle(rules, { promise: { ...clocks.promise, policy, term }, stage });
}

/** The same clocks by today's calendar: what to do with provisional ones when a notice is published. */
export function recompute(rules: Rulebook, clocks: Clocks): Clocks {
  return settle(rules, clocks);
}

/** Whether every promise was kept; of one that still runs, whether it is kept as of now. */
export function isOnTime({ promise }: Pick<Clocks, 'promise'>, now: Date): boolean {
  return !promise.missed && (promise.stoppedAt ?? now) <= promise.dueAt;
}

/** What is stored but not computed. */
interface Facts {
  readonly promise: Omit<PromiseClock, 'dueAt' | 'provisional'>;
  readonly stage: Omit<StageClock, 'dueAt' | 'provisional'>;
}

/** Computes what follows from the facts: both deadlines, and the next instant at which anything is due. */
function settle(rules: Rulebook, facts: Facts): Clocks {
  const { calendar } = rules;
  const { pauses } = facts.promise;
  const timed = (term: Term, startedAt: Date) => {
    const reached = runOut(calendar, { term, startedAt }, pauses);
    return { dueAt: new Date(reached.at), provisional: isUncertain(calendar, term, reached) };
  };
  const { term, startedAt } = facts.stage;
  const promise = { ...facts.promise, ...timed(facts.promise.term, facts.promise.startedAt) };
  const stage = { ...facts.stage, ...(term ? timed(term, startedAt) : { dueAt: null, provisional: false }) };
  return { promise, stage, nextDueAt: nextStep(rules, { promise, stage })?.at ?? null };
}

const newEpoch = (term: Term, at: Date) => ({ startedAt: at, term, told: [], level: 0, stoppedAt: null });

/** The next promise; whether the one before it was kept is remembered. */
function renewed(promise: PromiseClock, term: Term, at: Date): PromiseClock {
  return { ...promise, ...newEpoch(term, at), epoch: promise.epoch + 1, missed: !isOnTime({ promise }, at) };
}

function newStage(stages: Policy['stages'], state: string, at: Date) {
  return { state, startedAt: at, term: stages[state]?.term ?? null, told: [] };
}

function allowsPause({ pausing }: Policy, { pauses, startedAt }: Facts['promise'], at: Date): boolean {
  const used = pauses.filter(({ from }) => from >= startedAt).length;
  return pausing !== null && used < pausing.times && !pauses.some(({ until }) => until > at);
}

/** A pause is written with the end its cap gives it, so that the clocks run on even if nobody resumes. */
function paused(
  { calendar }: Rulebook,
  policy: Policy,
  promise: Facts['promise'],
  at: Date,
  granted: Date | undefined,
): readonly Pause[] {
  if (!policy.pausing || !allowsPause(policy, promise, at)) return promise.pauses;
  if (granted && granted <= at) throw new RangeError('A pause ends after it begins');
  const cap = reach(calendar, policy.pausing.cap, at.getTime()).at;
  return [...promise.pauses, { from: at, until: new Date(Math.min(cap, granted?.getTime() ?? cap)) }];
}

/** Days in the unit that a term counts in: a workday has its working minutes, a real day its 1,440. */
function inOwnUnit({ calendar }: Rulebook, { unit }: Term, days: number): number {
  if (unit === 'WORK_MINUTES') return (days * calendar.workday) / MINUTE;
  return unit === 'REAL_MINUTES' ? (days * DAY) / MINUTE : days;
}

function resumed(pauses: readonly Pause[], at: Date): readonly Pause[] {
  return pauses.map((pause) => (pause.until > at ? { ...pause, until: at } : pause));
}

function isSame(a: Term, b: Term): boolean {
  return a.value === b.value && a.unit === b.unit && a.roll === b.roll;
}
