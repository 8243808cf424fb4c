import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHINA_CALENDAR } from './calendar.ts';
import { DAY } from './instant.ts';
import {
  addWork,
  addWorkdays,
  addWorkMinutes,
  isWorkday,
  isWorkTime,
  rollToWorkday,
  worked,
  workMinutesBetween,
} from './work-time.ts';

const at = (text: string) => Date.parse(`${text.replace(' ', 'T')}:00+08:00`);
const instant = fc.integer({ min: at('2023-12-01 00:00'), max: at('2027-03-01 00:00') });
const work = fc.integer({ min: 0, max: 60 * 7 * 3_600_000 });

describe('Working time', () => {
  it('is seven hours on a workday and none on a holiday', () => {
    expect(workMinutesBetween(CHINA_CALENDAR, at('2026-10-08 00:00'), at('2026-10-09 00:00'))).toBe(420);
    expect(workMinutesBetween(CHINA_CALENDAR, at('2026-10-01 00:00'), at('2026-10-08 00:00'))).toBe(0);
  });

  it('leaves out the lunch break', () => {
    expect(workMinutesBetween(CHINA_CALENDAR, at('2026-03-02 11:30'), at('2026-03-02 14:00'))).toBe(60);
    expect(addWorkMinutes(CHINA_CALENDAR, at('2026-03-02 11:30'), 60)).toBe(at('2026-03-02 14:00'));
  });

  it('is exact to the millisecond', () => {
    const start = at('2026-03-02 11:59') + 59_999;
    expect(workMinutesBetween(CHINA_CALENDAR, start, at('2026-03-02 13:30') + 1) * 60_000).toBe(2);
    expect(addWork(CHINA_CALENDAR, start, 2)).toBe(at('2026-03-02 13:30') + 1);
  });

  it('ends at the close of a day, not at the opening of the next', () => {
    expect(addWorkMinutes(CHINA_CALENDAR, at('2026-03-02 16:30'), 60)).toBe(at('2026-03-02 17:30'));
  });

  it('counts opening and closing as work time, and lunch not', () => {
    const times = ['08:59', '09:00', '12:00', '12:01', '13:30', '17:30', '17:31'];
    const open = times.filter((time) => isWorkTime(CHINA_CALENDAR, at(`2026-03-02 ${time}`)));
    expect(open).toEqual(['09:00', '12:00', '13:30', '17:30']);
    expect(isWorkTime(CHINA_CALENDAR, at('2026-03-01 10:00'))).toBe(false);
  });

  it('added and taken away again gives the same working time', () => {
    fc.assert(
      fc.property(instant, work, (from, length) => {
        const end = addWork(CHINA_CALENDAR, from, length);
        expect(worked(CHINA_CALENDAR, end) - worked(CHINA_CALENDAR, from)).toBe(length);
        expect(worked(CHINA_CALENDAR, addWork(CHINA_CALENDAR, end, -length))).toBe(worked(CHINA_CALENDAR, from));
      }),
    );
  });
});

describe('Workdays', () => {
  it('keep the time of day', () => {
    expect(addWorkdays(CHINA_CALENDAR, at('2026-09-30 15:00'), 2)).toBe(at('2026-10-09 15:00'));
  });

  it.each([
    ['a weekend', '2026-03-07 10:00', '2026-03-11 09:00'],
    ['an evening', '2026-03-06 20:00', '2026-03-11 09:00'],
    ['an early morning', '2026-03-09 06:00', '2026-03-11 09:00'],
    ['a lunch break', '2026-03-09 12:30', '2026-03-11 13:30'],
  ])('count from the next opening when the start lies in %s', (_, start, end) => {
    expect(addWorkdays(CHINA_CALENDAR, at(start), 2)).toBe(at(end));
  });

  it('never let a later start fall due earlier', () => {
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 0, max: 5 * DAY }),
        fc.integer({ min: 0, max: 30 }),
        (from, gap, count) => {
          const earlier = addWorkdays(CHINA_CALENDAR, from, count);
          expect(earlier).toBeLessThanOrEqual(addWorkdays(CHINA_CALENDAR, from + gap, count));
        },
      ),
    );
  });

  it('take as much working time as they have', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 30 }), (from, count) => {
        const end = addWorkdays(CHINA_CALENDAR, from, count);
        expect(workMinutesBetween(CHINA_CALENDAR, from, end)).toBe(count * 420);
      }),
    );
  });
});

describe('Rolling to a workday', () => {
  it('keeps a workday, and the time of day on any other', () => {
    expect(rollToWorkday(CHINA_CALENDAR, at('2026-10-10 10:00'))).toBe(at('2026-10-10 10:00'));
    expect(rollToWorkday(CHINA_CALENDAR, at('2026-10-01 23:59'))).toBe(at('2026-10-08 23:59'));
  });

  it('gives the first workday at that time', () => {
    fc.assert(
      fc.property(instant, (from) => {
        let expected = from;
        while (!isWorkday(CHINA_CALENDAR, expected)) expected += DAY;
        expect(rollToWorkday(CHINA_CALENDAR, from)).toBe(expected);
      }),
    );
  });
});
