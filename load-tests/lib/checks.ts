import { check } from 'k6';
import { Counter, Rate, Trend } from 'k6/metrics';

/** Operations sent, failed or not. */
const operations = new Counter('operations');
/** Operations that were not done: no answer, top-level errors, or user errors. */
const failed = new Rate('operation_failed');
/** Milliseconds from sending to the last byte. */
const took = new Trend('operation_duration', true);
/** When operations ended, to know how long the load really lasted. */
const endedAt = new Trend('operation_ended_at');
/** Iterations of a journey that came to its end. */
const completed = new Rate('journey_completed');

export function countOperation(operation: string, durationMs: number, faults: readonly string[]): void {
  operations.add(1, { operation });
  failed.add(faults.length > 0, { operation });
  took.add(durationMs, { operation });
  endedAt.add(Date.now());
  if (faults.length > 0) say(`${operation}: ${faults.join('; ')}`);
}

/** A business rule that must hold under load as well. */
export function mustHold(rule: string, holds: boolean, seen: () => string): void {
  check(null, { [rule]: () => holds }, { rule });
  if (!holds) say(`Rule broken: ${rule}: ${seen()}`);
}

// Each virtual user has this module to itself; what is broken would otherwise be said a thousand times.
let said = 0;
const SAID_AT_MOST = 3;

function say(line: string): void {
  said += 1;
  if (said <= SAID_AT_MOST) console.error(line);
}

/** Thrown where a journey cannot go on; the failure itself is counted already. */
export class JourneyEnded extends Error {}

/** Runs one iteration of a journey and counts whether it came to its end. */
export function travel(journey: string, steps: () => void): void {
  try {
    steps();
    completed.add(true, { journey });
  } catch (error) {
    completed.add(false, { journey });
    if (!(error instanceof JourneyEnded)) say(`${journey}: ${error}`);
  }
}
