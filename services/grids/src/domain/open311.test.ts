import { describe, expect, it } from '@jest/globals';
import type { Category } from './catalogue.ts';
import type { IncidentEvent } from './incident-event.ts';
import { evolveIncident } from './incident-history.ts';
import { openIncident } from './incident-opening.ts';
import { INCIDENT_STATUSES } from './incident.ts';
import { instantOf, isOffered, isPublic, noteOf, stateOf, toRequest, toService } from './open311.ts';
import { toUpdates } from './open311-updates.ts';

const POTHOLE: Category = {
  code: 'POTHOLE',
  name: { en: 'Pothole', zh: '路面破损' },
  class: 'MEDIUM',
  isSafety: true,
  type: 'ORDINARY',
  isPublic: true,
};
const AT = new Date('2026-11-23T02:00:00.250Z');
const later = (minutes: number) => new Date(AT.getTime() + minutes * 60_000);

const GRID = { code: '140214033006001', name: '一', kind: 'URBAN', households: 400 } as const;

function opened() {
  const actor = {
    id: 'system-open311-app',
    kind: 'PERSON',
    roles: [],
    scopes: { divisions: [], department: null, enterprise: null },
  } as const;
  const decision = openIncident(
    {
      id: '01J00000000000000000000000',
      category: POTHOLE,
      description: 'Mrs Lin, door 5',
      point: { lng: 113.123456, lat: 40.056789 },
      grid: { ...GRID, boundary: [], isBoundaryInvented: true },
      source: 'OPEN311',
      memberId: 'member',
    },
    { actor, at: AT },
  );
  if (!decision.ok) throw new Error(decision.message);
  return [...decision.events];
}

const logOf = (...more: IncidentEvent[]) =>
  [...opened(), ...more].map((event, index) => ({ ...event, seq: index + 1 }));
const incidentOf = (events: readonly IncidentEvent[]) => {
  let incident = null;
  for (const event of events) incident = evolveIncident(incident, event);
  if (!incident) throw new Error('nothing happened');
  return incident;
};

describe('A category', () => {
  it('is public only when it says so and is an everyday one', () => {
    const { code, name, class: kind, isSafety, type } = POTHOLE;
    expect(isPublic(POTHOLE)).toBe(true);
    expect(isPublic({ code, name, class: kind, isSafety, type })).toBe(false);
    expect(isPublic({ ...POTHOLE, isPublic: false })).toBe(false);
    expect(isPublic({ ...POTHOLE, type: 'DISPUTE' })).toBe(false);
    expect(isPublic({ ...POTHOLE, type: 'EMERGENCY' })).toBe(false);
    expect([isOffered(POTHOLE), isOffered({ ...POTHOLE, type: 'EMERGENCY' })]).toEqual([true, false]);
  });

  it('is a service with its names in both languages and what is promised', () => {
    expect(toService(POTHOLE)).toEqual({
      service_code: 'POTHOLE',
      service_name: '路面破损 Pothole',
      description: 'Solved in two workdays 两个工作日内解决。',
      metadata: false,
      type: 'realtime',
      keywords: 'Pothole,路面破损,safety,安全',
      group: 'Medium 费时事',
    });
  });
});

describe('An incident as a request', () => {
  const parts = { category: POTHOLE, agency: '玉龙街道', address: '云冈区', notice: null, at: AT };

  it('has one of two states, and words for every state of ours', () => {
    const states = Object.groupBy(INCIDENT_STATUSES, stateOf);
    expect(states.closed).toEqual(['CLOSED', 'EVALUATED', 'REFUSED', 'VOID', 'MERGED', 'ARCHIVED']);
    for (const status of INCIDENT_STATUSES) expect(noteOf(status)).toMatch(/^[A-Z][\w, ;]+ \p{Script=Han}+$/u);
  });

  it('shows anyone a place to about a hundred metres and no words, and its own client all of both', () => {
    const incident = incidentOf(opened());
    expect(toRequest({ ...parts, incident, isOwn: false })).toMatchObject({
      description: null,
      lat: 40.057,
      long: 113.123,
    });
    expect(toRequest({ ...parts, incident, isOwn: true })).toMatchObject({
      description: 'Mrs Lin, door 5',
      lat: 40.056789,
      long: 113.123456,
      requested_datetime: '2026-11-23T02:00:00Z',
      expected_datetime: instantOf(incident.promise.dueAt),
    });
  });

  it('names nobody to anyone', () => {
    const incident = incidentOf(opened());
    for (const isOwn of [false, true]) {
      const told = JSON.stringify(toRequest({ ...parts, incident, isOwn }));
      for (const id of ['member', 'system-open311-app']) expect(told).not.toContain(id);
    }
  });
});

describe('What is told of the life of a request', () => {
  const by = 'clerk';
  const events = logOf(
    { name: 'incident.accepted', by, at: later(1) },
    { name: 'incident.commented', text: 'The reporter calls every day.', by, at: later(2) },
    { name: 'incident.commented', text: 'It is deeper now.', by: 'system-open311-app', at: later(3) },
    { name: 'incident.mediatorNamed', mediatorId: 'm', by, at: later(4) },
    { name: 'incident.refused', reason: 'It is on the land of Mr Wang.', by, at: later(5) },
  );
  const updates = (isOwn: boolean, from = later(0), until = later(60)) =>
    toUpdates({ incident: incidentOf(events), events, isOwn, from, until }).map(({ update }) => update);

  it('is, to anyone, each state and nothing else', () => {
    const code = incidentOf(events).code;
    expect(updates(false)).toEqual([
      {
        update_id: `${code}-2`,
        service_request_id: code,
        status: 'open',
        updated_datetime: '2026-11-23T02:01:00Z',
        description: 'Accepted 已受理',
        media_url: null,
      },
      {
        update_id: `${code}-6`,
        service_request_id: code,
        status: 'closed',
        updated_datetime: '2026-11-23T02:05:00Z',
        description: 'Not taken up 不予受理',
        media_url: null,
      },
    ]);
  });

  it('is, to its own client, also the answers and its own comments, but no word among the staff', () => {
    expect(updates(true).map(({ description }) => description)).toEqual([
      'Accepted 已受理',
      'It is deeper now.',
      'It is on the land of Mr Wang.',
    ]);
  });

  it('lies within the span asked for, its ends included', () => {
    expect(updates(true, later(3), later(5))).toHaveLength(2);
    expect(updates(true, later(3), later(4))).toHaveLength(1);
    expect(updates(true, later(6), later(9))).toEqual([]);
  });
});
