import { describe, expect, it } from '@jest/globals';
import { CHINA_CALENDAR } from './calendar.ts';
import { promiseDeadline } from './deadline.ts';
import { formatDay, parseDay } from './instant.ts';
import { rulebook, type Policy } from './policy.ts';
import { calendarDaysRolled, workDays, workHours, type Term } from './term.ts';
import { replay, type Fact } from './timeline.ts';

const HOUR = 3_600_000;
const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`);
const days = (first: string, last = first) =>
  Array.from({ length: parseDay(last) - parseDay(first) + 1 }, (_, i) => formatDay(parseDay(first) + i));

const promising = (name: string, promise: Term): Policy => ({
  ...{ name, promise, ladder: [], stages: {}, settled: ['DONE'], reopening: [], rolls: false },
  pausing: { states: ['SUSPENDED'], cap: workHours(72), times: 1 },
  extending: { times: 2, maxDays: 5 },
});
const RULES = rulebook(CHINA_CALENDAR, [
  promising('2 work h', workHours(2)),
  promising('2 workdays', workDays(2)),
  promising('1 workday', workDays(1)),
  promising('7 workdays', workDays(7)),
  promising('7 days rolled', calendarDaysRolled(7)),
]);

const pause = (when: string, until?: string): Fact => ({
  ...{ kind: 'STAGE', at: at(when), state: 'SUSPENDED' },
  ...(until ? { until: at(until) } : {}),
});
const resume = (when: string): Fact => ({ kind: 'STAGE', at: at(when), state: 'OPEN' });
const extend = (when: string, days: number): Fact => ({ kind: 'EXTENDED', at: at(when), days });

interface Golden {
  /** `<when> + <policy> = <when>`, read aloud. */
  readonly sentence: string;
  readonly start: string;
  readonly end: string;
  readonly facts?: readonly Fact[];
  readonly skipped?: readonly string[];
  readonly pausedHours?: number;
  readonly provisional?: true;
}

/** Golden values, windows 09:00-12:00 and 13:30-17:30, by the notices of the State Council 国办发明电〔2025〕7号. */
const GOLDEN: readonly Golden[] = [
  {
    sentence: 'Fri 2/13 16:30 + 2 work h = Sat 2/14 10:00',
    ...{ start: '2026-02-13 16:30', end: '2026-02-14 10:00' },
  },
  {
    sentence: 'Fri 2/13 16:30 + 2 workdays = Tue 2/24 16:30',
    ...{ start: '2026-02-13 16:30', end: '2026-02-24 16:30', skipped: days('2026-02-15', '2026-02-23') },
  },
  {
    sentence: 'Sat 2/14 17:00 + 2 work h = Tue 2/24 10:30',
    ...{ start: '2026-02-14 17:00', end: '2026-02-24 10:30', skipped: days('2026-02-15', '2026-02-23') },
  },
  {
    sentence: 'Sat 9/19 10:00 + 2 work h = Sun 9/20 11:00',
    ...{ start: '2026-09-19 10:00', end: '2026-09-20 11:00', skipped: days('2026-09-19') },
  },
  {
    sentence: 'Wed 9/30 15:00 + 2 workdays = Fri 10/9 15:00',
    ...{ start: '2026-09-30 15:00', end: '2026-10-09 15:00', skipped: days('2026-10-01', '2026-10-07') },
  },
  {
    sentence: 'Thu 4/30 11:00 + 7 workdays = Wed 5/13 11:00',
    ...{ start: '2026-04-30 11:00', end: '2026-05-13 11:00' },
    skipped: [...days('2026-05-01', '2026-05-05'), ...days('2026-05-10')],
  },
  {
    sentence: 'Thu 9/24 10:00 + 7 days rolled = Thu 10/8 10:00',
    ...{ start: '2026-09-24 10:00', end: '2026-10-08 10:00', skipped: days('2026-10-01', '2026-10-07') },
  },
  {
    sentence: 'Mon 2/9 09:00 + 7 days rolled = Tue 2/24 09:00',
    ...{ start: '2026-02-09 09:00', end: '2026-02-24 09:00', skipped: days('2026-02-16', '2026-02-23') },
  },
  {
    sentence: 'Sat 1/3 08:00 + 2 work h = Sun 1/4 11:00',
    ...{ start: '2026-01-03 08:00', end: '2026-01-04 11:00', skipped: days('2026-01-03') },
  },
  {
    sentence: 'Thu 12/31 16:00 + 2 workdays = Mon 1/4 16:00, provisional: 2027 has no notice yet',
    ...{ start: '2026-12-31 16:00', end: '2027-01-04 16:00', skipped: days('2027-01-02', '2027-01-03') },
    provisional: true,
  },
  {
    sentence: 'Wed 12/30 16:00 + 1 workday = Thu 12/31 16:00, certain',
    ...{ start: '2026-12-30 16:00', end: '2026-12-31 16:00' },
  },
  {
    sentence: 'Fri 3/6 16:00 + 2 work h = Mon 3/9 11:00, paused from Fri 16:30 over the weekend to Mon 09:30',
    ...{ start: '2026-03-06 16:00', end: '2026-03-09 11:00', skipped: days('2026-03-07', '2026-03-08') },
    ...{ facts: [pause('2026-03-06 16:30'), resume('2026-03-09 09:30')], pausedHours: 1.5 },
  },
  {
    sentence:
      'Fri 3/6 16:00 + 2 work h = Mon 3/9 11:00, suspended on Fri 16:30 with a review on Mon 09:30, never resumed',
    ...{ start: '2026-03-06 16:00', end: '2026-03-09 11:00', skipped: days('2026-03-07', '2026-03-08') },
    ...{ facts: [pause('2026-03-06 16:30', '2026-03-09 09:30')], pausedHours: 1.5 },
  },
  {
    sentence: 'Fri 3/6 16:00 + 7 days rolled = Mon 3/16 16:30, paused from Fri 16:30 for 24.5 real h',
    ...{ start: '2026-03-06 16:00', end: '2026-03-16 16:30', skipped: days('2026-03-14', '2026-03-15') },
    ...{ facts: [pause('2026-03-06 16:30'), resume('2026-03-07 17:00')], pausedHours: 24.5 },
  },
  {
    sentence: 'Fri 3/6 16:00 + 2 work h = Mon 3/23 11:30, suspended on Fri 16:30 and at its cap of 72 work h',
    ...{ start: '2026-03-06 16:00', end: '2026-03-23 11:30', facts: [pause('2026-03-06 16:30')], pausedHours: 72 },
    skipped: ['2026-03-07', '2026-03-08', '2026-03-14', '2026-03-15', '2026-03-21', '2026-03-22'],
  },
  {
    sentence: 'Fri 3/6 16:00 + 2 work h = Tue 3/10 09:30, extended by a day',
    ...{ start: '2026-03-06 16:00', end: '2026-03-10 09:30', skipped: days('2026-03-07', '2026-03-08') },
    facts: [extend('2026-03-06 16:30', 1)],
  },
  {
    sentence: 'Wed 9/30 15:00 + 2 workdays = Sat 10/10 15:00, extended by a day',
    ...{ start: '2026-09-30 15:00', end: '2026-10-10 15:00', skipped: days('2026-10-01', '2026-10-07') },
    facts: [extend('2026-10-08 09:00', 1)],
  },
  {
    sentence: 'Mon 3/2 09:00 + 7 days rolled = Mon 3/16 09:00, extended by 5 days',
    ...{ start: '2026-03-02 09:00', end: '2026-03-16 09:00', skipped: days('2026-03-14', '2026-03-15') },
    facts: [extend('2026-03-09 09:00', 5)],
  },
];

describe('A promise, around the holidays of 2026', () => {
  it.each(GOLDEN)(
    '$sentence',
    ({ sentence, start, end, facts = [], skipped = [], pausedHours = 0, provisional = false }) => {
      const policy = /\+ (.*?) =/.exec(sentence)?.[1] ?? '';
      const clocks = replay(RULES, [{ kind: 'STARTED', at: at(start), policy, state: 'OPEN' }, ...facts]);
      expect(clocks && promiseDeadline(RULES, clocks, at(end))).toEqual({
        ...{ at: at(end), policy, clock: 'PROMISE', pausedMs: pausedHours * HOUR, skippedDays: skipped, provisional },
      });
    },
  );
});
