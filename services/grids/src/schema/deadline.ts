import type { Deadline } from '@yunge/casework';

/** A deadline as the graph tells it. */
export const toDeadline = ({ at, policy, clock, pausedMs, skippedDays, provisional }: Deadline) => ({
  at,
  policy,
  clock: clock.toLowerCase(),
  pausedForMs: pausedMs,
  skippedDays: [...skippedDays],
  isProvisional: provisional,
});
