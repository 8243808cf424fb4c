import { walk } from '@yunge/casework';
import { ROLES } from '@yunge/kernel';
import { actor, instant } from '@yunge/testkit';
import { describe, expect, it } from '@jest/globals';
import { move } from './incident-decisions.ts';
import { evolveIncident } from './incident-history.ts';
import type { Incident, IncidentEvent, IncidentStatus } from './incident.ts';
import { END_STATUSES, INCIDENT_STATES, OPEN_STATUSES } from './incident-states.ts';

const at = instant('2026-11-23T09:00+08:00');
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
const inState = (status: IncidentStatus): Incident => ({ ...evolveIncident(null, opened), status });

describe('The state table of incidents', () => {
  it('lets through exactly its own (state, action, role), over the whole matrix', () => {
    for (const { state, action, role, to } of walk(INCIDENT_STATES, [...ROLES])) {
      const asker = { ...actor('RESIDENT'), roles: ROLES.filter((known) => known === role) };
      const answer = move(inState(state), action, { actor: asker, at }, ['REASON', 'EVIDENCE']);
      expect({ state, action, role, done: answer.ok }).toEqual({ state, action, role, done: to !== null });
    }
  });

  it('asks for a reason or evidence where the row says so', () => {
    const clerk = { actor: actor('CENTRE_DISPATCHER'), at };
    expect(move(inState('REPORTED'), 'REFUSE', clerk)).toMatchObject({ code: 'REASON_REQUIRED' });
    const handler = { actor: actor('GRID_MEMBER'), at };
    expect(move(inState('IN_PROGRESS'), 'GIVE_FEEDBACK', handler)).toMatchObject({ code: 'EVIDENCE_REQUIRED' });
  });

  it('leaves no open state without a way out, and no end state open', () => {
    expect(OPEN_STATUSES.filter((status) => END_STATUSES.includes(status))).toEqual([]);
  });
});
