import { describe, expect, it } from '@jest/globals';
import { CHINA_CALENDAR } from './calendar.ts';
import { enterState, startClocks } from './clocks.ts';
import { promiseDeadline, stageDeadline } from './deadline.ts';
import { INCIDENT_POLICIES } from './policies/incident.ts';
import { rulebook } from './policy.ts';

const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`);
const RULES = rulebook(CHINA_CALENDAR, INCIDENT_POLICIES);
const HOUR = 3_600_000;

describe('A deadline explains itself', () => {
  const open = startClocks(RULES, 'incident/SMALL@1', 'REPORTED', at('2026-02-13 16:30'));

  it('by its policy, its clock and the days it passed over', () => {
    const late = startClocks(RULES, 'incident/SMALL@1', 'REPORTED', at('2026-02-14 17:00'));
    expect(promiseDeadline(RULES, late, at('2026-02-14 17:00'))).toEqual({
      at: at('2026-02-24 10:30'),
      policy: 'incident/SMALL@1',
      clock: 'PROMISE',
      pausedMs: 0,
      skippedDays: Array.from({ length: 9 }, (_, i) => `2026-02-${15 + i}`),
      provisional: false,
    });
  });

  it('for the stage alike, where the stage has a limit', () => {
    expect(stageDeadline(RULES, open, at('2026-02-13 16:30'))).toMatchObject({
      clock: 'STAGE',
      at: at('2026-02-13 16:45'),
    });
    const closed = enterState(RULES, open, 'CLOSED', at('2026-02-13 17:00'));
    expect(stageDeadline(RULES, closed, at('2026-02-13 17:00'))).toBeNull();
  });

  it('by the time it stood still so far, in working time where it runs in working time', () => {
    const paused = enterState(RULES, open, 'SUSPENDED', at('2026-02-13 17:00'));
    expect(promiseDeadline(RULES, paused, at('2026-02-14 10:00')).pausedMs).toBe(1.5 * HOUR);
    const resumed = enterState(RULES, paused, 'IN_PROGRESS', at('2026-02-14 11:00'));
    const deadline = promiseDeadline(RULES, resumed, at('2026-02-25 09:00'));
    expect(deadline).toMatchObject({ at: at('2026-02-14 14:00'), pausedMs: 2.5 * HOUR });
  });

  it('by real time where it runs in real time', () => {
    const complex = startClocks(RULES, 'incident/COMPLEX@1', 'REPORTED', at('2026-03-06 10:00'));
    const paused = enterState(RULES, complex, 'SUSPENDED', at('2026-03-06 17:00'));
    expect(promiseDeadline(RULES, paused, at('2026-03-09 09:00')).pausedMs).toBe(64 * HOUR);
  });

  it('as provisional where holidays are not published yet', () => {
    const medium = startClocks(RULES, 'incident/MEDIUM@1', 'REPORTED', at('2026-12-31 16:00'));
    expect(promiseDeadline(RULES, medium, at('2026-12-31 16:00')).provisional).toBe(true);
    expect(stageDeadline(RULES, medium, at('2026-12-31 16:00'))?.provisional).toBe(false);
  });
});
