import { describe, expect, it } from '@jest/globals';
import { CHINA_CALENDAR, isWorkday, standingOf, type Absence } from '@yunge/casework';
import { instant } from '@yunge/testkit';
import fc from 'fast-check';
import { dutyDays, uncovered } from './duty-calendar.ts';
import type { DutyShift } from './duty-plan.ts';

const t = (time: string, day = 23) => instant(`2026-11-${String(day).padStart(2, '0')}T${time}+08:00`);
const shift = (id: string, personId: string, from: Date, until: Date, backupId: string | null = null): DutyShift => ({
  ...{ id, personId, backupId, from, until, areaCode: '140214033006', version: 1, isCancelled: false, note: null },
});
const away = (personId: string, from: Date, until: Date, backupId: string | null = null): Absence => ({
  ...{ leaveId: `leave-${personId}`, version: 1, personId, backupId, from, until, isInForce: true },
});
const oneDay = (shifts: DutyShift[], absences: Absence[] = [], date = '2026-11-23') => {
  const [day] = dutyDays({ from: date, until: date }, shifts, absences);
  if (!day) throw new Error('no day');
  return day;
};
const times = (spans: readonly { from: Date; until: Date }[]) =>
  spans.map(({ from, until }) =>
    [from, until].map((at) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(11, 16)).join('-'),
  );

describe('A day of the duty calendar', () => {
  it('has no holes in working hours, because whoever holds the posts is there; the night needs a shift', () => {
    expect(times(oneDay([]).holes)).toEqual(['00:00-09:00', '17:30-00:00']);
    const night = shift('n', 'lin', t('17:30'), t('09:00', 24));
    expect(times(oneDay([night]).holes)).toEqual(['00:00-09:00']);
    expect(times(oneDay([night], [], '2026-11-24').holes)).toEqual(['17:30-00:00']);
  });

  it('is one hole on a day of rest without shifts', () => {
    expect(times(oneDay([], [], '2026-11-22').holes)).toEqual(['00:00-00:00']);
  });

  it('shows who stands in, from the moment the leave begins', () => {
    const night = shift('n', 'lin', t('18:00'), t('23:00'));
    const { turns, away: absent } = oneDay([night], [away('lin', t('20:00'), t('12:00', 24), 'wang')]);
    expect(turns.map(({ personId }) => personId)).toEqual(['lin', 'wang']);
    expect(times(turns)).toEqual(['18:00-20:00', '20:00-23:00']);
    expect(absent).toMatchObject([{ personId: 'lin', standInId: 'wang' }]);
    expect(times(absent)).toEqual(['20:00-00:00']);
  });

  it('turns to the shift’s backup where nobody stands in, and has a hole where nobody is left', () => {
    const noon = (backupId: string | null) => shift('n', 'lin', t('10:00'), t('11:00'), backupId);
    const gone = away('lin', t('00:00'), t('23:00'));
    expect(oneDay([noon('zhao')], [gone]).turns).toMatchObject([{ personId: 'zhao' }]);
    const empty = oneDay([noon(null)], [gone]);
    expect(empty.turns).toMatchObject([{ personId: null }]);
    expect(times(empty.holes)).toContain('10:00-11:00');
    const both = oneDay([noon('zhao')], [gone, away('zhao', t('00:00'), t('23:00'))]);
    expect(times(both.holes)).toContain('10:00-11:00');
  });

  it('forgets shifts that were called off', () => {
    expect(oneDay([{ ...shift('n', 'lin', t('18:00'), t('23:00')), isCancelled: true }]).turns).toEqual([]);
  });
});

describe('What is uncovered', () => {
  const ms = (n: number) => new Date(n);
  const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([from, length]) => ({ from: ms(from), until: ms(from + length) }));

  it('is exactly what no cover covers', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (covers) => {
        const whole = { from: ms(5), until: ms(35) };
        const holes = uncovered(whole, covers);
        const isIn = (at: number) => (each: { from: Date; until: Date }) => +each.from <= at && at < +each.until;
        for (let at = 5; at < 35; at += 1) expect(holes.some(isIn(at))).toBe(!covers.some(isIn(at)));
      }),
    );
  });
});

describe('Whatever the shifts and leaves', () => {
  const person = fc.constantFrom('a', 'b', 'c');
  const start = t('00:00', 20).getTime();
  const HOUR = 3_600_000;
  const when = fc
    .tuple(fc.nat(120), fc.integer({ min: 1, max: 24 }))
    .map(([from, hours]) => ({ from: new Date(start + from * HOUR), until: new Date(start + (from + hours) * HOUR) }));
  const shifts = fc.array(
    fc
      .tuple(person, fc.option(person), when, fc.uuid())
      .map(([who, backup, { from, until }, id]) => shift(id, who, from, until, backup)),
    { maxLength: 6 },
  );
  const leaves = fc.array(
    fc.tuple(person, fc.option(person), when, fc.uuid()).map(([who, backup, { from, until }, leaveId]) => ({
      ...away(who, from, until, backup),
      leaveId,
    })),
    { maxLength: 6 },
  );

  it('every hour is on duty, at work, or a hole; and nobody away is ever shown on duty', () => {
    fc.assert(
      fc.property(shifts, leaves, (planned, absences) => {
        const days = dutyDays({ from: '2026-11-20', until: '2026-11-25' }, planned, absences);
        const [turns, holes] = [days.flatMap((day) => day.turns), days.flatMap((day) => day.holes)];
        for (let at = start; at < start + 144 * HOUR; at += HOUR / 2) {
          const now = new Date(at);
          const isIn = ({ from, until }: { from: Date; until: Date }) => from <= now && now < until;
          const kept = turns.filter((turn) => isIn(turn));
          for (const { personId } of kept) {
            if (personId !== null) expect(standingOf(absences, personId, now).absence).toBeNull();
          }
          const hour = ((at - start) / HOUR) % 24;
          const isWork = isWorkday(CHINA_CALENDAR, at) && hour >= 9 && hour < 17.5;
          const isUnkept = kept.some(({ personId }) => personId === null);
          const isKept = kept.some(({ personId }) => personId !== null);
          expect(holes.some(isIn)).toBe(!isKept && (isUnkept || !isWork));
        }
      }),
      { numRuns: 60 },
    );
  });
});
