import type { Clocks } from '@yunge/casework';

/** How a list sees the clocks: what is due next, and from when on that is soon. */
export interface Standing {
  readonly dueAt: Date;
  readonly dueSoonAt: Date;
  /** False once it is said to be solved or was withdrawn: the clocks stand. */
  readonly isRunning: boolean;
}

export type SlaState = 'ON_TIME' | 'DUE_SOON' | 'OVERDUE';

const SOON = 0.8;

/** What is due next is the earlier of the stage's and the promise's limit. */
export function standingOf({ promise, stage }: Clocks): Standing {
  const isRunning = promise.stoppedAt === null;
  const isStage = isRunning && stage.dueAt !== null && stage.dueAt < promise.dueAt;
  const startedAt = isStage ? stage.startedAt : promise.startedAt;
  const dueAt = (isStage ? stage.dueAt : null) ?? promise.dueAt;
  const dueSoonAt = new Date(startedAt.getTime() + SOON * (dueAt.getTime() - startedAt.getTime()));
  return { dueAt, dueSoonAt, isRunning };
}

/** Null once the clocks stand. A list's filter on `slaState` asks the store the same three questions. */
export function slaStateOf({ dueAt, dueSoonAt, isRunning }: Standing, now: Date): SlaState | null {
  if (!isRunning) return null;
  if (dueAt <= now) return 'OVERDUE';
  return dueSoonAt <= now ? 'DUE_SOON' : 'ON_TIME';
}
