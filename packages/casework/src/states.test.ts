import { describe, expect, it } from '@jest/globals';
import { allowedActions, endStates, stateTable, step, walk } from './states.ts';

const DOOR = stateTable([
  { from: 'OPEN', action: 'CLOSE', to: 'CLOSED', roles: ['GUEST', 'PORTER'] },
  { from: 'CLOSED', action: 'OPEN', to: 'OPEN', roles: ['GUEST', 'PORTER'] },
  { from: 'CLOSED', action: 'LOCK', to: 'LOCKED', roles: ['PORTER'], needs: ['KEY', 'REASON'], isLogged: true },
  { from: 'CLOSED', action: 'SEAL', to: 'SEALED', roles: ['POLICE'] },
  { from: 'LOCKED', action: 'UNLOCK', to: 'CLOSED', roles: ['PORTER'], needs: ['KEY'] },
]);

describe('A move', () => {
  it('leads to the next state and gives the row that permits it', () => {
    const move = step(DOOR, { state: 'CLOSED', action: 'LOCK', roles: ['PORTER'], given: ['KEY', 'REASON'] });
    expect(move).toMatchObject({ ok: true, to: 'LOCKED', row: { isLogged: true } });
  });

  it('is refused in a state that does not know it, whoever asks', () => {
    expect(step(DOOR, { state: 'OPEN', action: 'LOCK', roles: ['PORTER'] })).toMatchObject({
      ok: false,
      code: 'WRONG_STATE',
    });
    expect(step(DOOR, { state: 'BURNT', action: 'OPEN', roles: ['GUEST'] })).toMatchObject({
      ok: false,
      code: 'WRONG_STATE',
    });
  });

  it('is refused to a role that may not make it', () => {
    expect(step(DOOR, { state: 'CLOSED', action: 'LOCK', roles: ['GUEST'] })).toMatchObject({ code: 'NOT_YOUR_ROLE' });
    expect(step(DOOR, { state: 'CLOSED', action: 'OPEN', roles: [] })).toMatchObject({ code: 'NOT_YOUR_ROLE' });
  });

  it('is refused by the name of the first thing missing', () => {
    const move = { state: 'CLOSED', action: 'LOCK', roles: ['PORTER'] } as const;
    expect(step(DOOR, move)).toMatchObject({ code: 'KEY_REQUIRED' });
    expect(step(DOOR, { ...move, given: ['KEY'] })).toMatchObject({ code: 'REASON_REQUIRED' });
  });

  it('is open to anyone who holds one of the roles among others', () => {
    expect(step(DOOR, { state: 'OPEN', action: 'CLOSE', roles: ['COOK', 'GUEST'] })).toMatchObject({ to: 'CLOSED' });
  });
});

describe('A table', () => {
  it('says what somebody may do now', () => {
    expect(allowedActions(DOOR, 'CLOSED', ['PORTER'])).toEqual(['OPEN', 'LOCK']);
    expect(allowedActions(DOOR, 'CLOSED', ['PORTER', 'GUEST', 'POLICE'])).toEqual(['OPEN', 'LOCK', 'SEAL']);
    expect(allowedActions(DOOR, 'SEALED', ['POLICE'])).toEqual([]);
  });

  it('knows its ends', () => {
    expect(endStates(DOOR)).toEqual(['SEALED']);
  });

  it('walks every state, action and role, and agrees with each single move', () => {
    const all = [...walk(DOOR, ['GUEST', 'PORTER', 'POLICE', 'COOK'])];
    expect(all).toHaveLength(4 * 5 * 4);
    for (const { state, action, role, to } of all) {
      const move = step(DOOR, { state, action, roles: [role], given: ['KEY', 'REASON'] });
      expect(move.ok ? move.to : null).toBe(to);
      expect(allowedActions(DOOR, state, [role]).includes(action)).toBe(to !== null);
    }
    expect(all.filter(({ to }) => to !== null)).toHaveLength(7);
  });

  it('cannot be declared with two ways for one move', () => {
    const row = { from: 'OPEN', action: 'CLOSE', to: 'CLOSED', roles: ['GUEST'] };
    expect(() => stateTable([row, { ...row, to: 'SLAMMED' }])).toThrow('OPEN CLOSE GUEST');
    expect(() => stateTable([row, { ...row, to: 'SLAMMED', roles: ['PORTER'] }])).not.toThrow();
  });
});
