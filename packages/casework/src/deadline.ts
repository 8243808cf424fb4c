import { isLimited, runOut, stoodStill, type Clock, type Clocks } from './clock.ts';
import type { Rulebook } from './policy.ts';
import { explain, type Due } from './term.ts';

/** A deadline that explains itself. */
export interface Deadline extends Due {
  /** Name of the policy it comes from. */
  readonly policy: string;
  /** The promise to whoever asked, or the limit of the present stage. */
  readonly clock: 'PROMISE' | 'STAGE';
  /** How long the clock has stood still until now: milliseconds of working time if it runs in working time, else real. */
  readonly pausedMs: number;
}

/** What was promised. During a pause, `at` supposes that the pause lasts as long as it may. */
export function promiseDeadline(rules: Rulebook, clocks: Clocks, now: Date): Deadline {
  return deadline(rules, clocks, clocks.promise, 'PROMISE', now);
}

/** The limit of the present stage; null where it has none. */
export function stageDeadline(rules: Rulebook, clocks: Clocks, now: Date): Deadline | null {
  return isLimited(clocks.stage) ? deadline(rules, clocks, clocks.stage, 'STAGE', now) : null;
}

function deadline(
  { calendar }: Rulebook,
  { promise }: Clocks,
  clock: Clock,
  name: Deadline['clock'],
  now: Date,
): Deadline {
  const { policy, pauses } = promise;
  const { skippedDays, provisional } = explain(calendar, clock.term, runOut(calendar, clock, pauses));
  const pausedMs = stoodStill(calendar, clock, pauses, now);
  return { at: clock.dueAt, policy, clock: name, pausedMs, skippedDays, provisional };
}
