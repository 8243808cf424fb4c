import { describe, expect, it } from '@jest/globals';
import { escalateOverdue } from './incident-escalation.ts';
import type { IncidentEvent } from './incident-event.ts';
import { evolveIncident } from './incident-history.ts';
import { incidentNotices } from './incident-notices.ts';
import type { Incident } from './incident.ts';
import {
  at,
  chief,
  closed,
  done,
  incident,
  later,
  leader,
  member,
  opened,
  otherMember,
  reporter,
  UNTIL,
} from './incident.fixture.ts';

/** Who is told of the last of these events. */
function toldOf(...events: IncidentEvent[]): string[] {
  const state = events.reduce<Incident | null>(evolveIncident, null);
  const last = events.at(-1);
  if (!state || !last) throw new Error('nothing happened');
  return incidentNotices(state, last, () => 'token').map(({ data }) => data.recipientId);
}

const reportedBy = (reporterId: string, memberId: string | null = member.id): IncidentEvent => {
  const event = opened();
  return event.name === 'incident.opened' ? { ...event, reporterId, memberId } : event;
};

describe('A state that lasts too long', () => {
  it('is told to the community, as its step says, and a warning to whoever has it', () => {
    const superiors = [chief.id, leader.id, 'head', 'head'];
    const [warning, overdue] = [50, 61].map((minutes) => {
      const before = incident.given(...UNTIL.FILED).state;
      const { events } = escalateOverdue(before, { superiors, by: 'system-escalation', at: later(minutes) });
      return events.at(-1);
    });
    if (!warning || !overdue) throw new Error('nothing came due');
    expect(warning).toMatchObject({ name: 'incident.warned', step: { name: 'WARN_80' } });
    expect(toldOf(...UNTIL.FILED, warning)).toEqual([member.id]);
    expect(overdue).toMatchObject({ name: 'incident.warned', step: { name: 'OVERDUE' }, superiorId: chief.id });
    expect(toldOf(...UNTIL.FILED, overdue)).toEqual([chief.id]);
  });
});

describe('Work that comes back', () => {
  it('reaches whoever has it now beside whoever did it', () => {
    const passed: IncidentEvent = { name: 'incident.handedOver', fromId: member.id, toId: 'new', by: 'system-x', at };
    const failed: IncidentEvent = { name: 'incident.checkFailed', reason: 'Dark.', by: otherMember.id, at };
    expect(toldOf(...UNTIL.VERIFYING, failed)).toEqual([member.id]);
    expect(toldOf(...UNTIL.VERIFYING, passed, failed)).toEqual([member.id, 'new']);
    const reopened: IncidentEvent = { name: 'incident.reopened', reason: 'Dark.', by: reporter.id, at };
    expect(toldOf(...UNTIL.VERIFYING, passed, closed, reopened)).toEqual([member.id, 'new']);
  });
});

describe('Whoever reported the same matter', () => {
  const followed: IncidentEvent = {
    ...{ name: 'incident.followed', incidentId: 'i2', reporterId: 'wu' },
    ...{ by: 'system-relations', at },
  };

  it('is told that it has ended where the merger came after the end, and not twice where it came before', () => {
    expect(toldOf(...UNTIL.CLOSED, followed)).toEqual(['wu']);
    expect(toldOf(...UNTIL.FILED, followed)).toEqual([]);
    expect(toldOf(...UNTIL.VERIFYING, followed, closed)).toEqual([reporter.id, 'wu']);
  });

  it('is told when the merger is taken back', () => {
    const merged: IncidentEvent = { name: 'incident.merged', intoId: 'i0', reason: 'x', by: 'x', at };
    const unmerged: IncidentEvent = { name: 'incident.unmerged', fromId: 'i0', reason: 'x', by: 'x', at };
    expect(toldOf(opened(), merged, unmerged)).toEqual([reporter.id]);
  });
});

describe('An invitation to say how it went', () => {
  const [, ...rest] = UNTIL.CLOSED;

  it('goes to no device, client, former caller or nobody, and to nobody about their own work', () => {
    for (const id of ['system-device-1', 'caller-01', 'anonymous', member.id]) {
      expect([id, toldOf(reportedBy(id), ...rest)]).toEqual([id, []]);
    }
    expect(toldOf(reportedBy('wu'), ...rest)).toEqual(['wu']);
  });
});

describe('Whoever blew a whistle', () => {
  it('is asked to rate when the work is said to be done, because closing waits for it', () => {
    const blown: IncidentEvent = {
      ...{ name: 'incident.whistleBlown', whistleId: 'w1', kind: 'ROUTINE', reason: 'Cables.', departments: ['FIRE'] },
      ...{ by: leader.id, at },
    };
    expect(toldOf(...UNTIL.IN_PROGRESS, blown, done)).toEqual([leader.id]);
    expect(toldOf(...UNTIL.IN_PROGRESS, done)).toEqual([]);
  });
});
