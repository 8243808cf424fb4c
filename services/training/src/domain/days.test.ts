import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addMonths, dayOf, isDay, startOfDay } from './days.ts';

describe('A day in Asia/Shanghai', () => {
  it('begins at 16:00 UTC of the day before', () => {
    expect(dayOf(new Date('2026-11-22T15:59:59.999Z'))).toBe('2026-11-22');
    expect(dayOf(new Date('2026-11-22T16:00:00.000Z'))).toBe('2026-11-23');
  });

  it('is the day of its own first instant', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (at) => {
        const start = startOfDay(dayOf(at));
        expect(dayOf(start)).toBe(dayOf(at));
        expect(start.getTime()).toBeLessThanOrEqual(at.getTime());
        expect(at.getTime() - start.getTime()).toBeLessThan(86_400_000);
      }),
    );
  });

  it.each([
    ['2026-11-23', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['today', false],
  ])('%s is on the calendar: %s', (day, expected) => {
    expect(isDay(day)).toBe(expected);
  });

  it.each([
    ['2026-11-23', 24, '2028-11-23'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-01-31', 12, '2027-01-31'],
  ])('%s and %d months make %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});
