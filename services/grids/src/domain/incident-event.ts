import type { CallRating, DueStep, Milestone, WhistleKind } from '@yunge/casework';
import type { DomainEvent } from '@yunge/kernel';
import type { Assignment, Evidence, Incident, MediationOutcome, PendingApproval } from './incident.ts';

interface Opened extends Pick<
  Incident,
  'id' | 'code' | 'gridCode' | 'within' | 'category' | 'class' | 'source' | 'description' | 'point' | 'reporterId'
> {
  readonly name: 'incident.opened';
  /** Absent in histories from before there were types: an ordinary one. */
  readonly type?: Incident['type'];
  /** Policy it is promised by; a changed policy has a new name and does not reach it. */
  readonly policy: string;
  /** The member on duty; null while the post is vacant. */
  readonly memberId: string | null;
  /** Number the report has at its source, for example the hotline's. */
  readonly externalNo?: string | null;
  /** What the reporter shows of it. */
  readonly evidence?: readonly Evidence[];
  /** Whoever is told besides, where nobody may be missed: an emergency call. */
  readonly backupId?: string | null;
}

interface Worked {
  readonly result: string;
  readonly evidence: readonly Evidence[];
}

/** From the report to the answer. */
type MainEvent =
  | Opened
  | { readonly name: 'incident.accepted' | 'incident.filed' | 'incident.signed' | 'incident.archived' }
  | { readonly name: 'incident.refused' | 'incident.voided'; readonly reason: string }
  /** Somebody on duty has taken up an emergency call: from here on it is worked on. */
  | { readonly name: 'incident.acknowledged' }
  /** A member other than the reporter has looked: it is there, or it is not. */
  | { readonly name: 'incident.verifiedOnSite'; readonly isFound: boolean; readonly note: string }
  | ({
      readonly name: 'incident.dispatched';
      /** People of the department it went to, who are told. */
      readonly toldIds?: readonly string[];
      /** Who was named, where somebody stands in for them; `reason` says so in words. */
      readonly insteadOf?: { readonly personId: string; readonly leaveId: string; readonly until: Date };
      readonly reason?: string;
    } & Assignment)
  | { readonly name: 'incident.returned'; readonly reason: string }
  /** A leaver's matters pass on; the promise and the stage stay as they are. */
  | {
      readonly name: 'incident.handedOver';
      readonly fromId: string;
      readonly toId: string;
      /** Who mediates from here on, where the leaver did; null while nobody does. */
      readonly mediatorId?: string | null;
      /** The hand-over that was ordered; absent where a posting simply ended. */
      readonly handOverId?: string;
      /** Who is asked for the consent that the leaver was asked for. */
      readonly approverId?: string | null;
      /** Who hears of it for its department from here on, where the leaver did. */
      readonly leadIds?: readonly string[];
      /** The leave it passes on for: whoever is only away stays among those who answer for it. */
      readonly leaveId?: string;
      readonly reason?: string;
    }
  | ({ readonly name: 'incident.feedbackGiven' } & Worked)
  | ({ readonly name: 'incident.selfHandled'; readonly isSampled: boolean } & Worked)
  | { readonly name: 'incident.checkStarted' | 'incident.checkPassed' | 'incident.workResumed' }
  /** A substantive answer with a plan date, where the policy lets the promise roll on to it. */
  | { readonly name: 'incident.interimReplied'; readonly reply: string; readonly planAt: Date }
  | { readonly name: 'incident.checkFailed'; readonly reason: string }
  | { readonly name: 'incident.inspected'; readonly isSound: boolean; readonly note: string }
  | { readonly name: 'incident.evaluated'; readonly isSatisfied: boolean; readonly comment: string | null }
  | {
      readonly name: 'incident.reopened';
      readonly reason: string;
      /** What opened it, where it was not the answer of whoever reported it. */
      readonly cause?: 'INSPECTION' | 'RECURRENCE';
    };

/** Time: what came due, what stands still, what was granted. */
type TimeEvent =
  | {
      readonly name: 'incident.warned';
      readonly step: DueStep;
      /** Who is told in the handler's place, where the step says so. */
      readonly superiorId?: string | null;
    }
  | {
      readonly name: 'incident.escalated';
      readonly step: DueStep;
      readonly level: number;
      /** Who it reached; null while nobody at all is above. */
      readonly superiorId: string | null;
    }
  | { readonly name: 'incident.approvalAsked'; readonly approval: PendingApproval }
  | { readonly name: 'incident.approvalRejected'; readonly reason: string }
  | {
      readonly name: 'incident.extended';
      readonly days: number;
      /** The extension counts from here, however late it was granted. */
      readonly askedAt: Date;
      readonly reason: string;
    }
  /** Put under another policy, or under the same one by a calendar that was published since. */
  | { readonly name: 'incident.rebased'; readonly policy: string; readonly reason: string }
  | { readonly name: 'incident.suspended'; readonly reason: string; readonly reviewAt: Date }
  | { readonly name: 'incident.reporterAsked'; readonly question: string }
  | { readonly name: 'incident.reporterReplied'; readonly reply: string }
  | { readonly name: 'incident.resumed'; readonly cause: 'BY_HAND' | 'TIME_UP' };

/** Who else is in it: called units, helpers, other reports of the same matter, its parts. */
type CompanyEvent =
  | {
      readonly name: 'incident.whistleBlown';
      readonly whistleId: string;
      readonly kind: WhistleKind;
      readonly reason: string;
      readonly departments: readonly string[];
      /** People of these departments, who are told. */
      readonly toldIds?: readonly string[];
    }
  | {
      readonly name: 'incident.whistleAnswered';
      readonly whistleId: string;
      readonly unit: string;
      readonly milestone: Milestone;
    }
  | {
      readonly name: 'incident.whistleMissed';
      readonly whistleId: string;
      readonly unit: string;
      readonly milestone: Milestone;
      /** The instant it was due at. */
      readonly dueAt: Date;
      /** Who is told beside the whistler; null while nobody is above. */
      readonly superiorId: string | null;
    }
  | {
      readonly name: 'incident.whistleRated';
      readonly whistleId: string;
      readonly unit: string;
      readonly rating: Omit<CallRating, 'at'>;
    }
  | {
      readonly name: 'incident.coDepartmentJoined';
      readonly departmentCode: string;
      readonly toldIds?: readonly string[];
    }
  | { readonly name: 'incident.commented'; readonly text: string }
  | { readonly name: 'incident.merged'; readonly intoId: string; readonly reason: string }
  | { readonly name: 'incident.unmerged'; readonly fromId: string; readonly reason: string }
  | { readonly name: 'incident.followed'; readonly incidentId: string; readonly reporterId: string }
  | { readonly name: 'incident.unfollowed'; readonly incidentId: string }
  | {
      readonly name: 'incident.childAdded' | 'incident.childSettled' | 'incident.childReopened';
      readonly childId: string;
    }
  | { readonly name: 'incident.becameChild'; readonly parentId: string }
  | { readonly name: 'incident.mediatorNamed'; readonly mediatorId: string }
  | {
      readonly name: 'incident.mediated';
      readonly outcome: MediationOutcome;
      readonly agreement: string | null;
    }
  /** Some time after an agreement: whether it is kept. */
  | { readonly name: 'incident.mediationFollowedUp'; readonly isKept: boolean; readonly remark: string | null };

export type IncidentEvent = DomainEvent & (MainEvent | TimeEvent | CompanyEvent);
