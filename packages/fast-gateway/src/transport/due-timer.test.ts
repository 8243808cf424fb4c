import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DueTimer } from './due-timer.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a timer for many deadlines', () => {
  it('rings for the first of them, then for what is due next', () => {
    const rung: number[] = [];
    const due = [300, 100, 200];
    const timer = new DueTimer((now) => {
      rung.push(now);
      return due.filter((at) => at > now - start).reduce((first, at) => Math.min(first, start + at), Infinity);
    });
    const start = performance.now();
    for (const at of due) timer.by(start + at);
    jest.advanceTimersByTime(1_000);
    expect(rung.map((at) => Math.round(at - start))).toEqual([100, 200, 300]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is one timer, not set anew for every deadline', () => {
    const set = jest.spyOn(globalThis, 'setTimeout');
    const timer = new DueTimer(() => Infinity);
    for (let n = 0; n < 1_000; n += 1) timer.by(performance.now() + 59 - (n % 10));
    expect([set.mock.calls.length, jest.getTimerCount()]).toEqual([1, 1]);
    timer.stop();
    expect(jest.getTimerCount()).toBe(0);
  });

  it('waits for what is due in a year', () => {
    let rung = 0;
    const timer = new DueTimer((now) => {
      rung += 1;
      return now + 1e10;
    });
    timer.by(performance.now() + 1e10);
    jest.advanceTimersByTime(1_000_000);
    expect(rung).toBe(0);
    timer.stop();
  });

  it('goes on when somebody throws', () => {
    let rung = 0;
    const timer = new DueTimer(() => {
      rung += 1;
      if (rung === 1) throw new Error('of the caller');
      return Infinity;
    });
    timer.by(performance.now() + 50);
    expect(() => jest.advanceTimersByTime(60)).toThrow('of the caller');
    jest.advanceTimersByTime(60);
    expect(rung).toBe(2);
  });
});
