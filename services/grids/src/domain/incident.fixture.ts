import { actor, instant, story } from '@yunge/testkit';
import type { IncidentType } from './catalogue.ts';
import type { IncidentEvent } from './incident-event.ts';
import { evolveIncident } from './incident-history.ts';
import type { Incident } from './incident.ts';

/** A Monday morning. */
export const at = instant('2026-11-23T09:00+08:00');
export const later = (minutes: number) => instant(at, { minutes });

export const incident = story<Incident, IncidentEvent>(evolveIncident);

export const member = actor('GRID_MEMBER', { id: 'member' });
export const otherMember = actor('GRID_MEMBER', { id: 'other' });
export const chief = actor('GRID_CHIEF', { id: 'chief' });
export const leader = actor('TOWN_LEADER', { id: 'leader' });
export const dispatcher = actor('CENTRE_DISPATCHER', { id: 'dispatcher' });
export const otherDispatcher = actor('CENTRE_DISPATCHER', { id: 'dispatcher-2' });
export const head = actor('CENTRE_HEAD', { id: 'head' });
export const reporter = actor('RESIDENT', { id: 'lin' });
export const fire = actor('DEPARTMENT', { id: 'fire-clerk', department: 'FIRE' });
export const mediator = actor('MEDIATOR', { id: 'mediator' });

interface Opening {
  readonly id?: string;
  readonly type?: IncidentType;
  readonly policy?: string;
  readonly opensAt?: Date;
}

/** A report of a street lamp, unless told otherwise. */
export function opened({
  id = 'i1',
  type = 'ORDINARY',
  policy = 'incident/MEDIUM@1',
  opensAt = at,
}: Opening = {}): IncidentEvent {
  return {
    name: 'incident.opened',
    ...{ id, type, policy, code: `140214-261123-${id}`, gridCode: '140214033006001', within: ['140214033006001'] },
    ...{ category: 'STREET_LAMP', class: 'MEDIUM', source: 'RESIDENT', description: 'The lamp is out.' },
    ...{ point: { lng: 113, lat: 40 }, reporterId: reporter.id, memberId: member.id, by: reporter.id, at: opensAt },
  };
}

const desk = { by: dispatcher.id, at };
export const accepted: IncidentEvent = { name: 'incident.accepted', ...desk };
export const filed: IncidentEvent = { name: 'incident.filed', ...desk };
export const dispatched: IncidentEvent = {
  name: 'incident.dispatched',
  ...{ assigneeId: member.id, departmentCode: null, admissionItemCode: 'YJ-01' },
  ...desk,
};
export const signed: IncidentEvent = { name: 'incident.signed', by: member.id, at };
const evidence = [{ sha256: 'a'.repeat(64), caption: 'after' }];
export const done: IncidentEvent = { name: 'incident.feedbackGiven', result: 'Done.', evidence, by: member.id, at };
export const checking: IncidentEvent = { name: 'incident.checkStarted', by: otherMember.id, at };
export const closed: IncidentEvent = { name: 'incident.checkPassed', by: otherMember.id, at };

/** Events up to a state, of an everyday matter. */
export const UNTIL = {
  REPORTED: [opened()],
  ACCEPTED: [opened(), accepted],
  FILED: [opened(), accepted, filed],
  DISPATCHED: [opened(), accepted, filed, dispatched],
  IN_PROGRESS: [opened(), accepted, filed, dispatched, signed],
  VERIFYING: [opened(), accepted, filed, dispatched, signed, done, checking],
  CLOSED: [opened(), accepted, filed, dispatched, signed, done, checking, closed],
} as const;
