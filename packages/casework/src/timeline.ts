import type { Clocks } from './clock.ts';
import { enterState, extendPromise, markTold, rebase, rollPromise, startClocks } from './clocks.ts';
import type { DueStep } from './ladder.ts';
import type { Rulebook } from './policy.ts';

/** Something that happened to a piece of casework, as far as time is concerned. */
export type Fact =
  | { readonly kind: 'STARTED'; readonly at: Date; readonly policy: string; readonly state: string }
  /** `until` ends a pause that was granted for less than its cap. */
  | { readonly kind: 'STAGE'; readonly at: Date; readonly state: string; readonly until?: Date }
  | { readonly kind: 'ROLLED'; readonly at: Date; readonly to: Date }
  /** Granted; `at` is when it was asked for. */
  | { readonly kind: 'EXTENDED'; readonly at: Date; readonly days: number }
  | { readonly kind: 'TOLD'; readonly at: Date; readonly steps: readonly DueStep[] }
  | { readonly kind: 'REBASED'; readonly at: Date; readonly policy: string };

/** The clocks after one more fact. Throws when casework does not begin with STARTED, or begins twice. */
export function advance(rules: Rulebook, clocks: Clocks | null, fact: Fact): Clocks {
  if (fact.kind === 'STARTED' && !clocks) return startClocks(rules, fact.policy, fact.state, fact.at);
  if (!clocks || fact.kind === 'STARTED') throw new Error(`Casework cannot go on with ${fact.kind} here`);
  switch (fact.kind) {
    case 'STAGE':
      return enterState(rules, clocks, fact.state, fact.at, fact.until);
    case 'ROLLED':
      return rollPromise(rules, clocks, fact.to, fact.at);
    case 'EXTENDED':
      return extendPromise(rules, clocks, fact.days, fact.at);
    case 'TOLD':
      return markTold(rules, clocks, fact.steps);
    case 'REBASED':
      return rebase(rules, clocks, fact.policy);
  }
}

/** The clocks as its history makes them: a pure fold, so any log rebuilds what a document stores. Null without facts. */
export function replay(rules: Rulebook, facts: readonly Fact[]): Clocks | null {
  return facts.reduce<Clocks | null>((clocks, fact) => advance(rules, clocks, fact), null);
}
