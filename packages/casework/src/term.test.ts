import { describe, expect, it } from '@jest/globals';
import { CHINA_CALENDAR } from './calendar.ts';
import { calendarDays, calendarDaysRolled, dueAt, realMinutes, workDays, workHours, type Term } from './term.ts';

const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`);
const due = (start: string, term: Term) => dueAt(CHINA_CALENDAR, at(start), term);

describe('A term in real time', () => {
  it.each<[string, string, Term, string]>([
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
