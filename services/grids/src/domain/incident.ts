import type { Clocks, DueStep } from '@yunge/casework';
import type { DomainEvent } from '@yunge/kernel';
import type { IncidentClass } from './catalogue.ts';
import type { LngLat } from './place.ts';

export const INCIDENT_STATUSES = [
  'REPORTED',
  'ACCEPTED',
  'FILED',
  'DISPATCHED',
  'IN_PROGRESS',
  'FEEDBACK',
  'VERIFYING',
  'REWORK',
  'CLOSED',
  'EVALUATED',
  'REOPENED',
  'REFUSED',
  'VOID',
  'MERGED',
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
  readonly source: IncidentSource;
  readonly description: string;
  readonly point: LngLat;
  readonly reporterId: string;
  readonly status: IncidentStatus;
  /** Those who answer for it: the member told first, the one it was given to, and every superior it climbed to. */
  readonly owners: readonly string[];
  readonly handlerId: string | null;
  readonly verifierId: string | null;
  readonly evidence: readonly Evidence[];
  readonly reportedAt: Date;
  readonly closedAt: Date | null;
  readonly isOnTime: boolean | null;
  readonly isSampled: boolean;
  readonly reworkCount: number;
  readonly returnCount: number;
  readonly reopenCount: number;
  /** 0 not overdue, 1 community, 2 town, 3 district centre, 4 public list. Never goes down. */
  readonly escalationLevel: number;
  readonly evaluation: IncidentEvaluation | null;
}

interface Opened extends Pick<
  Incident,
  'id' | 'code' | 'gridCode' | 'within' | 'category' | 'class' | 'source' | 'description' | 'point' | 'reporterId'
> {
  readonly name: 'incident.opened';
  /** Policy it is promised by; a changed policy has a new name and does not reach it. */
  readonly policy: string;
  /** The member on duty; null while the post is vacant. */
  readonly memberId: string | null;
}

interface Worked {
  readonly result: string;
  readonly evidence: readonly Evidence[];
}

export type IncidentEvent = DomainEvent &
  (
    | Opened
    | { readonly name: 'incident.accepted' | 'incident.filed' | 'incident.signed' }
    | { readonly name: 'incident.refused' | 'incident.voided'; readonly reason: string }
    | { readonly name: 'incident.merged'; readonly intoId: string; readonly reason: string }
    | ({ readonly name: 'incident.dispatched' } & Assignment)
    | { readonly name: 'incident.returned'; readonly reason: string }
    /** A leaver's matters pass on; the promise and the stage stay as they are. */
    | { readonly name: 'incident.handedOver'; readonly fromId: string; readonly toId: string }
    | ({ readonly name: 'incident.feedbackGiven' } & Worked)
    | ({ readonly name: 'incident.selfHandled'; readonly isSampled: boolean } & Worked)
    | { readonly name: 'incident.checkStarted' | 'incident.checkPassed' | 'incident.workResumed' }
    /** A substantive answer with a plan date, where the policy lets the promise roll on to it. */
    | {
        readonly name: 'incident.interimReplied';
        readonly reply: string;
        readonly planAt: Date;
      }
    | { readonly name: 'incident.checkFailed'; readonly reason: string }
    | { readonly name: 'incident.evaluated'; readonly isSatisfied: boolean; readonly comment: string | null }
    | { readonly name: 'incident.reopened'; readonly reason: string }
    | { readonly name: 'incident.warned'; readonly step: DueStep }
    | {
        readonly name: 'incident.escalated';
        readonly step: DueStep;
        readonly level: number;
        /** Who it reached; null while nobody at all is above. */
        readonly superiorId: string | null;
      }
  );
