import type { Scope } from '@yunge/mongo';
import type { SlaState } from '../domain/request-clocks.ts';
import type { RequestStatus } from '../domain/request-states.ts';
import type { RequestTopic } from '../domain/request.ts';

/** What a list can be narrowed by; all conditions given must hold. */
export interface RequestQuery {
  readonly within?: string | null | undefined;
  readonly park?: string | null | undefined;
  readonly chain?: string | null | undefined;
  readonly enterpriseId?: string | null | undefined;
  readonly statuses?: readonly RequestStatus[] | null | undefined;
  readonly topic?: RequestTopic | null | undefined;
  readonly isOpen?: boolean | null | undefined;
  readonly openedFrom?: Date | null | undefined;
  readonly openedBefore?: Date | null | undefined;
  /** How the running clock stands at an instant. */
  readonly sla?: { readonly state: SlaState; readonly at: Date } | null | undefined;
  readonly liaisonId?: string | null | undefined;
  /** Only those this person answers for. */
  readonly ownerId?: string | null | undefined;
  readonly minEscalationLevel?: number | null | undefined;
  readonly isCallBackDue?: boolean | null | undefined;
}

/** The same three answers as `slaStateOf`, as questions to the store; what runs is open, which the indexes know. */
const BY_SLA: Record<SlaState, (at: Date) => Scope> = {
  OVERDUE: (at) => ({ isOpen: true, isRunning: true, dueAt: { $lte: at } }),
  DUE_SOON: (at) => ({ isOpen: true, isRunning: true, dueAt: { $gt: at }, dueSoonAt: { $lte: at } }),
  ON_TIME: (at) => ({ isOpen: true, isRunning: true, dueAt: { $gt: at }, dueSoonAt: { $gt: at } }),
};

export function requestConditions(query: RequestQuery): Scope[] {
  const { statuses, openedFrom, openedBefore, sla, ownerId, minEscalationLevel, ...equal } = query;
  return [
    Object.fromEntries(Object.entries(equal).filter(([, value]) => value != null)),
    ...(statuses == null ? [] : [{ status: { $in: [...statuses] } }]),
    ...(openedFrom == null ? [] : [{ openedAt: { $gte: openedFrom } }]),
    ...(openedBefore == null ? [] : [{ openedAt: { $lt: openedBefore } }]),
    ...(sla == null ? [] : [BY_SLA[sla.state](sla.at)]),
    ...(ownerId == null ? [] : [{ owners: ownerId }]),
    ...(minEscalationLevel == null ? [] : [{ 'promise.level': { $gte: minEscalationLevel } }]),
  ];
}
