import { walk } from '@yunge/casework';
import { ROLES, type Role } from '@yunge/kernel';
import { actor, instant } from '@yunge/testkit';
import { describe, expect, it } from '@jest/globals';
import type { IncidentType } from './catalogue.ts';
import { move } from './incident-decisions.ts';
import type { IncidentEvent } from './incident-event.ts';
import { evolveIncident } from './incident-history.ts';
import { actionsOn, AWAITING_STATUSES, END_STATUSES, INCIDENT_TABLES, OPEN_STATUSES } from './incident-states.ts';
import { INCIDENT_STATUSES, type Incident, type IncidentStatus } from './incident.ts';

const at = instant('2026-11-23T09:00+08:00');
const TYPES = ['ORDINARY', 'DISPUTE', 'EMERGENCY'] as const;
const opened: IncidentEvent = {
  name: 'incident.opened',
  id: 'i1',
  code: '140214-261123-X',
  gridCode: '140214033006001',
  within: [],
  category: 'STREET_LAMP',
  class: 'SMALL',
  source: 'RESIDENT',
  description: 'The lamp is out.',
  point: { lng: 113, lat: 40 },
  reporterId: 'lin',
  memberId: 'member',
  policy: 'incident/SMALL@1',
  by: 'lin',
  at,
};
const inState = (status: IncidentStatus, type: IncidentType = 'ORDINARY'): Incident => ({
  ...evolveIncident(null, opened),
  status,
  type,
});
const asRole = (role: Role) => ({ ...actor('RESIDENT'), roles: [role] });

describe.each(TYPES)('The state table of incidents of type %s', (type) => {
  const table = INCIDENT_TABLES[type];

  it('lets through exactly its own (state, action, role), over the whole matrix, and says which of the two is wrong', () => {
    const actions = new Set(TYPES.flatMap((each) => INCIDENT_TABLES[each].rows.map(({ action }) => action)));
    const wrong: unknown[] = [];
    let cells = 0;
    for (const state of INCIDENT_STATUSES) {
      for (const action of actions) {
        const rows = table.rows.filter((row) => row.from === state && row.action === action);
        for (const role of ROLES) {
          cells += 1;
          const answer = move(inState(state, type), action, { actor: asRole(role), at }, ['REASON', 'EVIDENCE']);
          const expected = rows.some(({ roles }) => roles.includes(role))
            ? null
            : rows.length === 0
              ? 'WRONG_STATE'
              : 'NOT_YOUR_ROLE';
          const refused = answer.ok ? null : answer.code;
          if (refused !== expected) wrong.push({ state, action, role, refused, expected });
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(cells).toBe(INCIDENT_STATUSES.length * actions.size * ROLES.length);
  });

  it('offers to a role exactly what it then lets through', () => {
    const wrong: unknown[] = [];
    for (const { state, action, role, to } of walk(table, [...ROLES])) {
      const known = ROLES.find((each) => each === role);
      const status = INCIDENT_STATUSES.find((each) => each === state);
      if (!known || !status) throw new Error(`${state} ${role}`);
      const offered: readonly string[] = actionsOn({ type, status }, [known]);
      if (offered.includes(action) !== (to !== null)) wrong.push({ state, action, role, to });
    }
    expect(wrong).toEqual([]);
  });

  it('leads from every open state to an end', () => {
    const reaches = (state: string, seen: ReadonlySet<string> = new Set()): boolean =>
      state === 'ARCHIVED' ||
      (!seen.has(state) &&
        table.rows.some(({ from, to }) => from === state && to !== from && reaches(to, new Set([...seen, state]))));
    expect(OPEN_STATUSES.filter((state) => !reaches(state))).toEqual([]);
  });
});

describe('The state tables of incidents', () => {
  it('ask for a reason or evidence where the row says so', () => {
    const clerk = { actor: actor('CENTRE_DISPATCHER'), at };
    expect(move(inState('REPORTED'), 'REFUSE', clerk)).toMatchObject({ code: 'REASON_REQUIRED' });
    const handler = { actor: actor('GRID_MEMBER'), at };
    expect(move(inState('IN_PROGRESS'), 'GIVE_FEEDBACK', handler)).toMatchObject({ code: 'EVIDENCE_REQUIRED' });
  });

  it('let somebody decide wherever something can wait for consent, and nowhere else', () => {
    for (const action of ['APPROVE', 'REJECT']) {
      const states = INCIDENT_TABLES.ORDINARY.rows.filter((row) => row.action === action).map(({ from }) => from);
      expect(states.sort()).toEqual([...AWAITING_STATUSES].sort());
    }
  });

  it('leave no open state without a way out, and no end state open', () => {
    expect(OPEN_STATUSES.filter((status) => END_STATUSES.includes(status))).toEqual([]);
    expect(END_STATUSES).toEqual(['ARCHIVED']);
  });

  it('keep mediation to disputes and the acknowledgement to emergency calls, where nothing waits', () => {
    const actionsOf = (type: IncidentType) => new Set<string>(INCIDENT_TABLES[type].rows.map(({ action }) => action));
    expect(actionsOf('ORDINARY').has('MEDIATE')).toBe(false);
    expect(actionsOf('DISPUTE').has('MEDIATE')).toBe(true);
    expect(actionsOf('EMERGENCY').has('ACKNOWLEDGE')).toBe(true);
    for (const action of ['SUSPEND', 'ASK_REPORTER', 'EXTEND', 'REFUSE', 'MERGE']) {
      expect([action, actionsOf('EMERGENCY').has(action)]).toEqual([action, false]);
    }
  });
});
