import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHINA_CALENDAR } from './calendar.ts';
import {
  enterState,
  extendPromise,
  isOnTime,
  markTold,
  mayExtend,
  rebase,
  rollPromise,
  startClocks,
} from './clocks.ts';
import { dueSteps, ladderInstants } from './ladder.ts';
import { INCIDENT_POLICIES } from './policies/incident.ts';
import { REQUEST_POLICY } from './policies/request.ts';
import { rulebook } from './policy.ts';

const at = (text: string) => new Date(`2026-${text.replace(' ', 'T')}:00+08:00`);
const RULES = rulebook(CHINA_CALENDAR, [...INCIDENT_POLICIES, REQUEST_POLICY]);
const open = (policy: string, when = '03-02 09:00') => startClocks(RULES, policy, 'REPORTED', at(when));
const extend = (clocks: ReturnType<typeof open>, days: number, when: string) =>
  extendPromise(RULES, clocks, days, at(when));

describe('An extension', () => {
  it.each([
    ['incident/SMALL@1', '03-02 11:00', '03-04 11:00'],
    ['incident/SMALL-SAFETY@1', '03-02 11:00', '03-04 11:00'],
    ['incident/MEDIUM@1', '03-04 09:00', '03-06 09:00'],
    ['incident/COMPLEX@1', '03-09 09:00', '03-11 09:00'],
  ])('of %s by two days is counted in its own kind of days', (policy, before, after) => {
    expect(open(policy).promise.dueAt).toEqual(at(before));
    const { promise } = extend(open(policy), 2, '03-02 10:00');
    expect(promise).toMatchObject({ dueAt: at(after), startedAt: at('03-02 09:00'), epoch: 0, extensions: 1 });
  });

  it('of a date promised by hand counts real days', () => {
    const rolled = rollPromise(RULES, open('incident/COMPLEX@1'), at('03-20 17:30'), at('03-05 09:00'));
    expect(extend(rolled, 3, '03-06 09:00').promise).toMatchObject({ dueAt: at('03-23 17:30'), epoch: 1 });
  });

  it('is asked for by the deadline: a broken promise is not mended', () => {
    const small = open('incident/SMALL@1');
    expect(mayExtend(RULES, small, 1, at('03-02 11:00'))).toBe(true);
    expect(mayExtend(RULES, small, 1, at('03-02 11:01'))).toBe(false);
    expect(() => extend(small, 1, '03-02 11:01')).toThrow(RangeError);
  });

  it.each([0, -1, 1.5, 6, NaN])('is not of %d days', (days) => {
    expect(mayExtend(RULES, open('incident/MEDIUM@1'), days, at('03-02 10:00'))).toBe(false);
  });

  it('is had twice in a life, reopened or not', () => {
    const once = extend(open('incident/MEDIUM@1'), 1, '03-02 10:00');
    const closed = enterState(RULES, once, 'CLOSED', at('03-03 10:00'));
    expect(mayExtend(RULES, closed, 1, at('03-03 10:00'))).toBe(false);
    const reopened = enterState(RULES, closed, 'REOPENED', at('03-04 09:00'));
    expect(reopened.promise).toMatchObject({
      extensions: 1,
      dueAt: at('03-06 09:00'),
      term: open('incident/MEDIUM@1').promise.term,
    });
    const twice = extend(reopened, 1, '03-04 10:00');
    expect(mayExtend(RULES, twice, 1, at('03-04 10:00'))).toBe(false);
  });

  it('is not had in an emergency, nor of a company’s request', () => {
    expect(mayExtend(RULES, open('incident/EMERGENCY@1'), 1, at('03-02 09:01'))).toBe(false);
    expect(mayExtend(RULES, open('request@1'), 1, at('03-02 09:01'))).toBe(false);
  });

  it('leaves the stage alone, and what was told stays told', () => {
    const small = enterState(RULES, open('incident/SMALL@1'), 'IN_PROGRESS', at('03-02 09:10'));
    const warned = markTold(RULES, small, dueSteps(RULES, small, at('03-02 10:10')));
    expect(warned.promise.told).toEqual(['WARN_50']);
    const extended = extend(warned, 1, '03-02 10:20');
    expect(extended.stage).toEqual(warned.stage);
    expect(dueSteps(RULES, extended, at('03-03 10:59')).map(({ clock, name }) => `${clock} ${name}`)).toEqual([
      'STAGE WARN_80',
      'STAGE OVERDUE',
      'PROMISE WARN_80',
    ]);
  });

  it('stands through a rebase', () => {
    const extended = extend(open('incident/MEDIUM@1'), 1, '03-02 10:00');
    expect(rebase(RULES, extended, 'incident/COMPLEX@1').promise.dueAt).toEqual(at('03-05 09:00'));
  });

  it('never brings anything forward, and keeps on time what was on time', () => {
    const minutes = fc.integer({ min: 0, max: 20_000 });
    const policy = fc.constantFrom(...INCIDENT_POLICIES.map(({ name }) => name));
    fc.assert(
      fc.property(policy, minutes, minutes, fc.integer({ min: 1, max: 5 }), minutes, (name, from, gap, days, after) => {
        const later = (base: Date, by: number) => new Date(base.getTime() + by * 60_000);
        const start = later(at('02-01 00:00'), from);
        const before = startClocks(RULES, name, 'REPORTED', start);
        const askedAt = later(start, gap);
        if (!mayExtend(RULES, before, days, askedAt)) return;
        const clocks = extendPromise(RULES, before, days, askedAt);
        const steps = ladderInstants(RULES, clocks).filter(({ clock }) => clock === 'PROMISE');
        const earlier = ladderInstants(RULES, before).filter(({ clock }) => clock === 'PROMISE');
        steps.forEach((step, i) =>
          expect(step.at.getTime()).toBeGreaterThanOrEqual(earlier[i]?.at.getTime() ?? Infinity),
        );
        const now = later(askedAt, after);
        expect(isOnTime(clocks, now) || !isOnTime(before, now)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('A pause granted until a day', () => {
  const suspend = (until: string) =>
    enterState(RULES, open('incident/SMALL@1', '03-06 16:00'), 'SUSPENDED', at('03-06 16:30'), at(until));

  it('ends on that day by itself', () => {
    expect(suspend('03-09 09:30').promise).toMatchObject({ dueAt: at('03-09 11:00') });
  });

  it('never lasts longer than its cap', () => {
    expect(suspend('12-01 09:00').promise.pauses).toEqual([{ from: at('03-06 16:30'), until: at('03-23 10:00') }]);
  });

  it('ends earlier when it is resumed earlier', () => {
    expect(enterState(RULES, suspend('03-10 09:30'), 'IN_PROGRESS', at('03-09 09:30')).promise.dueAt).toEqual(
      at('03-09 11:00'),
    );
  });

  it('ends after it begins', () => {
    expect(() => suspend('03-06 16:30')).toThrow(RangeError);
    expect(() => suspend('03-05 16:30')).toThrow(RangeError);
  });
});
