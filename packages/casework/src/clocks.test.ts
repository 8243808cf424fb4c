import { describe, expect, it } from '@jest/globals';
import { CHINA_CALENDAR, defineCalendar } from './calendar.ts';
import {
  enterState,
  isOnTime,
  mayPause,
  mayRoll,
  pausedUntil,
  rebase,
  recompute,
  rollPromise,
  startClocks,
} from './clocks.ts';
import { NOTICES } from './notices.ts';
import { INCIDENT_POLICIES, incidentPolicy } from './policies/incident.ts';
import { rulebook, type Policy } from './policy.ts';
import { workDays, workHours } from './term.ts';

const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`);
const RULES = rulebook(CHINA_CALENDAR, INCIDENT_POLICIES);
const SMALL = incidentPolicy({ class: 'SMALL' });
const MEDIUM = incidentPolicy({ class: 'MEDIUM' });
const COMPLEX = incidentPolicy({ class: 'COMPLEX' });

/** A life told in lines: the first names the policy, the others a state and when it was entered. */
function life(policy: string, begin: string, ...moves: [state: string, when: string][]) {
  const start = startClocks(RULES, policy, 'REPORTED', at(begin));
  return moves.reduce((clocks, [state, when]) => enterState(RULES, clocks, state, at(when)), start);
}

describe('The promise', () => {
  it('runs from the report and never starts again, whatever becomes of the work', () => {
    const { promise } = life(
      MEDIUM,
      '2026-03-02 10:00',
      ['ACCEPTED', '2026-03-02 10:10'],
      ['FILED', '2026-03-02 10:20'],
      ['DISPATCHED', '2026-03-02 10:30'],
      ['FILED', '2026-03-02 16:00'],
      ['DISPATCHED', '2026-03-03 09:30'],
    );
    expect(promise).toMatchObject({ startedAt: at('2026-03-02 10:00'), dueAt: at('2026-03-04 10:00'), epoch: 0 });
  });

  it('rests from the feedback on: a slow check does not make good work late', () => {
    const clocks = life(
      SMALL,
      '2026-03-02 10:00',
      ['IN_PROGRESS', '2026-03-02 10:30'],
      ['FEEDBACK', '2026-03-02 11:30'],
      ['VERIFYING', '2026-03-02 15:00'],
      ['CLOSED', '2026-03-02 16:00'],
    );
    expect(clocks.promise.stoppedAt).toEqual(at('2026-03-02 11:30'));
    expect(isOnTime(clocks, at('2026-03-03 16:00'))).toBe(true);
    expect(clocks.nextDueAt).toEqual(at('2026-03-02 11:00'));
  });

  it('runs on after a failed check as if it had never rested', () => {
    const clocks = life(
      SMALL,
      '2026-03-02 10:00',
      ['FEEDBACK', '2026-03-02 11:30'],
      ['VERIFYING', '2026-03-02 11:40'],
      ['REWORK', '2026-03-02 14:00'],
    );
    expect(clocks.promise).toMatchObject({ stoppedAt: null, dueAt: at('2026-03-02 12:00') });
    expect(isOnTime(clocks, at('2026-03-02 14:00'))).toBe(false);
  });

  it('is made anew when the casework is reopened, and a broken one is remembered', () => {
    const clocks = life(
      SMALL,
      '2026-03-02 10:00',
      ['CLOSED', '2026-03-02 15:00'],
      ['REOPENED', '2026-03-03 09:00'],
      ['CLOSED', '2026-03-03 10:00'],
    );
    expect(clocks.promise).toMatchObject({ epoch: 1, missed: true, dueAt: at('2026-03-03 11:00'), level: 0, told: [] });
    expect(isOnTime(clocks, at('2026-03-03 10:00'))).toBe(false);
  });

  it('is kept by a reopened matter whose every promise was kept', () => {
    const clocks = life(SMALL, '2026-03-02 10:00', ['CLOSED', '2026-03-02 12:00'], ['REOPENED', '2026-03-09 09:00']);
    expect(isOnTime(clocks, at('2026-03-09 11:00'))).toBe(true);
    expect(isOnTime(clocks, at('2026-03-09 11:01'))).toBe(false);
  });

  it('cannot be made by a policy that nobody wrote', () => {
    expect(() => startClocks(RULES, 'incident/HUGE@1', 'REPORTED', at('2026-03-02 10:00'))).toThrow('incident/HUGE@1');
  });
});

describe('The stage clock', () => {
  it('starts again when the stage changes, and only then', () => {
    const dispatched = life(SMALL, '2026-03-02 10:00', ['DISPATCHED', '2026-03-02 10:20']);
    expect(dispatched.stage).toMatchObject({ state: 'DISPATCHED', dueAt: at('2026-03-02 10:50') });
    expect(enterState(RULES, dispatched, 'DISPATCHED', at('2026-03-02 10:40'))).toEqual(dispatched);
    const signed = enterState(RULES, dispatched, 'IN_PROGRESS', at('2026-03-02 10:40'));
    expect(signed.stage).toMatchObject({ startedAt: at('2026-03-02 10:40'), dueAt: at('2026-03-02 13:40') });
  });

  it('has no deadline in a state without a limit', () => {
    const { stage, nextDueAt } = life(SMALL, '2026-03-02 10:00', ['CLOSED', '2026-03-02 10:20']);
    expect(stage).toMatchObject({ state: 'CLOSED', term: null, dueAt: null });
    expect(nextDueAt).toBeNull();
  });
});

describe('A pause', () => {
  const suspended = (policy: string) =>
    life(policy, '2026-03-06 16:00', ['IN_PROGRESS', '2026-03-06 16:10'], ['SUSPENDED', '2026-03-06 16:30']);
  const resume = (clocks: ReturnType<typeof life>, when: string) => enterState(RULES, clocks, 'IN_PROGRESS', at(when));

  it('over a weekend extends a work-time deadline by work time only', () => {
    const { promise } = resume(suspended(SMALL), '2026-03-09 09:30');
    expect(promise.dueAt).toEqual(at('2026-03-09 11:00'));
  });

  it('extends a real-time deadline by real time, and rolls it again', () => {
    const { promise } = resume(suspended(COMPLEX), '2026-03-07 17:00');
    expect(promise.dueAt).toEqual(at('2026-03-16 16:30'));
  });

  it('belongs to the stage in which it fell: the stage goes on where it stood', () => {
    const { stage } = resume(suspended(SMALL), '2026-03-09 09:30');
    expect(stage).toMatchObject({ startedAt: at('2026-03-06 16:10'), dueAt: at('2026-03-09 10:40') });
  });

  it('does not end by a change of its reason', () => {
    const waiting = enterState(RULES, suspended(SMALL), 'WAITING_REPORTER', at('2026-03-09 09:15'));
    expect(waiting).toEqual(suspended(SMALL));
  });

  it('ends by itself at its cap of 72 working hours', () => {
    const clocks = suspended(SMALL);
    expect(pausedUntil(clocks, at('2026-03-09 12:00'))).toEqual(at('2026-03-23 10:00'));
    expect(pausedUntil(clocks, at('2026-03-23 10:00'))).toBeNull();
    expect(clocks.promise.dueAt).toEqual(at('2026-03-23 11:30'));
    expect(resume(clocks, '2026-03-25 10:00').promise).toEqual(clocks.promise);
  });

  it('is had once: the next one leaves the clocks running', () => {
    const again = resume(suspended(MEDIUM), '2026-03-09 09:30');
    expect(mayPause(RULES, again, at('2026-03-09 10:00'))).toBe(false);
    const { promise } = enterState(RULES, again, 'SUSPENDED', at('2026-03-09 10:00'));
    expect(promise).toEqual(again.promise);
  });

  it('is had once more in a new epoch', () => {
    const reopened = enterState(
      RULES,
      resume(suspended(SMALL), '2026-03-09 09:30'),
      'REOPENED',
      at('2026-03-16 09:00'),
    );
    expect(mayPause(RULES, reopened, at('2026-03-16 09:00'))).toBe(true);
    const { promise } = enterState(RULES, reopened, 'SUSPENDED', at('2026-03-16 10:00'));
    expect(promise.pauses).toHaveLength(2);
  });

  it('does not un-break a promise', () => {
    const late = life(SMALL, '2026-03-02 09:00', ['SUSPENDED', '2026-03-02 15:00']);
    expect(late.promise.dueAt).toEqual(at('2026-03-02 11:00'));
  });

  it('is not had in an emergency', () => {
    const policy = incidentPolicy({ class: 'SMALL', isEmergency: true });
    expect(mayPause(RULES, life(policy, '2026-03-02 09:00'), at('2026-03-02 09:01'))).toBe(false);
  });
});

describe('An interim reply with a plan date', () => {
  const complex = life(COMPLEX, '2026-09-24 10:00', ['IN_PROGRESS', '2026-09-24 14:00']);

  it('rolls a complex promise on to that date', () => {
    const rolled = rollPromise(RULES, complex, at('2026-10-20 17:30'), at('2026-10-08 09:00'));
    expect(rolled.promise).toMatchObject({ epoch: 1, dueAt: at('2026-10-20 17:30'), missed: false });
    expect(rolled.stage).toEqual(complex.stage);
  });

  it('that comes too late is remembered as a broken promise', () => {
    const rolled = rollPromise(RULES, complex, at('2026-10-20 17:30'), at('2026-10-08 10:01'));
    expect(isOnTime(rolled, at('2026-10-09 09:00'))).toBe(false);
  });

  it('does not move a small promise, nor one already kept', () => {
    const small = life(SMALL, '2026-03-02 10:00');
    expect(mayRoll(RULES, small)).toBe(false);
    expect(() => rollPromise(RULES, small, at('2026-03-09 10:00'), at('2026-03-02 10:10'))).toThrow(RangeError);
    expect(mayRoll(RULES, enterState(RULES, complex, 'CLOSED', at('2026-09-28 09:00')))).toBe(false);
  });

  it('names a date to come', () => {
    expect(() => rollPromise(RULES, complex, at('2026-09-25 10:00'), at('2026-09-25 10:00'))).toThrow(RangeError);
  });
});

describe('Open casework', () => {
  it('keeps its promise when a policy changes, until it is rebased by name', () => {
    const before = INCIDENT_POLICIES.find(({ name }) => name === SMALL);
    if (!before) throw new Error('No policy for small incidents');
    const after: Policy = {
      ...before,
      name: 'incident/SMALL@2',
      promise: workHours(4),
      stages: { REPORTED: before.stages.DISPATCHED },
    };
    const rules = rulebook(CHINA_CALENDAR, [...INCIDENT_POLICIES, after]);
    const open = life(SMALL, '2026-03-02 09:00');
    expect(recompute(rules, open)).toEqual(open);
    expect(rebase(rules, open, after.name)).toMatchObject({
      promise: { policy: 'incident/SMALL@2', dueAt: at('2026-03-02 14:30'), epoch: 0 },
      stage: { dueAt: at('2026-03-02 09:30') },
    });
  });

  it('keeps a date promised by hand through a rebase', () => {
    const rolled = rollPromise(
      RULES,
      life(COMPLEX, '2026-03-02 09:00'),
      at('2026-03-20 17:00'),
      at('2026-03-05 09:00'),
    );
    expect(rebase(RULES, rolled, MEDIUM).promise).toMatchObject({ policy: MEDIUM, dueAt: at('2026-03-20 17:00') });
  });

  it('is settled by a new notice where it was provisional', () => {
    const open = life(MEDIUM, '2026-12-31 16:00');
    expect(open.promise).toMatchObject({ dueAt: at('2027-01-04 16:00'), provisional: true });
    const notice = {
      year: 2027,
      source: 'test',
      published: true,
      holidays: [['2027-01-01', '2027-01-05']],
      makeUpDays: [],
    } as const;
    const calendar = defineCalendar({ version: 'next', notices: [...NOTICES, notice] });
    const settled = recompute(rulebook(calendar, INCIDENT_POLICIES), open);
    expect(settled.promise).toMatchObject({ dueAt: at('2027-01-07 16:00'), provisional: false, term: workDays(2) });
  });
});
