import type { Approval, Clocks } from '@yunge/casework';
import type { IncidentClass, IncidentType } from './catalogue.ts';
import type { LngLat } from './place.ts';
import type { Whistle } from './whistle.ts';

export const INCIDENT_STATUSES = [
  'REPORTED',
  'ACCEPTED',
  'FILED',
  'DISPATCHED',
  'IN_PROGRESS',
  'SUSPENDED',
  'WAITING_REPORTER',
  'FEEDBACK',
  'VERIFYING',
  'REWORK',
  'CLOSED',
  'EVALUATED',
  'REOPENED',
  'REFUSED',
  'VOID',
  'MERGED',
  'ARCHIVED',
] as const;

export type IncidentStatus = (typeof INCIDENT_STATUSES)[number];

export type IncidentSource =
  'RESIDENT' | 'GRID_MEMBER' | 'ENTERPRISE' | 'VOLUNTEER' | 'HOTLINE_12345' | 'OPEN311' | 'ONE_TAP';

/** A file that shows something: its content hash and a word on what it shows. */
export interface Evidence {
  readonly sha256: string;
  readonly caption: string;
}

export interface IncidentEvaluation {
  readonly at: Date;
  readonly isSatisfied: boolean;
  readonly comment: string | null;
}

/** Who has it: a member under an item of the admission list, or a department. */
export interface Assignment {
  readonly assigneeId: string | null;
  readonly departmentCode: string | null;
  readonly admissionItemCode: string | null;
}

/** What an approver by rank is asked for 延期、回退、挂账、作废. */
export type ApprovalKind = 'EXTEND' | 'RETURN' | 'SUSPEND' | 'VOID';
export type ApprovalRank = 'SHIFT_LEAD' | 'DEPUTY_HEAD' | 'CENTRE_HEAD';

export interface PendingApproval extends Approval<ApprovalKind, ApprovalRank> {
  /** Who is told that it waits; null while nobody holds the rank. */
  readonly approverId: string | null;
  /** Whole days an extension asks for. */
  readonly days: number | null;
  /** When a suspension is looked at again. */
  readonly reviewAt: Date | null;
}

/** Somebody whose report of the same matter was merged into this one, and who is told all the same. */
export interface Follower {
  readonly incidentId: string;
  readonly reporterId: string;
}

/** A part of the matter that is worked on as an incident of its own. */
export interface Child {
  readonly id: string;
  /** Nothing has to be done about it any more, as it last told. */
  readonly isSettled: boolean;
}

export type MediationOutcome = 'AGREED' | 'FAILED';

/** How a dispute was mediated 调解. Never in a public view. */
export interface Mediation {
  readonly outcome: MediationOutcome;
  /** What was agreed; null where nothing was. */
  readonly agreement: string | null;
  readonly by: string;
  readonly at: Date;
  /** Whether it is kept, as somebody else found some time later 调解回访; absent until then. */
  readonly followUp?: MediationFollowUp;
}

export interface MediationFollowUp {
  readonly isKept: boolean;
  /** What was found; null where nothing needs saying. */
  readonly note: string | null;
  readonly by: string;
  readonly at: Date;
}

/** A matter reported in a grid. Everything here is folded from its events; nothing is set by hand. */
export interface Incident extends Assignment, Clocks {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly gridCode: string;
  /** The grid's code and those of the divisions it lies in: what scope and roll-up select by. */
  readonly within: readonly string[];
  readonly category: string;
  readonly class: IncidentClass;
  /** Which state table it follows. */
  readonly type: IncidentType;
  readonly source: IncidentSource;
  /** Number the report has at its source, for example the hotline's; null where it has none. */
  readonly externalNo: string | null;
  readonly description: string;
  readonly point: LngLat;
  readonly reporterId: string;
  readonly status: IncidentStatus;
  /** Those who answer for it: the member told first, a backup, the one it was given to, and every superior it climbed to. */
  readonly owners: readonly string[];
  /** Departments that help; the one it was dispatched to stays the lead 协办. */
  readonly coDepartments: readonly string[];
  /** Every department that has to do with it: the lead, its helpers, those a whistle called. Derived; scope selects by it. */
  readonly units: readonly string[];
  /** Heads and clerks of the lead department as it was handed the matter: who is told where there is no assignee. */
  readonly leadIds: readonly string[];
  readonly handlerId: string | null;
  readonly verifierId: string | null;
  readonly mediatorId: string | null;
  readonly mediation: Mediation | null;
  readonly evidence: readonly Evidence[];
  readonly reportedAt: Date;
  /** When anything last happened. */
  readonly updatedAt: Date;
  readonly closedAt: Date | null;
  readonly isOnTime: boolean | null;
  /** Drawn for inspection because it was handled on the spot; false again once it was inspected. */
  readonly isSampled: boolean;
  readonly reworkCount: number;
  readonly returnCount: number;
  readonly reopenCount: number;
  readonly suspensionCount: number;
  /** 0 not overdue, 1 community, 2 town, 3 district centre, 4 public list. Never goes down. */
  readonly escalationLevel: number;
  readonly pendingApproval: PendingApproval | null;
  /** While it is suspended or waits for the reporter: when it goes on by itself. */
  readonly resumesAt: Date | null;
  readonly whistles: readonly Whistle[];
  /** How it ended where it never counts as solved; kept when it is put away. */
  readonly dismissedAs: 'REFUSED' | 'VOID' | 'MERGED' | null;
  readonly mergedIntoId: string | null;
  readonly followers: readonly Follower[];
  readonly parentId: string | null;
  readonly children: readonly Child[];
  readonly evaluation: IncidentEvaluation | null;
}
