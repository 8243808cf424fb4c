import { enterState, isOnTime, markTold, rollPromise, startClocks, type Clocks } from '@yunge/casework';
import { standingOf } from './request-clocks.ts';
import { REQUEST_RULES } from './request-policy.ts';
import type { RequestStatus } from './request-states.ts';
import type { Request, RequestEvent } from './request.ts';

type Later = Exclude<RequestEvent, { name: 'request.opened' }>;

/** Where an event leads; what is missing leaves the state as it is. */
const NEXT_STATUS: Partial<Record<Later['name'], RequestStatus>> = {
  'request.contacted': 'CONTACTED',
  'request.planned': 'PLANNED',
  'request.resolved': 'RESOLVED',
  'request.closed': 'CLOSED',
  'request.reopened': 'REOPENED',
  'request.withdrawn': 'WITHDRAWN',
};

const joined = (people: readonly string[], person: string | null) =>
  person === null || people.includes(person) ? people : [...people, person];

function opened({ at, ownerId, policy, asked }: Extract<RequestEvent, { name: 'request.opened' }>): Request {
  const clocks = startClocks(REQUEST_RULES, policy, 'SUBMITTED', at);
  return {
    ...asked,
    ...clocks,
    ...standingOf(clocks),
    version: 0,
    status: 'SUBMITTED',
    openedAt: at,
    isOpen: true,
    owners: joined([], ownerId),
    handlerIds: [],
    departmentCode: null,
    plan: null,
    result: null,
    resultText: null,
    resolvedBy: null,
    isOnTime: null,
    closedAt: null,
    closure: null,
    isCallBackDue: false,
    disputeCount: 0,
    pressuredCount: 0,
  };
}

/** The clocks after an event: told steps, a promise rolled on, or the stage that the new status begins. */
function clocksAfter(request: Request, event: Later): Clocks {
  if ('step' in event) return markTold(REQUEST_RULES, request, [event.step]);
  if (event.name === 'request.rolled') return rollPromise(REQUEST_RULES, request, event.promisedAt, event.at);
  const status = NEXT_STATUS[event.name];
  return status ? enterState(REQUEST_RULES, request, status, event.at) : request;
}

/** What a request is after one more event: a pure fold, so that replaying the log rebuilds the request. */
export function evolveRequest(request: Request | null, event: RequestEvent): Request {
  if (event.name === 'request.opened') return opened(event);
  if (!request) throw new Error(`${event.name} cannot be a request's first event`);
  const { promise, stage, nextDueAt } = clocksAfter(request, event);
  const clocks = { promise, stage, nextDueAt };
  const status = NEXT_STATUS[event.name] ?? request.status;
  return { ...request, ...clocks, ...standingOf(clocks), status, ...changesOf(request, event, clocks) };
}

/** What an event changes beside status and clocks. */
function changesOf(request: Request, event: Later, clocks: Clocks): Partial<Request> {
  const { at, by } = event;
  const handlerIds = joined(request.handlerIds, by);
  switch (event.name) {
    case 'request.contacted':
    case 'request.rolled':
      return { handlerIds };
    case 'request.planned':
      return { plan: event.text, departmentCode: event.departmentCode ?? request.departmentCode, handlerIds };
    case 'request.resolved': {
      const { result, text: resultText } = event;
      return { result, resultText, resolvedBy: by, isOnTime: isOnTime(clocks, at), isCallBackDue: true, handlerIds };
    }
    case 'request.confirmed':
      return { isCallBackDue: false };
    case 'request.calledBack': {
      const pressuredCount = request.pressuredCount + (event.answer === 'WAS_PRESSURED' ? 1 : 0);
      return { isCallBackDue: event.answer === 'NOT_REACHED', pressuredCount };
    }
    case 'request.closed':
      return { isOpen: false, closedAt: at, closure: event.closure };
    case 'request.reopened': {
      const disputeCount = request.disputeCount + (request.status === 'RESOLVED' ? 1 : 0);
      const cleared = { result: null, resultText: null, resolvedBy: null, isOnTime: null, closedAt: null };
      return { ...cleared, isOpen: true, isCallBackDue: false, disputeCount };
    }
    case 'request.withdrawn':
      return { isOpen: false, isCallBackDue: true, closedAt: at };
    case 'request.liaisonChanged': {
      const { liaisonId } = event;
      const others = request.owners.filter((owner) => owner !== request.liaisonId && owner !== liaisonId);
      return { liaisonId, owners: liaisonId === null ? others : [liaisonId, ...others] };
    }
    case 'request.handedOver': {
      const { fromId, toId } = event;
      const others = request.owners.filter((owner) => owner !== fromId);
      // The officer stays the first of those who answer for it.
      if (request.liaisonId !== fromId) return { owners: joined(others, toId) };
      return { liaisonId: toId, owners: [toId, ...others.filter((owner) => owner !== toId)] };
    }
    case 'request.covered':
      return { owners: [event.personId, ...request.owners] };
    case 'request.warned':
      return {};
    case 'request.escalated':
      return { owners: joined(request.owners, event.personId) };
  }
}
