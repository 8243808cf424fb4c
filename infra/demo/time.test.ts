import { describe, expect, it } from '@jest/globals';
import { dateOf, hourOf, monthAfter, nextBetween, period, shanghai } from './time.ts';

describe('The demo’s time', () => {
  it('takes the two full months before a month', () => {
    const [from, to] = [shanghai('2026-09-01'), shanghai('2026-11-01')];
    expect(period('2026-11')).toEqual({ from, to, months: ['2026-09', '2026-10'] });
    expect(monthAfter('2026-01', -2)).toBe('2025-11');
    expect(() => period('2026-13')).toThrow('is no month');
  });

  it('is that of Shanghai', () => {
    expect(shanghai('2026-09-01')).toBe(Date.parse('2026-08-31T16:00Z'));
    expect(dateOf(shanghai('2026-09-01'))).toBe('2026-09-01');
    expect(hourOf(shanghai('2026-09-01T17:30'))).toBe(17.5);
  });

  it('waits for the opening hour', () => {
    expect(nextBetween(shanghai('2026-09-01T23:10'), 7, 22)).toBe(shanghai('2026-09-02T07:00'));
    expect(nextBetween(shanghai('2026-09-01T03:10'), 7, 22)).toBe(shanghai('2026-09-01T07:00'));
    expect(nextBetween(shanghai('2026-09-01T12:10'), 7, 22)).toBe(shanghai('2026-09-01T12:10'));
  });
});
