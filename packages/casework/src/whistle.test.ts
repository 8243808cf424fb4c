import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHINA_CALENDAR } from './calendar.ts';
import {
  explainDuty,
  isPunctual,
  markMissed,
  MILESTONES,
  missedDuties,
  nextMissAt,
  owed,
  reachMilestone,
  startCall,
  type Call,
  type Milestone,
  type WhistleKind,
} from './whistle.ts';

const at = (text: string) => new Date(`2026-${text.replace(' ', 'T')}:00+08:00`);
const later = (from: Date, minutes: number) => new Date(from.getTime() + minutes * 60_000);
const call = (kind: WhistleKind, when: string) => startCall(CHINA_CALENDAR, kind, 'urban-management', at(when));
const dueOf = ({ duties }: Call) => duties.map(({ dueAt }) => dueAt);
const rated = (call: Call, when: string): Call => ({ ...call, rating: { score: 2, comment: null, at: at(when) } });

describe('A called unit', () => {
  it.each<[string, WhistleKind, string, string, string, string]>([
    ['on a plain Monday', 'ROUTINE', '03-02 10:00', '03-02 11:00', '03-03 10:00', '03-05 10:00'],
    ['in a hard matter', 'HARD', '03-02 10:00', '03-02 11:00', '03-03 10:00', '03-09 10:00'],
    ['before the National Day', 'ROUTINE', '09-30 15:00', '09-30 16:00', '10-01 15:00', '10-10 15:00'],
    ['before it, in a hard matter', 'HARD', '09-30 15:00', '09-30 16:00', '10-01 15:00', '10-13 15:00'],
    ['before the Spring Festival', 'HARD', '02-14 17:00', '02-14 18:00', '02-15 17:00', '02-28 17:00'],
    ['on a Saturday', 'ROUTINE', '03-07 10:00', '03-07 11:00', '03-08 10:00', '03-12 09:00'],
    ['at night in an emergency', 'EMERGENCY', '10-01 23:50', '10-01 23:55', '10-02 00:00', '10-02 00:20'],
  ])('%s signs in, gets in touch and comes (%s, %s)', (_, kind, when, sign, contact, attend) => {
    expect(dueOf(call(kind, when))).toEqual([at(sign), at(contact), at(attend)]);
  });

  it('can say why it had to come by then', () => {
    expect(explainDuty(CHINA_CALENDAR, 'ROUTINE', at('09-30 15:00'), 'ATTEND')).toEqual({
      at: at('10-10 15:00'),
      policy: 'whistle/ROUTINE@1',
      clock: 'ATTEND',
      pausedMs: 0,
      skippedDays: Array.from({ length: 7 }, (_, i) => `2026-10-0${i + 1}`),
      provisional: false,
    });
    expect(explainDuty(CHINA_CALENDAR, 'HARD', at('12-30 15:00'), 'ATTEND').provisional).toBe(true);
    expect(explainDuty(CHINA_CALENDAR, 'HARD', at('12-30 15:00'), 'CONTACT').provisional).toBe(false);
  });

  it('has been in touch when it has come, and keeps what it did first', () => {
    const signed = reachMilestone(call('ROUTINE', '03-02 10:00'), 'SIGN_IN', at('03-02 10:30'));
    expect(owed(signed)).toBe('CONTACT');
    const come = reachMilestone(signed, 'ATTEND', at('03-02 15:00'));
    expect(owed(come)).toBeNull();
    expect(come.duties.map(({ doneAt }) => doneAt)).toEqual([at('03-02 10:30'), at('03-02 15:00'), at('03-02 15:00')]);
    expect(reachMilestone(come, 'SIGN_IN', at('03-02 16:00'))).toEqual(come);
  });

  it('is punctual to the minute', () => {
    const plain = call('EMERGENCY', '03-02 10:00');
    expect(isPunctual(plain)).toBe(false);
    expect(isPunctual(reachMilestone(plain, 'ATTEND', at('03-02 10:05')))).toBe(true);
    expect(isPunctual(reachMilestone(plain, 'ATTEND', at('03-02 10:06')))).toBe(false);
    const signed = reachMilestone(plain, 'SIGN_IN', at('03-02 10:05'));
    expect(isPunctual(reachMilestone(signed, 'ATTEND', at('03-02 10:10')))).toBe(true);
  });
});

describe('What a unit misses', () => {
  const missing = call('ROUTINE', '03-02 10:00');

  it('is due at its time, and told once', () => {
    expect(nextMissAt(missing)).toEqual(at('03-02 11:00'));
    expect(missedDuties(missing, at('03-02 10:59'))).toEqual([]);
    expect(missedDuties(missing, at('03-02 11:00'))).toEqual(['SIGN_IN']);
    const told = markMissed(missing, 'SIGN_IN');
    expect(missedDuties(told, at('03-02 11:00'))).toEqual([]);
    expect(nextMissAt(told)).toEqual(at('03-03 10:00'));
    expect(MILESTONES.reduce(markMissed, told).duties.map(({ isTold }) => isTold)).toEqual([true, true, true]);
    expect(nextMissAt(MILESTONES.reduce(markMissed, told))).toBeNull();
  });

  it('is told even when it was done late before anybody looked', () => {
    const late = reachMilestone(missing, 'SIGN_IN', at('03-02 11:01'));
    expect(missedDuties(late, at('03-02 12:00'))).toEqual(['SIGN_IN']);
    expect(nextMissAt(late)).toEqual(at('03-02 11:00'));
    const inTime = reachMilestone(missing, 'SIGN_IN', at('03-02 11:00'));
    expect(missedDuties(inTime, at('03-02 12:00'))).toEqual([]);
  });

  it('is over when the call is rated', () => {
    const over = rated(missing, '03-02 18:00');
    expect(missedDuties(over, at('03-09 10:00'))).toEqual([]);
    expect(nextMissAt(over)).toBeNull();
    expect(owed(over)).toBeNull();
    expect(reachMilestone(over, 'ATTEND', at('03-09 10:00'))).toEqual(over);
  });

  const deed = fc.record({
    minutes: fc.integer({ min: 0, max: 3_000 }),
    what: fc.constantFrom<Milestone | 'LOOK'>(...MILESTONES, 'LOOK', 'LOOK'),
  });

  it('depends on what was done when, never on when anybody looked; each duty is told once', () => {
    const start = at('09-29 08:00');
    const last = at('12-31 00:00');
    fc.assert(
      fc.property(fc.constantFrom<WhistleKind>('ROUTINE', 'HARD', 'EMERGENCY'), fc.array(deed), (kind, deeds) => {
        const told: Milestone[] = [];
        let now = start;
        let looked = startCall(CHINA_CALENDAR, kind, 'water', start);
        let never = looked;
        const look = () => {
          for (const milestone of missedDuties(looked, now)) {
            told.push(milestone);
            looked = markMissed(looked, milestone);
          }
        };
        for (const { minutes, what } of deeds) {
          now = later(now, minutes);
          if (what === 'LOOK') look();
          else [looked, never] = [reachMilestone(looked, what, now), reachMilestone(never, what, now)];
        }
        now = last;
        look();
        expect(told.toSorted()).toEqual(missedDuties(never, last).toSorted());
        expect(isPunctual(never)).toBe(told.length === 0);
        const done = never.duties.flatMap(({ doneAt }) => doneAt ?? []);
        expect(done.toSorted((a, b) => a.getTime() - b.getTime())).toEqual(done);
      }),
      { numRuns: 1_000 },
    );
  });
});
