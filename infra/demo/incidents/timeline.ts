import { dueSteps, enterState, markTold, startClocks } from '@yunge/casework';
import type { Clocks, DueStep } from '@yunge/casework';
import { RULES } from './deadlines.ts';
import type { IncidentFact, Step } from './facts.ts';

/** A moment of a history: a step somebody took, or one the ladder told; with the clocks as they stand after it. */
export type Moment =
  | { readonly kind: 'STEP'; readonly at: Date; readonly step: Step; readonly clocks: Clocks }
  | { readonly kind: 'TOLD'; readonly at: Date; readonly due: DueStep; readonly clocks: Clocks };

/** What a worker that is never late would have told between the steps: warnings and escalations, each at its instant. */
export function* timeline({ steps, policy }: Pick<IncidentFact, 'steps' | 'policy'>): Generator<Moment> {
  let clocks: Clocks | null = null;
  for (const step of steps) {
    const at = new Date(step.at);
    if (clocks === null) {
      clocks = startClocks(RULES, policy, step.to, at);
    } else {
      while (clocks.nextDueAt !== null && clocks.nextDueAt < at) {
        const now: Date = clocks.nextDueAt;
        const due: DueStep[] = dueSteps(RULES, clocks, now);
        if (due.length === 0) throw new Error(`Something is due at ${now.toISOString()}, but no step of a ladder.`);
        clocks = markTold(RULES, clocks, due);
        for (const one of due) yield { kind: 'TOLD', at: now, due: one, clocks };
      }
      clocks = enterState(RULES, clocks, step.to, at);
    }
    yield { kind: 'STEP', at, step, clocks };
  }
}
