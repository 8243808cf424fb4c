import type { IncidentPolicyName } from '@yunge/casework';
import type { IncidentClass } from '../admission/categories.ts';
import type { LngLat } from '../places/geometry.ts';
import type { Instant } from '../time.ts';

export type Source = 'GRID_MEMBER' | 'RESIDENT' | 'HOTLINE_12345' | 'VOLUNTEER' | 'ENTERPRISE' | 'OPEN311' | 'ONE_TAP';

export type State =
  | 'REPORTED'
  | 'ACCEPTED'
  | 'FILED'
  | 'DISPATCHED'
  | 'IN_PROGRESS'
  | 'FEEDBACK'
  | 'VERIFYING'
  | 'REWORK'
  | 'CLOSED'
  | 'EVALUATED'
  | 'REOPENED'
  | 'REFUSED'
  | 'VOID'
  | 'MERGED';

/** Every action a history may hold: from which states, to which. `resume` takes up a failed check's rework. */
export const moves = {
  report: { from: [null], to: 'REPORTED' },
  accept: { from: ['REPORTED'], to: 'ACCEPTED' },
  refuse: { from: ['REPORTED'], to: 'REFUSED' },
  merge: { from: ['REPORTED'], to: 'MERGED' },
  selfHandle: { from: ['REPORTED'], to: 'CLOSED' },
  void: { from: ['ACCEPTED'], to: 'VOID' },
  file: { from: ['ACCEPTED', 'REOPENED'], to: 'FILED' },
  dispatch: { from: ['FILED'], to: 'DISPATCHED' },
  return: { from: ['DISPATCHED'], to: 'FILED' },
  sign: { from: ['DISPATCHED'], to: 'IN_PROGRESS' },
  feedback: { from: ['IN_PROGRESS'], to: 'FEEDBACK' },
  startCheck: { from: ['FEEDBACK'], to: 'VERIFYING' },
  pass: { from: ['VERIFYING'], to: 'CLOSED' },
  fail: { from: ['VERIFYING'], to: 'REWORK' },
  resume: { from: ['REWORK'], to: 'IN_PROGRESS' },
  evaluate: { from: ['CLOSED'], to: 'EVALUATED' },
  reopen: { from: ['CLOSED'], to: 'REOPENED' },
} as const satisfies Record<string, { from: readonly (State | null)[]; to: State }>;

export type Action = keyof typeof moves;

export interface Step {
  readonly action: Action;
  readonly from: State | null;
  readonly to: State;
  readonly at: Instant;
  /** Person id; null for a reporter who gave no name. */
  readonly by: string | null;
  readonly reason: string | null;
}

/** Reasons why a report does not count as valid, by how it ended. */
export const invalidReasons = {
  REFUSED: ['OUT_OF_SCOPE', 'NO_SUCH_PLACE', 'TOO_LITTLE_TOLD'],
  VOID: ['NOT_FOUND_ON_SITE', 'GONE_BY_ITSELF', 'TEST_REPORT'],
  MERGED: ['DUPLICATE'],
} as const;

export type InvalidOutcome = keyof typeof invalidReasons;
export type InvalidReason = (typeof invalidReasons)[InvalidOutcome][number];

/** An answer to the request for evaluation after a closing; both null when none came. */
export interface Evaluation {
  readonly answer: 'SATISFIED' | 'DISSATISFIED' | null;
  readonly at: Instant | null;
}

export interface Escalation {
  /** 1 community, 2 town, 3 district centre, 4 public list. */
  readonly level: 1 | 2 | 3 | 4;
  readonly at: Instant;
  /** Person id told. */
  readonly to: string;
}

/** Where, what, when and from whom: what a report says, before anything is done about it. */
export interface Report {
  readonly id: string;
  readonly key: string;
  /** One code for life 一案一码: district, day, number of the day. */
  readonly code: string;
  readonly grid: string;
  readonly path: string;
  readonly location: LngLat;
  readonly category: string;
  readonly class: IncidentClass;
  readonly source: Source;
  /** Person id; null where the reporter gave no name. */
  readonly reporter: string | null;
  readonly description: string;
  readonly reportedAt: Instant;
}

/** One incident with its whole history, ended within the two months. */
export interface IncidentFact extends Report {
  readonly steps: readonly Step[];
  readonly outcome: 'CLOSED' | 'EVALUATED' | InvalidOutcome;
  readonly valid: boolean;
  readonly invalidReason: InvalidReason | null;
  /** Id of the incident it repeats. */
  readonly mergedInto: string | null;
  /** Person id of who did the work; null for an invalid report. */
  readonly handler: string | null;
  /** Code of the responsible department. */
  readonly department: string;
  /** Code of the admission item under which a grid member did it; null where a department did, or on the spot. */
  readonly admissionItem: string | null;
  /** Person id of who checked last; never the handler. Null on the spot and for an invalid report. */
  readonly verifier: string | null;
  readonly onTheSpot: boolean;
  /** Drawn for inspection, one in ten of those handled on the spot. */
  readonly sampled: boolean;
  /** Name of the policy it was promised by. */
  readonly policy: IncidentPolicyName;
  /** The promise to the reporter, from the report on. */
  readonly deadline: Instant;
  /** The first promise was broken: the last feedback before the first closing came after it. */
  readonly late: boolean;
  readonly rework: number;
  readonly returned: number;
  readonly reopened: boolean;
  /** Superiors told, in order of time; after a reopening the levels start anew. */
  readonly escalations: readonly Escalation[];
  /** One for each closing of a report by somebody outside the service. */
  readonly evaluations: readonly Evaluation[];
}
