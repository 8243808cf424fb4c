import { dueSteps, mayRoll } from '@yunge/casework';
import { accept, hasRole, refuse, type Actor, type Decision } from '@yunge/kernel';
import type { Enterprise } from './enterprise.ts';
import { LADDER, POLICY, REQUEST_RULES } from './request-policy.ts';
import { stepRequest, type RequestNeed } from './request-states.ts';
import type { Asked, CallBackAnswer, Request, RequestChannel, RequestEvent, RequestResult } from './request.ts';

export type RequestCode =
  | 'NOT_FOUND'
  | 'WRONG_STATE'
  | 'NOT_YOUR_ROLE'
  | 'NOT_AN_OWNER'
  | 'NOT_THE_COMPANY'
  | 'HANDLER_CANNOT_CALL_BACK'
  | 'ANSWER_DOES_NOT_FIT'
  | 'ENTERPRISE_REQUIRED'
  | 'WRONG_CHANNEL'
  | 'TEXT_OUT_OF_RANGE'
  | 'REASON_REQUIRED'
  | 'DATE_OUT_OF_RANGE';

type Answer = Decision<RequestEvent, RequestCode>;

export interface Act {
  readonly by: Actor;
  readonly at: Date;
}

const DAY_MS = 86_400_000;
/** A company is not put off for longer than this at a time. */
const ROLL_MAX_DAYS = 90;

const textFault = (text: string, most: number, field: string) =>
  text.trim().length < 2 || text.length > most
    ? refuse('TEXT_OUT_OF_RANGE', `${field} has 2 to ${most} characters.`, ['input', field])
    : null;

const reasonGiven = (text: string): readonly RequestNeed[] => (text.trim().length < 2 ? [] : ['REASON']);

const staff = ({ by, at }: Act) => ({ by: by.id, at, side: 'STAFF' as const });
const company = ({ by, at }: Act) => ({ by: by.id, at, side: 'COMPANY' as const });

/** `EQ`, the day in Asia/Shanghai, and 50 bits of the id. */
const codeOf = (id: string, at: Date) =>
  `EQ${new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '')}-${id.slice(-10)}`;

export interface OpenRequest extends Omit<Asked, 'channel'> {
  readonly channel: RequestChannel | null;
  /** The company named, or the actor's own; null where none was. */
  readonly enterpriseId: string | null;
  /** Its file, as far as the actor can reach it. */
  readonly enterprise: Enterprise | null;
  /** Who is there for the company's liaison; null where nobody is, the liaison when omitted. */
  readonly agentId?: string | null;
  /** Who answers where no liaison is there: the nearest superior; null where nobody is above. */
  readonly fallbackId: string | null;
}

/** Submits a request to the one pool. Its three clocks start now. */
export function openRequest(id: string, command: OpenRequest, { by, at }: Act): Answer {
  const { enterpriseId, enterprise, fallbackId, topic, title, description } = command;
  if (enterpriseId === null) return refuse('ENTERPRISE_REQUIRED', 'Say which company asks.', ['input', 'enterprise']);
  if (!enterprise) return refuse('NOT_FOUND', 'There is no such company in your scope.', ['input', 'enterprise']);
  const isItself = hasRole(by, 'ENTERPRISE') && by.scopes.enterprise === enterprise.id;
  const usual = isItself ? 'ENTERPRISE_APP' : hasRole(by, 'LIAISON') ? 'LIAISON_VISIT' : 'SERVICE_WINDOW';
  const channel = command.channel ?? usual;
  if (isItself !== (channel === 'ENTERPRISE_APP')) {
    const message = 'The app is the channel of a company’s own account, and its only one.';
    return refuse('WRONG_CHANNEL', message, ['input', 'channel']);
  }
  const wrong = textFault(title, 80, 'title') ?? textFault(description, 2_000, 'description');
  if (wrong) return wrong;
  const { name: enterpriseName, areaCode, within, park, chain, liaisonId } = enterprise;
  const accountId = isItself ? by.id : enterprise.accountId;
  const asker = { enterpriseId, enterpriseName, areaCode, within, park, chain, liaisonId, accountId };
  const said = { channel, topic, title: title.trim(), description: description.trim() };
  return accept({
    name: 'request.opened',
    asked: { id, code: codeOf(id, at), ...asker, ...said },
    ownerId: (command.agentId === undefined ? liaisonId : command.agentId) ?? fallbackId,
    policy: POLICY,
    ...(isItself ? company({ by, at }) : staff({ by, at })),
  });
}

export function contact(request: Request, text: string, act: Act): Answer {
  const next = stepRequest(request, 'CONTACT', act.by);
  if (!next.ok) return next;
  return textFault(text, 2_000, 'note') ?? accept({ name: 'request.contacted', text, ...staff(act) });
}

export function plan(request: Request, text: string, departmentCode: string | null, act: Act): Answer {
  const next = stepRequest(request, 'PLAN', act.by);
  if (!next.ok) return next;
  const wrong = textFault(text, 2_000, 'plan');
  const wrongCode = departmentCode === null ? null : textFault(departmentCode, 40, 'departmentCode');
  return wrong ?? wrongCode ?? accept({ name: 'request.planned', text, departmentCode, ...staff(act) });
}

/** Promises the company a later date. What was told of the old one stays told. */
export function roll(request: Request, promisedAt: Date, text: string, act: Act): Answer {
  const next = stepRequest(request, 'ROLL', act.by, reasonGiven(text));
  if (!next.ok) return next;
  const wrong = textFault(text, 2_000, 'reason');
  if (wrong) return wrong;
  const latest = act.at.getTime() + ROLL_MAX_DAYS * DAY_MS;
  const isLater = promisedAt > request.promise.dueAt && promisedAt > act.at && promisedAt.getTime() <= latest;
  if (!isLater || !mayRoll(REQUEST_RULES, request)) {
    const message = `The new date lies after the one promised now, within ${ROLL_MAX_DAYS} days.`;
    return refuse('DATE_OUT_OF_RANGE', message, ['input', 'promisedAt']);
  }
  return accept({ name: 'request.rolled', text, promisedAt, ...staff(act) });
}

export function resolve(request: Request, result: RequestResult, text: string, act: Act): Answer {
  const next = stepRequest(request, 'RESOLVE', act.by);
  if (!next.ok) return next;
  const wrong = textFault(text, 2_000, 'text');
  if (wrong) return wrong;
  return accept({ name: 'request.resolved', text, result, ...staff(act) });
}

/** The company's own yes closes it. */
export function confirm(request: Request, comment: string | null, act: Act): Answer {
  const next = stepRequest(request, 'CONFIRM', act.by);
  if (!next.ok) return next;
  if ((comment?.length ?? 0) > 500) return refuse('TEXT_OUT_OF_RANGE', 'At most 500 characters.', ['input', 'comment']);
  return accept<RequestEvent>(
    { name: 'request.confirmed', text: comment, ...company(act) },
    { name: 'request.closed', closure: 'CONFIRMATION', ...company(act) },
  );
}

/** The company's own no: a new epoch, in which everybody can be told anew. */
export function dispute(request: Request, text: string, act: Act): Answer {
  const next = stepRequest(request, 'DISPUTE', act.by, reasonGiven(text));
  if (!next.ok) return next;
  return textFault(text, 2_000, 'reason') ?? accept({ name: 'request.reopened', text, ...company(act) });
}

export function withdraw(request: Request, text: string, act: Act): Answer {
  const next = stepRequest(request, 'WITHDRAW', act.by, reasonGiven(text));
  if (!next.ok) return next;
  return textFault(text, 2_000, 'reason') ?? accept({ name: 'request.withdrawn', text, ...company(act) });
}

/** Where a call-back leads, by what it was about and what the company said; what is missing does not fit. */
const CALL_BACKS: Partial<Record<Request['status'], Partial<Record<CallBackAnswer, 'CLOSED' | 'REOPENED' | 'STAYS'>>>> =
  {
    RESOLVED: { SATISFIED: 'CLOSED', NOT_SOLVED: 'REOPENED', NOT_REACHED: 'STAYS' },
    WITHDRAWN: { WITHDREW_FREELY: 'STAYS', WAS_PRESSURED: 'REOPENED', NOT_REACHED: 'STAYS' },
  };

export function callBack(request: Request, answer: CallBackAnswer, text: string, act: Act): Answer {
  const next = stepRequest(request, 'RECORD_CALL_BACK', act.by);
  if (!next.ok) return next;
  const wrong = textFault(text, 2_000, 'note');
  if (wrong) return wrong;
  const to = CALL_BACKS[request.status]?.[answer];
  if (!to)
    return refuse('ANSWER_DOES_NOT_FIT', `A request that is ${request.status} has no such answer.`, [
      'input',
      'answer',
    ]);
  const calledBack: RequestEvent = { name: 'request.calledBack', text, answer, ...staff(act) };
  if (to === 'STAYS') return accept(calledBack);
  return to === 'CLOSED'
    ? accept<RequestEvent>(calledBack, { name: 'request.closed', closure: 'CALL_BACK', ...staff(act) })
    : accept<RequestEvent>(calledBack, { name: 'request.reopened', text, ...staff(act) });
}

/** The company has another officer: an open request follows. */
export function followLiaison(request: Request, liaisonId: string | null, { by, at }: Act): Answer {
  const isSame = !request.isOpen || request.liaisonId === liaisonId;
  return isSame ? accept() : accept({ name: 'request.liaisonChanged', liaisonId, by: by.id, side: 'PLATFORM', at });
}

/**
 * Every step of the ladder that has come and was not told yet, each once. `superiors` are whom the three levels above the
 * company's agent reach; `agentId` is who is there for the liaison, and while nobody is, the nearest superior stands in.
 */
export function escalateOverdue(
  request: Request,
  superiors: readonly (string | null)[],
  { by, at }: Act,
  agentId: string | null = request.liaisonId,
): Answer {
  const reached = [agentId ?? superiors[0] ?? null, ...superiors];
  const told = dueSteps(REQUEST_RULES, request, at).map((step): RequestEvent => {
    const { level } = step;
    const personId = reached[LADDER.findIndex((rung) => rung === step.tell)] ?? null;
    const base = { step, personId, by: by.id, side: 'PLATFORM' as const, at };
    return level === 0 ? { name: 'request.warned', ...base } : { name: 'request.escalated', level, ...base };
  });
  return accept(...told);
}
