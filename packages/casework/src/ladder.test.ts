import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHINA_CALENDAR } from './calendar.ts';
import type { Clocks } from './clock.ts';
import { enterState, markTold, startClocks } from './clocks.ts';
import { dueSteps, ladderInstants, nextStep } from './ladder.ts';
import { INCIDENT_POLICIES } from './policies/incident.ts';
import { REQUEST_POLICY } from './policies/request.ts';
import { rulebook } from './policy.ts';

const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`);
const RULES = rulebook(CHINA_CALENDAR, [...INCIDENT_POLICIES, REQUEST_POLICY]);
const NEVER = at('2030-01-01 00:00');

const start = (policy: string, when: string, state = 'REPORTED') => startClocks(RULES, policy, state, at(when));
const promiseSteps = (clocks: Clocks) =>
  Object.fromEntries(
    ladderInstants(RULES, clocks)
      .filter(({ clock }) => clock === 'PROMISE')
      .map((step) => [step.name, step.at]),
  );
const names = (steps: readonly { name: string; clock: string }[]) => steps.map(({ clock, name }) => `${clock} ${name}`);

describe('The ladder', () => {
  it('measures fractions of working hours in working hours', () => {
    expect(promiseSteps(start('incident/SMALL@1', '2026-02-13 16:30'))).toEqual({
      WARN_50: at('2026-02-13 17:30'),
      WARN_80: at('2026-02-14 09:36'),
      LEVEL_1: at('2026-02-14 10:00'),
      LEVEL_2: at('2026-02-14 12:00'),
      LEVEL_3: at('2026-02-14 12:00'),
      LEVEL_4: at('2026-02-14 15:30'),
    });
  });

  it('measures fractions of real hours in real hours, at night too', () => {
    expect(promiseSteps(start('incident/SMALL-SAFETY@1', '2026-02-14 22:00'))).toEqual({
      WARN_50: at('2026-02-14 23:00'),
      WARN_80: at('2026-02-14 23:36'),
      LEVEL_1: at('2026-02-15 00:00'),
      LEVEL_2: at('2026-02-15 02:00'),
      LEVEL_3: at('2026-02-15 02:00'),
      LEVEL_4: at('2026-02-15 04:00'),
    });
  });

  it('warns of a limit before the holiday it is rolled over, and climbs from the rolled deadline', () => {
    expect(promiseSteps(start('incident/COMPLEX@1', '2026-09-24 10:00'))).toMatchObject({
      WARN_50: at('2026-09-27 22:00'),
      WARN_80: at('2026-09-30 00:24'),
      LEVEL_1: at('2026-10-08 10:00'),
      LEVEL_2: at('2026-10-11 22:00'),
    });
  });

  it('gives level 2 at least two working hours', () => {
    const steps = promiseSteps(start('incident/SMALL@1', '2026-03-02 15:00'));
    expect(steps).toMatchObject({ LEVEL_1: at('2026-03-02 17:00'), LEVEL_2: at('2026-03-03 10:30') });
  });

  it('stands still in a pause: what lay ahead is pushed, what lay behind is not', () => {
    const paused = enterState(
      RULES,
      start('incident/SMALL@1', '2026-03-02 09:00'),
      'SUSPENDED',
      at('2026-03-02 10:30'),
    );
    const resumed = enterState(RULES, paused, 'IN_PROGRESS', at('2026-03-02 11:30'));
    expect(promiseSteps(resumed)).toMatchObject({
      WARN_50: at('2026-03-02 10:00'),
      WARN_80: at('2026-03-02 11:36'),
      LEVEL_1: at('2026-03-02 12:00'),
    });
  });

  it('stands still in a pause after the deadline as well', () => {
    const paused = enterState(
      RULES,
      start('incident/MEDIUM@1', '2026-03-02 09:00'),
      'SUSPENDED',
      at('2026-03-04 10:00'),
    );
    const resumed = enterState(RULES, paused, 'IN_PROGRESS', at('2026-03-05 10:00'));
    expect(promiseSteps(resumed)).toMatchObject({ LEVEL_1: at('2026-03-04 09:00'), LEVEL_2: at('2026-03-05 17:30') });
  });
});

describe('What is due', () => {
  const small = start('incident/SMALL@1', '2026-03-02 09:00', 'ELSEWHERE');

  it('comes in order, each step once', () => {
    expect(small.nextDueAt).toEqual(at('2026-03-02 10:00'));
    const first = dueSteps(RULES, small, at('2026-03-02 11:00'));
    expect(names(first)).toEqual(['PROMISE WARN_50', 'PROMISE WARN_80', 'PROMISE LEVEL_1']);
    const told = markTold(RULES, small, first);
    expect(dueSteps(RULES, told, at('2026-03-02 11:00'))).toEqual([]);
    expect(told.nextDueAt).toEqual(at('2026-03-02 14:30'));
    expect(told.promise.level).toBe(1);
  });

  it('is not due a moment before', () => {
    const early = new Date(at('2026-03-02 10:00').getTime() - 1);
    expect(dueSteps(RULES, small, early)).toEqual([]);
  });

  it('ends with the ladder', () => {
    const told = markTold(RULES, small, dueSteps(RULES, small, NEVER));
    expect(nextStep(RULES, told)).toBeUndefined();
    expect(told.nextDueAt).toBeNull();
  });

  it('ends when the promise is settled, but for what came due before', () => {
    const settled = enterState(RULES, small, 'FEEDBACK', at('2026-03-02 10:30'));
    const promised = dueSteps(RULES, settled, NEVER).filter(({ clock }) => clock === 'PROMISE');
    expect(names(promised)).toEqual(['PROMISE WARN_50']);
  });

  it('is told anew in a new epoch', () => {
    const told = markTold(RULES, small, dueSteps(RULES, small, NEVER));
    const reopened = enterState(RULES, told, 'REOPENED', at('2026-03-03 09:00'));
    expect(names(dueSteps(RULES, reopened, at('2026-03-03 11:00')))).toContain('PROMISE LEVEL_1');
  });

  it('tells no level a second time, whichever clock comes to it', () => {
    const request = start('request@1', '2026-03-02 09:00', 'SUBMITTED');
    const contact = dueSteps(RULES, request, at('2026-03-02 10:00'));
    expect(names(contact)).toEqual(['STAGE WARN_50', 'STAGE WARN_80', 'STAGE LEVEL_1']);
    const contacted = enterState(RULES, markTold(RULES, request, contact), 'CONTACTED', at('2026-03-02 10:30'));
    const levels = dueSteps(RULES, contacted, NEVER).map(({ level }) => level);
    expect(levels.filter((level) => level > 0)).toEqual([2, 3, 4]);
  });

  it('lets an emergency call that nobody takes climb within five minutes', () => {
    const call = start('incident/EMERGENCY@1', '2026-02-15 03:00');
    const sent = enterState(RULES, call, 'DISPATCHED', at('2026-02-15 03:02'));
    const climbed = dueSteps(RULES, sent, at('2026-02-15 03:05'));
    expect(climbed).toMatchObject([{ clock: 'STAGE', name: 'LEVEL_1', level: 1, at: at('2026-02-15 03:05') }]);
  });

  it('does not depend on when, or how often, anybody looks', () => {
    const minutes = fc.integer({ min: 0, max: 3_000 });
    fc.assert(
      fc.property(fc.array(minutes, { maxLength: 12 }), (looks) => {
        const told: string[] = [];
        let clocks = small;
        for (const look of [...looks.sort((a, b) => a - b), 10_000]) {
          const steps = dueSteps(RULES, clocks, new Date(at('2026-03-02 09:00').getTime() + look * 60_000));
          told.push(...steps.map(({ name }) => name));
          clocks = markTold(RULES, clocks, steps);
        }
        expect(told).toEqual(['WARN_50', 'WARN_80', 'LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4']);
      }),
    );
  });
});
