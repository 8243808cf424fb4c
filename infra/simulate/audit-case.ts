import type { Recorded } from '@yunge/mongo';
import type { IncidentEvent } from '../../services/grids/src/domain/incident-event.ts';
import { expected, happened, movesClocks, tellingKey, type Expected, type History } from './expectation.ts';
import type { Violation } from './ledger.ts';

interface Waiting {
  readonly step: Expected;
  readonly since: number;
  until: number;
}

export interface CaseAudit {
  readonly violations: readonly Violation[];
  /** Milliseconds that each thing told had waited, by the store's time. */
  readonly lateness: readonly number[];
}

/**
 * Goes through a case's events and compares what came due with what was told. `committedAt` is the store's time of the
 * write that brought an event; what stays due for `slackMs` must have been told by then.
 */
export function auditCase(
  events: readonly Recorded<IncidentEvent>[],
  committedAt: (seq: number) => number,
  { end, slackMs }: { readonly end: number; readonly slackMs: number },
): CaseAudit {
  const violations: Violation[] = [];
  const lateness: number[] = [];
  const told = new Set<string>();
  /** Highest level told, by epoch: what a level has been told no longer asks for the ones below. */
  const reached = new Map<number, number>();
  const waiting = new Map<string, Waiting>();
  let history: History | null = null;
  let since = 0;

  function settle(key: string) {
    const wait = waiting.get(key);
    waiting.delete(key);
    if (!wait || wait.until - wait.since < slackMs) return;
    const what = `${key}, due ${wait.step.at.toISOString()}, was not told within ${slackMs / 1_000} s`;
    violations.push({ invariant: 'I1', what });
  }

  /** Things stood like this until an instant: what was due and not told waited for so long. */
  function pass(until: number) {
    const due = new Set<string>();
    for (const step of history ? expected(history) : []) {
      const { key, level, epoch } = step;
      const isReached = level > 0 && level <= (reached.get(epoch) ?? 0);
      if (isReached || told.has(key) || due.has(key) || step.at.getTime() > until) continue;
      due.add(key);
      const from = Math.max(step.at.getTime(), since);
      const wait = waiting.get(key);
      if (wait && wait.until >= from) wait.until = until;
      else waiting.set(key, { step, since: from, until });
    }
    // What is due no longer does not have to be told any more, if it did not have to be by now.
    for (const key of waiting.keys()) if (!due.has(key)) settle(key);
    since = until;
  }

  function hear(key: string, { name, seq }: { readonly name: string; readonly seq: number }, at: number) {
    const step = history && expected(history).find((each) => each.key === key);
    if (told.has(key)) violations.push({ invariant: 'I2', what: `${name} #${seq}: ${key} was told before` });
    else if (!step || step.at.getTime() > at) {
      violations.push({ invariant: 'I3', what: `${name} #${seq}: ${key} was told before its time` });
    }
    const wait = waiting.get(key);
    if (wait) lateness.push(at - wait.since);
    settle(key);
    told.add(key);
    if (step) reached.set(step.epoch, Math.max(reached.get(step.epoch) ?? 0, step.level));
  }

  /** A command came: nobody may have escaped what was due at its instant because a worker was a moment slower. */
  function passOver({ name, at, seq }: Recorded<IncidentEvent>) {
    for (const [key, { step }] of waiting) {
      if (step.at <= at) violations.push({ invariant: 'I1', what: `${name} #${seq} came before ${key} was told` });
    }
  }

  for (const event of events) {
    const at = committedAt(event.seq);
    pass(at);
    const key = history && tellingKey(event, history);
    if (key !== null) hear(key, event, at);
    else if (movesClocks(event)) passOver(event);
    history = happened(history, event);
  }
  pass(end);
  for (const key of waiting.keys()) settle(key);
  return { violations, lateness };
}
