import { evolveIncident } from './incident-history.ts';
import { deadlinesOf } from './incident-escalation.ts';
import type { IncidentEvent } from './incident-event.ts';
import type { Incident, IncidentStatus } from './incident.ts';

/** How far a matter has come, in steps that anybody understands. */
export type TrackStep =
  | 'REPORTED'
  | 'ACCEPTED'
  | 'ASSIGNED'
  | 'IN_PROGRESS'
  | 'ON_HOLD'
  | 'WAITING_FOR_REPORTER'
  | 'CHECKING'
  | 'DONE'
  | 'REOPENED'
  | 'NOT_TAKEN_UP';

/** Null where the state itself says nothing new: the end before filing away, or the matter it was merged into. */
const STEPS: Readonly<Record<IncidentStatus, TrackStep | null>> = {
  REPORTED: 'REPORTED',
  ACCEPTED: 'ACCEPTED',
  FILED: 'ACCEPTED',
  DISPATCHED: 'ASSIGNED',
  IN_PROGRESS: 'IN_PROGRESS',
  REWORK: 'IN_PROGRESS',
  SUSPENDED: 'ON_HOLD',
  WAITING_REPORTER: 'WAITING_FOR_REPORTER',
  FEEDBACK: 'CHECKING',
  VERIFYING: 'CHECKING',
  CLOSED: 'DONE',
  EVALUATED: 'DONE',
  REOPENED: 'REOPENED',
  REFUSED: 'NOT_TAKEN_UP',
  VOID: 'NOT_TAKEN_UP',
  MERGED: null,
  ARCHIVED: null,
};

/** A name in both languages. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

const REPORTER: Words = { en: 'Reporter', zh: '上报人' };
const MEMBER: Words = { en: 'Grid member', zh: '网格员' };
const CHIEF: Words = { en: 'Community grid chief', zh: '社区网格长' };
const TOWN: Words = { en: 'Town', zh: '镇街' };
const CENTRE: Words = { en: 'District grid centre', zh: '区县网格中心' };
const CHECKER: Words = { en: 'Checker', zh: '核查人员' };

/** Where it has climbed to, by level. */
const CLIMBED: readonly (Words | undefined)[] = [undefined, CHIEF, TOWN, CENTRE, CENTRE];

/** What anyone who has the code may see of a matter: how far it is, and not whose or what it is. */
export interface Track {
  readonly code: string;
  readonly categoryCode: string;
  readonly step: TrackStep;
  /** Those passed, the oldest first. */
  readonly steps: readonly { readonly step: TrackStep; readonly at: Date }[];
  /** The matter whose promise holds; a deadline can be explained from it. */
  readonly promise: ReturnType<typeof deadlinesOf>['promise'];
  /** Title of whoever has to act next; null once nobody has to. */
  readonly nextHolder: Words | null;
  readonly isMerged: boolean;
  readonly isWaitingForReporter: boolean;
}

export interface TrackedCase {
  readonly incident: Incident;
  /** Its whole log, the oldest first. */
  readonly events: readonly IncidentEvent[];
}

interface Act {
  readonly at: Date;
  /** Name of a department; null where there is none of this code. */
  departmentName(code: string): string | null;
}

/** Steps passed, one for each change: what happens within a step is nobody's business outside. */
function stepsOf(events: readonly IncidentEvent[]): Track['steps'] {
  const steps: { step: TrackStep; at: Date }[] = [];
  let incident: Incident | null = null;
  for (const event of events) {
    incident = evolveIncident(incident, event);
    const step = STEPS[incident.status];
    if (step && step !== steps.at(-1)?.step) steps.push({ step, at: event.at });
  }
  return steps;
}

function holderOf({ status, departmentCode, assigneeId, escalationLevel }: Incident, { departmentName }: Act) {
  const step = STEPS[status];
  if (step === null || step === 'DONE' || step === 'NOT_TAKEN_UP') return null;
  if (step === 'WAITING_FOR_REPORTER') return REPORTER;
  if (step === 'CHECKING') return CHECKER;
  const climbed = CLIMBED[Math.min(escalationLevel, CLIMBED.length - 1)];
  if (climbed) return climbed;
  if (step === 'ON_HOLD') return CENTRE;
  if (step === 'ASSIGNED' || step === 'IN_PROGRESS') {
    const department = departmentCode === null ? null : departmentName(departmentCode);
    if (department !== null) return { en: department, zh: department };
    return assigneeId === null ? CHIEF : MEMBER;
  }
  return status === 'REPORTED' ? MEMBER : CHIEF;
}

/**
 * The public view of a matter. One that was merged shows how far the survivor is, under its own code and category;
 * the survivor's code is another reporter's and is not told.
 */
export function trackOf(asked: Incident, { incident, events }: TrackedCase, act: Act): Track {
  const steps = stepsOf(events);
  return {
    code: asked.code,
    categoryCode: asked.category,
    step: steps.at(-1)?.step ?? 'REPORTED',
    steps,
    promise: deadlinesOf(incident, act.at).promise,
    nextHolder: holderOf(incident, act),
    isMerged: asked.id !== incident.id,
    isWaitingForReporter: incident.status === 'WAITING_REPORTER',
  };
}
