import { describe, expect, it } from '@jest/globals';
import { judge } from './report.ts';

/** What k6 1.1 writes of a run with two operations, one of which failed once. */
const summary = {
  metrics: {
    operations: { type: 'counter', values: { count: 60, rate: 2 } },
    'operations{operation:IncidentOpen}': { values: { count: 20 }, thresholds: { 'count>0': { ok: true } } },
    'operations{operation:GridAt}': { values: { count: 40 }, thresholds: { 'count>0': { ok: true } } },
    operation_failed: { values: { rate: 0.05, passes: 1, fails: 59 }, thresholds: { 'rate==0': { ok: false } } },
    'operation_failed{operation:IncidentOpen}': {
      values: { rate: 0.05, passes: 1, fails: 19 },
      thresholds: { 'rate==0': { ok: false } },
    },
    operation_duration: { values: { med: 20, 'p(95)': 81.6, max: 90 } },
    'operation_duration{operation:GridAt}': {
      values: { med: 9.6, 'p(95)': 30, max: 41 },
      thresholds: { 'p(95)<500': { ok: true } },
    },
    operation_ended_at: { values: { min: 1_000, max: 31_000 } },
    checks: { values: { rate: 0.98, passes: 98, fails: 2 } },
    dropped_iterations: { values: { count: 3 } },
  },
};

describe("the report of k6's summary", () => {
  const { table, broken, line } = judge(summary);

  it('has a row for each operation by name, and says which held', () => {
    expect(table.map((row) => row.split(/\s{2,}/))).toEqual([
      ['operation', 'count', 'median', 'p95', 'max', 'failures', 'held'],
      ['GridAt', '40', '10 ms', '30 ms', '41 ms', '0', 'yes'],
      ['IncidentOpen', '20', '0 ms', '0 ms', '0 ms', '1', 'NO'],
    ]);
  });

  it('names every threshold that did not hold', () => {
    expect(broken).toEqual(['operation_failed rate==0', 'operation_failed{operation:IncidentOpen} rate==0']);
  });

  it('ends with one line; the rate is over the time in which operations ended', () => {
    expect(line).toBe('2.0 operations/s, p95 82 ms, 1 failures, 2 rules broken, 3 dropped iterations');
  });

  it('refuses what is no summary', () => {
    expect(() => judge({})).toThrow();
  });
});
