import { describe, expect, it } from '@jest/globals';
import { instant } from '@yunge/testkit';
import { callerOf, nextCallId, pressAgain } from './emergency-call.ts';

const reportedAt = instant('2026-11-23T09:00+08:00');
const actor = callerOf({ id: 'D1' });
const call = { status: 'REPORTED', reportedAt, version: 1 } as const;
const after = (seconds: number) => ({ actor, at: instant(reportedAt, { ms: seconds * 1_000 }) });

describe('A further press', () => {
  it('joins a call that is open and younger than two minutes', () => {
    expect(pressAgain(call, after(119))).toMatchObject({ ok: true, events: [{ name: 'incident.commented' }] });
    expect(pressAgain({ ...call, status: 'IN_PROGRESS' }, after(60))).toMatchObject({ ok: true });
  });

  it('is a call of its own from then on, and once somebody has closed the first', () => {
    expect(pressAgain(call, after(120))).toMatchObject({ ok: false, code: 'CALL_OVER' });
    expect(pressAgain({ ...call, status: 'CLOSED' }, after(60))).toMatchObject({ ok: false, code: 'CALL_OVER' });
  });

  it('leaves no trace where a button is jammed', () => {
    expect(pressAgain({ ...call, version: 10 }, after(60))).toEqual({ ok: true, events: [] });
  });
});

describe('The id of the next call', () => {
  it('follows from the device and its last call alone', () => {
    const ids = [
      nextCallId({ id: 'D1' }, null),
      nextCallId({ id: 'D1' }, 'C1'),
      nextCallId({ id: 'D1' }, 'C2'),
      nextCallId({ id: 'D2' }, null),
    ];
    expect(new Set(ids).size).toBe(4);
    expect(nextCallId({ id: 'D1' }, 'C1')).toBe(ids[1]);
  });
});
