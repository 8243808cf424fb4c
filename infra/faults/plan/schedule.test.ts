import { describe, expect, it } from '@jest/globals';
import { describeFaults, FAULT_KINDS, scheduleOf } from './schedule.ts';

const options = { seed: 'a', faults: 40, windowMs: 90_000, workers: 4 };

describe('A schedule of faults', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(scheduleOf(options)).toEqual(scheduleOf(options));
    expect(scheduleOf({ ...options, seed: 'b' })).not.toEqual(scheduleOf(options));
  });

  it('holds exactly as many faults as asked for, of every kind, within the window and in order', () => {
    const schedule = scheduleOf(options);
    expect(schedule).toHaveLength(40);
    expect(new Set(schedule.map(({ kind }) => kind))).toEqual(new Set(FAULT_KINDS));
    const times = schedule.map(({ atMs }) => atMs);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times.every((atMs) => atMs > 0 && atMs < options.windowMs)).toBe(true);
    expect(describeFaults(schedule)).toBe('40 faults (22 kill -9, 9 SIGSTOP, 4 FLUSHALL, 5 clock skew)');
  });

  it('freezes workers for longer than a lock, and always leaves half of them running', () => {
    const frozen = scheduleOf(options).filter(({ kind }) => kind === 'FREEZE_WORKER');
    expect(frozen.every(({ forMs }) => forMs > 15_000)).toBe(true);
    for (const { atMs } of frozen) {
      const meanwhile = frozen.filter((other) => other.atMs <= atMs && atMs < other.atMs + other.forMs);
      expect(meanwhile.length).toBeLessThanOrEqual(2);
      expect(new Set(meanwhile.map(({ worker }) => worker)).size).toBe(meanwhile.length);
    }
  });
});
