import { enterState, isOnTime, markTold, rollPromise, startClocks, type Clocks } from '@yunge/casework';
import { RULES } from './incident-rules.ts';
import type { Incident, IncidentEvent, IncidentStatus } from './incident.ts';

const NEXT_STATUS = {
  'incident.accepted': 'ACCEPTED',
  'incident.filed': 'FILED',
  'incident.dispatched': 'DISPATCHED',
  'incident.signed': 'IN_PROGRESS',
  'incident.returned': 'FILED',
  'incident.feedbackGiven': 'FEEDBACK',
  'incident.checkStarted': 'VERIFYING',
  'incident.checkPassed': 'CLOSED',
  'incident.checkFailed': 'REWORK',
  'incident.workResumed': 'IN_PROGRESS',
  'incident.selfHandled': 'CLOSED',
  'incident.evaluated': 'EVALUATED',
  'incident.reopened': 'REOPENED',
  'incident.refused': 'REFUSED',
  'incident.voided': 'VOID',
  'incident.merged': 'MERGED',
} as const satisfies Partial<Record<IncidentEvent['name'], IncidentStatus>>;

const joined = (owners: readonly string[], person: string | null) =>
  person === null || owners.includes(person) ? owners : [...owners, person];

function opened(event: Extract<IncidentEvent, { name: 'incident.opened' }>): Incident {
  const { id, code, gridCode, within, category, source, description, point, reporterId, memberId, policy, at } = event;
  return {
    ...{ id, code, gridCode, within, category, class: event.class, source, description, point, reporterId },
    ...startClocks(RULES, policy, 'REPORTED', at),
    version: 0,
    status: 'REPORTED',
    assigneeId: null,
    departmentCode: null,
    admissionItemCode: null,
    owners: joined([], memberId),
    handlerId: null,
    verifierId: null,
    evidence: [],
    reportedAt: at,
    closedAt: null,
    isOnTime: null,
    isSampled: false,
    reworkCount: 0,
    returnCount: 0,
    reopenCount: 0,
    escalationLevel: 0,
    evaluation: null,
  };
}

/** The clocks after an event: told steps, a promise rolled on, or the stage that the new status begins. */
function clocksAfter(incident: Incident, event: Exclude<IncidentEvent, { name: 'incident.opened' }>): Clocks {
  if ('step' in event) return markTold(RULES, incident, [event.step]);
  if (event.name === 'incident.handedOver') return incident;
  if (event.name === 'incident.interimReplied') return rollPromise(RULES, incident, event.planAt, event.at);
  return enterState(RULES, incident, NEXT_STATUS[event.name], event.at);
}

/** What an incident is after one more event: a pure fold, so that replaying the log rebuilds the incident. */
export function evolveIncident(incident: Incident | null, event: IncidentEvent): Incident {
  if (event.name === 'incident.opened') return opened(event);
  if (!incident) throw new Error(`${event.name} cannot be an incident's first event`);
  const clocks = clocksAfter(incident, event);
  const now = { ...incident, ...clocks };
  const { at, by } = event;
  switch (event.name) {
    case 'incident.warned':
    case 'incident.interimReplied':
      return now;
    case 'incident.handedOver': {
      const { fromId, toId } = event;
      const owners = joined(
        now.owners.filter((owner) => owner !== fromId),
        toId,
      );
      return { ...now, owners, assigneeId: now.assigneeId === fromId ? toId : now.assigneeId };
    }
    case 'incident.escalated': {
      const escalationLevel = Math.max(now.escalationLevel, event.level);
      return { ...now, escalationLevel, owners: joined(now.owners, event.superiorId) };
    }
    case 'incident.dispatched': {
      const { assigneeId, departmentCode, admissionItemCode } = event;
      const owners = joined(now.owners, assigneeId);
      return { ...now, status: 'DISPATCHED', assigneeId, departmentCode, admissionItemCode, owners };
    }
    case 'incident.returned':
      return { ...now, status: 'FILED', assigneeId: null, departmentCode: null, returnCount: now.returnCount + 1 };
    case 'incident.feedbackGiven':
      return { ...now, status: 'FEEDBACK', handlerId: by, evidence: [...now.evidence, ...event.evidence] };
    case 'incident.selfHandled': {
      const { evidence, isSampled } = event;
      const closed = { closedAt: at, isOnTime: isOnTime(clocks, at) };
      return { ...now, ...closed, status: 'CLOSED', handlerId: by, evidence, isSampled };
    }
    case 'incident.checkPassed':
      return { ...now, status: 'CLOSED', verifierId: by, closedAt: at, isOnTime: isOnTime(clocks, at) };
    case 'incident.checkFailed':
      return { ...now, status: 'REWORK', reworkCount: now.reworkCount + 1 };
    case 'incident.evaluated': {
      const { isSatisfied, comment } = event;
      return { ...now, status: 'EVALUATED', evaluation: { at, isSatisfied, comment } };
    }
    case 'incident.reopened':
      return { ...now, status: 'REOPENED', closedAt: null, isOnTime: null, reopenCount: now.reopenCount + 1 };
    default:
      return { ...now, status: NEXT_STATUS[event.name] };
  }
}
