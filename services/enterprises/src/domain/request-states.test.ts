import { describe, expect, it } from '@jest/globals';
import { endStates, walk } from '@yunge/casework';
import { ROLES } from '@yunge/kernel';
import { actor } from '@yunge/testkit';
import {
  allowedRequestActions,
  REQUEST_STATES,
  stepRequest,
  type RequestAction,
  type RequestStatus,
} from './request-states.ts';

const party = (status: RequestStatus, owners: readonly string[] = ['me']) => ({
  status,
  enterpriseId: 'mine',
  owners,
  departmentCode: null,
  handlerIds: [],
  isCallBackDue: true,
});

describe('the state table of requests', () => {
  const matrix = [...walk(REQUEST_STATES, ROLES)];

  it('has a verdict for every state, action and role', () => {
    expect(matrix).toHaveLength(7 * 8 * ROLES.length);
  });

  it.each([...new Set(matrix.map(({ state }) => state))])('in %s allows its rows and refuses all else', (state) => {
    for (const { action, role, to } of matrix.filter((cell) => cell.state === state)) {
      const me = actor(
        ROLES.filter((each) => each === role),
        { id: 'me', enterprise: 'mine' },
      );
      const next = stepRequest(party(state), action, me, ['REASON']);
      const said = next.ok ? next.to : next.code;
      expect([action, role, to === null ? ['WRONG_STATE', 'NOT_YOUR_ROLE'] : [to]]).toEqual([
        action,
        role,
        expect.arrayContaining([said]),
      ]);
      expect([action, role, allowedRequestActions(party(state), me).includes(action)]).toEqual([action, role, next.ok]);
    }
  });

  it('offers nothing to those whose request it is not, but a call-back', () => {
    for (const { state, role } of matrix) {
      if (role === 'CENTRE_HEAD') continue;
      const stranger = actor(
        ROLES.filter((each) => each === role),
        { id: 'stranger', enterprise: 'other' },
      );
      const offered: RequestAction[] = allowedRequestActions(party(state), stranger);
      expect(offered.filter((action) => action !== 'RECORD_CALL_BACK')).toEqual([]);
    }
  });

  it('closes only on the company’s own word', () => {
    const closing = REQUEST_STATES.rows.filter(({ to }) => to === 'CLOSED').map(({ action }) => action);
    expect(new Set(closing)).toEqual(new Set(['CONFIRM', 'RECORD_CALL_BACK']));
    expect(endStates(REQUEST_STATES)).toEqual(['CLOSED']);
  });
});
