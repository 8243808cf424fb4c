import type { Ladder, Policy, StageTerm } from '../policy.ts';
import { calendarDaysRolled, realMinutes, workDays, workHours, workMinutes, type Term } from '../term.ts';

/** States that matter to an incident's clocks (GB/T 30428). */
export type IncidentState =
  | 'REPORTED'
  | 'ACCEPTED'
  | 'FILED'
  | 'DISPATCHED'
  | 'IN_PROGRESS'
  | 'SUSPENDED'
  | 'WAITING_REPORTER'
  | 'FEEDBACK'
  | 'VERIFYING'
  | 'REWORK'
  | 'CLOSED'
  | 'EVALUATED'
  | 'REOPENED'
  | 'REFUSED'
  | 'VOID'
  | 'MERGED'
  | 'ARCHIVED';

/** Warnings to the handler, then one superior after the other. `floor` keeps short limits from climbing in minutes. */
const climbing = (floor: Term): Ladder => [
  { name: 'WARN_50', level: 0, tell: 'HANDLER', share: 0.5 },
  { name: 'WARN_80', level: 0, tell: 'HANDLER', share: 0.8 },
  { name: 'LEVEL_1', level: 1, tell: 'COMMUNITY', share: 1 },
  { name: 'LEVEL_2', level: 2, tell: 'TOWN', share: 1.5, atLeast: floor },
  { name: 'LEVEL_3', level: 3, tell: 'DISTRICT', share: 2 },
  { name: 'LEVEL_4', level: 4, tell: 'PUBLIC_LIST', share: 3 },
];

/** A state that lasts too long is pointed out; only the promise climbs. */
const REMINDING: Ladder = [
  { name: 'WARN_80', level: 0, tell: 'HANDLER', share: 0.8 },
  { name: 'OVERDUE', level: 0, tell: 'COMMUNITY', share: 1 },
];

/** An emergency call that nobody acknowledges climbs at once, wherever a desk has put it meanwhile. */
const ACKNOWLEDGING: Ladder = [
  { name: 'LEVEL_1', level: 1, tell: 'COMMUNITY', share: 1 },
  { name: 'LEVEL_2', level: 2, tell: 'TOWN', share: 2 },
  { name: 'LEVEL_3', level: 3, tell: 'DISTRICT', share: 3 },
];

const stage = (name: string, term: Term, ladder = REMINDING): StageTerm => ({ name, term, ladder });

const COMMON = {
  ladder: climbing(workHours(2)),
  pausing: { states: ['SUSPENDED', 'WAITING_REPORTER'], cap: workHours(72), times: 1 },
  extending: { times: 2, maxDays: 5 },
  settled: ['FEEDBACK', 'VERIFYING', 'CLOSED', 'EVALUATED', 'REFUSED', 'VOID', 'MERGED', 'ARCHIVED'],
  reopening: ['REOPENED'],
  rolls: false,
} as const;

/** Limits of an incident's states where none is agreed otherwise; only the promises are published. */
const stagesOf = (desk: Term, sign: Term, resolve: Term, verify: Term): Policy<IncidentState>['stages'] => ({
  REPORTED: stage('accept', desk),
  ACCEPTED: stage('file', desk),
  FILED: stage('dispatch', desk),
  DISPATCHED: stage('sign', sign),
  IN_PROGRESS: stage('resolve', resolve),
  FEEDBACK: stage('verify', verify),
  VERIFYING: stage('verify', verify),
  REWORK: stage('sign', sign),
  REOPENED: stage('file', desk),
});

export const INCIDENT_POLICIES: readonly Policy<IncidentState>[] = [
  {
    ...COMMON,
    name: 'incident/SMALL@1',
    promise: workHours(2),
    stages: stagesOf(workMinutes(15), workMinutes(30), workMinutes(90), workDays(1)),
  },
  {
    ...COMMON,
    name: 'incident/SMALL-SAFETY@1',
    promise: realMinutes(120),
    ladder: climbing(realMinutes(120)),
    stages: stagesOf(realMinutes(10), realMinutes(15), realMinutes(90), workDays(1)),
  },
  {
    ...COMMON,
    name: 'incident/MEDIUM@1',
    promise: workDays(2),
    stages: stagesOf(workMinutes(60), workMinutes(60), workDays(2), workDays(1)),
  },
  {
    ...COMMON,
    name: 'incident/COMPLEX@1',
    promise: calendarDaysRolled(7),
    stages: stagesOf(workMinutes(120), workMinutes(120), calendarDaysRolled(7), workDays(2)),
    rolls: true,
  },
  {
    ...COMMON,
    name: 'incident/EMERGENCY@1',
    promise: realMinutes(30),
    ladder: climbing(realMinutes(0)),
    stages: {
      ...stagesOf(realMinutes(2), realMinutes(3), realMinutes(30), workDays(1)),
      REPORTED: stage('accept', realMinutes(2), ACKNOWLEDGING),
      ACCEPTED: stage('file', realMinutes(2), ACKNOWLEDGING),
      FILED: stage('dispatch', realMinutes(2), ACKNOWLEDGING),
      DISPATCHED: stage('sign', realMinutes(3), ACKNOWLEDGING),
    },
    pausing: null,
    extending: null,
  },
];

export type IncidentPolicyName =
  'incident/SMALL@1' | 'incident/SMALL-SAFETY@1' | 'incident/MEDIUM@1' | 'incident/COMPLEX@1' | 'incident/EMERGENCY@1';

/** Name of the policy that a new incident is promised by: an emergency call before its class, safety before small. */
export function incidentPolicy(incident: {
  readonly class: 'SMALL' | 'MEDIUM' | 'COMPLEX';
  readonly isSafety?: boolean;
  readonly isEmergency?: boolean;
}): IncidentPolicyName {
  if (incident.isEmergency) return 'incident/EMERGENCY@1';
  return incident.class === 'SMALL' && incident.isSafety ? 'incident/SMALL-SAFETY@1' : `incident/${incident.class}@1`;
}
