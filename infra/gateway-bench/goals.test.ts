import { describe, expect, it } from '@jest/globals';
import { medianOf, tableOf, type Round } from './figures.ts';
import { judge } from './goals.ts';

const round: Round = { rps: 50, p50: 1, p95: 2, p99: 3, cpuMs: 20, calls: 16, misses: 0, memoryMb: 100, errors: 0 };
const heavy = (standing: Record<string, Partial<Round>>) => {
  const all = Object.entries(standing).map(([name, own]) => [name, [{ ...round, ...own }]] as const);
  return new Map([['heavy', new Map(all)] as const]);
};

describe('the goals', () => {
  it('are reached at their bound, and missed just below it', () => {
    expect(judge(heavy({ stock: {}, fast: { rps: 1_000 } }))[0]).toMatch(/^PASS .*20\.00 × the RPS/);
    expect(judge(heavy({ stock: {}, fast: { rps: 999 } }))[0]).toMatch(/^MISS/);
    const cpuOf = (cpuMs: number) => judge(heavy({ fast: { cpuMs: 1 }, 'fast-full': { cpuMs } })).at(-1);
    expect([cpuOf(1.25), cpuOf(1.26)]).toEqual([expect.stringMatching(/^PASS/), expect.stringMatching(/^MISS/)]);
  });

  it('are judged by the median of the ratios in the rounds, not by the ratio of the medians', () => {
    const rounds = (...rps: number[]) => rps.map((one) => ({ ...round, rps: one }));
    const raced = new Map([['stock', rounds(10, 100, 50)] as const, ['fast', rounds(210, 1_900, 1_050)] as const]);
    expect(judge(new Map([['heavy', raced] as const]))[0]).toMatch(/^PASS .*21\.00 .*19\.00 to 21\.00 in 3 rounds/);
  });

  it('say what was not measured', () => {
    const lines = judge(heavy({ stock: {} }));
    expect(lines).toHaveLength(8);
    for (const line of lines) expect(line).toContain('not measured');
  });
});

describe('the figures', () => {
  it('are medians, but no error is left out', () => {
    const rounds = [{ rps: 9 }, { rps: 1, errors: 3 }, { rps: 2 }].map((own) => ({ ...round, ...own }));
    expect(medianOf(rounds)).toMatchObject({ rps: 2, errors: 3 });
    expect(medianOf(rounds.slice(0, 2)).rps).toBe(5);
  });

  it('stand in a table, the fastest first, with what makes a row doubtful', () => {
    const [, first, second] = tableOf(
      new Map([
        ['stock', round],
        ['fast', { ...round, rps: 1_000, errors: 2, misses: 99 }],
      ]),
    );
    expect(first).toMatch(/^fast .* 20\.00 .*2 ERRORS {2}99 calls not replayed/);
    expect(second).toMatch(/^stock/);
  });
});
