import { describe, expect, it } from '@jest/globals';
import { CHINA_CALENDAR } from './calendar.ts';
import { calendarDays, calendarDaysRolled, dueAt, realMinutes, workDays, workHours, type Term } from './term.ts';

const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`);
const due = (start: string, term: Term) => dueAt(CHINA_CALENDAR, at(start), term);

describe('A term, around the holidays of 2026', () => {
  it.each<[string, string, Term, string]>([
    ['Fri 2/13 16:30 + 2 work h', '2026-02-13 16:30', workHours(2), '2026-02-14 10:00'],
    ['Fri 2/13 16:30 + 2 workdays', '2026-02-13 16:30', workDays(2), '2026-02-24 16:30'],
    ['Sat 2/14 17:00 + 2 work h', '2026-02-14 17:00', workHours(2), '2026-02-24 10:30'],
    ['Sat 9/19 10:00 + 2 work h', '2026-09-19 10:00', workHours(2), '2026-09-20 11:00'],
    ['Wed 9/30 15:00 + 2 workdays', '2026-09-30 15:00', workDays(2), '2026-10-09 15:00'],
    ['Thu 4/30 11:00 + 7 workdays', '2026-04-30 11:00', workDays(7), '2026-05-13 11:00'],
    ['Thu 9/24 10:00 + 7 days rolled', '2026-09-24 10:00', calendarDaysRolled(7), '2026-10-08 10:00'],
    ['Mon 2/9 09:00 + 7 days rolled', '2026-02-09 09:00', calendarDaysRolled(7), '2026-02-24 09:00'],
    ['Sat 1/3 08:00 + 2 work h', '2026-01-03 08:00', workHours(2), '2026-01-04 11:00'],
    ['Thu 9/24 10:00 + 7 days', '2026-09-24 10:00', calendarDays(7), '2026-10-01 10:00'],
    ['Sat 1/3 23:30 + 120 real min', '2026-01-03 23:30', realMinutes(120), '2026-01-04 01:30'],
  ])('%s', (_, start, term, end) => {
    expect(due(start, term).at).toEqual(at(end));
  });
});

describe('A due date explains itself', () => {
  it('names the days off it passed over in working time, first and last day included', () => {
    expect(due('2026-09-19 10:00', workHours(2)).skippedDays).toEqual(['2026-09-19']);
    expect(due('2026-03-07 23:30', workHours(2)).skippedDays).toEqual(['2026-03-07', '2026-03-08']);
    expect(due('2026-04-30 11:00', workDays(7)).skippedDays).toEqual([
      '2026-05-01',
      '2026-05-02',
      '2026-05-03',
      '2026-05-04',
      '2026-05-05',
      '2026-05-10',
    ]);
  });

  it('names of calendar days only those it was rolled over', () => {
    expect(due('2026-03-05 10:00', calendarDaysRolled(9)).skippedDays).toEqual(['2026-03-14', '2026-03-15']);
    expect(due('2026-03-05 10:00', calendarDaysRolled(7)).skippedDays).toEqual([]);
    expect(due('2026-03-05 10:00', realMinutes(10_000)).skippedDays).toEqual([]);
  });

  it('is provisional where it rests on a year without a notice', () => {
    const provisional = (term: Term) => due('2026-12-30 16:00', term).provisional;
    expect(provisional(workDays(1))).toBe(false);
    expect(provisional(workDays(2))).toBe(true);
    expect(provisional(calendarDaysRolled(1))).toBe(false);
    expect(provisional(calendarDaysRolled(2))).toBe(true);
  });

  it('is certain in real time, whatever the year', () => {
    expect(due('2031-01-01 00:00', realMinutes(60)).provisional).toBe(false);
    expect(due('2031-01-01 00:00', calendarDays(7)).provisional).toBe(false);
  });
});
