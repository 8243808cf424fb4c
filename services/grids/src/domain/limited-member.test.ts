import { describe, expect, it } from '@jest/globals';
import type { Role } from '@yunge/kernel';
import { actor, instant } from '@yunge/testkit';
import type { AdmissionItem } from './admission-item.ts';
import { rolesOn } from './access.ts';
import { ANSWERING_POSTS, calledTo, DEPARTMENT_POSTS, memberOn, peopleOf, superiorsOf, type Posting } from './duty.ts';
import { dispatch } from './incident-dispatch.ts';
import { nameMediator } from './incident-mediation.ts';
import { actionsOn, INCIDENT_TABLES } from './incident-states.ts';
import { accepted, at, dispatcher, filed, incident, opened, UNTIL } from './incident.fixture.ts';
import { INCIDENT_STATUSES } from './incident.ts';

const GRID = '140214033006001';
const AREAS = [GRID, GRID.slice(0, 12), GRID.slice(0, 9)];
const TYPES = ['ORDINARY', 'DISPUTE', 'EMERGENCY'] as const satisfies readonly (keyof typeof INCIDENT_TABLES)[];
const since = instant('2026-01-01T00:00Z');
/** A part-time member from new employment 暖蜂, posted to the grid and to everything above. */
const rider = actor(['RESIDENT', 'VOLUNTEER'], { id: 'rider', divisions: ['140214'] });
const postings: Posting[] = AREAS.map((areaCode) => ({
  ...{ postingId: `bee ${areaCode}`, version: 1, personId: rider.id, post: 'NEW_EMPLOYMENT', employment: null },
  ...{ areaCode, from: since, until: null },
}));
const item: AdmissionItem = {
  ...{ id: 'it', version: 1, code: 'YJ-01', departmentCode: 'EMERGENCY', name: 'Hazards', isIllustrative: true },
  ...{ categories: ['STREET_LAMP'], requiredModule: 'PROFESSIONAL', partnerUnit: 'Urban management' },
  ...{ minutesPerTask: 30, status: 'ADMITTED', from: since, until: null },
};

describe('A member from new employment', () => {
  it.each(TYPES)('does nothing to a matter of the type %s but say more about it and rate it', (type) => {
    const roles: readonly Role[] = rider.roles;
    const allowed = INCIDENT_STATUSES.flatMap((status) => actionsOn({ type, status }, roles));
    expect([...new Set(allowed)].filter((action) => !['REPLY', 'COMMENT', 'EVALUATE'].includes(action))).toEqual([]);
    expect(allowed.length).toBeGreaterThan(0);
  });

  it('is asked about every type there is', () => {
    expect(Object.keys(INCIDENT_TABLES).sort()).toEqual([...TYPES].sort());
  });

  it('gains no role on a matter by being given it, by having reported it or by a wide scope', () => {
    const reach = { within: AREAS, owners: [rider.id], units: ['EMERGENCY'], reporterId: rider.id };
    expect([...rolesOn(reach, rider)].sort()).toEqual(['RESIDENT', 'VOLUNTEER']);
  });

  it('cannot be dispatched to, trained or not', () => {
    const member = { personId: rider.id, postings, absences: [], modules: new Set(['PROFESSIONAL']), item };
    incident
      .given(...UNTIL.FILED)
      .when((found) => dispatch(found, { member, department: null }, { actor: dispatcher, at }))
      .thenRefused('NOT_ON_DUTY', ['input', 'memberId']);
  });

  it('cannot be named mediator of a dispute', () => {
    incident
      .given(opened({ type: 'DISPUTE' }), accepted, filed)
      .when((found) => nameMediator(found, { personId: rider.id, postings }, { actor: dispatcher, at }))
      .thenRefused('NOT_A_MEDIATOR');
  });

  it('is reached by no call, no report and no escalation', () => {
    expect(memberOn(postings, GRID, at)).toBeNull();
    const called = calledTo({ postings, absences: [], shifts: [] }, GRID, at);
    expect(called).toEqual({ memberId: null, backupId: null });
    expect(superiorsOf(postings, GRID, at)).toEqual([null, null, null, null]);
    expect(peopleOf(postings, at)).toEqual([]);
    expect([...ANSWERING_POSTS, ...DEPARTMENT_POSTS]).not.toContain('NEW_EMPLOYMENT');
  });
});
