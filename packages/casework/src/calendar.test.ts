import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CHINA_CALENDAR,
  defineCalendar,
  isWorkingDay,
  nthWorkday,
  touchesUnpublished,
  workdaysBefore,
  workdaysIn,
} from './calendar.ts';
import { formatDay, parseDay } from './instant.ts';

const isWorked = (date: string) => isWorkingDay(CHINA_CALENDAR, parseDay(date));

describe('The calendar of the People’s Republic', () => {
  it.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('has in %i the published number of workdays, %i', (year, workdays) => {
    expect(workdaysIn(CHINA_CALENDAR, year)).toBe(workdays);
  });

  it('works on the make-up days of 2026 and on no other weekend day', () => {
    const weekendDays: string[] = [];
    for (let day = parseDay('2026-01-01'); day <= parseDay('2026-12-31'); day += 1) {
      const isWeekend = [0, 6].includes(new Date(formatDay(day)).getUTCDay());
      if (isWeekend && isWorkingDay(CHINA_CALENDAR, day)) weekendDays.push(formatDay(day));
    }
    expect(weekendDays).toEqual(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']);
  });

  it('rests through the Spring Festival, Monday 23 February included', () => {
    expect(['2026-02-13', '2026-02-16', '2026-02-23', '2026-02-24'].map(isWorked)).toEqual([true, false, false, true]);
  });

  it('names the notice behind every exceptional day', () => {
    const sources = new Map(CHINA_CALENDAR.days.map(({ day, source }) => [formatDay(day).slice(0, 4), source]));
    expect(Object.fromEntries(sources)).toEqual({
      2024: '国办发明电〔2023〕7号',
      2025: '国办发明电〔2024〕12号',
      2026: '国办发明电〔2025〕7号',
    });
  });

  it('takes a year without a notice for Monday to Friday, and says so', () => {
    expect(workdaysIn(CHINA_CALENDAR, 2027)).toBe(261);
    expect(touchesUnpublished(CHINA_CALENDAR, parseDay('2026-12-31'), parseDay('2026-12-31'))).toBe(false);
    expect(touchesUnpublished(CHINA_CALENDAR, parseDay('2026-12-31'), parseDay('2027-01-01'))).toBe(true);
  });
});

describe('A calendar of one’s own', () => {
  const notice = { year: 2027, source: 'draft', published: true, holidays: [], makeUpDays: [] };

  it('lets a later notice overrule an earlier one', () => {
    const { days } = defineCalendar({
      version: 'test',
      notices: [
        { ...notice, holidays: [['2027-05-01', '2027-05-03']] },
        { ...notice, source: 'amended', makeUpDays: ['2027-05-01'] },
      ],
    });
    expect(days.map(({ kind, source }) => `${kind} ${source}`)).toEqual([
      'WORKDAY amended',
      'HOLIDAY draft',
      'HOLIDAY draft',
    ]);
  });

  it('uses the days of a notice that is not published, and stays provisional', () => {
    const calendar = defineCalendar({
      version: 'test',
      notices: [{ ...notice, published: false, holidays: [['2027-01-01', '2027-01-01']] }],
    });
    const newYear = parseDay('2027-01-01');
    expect(isWorkingDay(calendar, newYear)).toBe(false);
    expect(touchesUnpublished(calendar, newYear, newYear)).toBe(true);
  });

  it.each(['2027-02-30', '2027-2-3', 'tomorrow'])('refuses the date %s', (date) => {
    expect(() => defineCalendar({ version: 'test', notices: [{ ...notice, makeUpDays: [date] }] })).toThrow(date);
  });
});

describe('Counting workdays', () => {
  const anyDay = fc.integer({ min: parseDay('1990-01-01'), max: parseDay('2060-12-31') });

  it('goes up by one over a workday and stays over any other', () => {
    const calendarDays = new Map(CHINA_CALENDAR.days.map(({ day, kind }) => [day, kind === 'WORKDAY']));
    fc.assert(
      fc.property(anyDay, (day) => {
        const isWeekday = ![0, 6].includes(new Date(formatDay(day)).getUTCDay());
        const counted = workdaysBefore(CHINA_CALENDAR, day + 1) - workdaysBefore(CHINA_CALENDAR, day);
        expect(counted).toBe((calendarDays.get(day) ?? isWeekday) ? 1 : 0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds every workday again by its number', () => {
    for (let day = parseDay('2023-12-01'); day < parseDay('2027-02-01'); day += 1) {
      if (isWorkingDay(CHINA_CALENDAR, day))
        expect(nthWorkday(CHINA_CALENDAR, workdaysBefore(CHINA_CALENDAR, day))).toBe(day);
    }
  });
});
