import type { Clocks, DueStep } from '@yunge/casework';
import type { DomainEvent } from '@yunge/kernel';
import type { Standing } from './request-clocks.ts';
import type { RequestStatus } from './request-states.ts';

export type RequestChannel = 'ENTERPRISE_APP' | 'LIAISON_VISIT' | 'SERVICE_WINDOW' | 'HOTLINE_12345' | 'SYMPOSIUM';
export type RequestTopic =
  | 'FINANCING'
  | 'RECRUITMENT'
  | 'LAND'
  | 'UTILITIES'
  | 'PERMITS'
  | 'POLICY'
  | 'TECHNOLOGY'
  | 'MARKET'
  | 'LEGAL'
  | 'OTHER';
export type RequestResult = 'SOLVED' | 'EXPLAINED';
export type RequestClosure = 'CONFIRMATION' | 'CALL_BACK';
export type CallBackAnswer = 'SATISFIED' | 'NOT_SOLVED' | 'WITHDREW_FREELY' | 'WAS_PRESSURED' | 'NOT_REACHED';
export type RequestSide = 'COMPANY' | 'STAFF' | 'PLATFORM';

/** What a request keeps of its company, so that one query filters by it. */
interface Asker {
  readonly enterpriseId: string;
  readonly enterpriseName: string;
  readonly areaCode: string;
  /** The area's code and those it lies in: what scope and roll-up select by. */
  readonly within: readonly string[];
  readonly park: string | null;
  readonly chain: string | null;
  readonly liaisonId: string | null;
  /** Actor id of the company's account, which is told of every answer; null where none is known. */
  readonly accountId: string | null;
}

export interface Asked {
  readonly channel: RequestChannel;
  readonly topic: RequestTopic;
  readonly title: string;
  readonly description: string;
}

/** A company's request 企业诉求. Everything here is folded from its events; nothing is set by hand. */
export interface Request extends Asker, Asked, Clocks, Standing {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly status: RequestStatus;
  readonly openedAt: Date;
  /** Not yet closed or withdrawn. */
  readonly isOpen: boolean;
  /** Those who answer for it: the liaison, and every superior it climbed to. */
  readonly owners: readonly string[];
  /** Those who worked on it; none of them calls back about it. */
  readonly handlerIds: readonly string[];
  readonly departmentCode: string | null;
  readonly plan: string | null;
  readonly result: RequestResult | null;
  readonly resultText: string | null;
  readonly resolvedBy: string | null;
  readonly isOnTime: boolean | null;
  readonly closedAt: Date | null;
  readonly closure: RequestClosure | null;
  readonly isCallBackDue: boolean;
  readonly disputeCount: number;
  /** Withdrawals that turned out to be pressed out of the company. */
  readonly pressuredCount: number;
}

interface Opened {
  readonly name: 'request.opened';
  readonly asked: Asker & Asked & Pick<Request, 'id' | 'code'>;
  /** Who answers for it first: the liaison, or the nearest superior of an unserved company; null where nobody is. */
  readonly ownerId: string | null;
  /** Name of the policy its clocks go by. */
  readonly policy: string;
}

interface Told {
  readonly step: DueStep;
  /** Who was told; null while nobody at all is there. */
  readonly personId: string | null;
}

/** What happened, never what follows from it. `text` is what was said, in every event in which something was. */
export type RequestEvent = DomainEvent & { readonly side: RequestSide } & (
    | Opened
    | { readonly name: 'request.contacted'; readonly text: string }
    | { readonly name: 'request.planned'; readonly text: string; readonly departmentCode: string | null }
    | { readonly name: 'request.rolled'; readonly text: string; readonly promisedAt: Date }
    | { readonly name: 'request.resolved'; readonly text: string; readonly result: RequestResult }
    | { readonly name: 'request.confirmed'; readonly text: string | null }
    | { readonly name: 'request.calledBack'; readonly text: string; readonly answer: CallBackAnswer }
    | { readonly name: 'request.closed'; readonly closure: RequestClosure }
    | { readonly name: 'request.reopened' | 'request.withdrawn'; readonly text: string }
    | { readonly name: 'request.liaisonChanged'; readonly liaisonId: string | null }
    /** The liaison is on leave: somebody else answers for it too. */
    | { readonly name: 'request.covered'; readonly personId: string; readonly text: string }
    /** Somebody who answered for it has left. */
    | { readonly name: 'request.handedOver'; readonly fromId: string; readonly toId: string }
    | ({ readonly name: 'request.warned' } & Told)
    | ({ readonly name: 'request.escalated'; readonly level: number } & Told)
  );
