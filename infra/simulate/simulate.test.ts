import { describe, expect, it } from '@jest/globals';
import { findBug, PLANTED_BUGS } from './search.ts';
import { simulate } from './simulate.ts';
import { simulateSeeds } from './threads.ts';

const MINUTE = 60_000;

/** Everything that can be read of a life. */
async function traced(seed: number) {
  const lines: string[] = [];
  const life = await simulate(seed, { trace: (line) => lines.push(line) });
  return { lines, life };
}

describe('A simulated life', () => {
  it(
    'is the same for the same seed, byte for byte, and another for another seed',
    async () => {
      for (const seed of [2, 5, 8]) {
        const first = await traced(seed);
        expect(first.lines.length).toBeGreaterThan(50);
        expect(await traced(seed)).toEqual(first);
      }
      expect((await traced(2)).lines).not.toEqual((await traced(3)).lines);
    },
    MINUTE,
  );

  it(
    'keeps every invariant in 1,000 seeds, and meets what it is there to meet',
    async () => {
      const signal = new AbortController().signal;
      const tally = await simulateSeeds({ from: 1, seeds: 1_000, threads: 2, signal, onTally: () => {} });
      expect(tally.failures).toEqual([]);
      expect(tally.seeds).toBe(1_000);
      expect(tally.disasters).toBeGreaterThan(1_000);
      expect(tally.told).toBeGreaterThan(5_000);
    },
    20 * MINUTE,
  );
});

describe('A planted bug', () => {
  it('is one of twenty', () => {
    expect(new Set(PLANTED_BUGS.map(({ name }) => name)).size).toBe(20);
  });

  it.each(PLANTED_BUGS.map((bug) => [bug.name, bug] as const))(
    '%s is found, by a seed that shows nothing without it',
    async (_, bug) => {
      const { shown, withoutBug } = await findBug(bug, 300);
      expect(bug.breaks).toContain(shown?.violation.invariant);
      expect(withoutBug).toEqual([]);
    },
    10 * MINUTE,
  );
});
