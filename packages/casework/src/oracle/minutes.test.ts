import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { realMinutes, workMinutes } from '../term.ts';
import { count, dateOf, daysOff, onWorkday, toDate, toMinute, walk, worked } from './minutes.ts';

const at = (text: string) => toMinute(new Date(`${text.replace(' ', 'T')}:00+08:00`));
const minute = fc.integer({ min: at('2026-01-01 00:00'), max: at('2027-06-01 00:00') });
const WORK = workMinutes(1);
const REAL = realMinutes(1);

describe('The minutes of the oracle', () => {
  it('are worked from 9:00 to 12:00 and from 13:30 to 17:30', () => {
    const times = ['08:59', '09:00', '11:59', '12:00', '13:29', '13:30', '17:29', '17:30'];
    expect(times.filter((time) => worked(at(`2026-03-02 ${time}`)) === 1)).toEqual([
      '09:00',
      '11:59',
      '13:30',
      '17:29',
    ]);
  });

  it('are not worked on a holiday, and are on a make-up day', () => {
    expect(['2026-02-13', '2026-02-14', '2026-02-16'].map((day) => onWorkday(at(`${day} 10:00`)))).toEqual([
      true,
      true,
      false,
    ]);
    expect(daysOff(at('2026-02-13 23:59'), at('2026-02-16 00:00'))).toEqual(['2026-02-15', '2026-02-16']);
    expect(dateOf(at('2026-02-14 00:00'))).toBe('2026-02-14');
  });

  it('looked up give what counting one after the other gives', () => {
    fc.assert(
      fc.property(minute, fc.integer({ min: 0, max: 3_000 }), (from, length) => {
        let to = from;
        for (let left = length; left > 0; to += 1) left -= worked(to);
        expect(walk(WORK, from, length)).toBe(to);
        expect(count(WORK, from, to)).toBe(length);
        expect(walk(REAL, from, length)).toBe(from + length);
      }),
      { numRuns: 300 },
    );
  });

  it('end where the oracle knows nothing more', () => {
    expect(toDate(at('2026-03-02 10:00'))).toEqual(new Date('2026-03-02T02:00:00Z'));
    expect(() => worked(at('2028-01-01 00:00'))).toThrow(RangeError);
    expect(() => walk(WORK, at('2027-12-31 17:00'), 60)).toThrow(RangeError);
  });
});
