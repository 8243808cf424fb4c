import { PLANTED_BUGS } from './planted-bugs.ts';
import type { PlantedBug } from './planted-bug.ts';
import type { Violation } from './ledger.ts';
import { simulate, type Life } from './simulate.ts';

/** What a range of seeds came to. */
export interface Tally {
  readonly from: number;
  readonly seeds: number;
  readonly steps: number;
  readonly disasters: number;
  readonly matters: number;
  readonly told: number;
  /** The longest anything waited to be told, in milliseconds. */
  readonly latestMs: number;
  readonly failures: readonly { readonly seed: number; readonly violations: readonly Violation[] }[];
}

export const NOTHING: Tally = {
  from: Infinity,
  seeds: 0,
  steps: 0,
  disasters: 0,
  matters: 0,
  told: 0,
  latestMs: 0,
  failures: [],
};

const failureOf = ({ seed, violations }: Life) => (violations.length > 0 ? [{ seed, violations }] : []);

/** Lives one seed after the other. */
export async function simulateRange(from: number, seeds: number): Promise<Tally> {
  let sum = NOTHING;
  for (let seed = from; seed < from + seeds; seed += 1) {
    const life = await simulate(seed);
    sum = add(sum, {
      ...life,
      from: seed,
      seeds: 1,
      latestMs: Math.max(0, ...life.lateness),
      failures: failureOf(life),
    });
  }
  return sum;
}

export function add(a: Tally, b: Tally): Tally {
  return {
    from: Math.min(a.from, b.from),
    seeds: a.seeds + b.seeds,
    steps: a.steps + b.steps,
    disasters: a.disasters + b.disasters,
    matters: a.matters + b.matters,
    told: a.told + b.told,
    latestMs: Math.max(a.latestMs, b.latestMs),
    failures: [...a.failures, ...b.failures],
  };
}

export interface Find {
  readonly bug: PlantedBug;
  /** Null where no seed showed it. */
  readonly shown: { readonly seed: number; readonly violation: Violation } | null;
  /** What the same seed shows without the bug. */
  readonly withoutBug: readonly Violation[];
}

/** Looks for a planted bug in seed after seed, by the invariants that it breaks. */
export async function findBug(bug: PlantedBug, mostSeeds: number): Promise<Find> {
  for (let seed = 1; seed <= mostSeeds; seed += 1) {
    const { violations } = await simulate(seed, { planted: bug });
    const violation = violations.find(({ invariant }) => bug.breaks.includes(invariant));
    if (!violation) continue;
    const { violations: withoutBug } = await simulate(seed);
    return { bug, shown: { seed, violation }, withoutBug };
  }
  return { bug, shown: null, withoutBug: [] };
}

export { PLANTED_BUGS };
