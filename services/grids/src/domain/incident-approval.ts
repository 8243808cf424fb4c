import { mayDecide, mayExtend, mayPause, rankNeeded, type ApprovalRule } from '@yunge/casework';
import { accept, refuse, type Refusal, type Role } from '@yunge/kernel';
import {
  answersFor,
  move,
  reasonGiven,
  type Act,
  type IncidentCode,
  type IncidentDecision,
} from './incident-decisions.ts';
import { childrenOpen } from './incident-closing.ts';
import type { IncidentEvent } from './incident-event.ts';
import { RULES } from './incident-rules.ts';
import type { ApprovalKind, ApprovalRank, Incident, PendingApproval } from './incident.ts';

/** Who consents to the first of its kind, to the second, and so on: the further, the higher. */
export const APPROVAL_RULES: readonly ApprovalRule<ApprovalKind, ApprovalRank>[] = [
  { kind: 'EXTEND', ranks: ['SHIFT_LEAD', 'DEPUTY_HEAD'] },
  { kind: 'RETURN', ranks: ['SHIFT_LEAD', 'DEPUTY_HEAD', 'DEPUTY_HEAD'] },
  { kind: 'SUSPEND', ranks: ['CENTRE_HEAD', 'CENTRE_HEAD'] },
  { kind: 'VOID', ranks: ['DEPUTY_HEAD'] },
];

const RANKS: Partial<Record<Role, readonly ApprovalRank[]>> = {
  CENTRE_DISPATCHER: ['SHIFT_LEAD'],
  CENTRE_HEAD: ['SHIFT_LEAD', 'DEPUTY_HEAD', 'CENTRE_HEAD'],
};

const ranksOf = (roles: readonly Role[]): readonly ApprovalRank[] => roles.flatMap((role) => RANKS[role] ?? []);

function grantedBefore(kind: ApprovalKind, { promise, returnCount, suspensionCount }: Incident): number {
  return { EXTEND: promise.extensions, RETURN: returnCount, SUSPEND: suspensionCount, VOID: 0 }[kind];
}

/** Posts that hold a rank, in the order they are told. */
export const RANK_POSTS: Readonly<Record<ApprovalRank, readonly string[]>> = {
  SHIFT_LEAD: ['SHIFT_LEAD', 'CENTRE_DISPATCHER', 'CENTRE_HEAD'],
  DEPUTY_HEAD: ['CENTRE_DEPUTY_HEAD', 'CENTRE_HEAD'],
  CENTRE_HEAD: ['CENTRE_HEAD'],
};

export interface Asked {
  /** Who would be told, by rank; null while nobody holds it. */
  readonly approvers: Readonly<Record<ApprovalRank, string | null>>;
  readonly reason: string;
  readonly days?: number;
  readonly reviewAt?: Date;
}

/** What speaks against it whoever consents. */
function obstacleTo(
  incident: Incident,
  { kind, days, reviewAt, askedAt }: Pick<PendingApproval, 'kind' | 'days' | 'reviewAt' | 'askedAt'>,
  at: Date,
): Refusal<IncidentCode> | null {
  if (kind === 'EXTEND' && !mayExtend(RULES, incident, days ?? 0, askedAt))
    return refuse('CANNOT_EXTEND', 'It is asked for too late, once too often, or for too long.', ['input', 'days']);
  if (kind === 'VOID') return childrenOpen(incident);
  if (kind !== 'SUSPEND') return null;
  if (!reviewAt || reviewAt <= at)
    return refuse('REVIEW_DATE_REQUIRED', 'Say when it will be looked at again.', ['input', 'reviewAt']);
  return mayPause(RULES, incident, at)
    ? null
    : refuse('CANNOT_PAUSE', 'Its time stood still before, or may not stand still at all.');
}

/** What is done once somebody of rank has consented. */
function granted({ kind, reason, days, reviewAt, askedAt }: PendingApproval, { actor, at }: Act): IncidentEvent {
  const act = { reason, by: actor.id, at };
  switch (kind) {
    case 'EXTEND':
      return { name: 'incident.extended', days: days ?? 0, askedAt, ...act };
    case 'RETURN':
      return { name: 'incident.returned', ...act };
    case 'SUSPEND':
      return { name: 'incident.suspended', reviewAt: reviewAt ?? at, ...act };
    case 'VOID':
      return { name: 'incident.voided', ...act };
  }
}

/**
 * Asks somebody of rank for an extension, a return, a suspension, or to void it 延期、回退、挂账、作废. The clocks run on until
 * somebody else has consented, also for an asker who is of that rank.
 */
export function askApproval(incident: Incident, action: ApprovalKind, asked: Asked, act: Act): IncidentDecision {
  const moved = move(incident, action, act, reasonGiven(asked.reason));
  if (!moved.ok) return moved;
  const notTheirs = action === 'VOID' ? null : answersFor(incident, act);
  if (notTheirs) return notTheirs;
  if (incident.pendingApproval) return refuse('APPROVAL_PENDING', 'Something else waits for consent already.');
  const rank = rankNeeded(APPROVAL_RULES, action, grantedBefore(action, incident));
  if (rank === null) return refuse('NO_FURTHER_APPROVAL', 'No further one of this kind is granted.');
  const { by, at } = moved;
  const { reason, approvers, days = null, reviewAt = null } = asked;
  const approverId = approvers[rank];
  const approval: PendingApproval = {
    kind: action,
    rank,
    approverId,
    askedBy: by,
    askedAt: at,
    reason,
    days,
    reviewAt,
  };
  const obstacle = obstacleTo(incident, approval, at);
  if (obstacle) return obstacle;
  return accept({ name: 'incident.approvalAsked', approval, by, at });
}

/** Consents to what is asked for, or says why not. */
export function decideApproval(
  incident: Incident,
  { isGranted, reason }: { isGranted: boolean; reason: string },
  act: Act,
): IncidentDecision {
  const moved = move(incident, isGranted ? 'APPROVE' : 'REJECT', act, reasonGiven(reason));
  if (!moved.ok) return moved;
  const { pendingApproval: pending } = incident;
  if (!pending) return refuse('NO_APPROVAL_PENDING', 'Nothing waits for consent.');
  if (!mayDecide(pending, { id: act.actor.id, ranks: ranksOf(act.actor.roles) }))
    return refuse('NOT_YOUR_RANK', `It needs the consent of somebody else, of rank ${pending.rank}.`);
  const { by, at } = moved;
  if (!isGranted) return accept({ name: 'incident.approvalRejected', reason, by, at });
  return obstacleTo(incident, pending, at) ?? accept(granted(pending, act));
}
