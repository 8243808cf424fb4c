import {
  enterState,
  extendPromise,
  isOnTime,
  markTold,
  nextStep,
  pausedUntil,
  rebase,
  rollPromise,
  startClocks,
  type Clocks,
} from '@yunge/casework';
import { joined, withCompany } from './incident-company.ts';
import type { IncidentEvent } from './incident-event.ts';
import { RULES } from './incident-rules.ts';
import type { Incident, IncidentStatus } from './incident.ts';
import { isRated, nextWhistleAt, raterOf } from './whistle.ts';

const NEXT_STATUS: Partial<Record<IncidentEvent['name'], IncidentStatus>> = {
  'incident.accepted': 'ACCEPTED',
  'incident.acknowledged': 'IN_PROGRESS',
  'incident.filed': 'FILED',
  'incident.dispatched': 'DISPATCHED',
  'incident.signed': 'IN_PROGRESS',
  'incident.returned': 'FILED',
  'incident.suspended': 'SUSPENDED',
  'incident.reporterAsked': 'WAITING_REPORTER',
  'incident.reporterReplied': 'IN_PROGRESS',
  'incident.resumed': 'IN_PROGRESS',
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
  'incident.unmerged': 'REPORTED',
  'incident.archived': 'ARCHIVED',
};

const REOPENED = { closedAt: null, isOnTime: null, isSampled: false, evaluation: null } as const;
const UNASSIGNED = { assigneeId: null, departmentCode: null, admissionItemCode: null } as const;

type Opened = Extract<IncidentEvent, { name: 'incident.opened' }>;
type HandedOver = Extract<IncidentEvent, { name: 'incident.handedOver' }>;

function opened(event: Opened): Incident {
  const { id, code, gridCode, within, category, source, description, point, reporterId, policy, at } = event;
  return {
    ...{ id, code, gridCode, within, category, class: event.class, source, description, point, reporterId },
    ...startClocks(RULES, policy, 'REPORTED', at),
    type: event.type ?? 'ORDINARY',
    externalNo: event.externalNo ?? null,
    version: 0,
    status: 'REPORTED',
    ...UNASSIGNED,
    owners: joined(joined([], event.memberId), event.backupId),
    coDepartments: [],
    units: [],
    leadIds: [],
    handlerId: null,
    verifierId: null,
    mediatorId: null,
    mediation: null,
    evidence: event.evidence ?? [],
    reportedAt: at,
    updatedAt: at,
    closedAt: null,
    isOnTime: null,
    isSampled: false,
    reworkCount: 0,
    returnCount: 0,
    reopenCount: 0,
    suspensionCount: 0,
    escalationLevel: 0,
    pendingApproval: null,
    resumesAt: null,
    whistles: [],
    dismissedAs: null,
    mergedIntoId: null,
    followers: [],
    parentId: null,
    children: [],
    evaluation: null,
  };
}

/** The clocks after an event: told steps, a promise moved, or the stage that the new status begins. */
function clocksAfter(incident: Incident, event: Exclude<IncidentEvent, Opened>): Clocks | null {
  if ('step' in event) return markTold(RULES, incident, [event.step]);
  if (event.name === 'incident.interimReplied') return rollPromise(RULES, incident, event.planAt, event.at);
  if (event.name === 'incident.rebased') return rebase(RULES, incident, event.policy);
  if (event.name === 'incident.extended') return extendPromise(RULES, incident, event.days, event.askedAt);
  const status = NEXT_STATUS[event.name];
  const until = event.name === 'incident.suspended' ? event.reviewAt : undefined;
  return status === undefined ? null : enterState(RULES, incident, status, event.at, until);
}

const earliest = (...instants: readonly (Date | null)[]): Date | null =>
  instants.reduce((first, at) => (at && (!first || at < first) ? at : first), null);

/** The next instant at which anything at all is due: a step of a ladder, the end of a pause, a called unit. */
function withNextDue(incident: Incident, stepAt: Date | null): Incident {
  return { ...incident, nextDueAt: earliest(stepAt, incident.resumesAt, nextWhistleAt(incident.whistles)) };
}

/** All that a leaver had to do here is the successor's; what the leaver has done stays the leaver's. */
function handedOver(now: Incident, event: HandedOver): Incident {
  const { fromId, toId, leaveId, mediatorId = now.mediatorId, leadIds = now.leadIds, approverId } = event;
  const others = fromId === toId ? now.owners : now.owners.filter((owner) => owner !== fromId);
  // Who stands in for somebody away comes first: while nobody is assigned, the first one has it.
  const takers = leaveId === undefined ? joined(others, toId) : [...new Set([toId, ...now.owners])];
  const owners = joined(takers, event.mediatorId);
  const whistles = now.whistles.map((whistle) =>
    raterOf(whistle) === fromId && !isRated(whistle) ? { ...whistle, raterId: toId } : whistle,
  );
  const assigneeId = now.assigneeId === fromId ? toId : now.assigneeId;
  const pendingApproval =
    now.pendingApproval && approverId !== undefined ? { ...now.pendingApproval, approverId } : now.pendingApproval;
  return { ...now, owners, whistles, mediatorId, assigneeId, leadIds, pendingApproval };
}

/** Everything but the clocks. */
function withCase(now: Incident, event: Exclude<IncidentEvent, Opened>): Incident {
  const { at, by } = event;
  switch (event.name) {
    case 'incident.acknowledged':
      return { ...now, assigneeId: by, owners: joined(now.owners, by) };
    case 'incident.handedOver':
      return handedOver(now, event);
    case 'incident.escalated': {
      const escalationLevel = Math.max(now.escalationLevel, event.level);
      return { ...now, escalationLevel, owners: joined(now.owners, event.superiorId) };
    }
    case 'incident.dispatched': {
      const { assigneeId, departmentCode, admissionItemCode, toldIds: leadIds = [] } = event;
      const owners = joined(now.owners, assigneeId);
      return { ...now, assigneeId, departmentCode, admissionItemCode, leadIds, owners };
    }
    case 'incident.returned':
      return { ...now, ...UNASSIGNED, leadIds: [], returnCount: now.returnCount + 1 };
    case 'incident.approvalAsked':
      return { ...now, pendingApproval: event.approval };
    case 'incident.approvalRejected':
    case 'incident.extended':
      return { ...now, pendingApproval: null };
    case 'incident.suspended':
      return { ...now, suspensionCount: now.suspensionCount + 1, resumesAt: pausedUntil(now, at) ?? event.reviewAt };
    case 'incident.reporterAsked':
      return { ...now, resumesAt: pausedUntil(now, at) };
    case 'incident.feedbackGiven':
      return { ...now, handlerId: by, evidence: [...now.evidence, ...event.evidence] };
    case 'incident.selfHandled': {
      const evidence = [...now.evidence, ...event.evidence];
      const { isSampled } = event;
      return { ...now, closedAt: at, isOnTime: isOnTime(now, at), handlerId: by, evidence, isSampled };
    }
    case 'incident.checkPassed':
      return { ...now, verifierId: by, closedAt: at, isOnTime: isOnTime(now, at) };
    case 'incident.checkFailed':
      return { ...now, reworkCount: now.reworkCount + 1 };
    case 'incident.interimReplied':
      // The promise that was to be extended is no more.
      return { ...now, pendingApproval: now.pendingApproval?.kind === 'EXTEND' ? null : now.pendingApproval };
    case 'incident.inspected':
      return { ...now, isSampled: false };
    case 'incident.evaluated': {
      const { isSatisfied, comment } = event;
      return { ...now, evaluation: { at, isSatisfied, comment } };
    }
    case 'incident.refused':
      return { ...now, dismissedAs: 'REFUSED' };
    case 'incident.voided':
      return { ...now, dismissedAs: 'VOID' };
    case 'incident.reopened':
      // The work is looked at anew, so neither the sample nor an answer to the earlier work stands.
      return { ...now, ...REOPENED, reopenCount: now.reopenCount + 1 };
    default:
      return withCompany(now, event);
  }
}

/** Departments that see it: the lead, its helpers, and those a whistle called. */
function unitsOf({ departmentCode, coDepartments, whistles }: Incident): readonly string[] {
  const called = whistles.flatMap(({ calls }) => calls.map(({ unit }) => unit));
  return [...new Set([...(departmentCode === null ? [] : [departmentCode]), ...coDepartments, ...called])];
}

/** What an incident is after one more event: a pure fold, so that replaying the log rebuilds the incident. */
export function evolveIncident(incident: Incident | null, event: IncidentEvent): Incident {
  if (event.name === 'incident.opened') return opened(event);
  if (!incident) throw new Error(`${event.name} cannot be an incident's first event`);
  const clocks = clocksAfter(incident, event);
  const status = NEXT_STATUS[event.name];
  const moved = status === undefined ? {} : { status, pendingApproval: null, resumesAt: null };
  const next = withCase({ ...incident, ...clocks, ...moved }, event);
  const stepAt = clocks ? clocks.nextDueAt : (nextStep(RULES, next)?.at ?? null);
  return withNextDue({ ...next, units: unitsOf(next), updatedAt: event.at }, stepAt);
}
