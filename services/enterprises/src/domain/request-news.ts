import { announcement, noticeRaised, requestClosed } from '@yunge/contracts';
import type { Request, RequestEvent } from './request.ts';

const URGENT: readonly RequestEvent['name'][] = ['request.opened', 'request.reopened', 'request.escalated'];

const day = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

function notice(request: Request, event: RequestEvent, recipientId: string, [en, zh]: Words) {
  return announcement(noticeRaised, {
    recipientId,
    reason: event.name,
    subject: { type: 'Request', id: request.id },
    text: { en: `${request.code}: ${en}`, zh: `${request.code}：${zh}` },
    isUrgent: URGENT.includes(event.name),
    at: event.at,
  });
}

type Words = readonly [en: string, zh: string];

/** Who is told of an event, and in which words: those who answer for the request, or the company's own account. */
function news(request: Request, event: RequestEvent): { to: readonly (string | null)[]; words: Words } | null {
  const { enterpriseName, owners, accountId } = request;
  switch (event.name) {
    case 'request.opened': {
      const words = [
        `${enterpriseName} asks; call within 60 minutes.`,
        `${enterpriseName}提出诉求，请60分钟内联系。`,
      ] as const;
      return { to: owners, words };
    }
    case 'request.contacted':
      return { to: [accountId], words: ['your request was taken up.', '您的诉求已受理联系。'] };
    case 'request.planned':
      return { to: [accountId], words: [`the plan: ${event.text}`, `答复方案：${event.text}`] };
    case 'request.rolled': {
      const until = day(event.promisedAt);
      return { to: [accountId], words: [`promised by ${until} now: ${event.text}`, `顺延至${until}：${event.text}`] };
    }
    case 'request.resolved':
      return {
        to: [accountId],
        words: [`said to be solved; please confirm. ${event.text}`, `已办结，请您确认。${event.text}`],
      };
    case 'request.reopened':
      return {
        to: owners,
        words: [`the company does not accept it: ${event.text}`, `企业不认可，重新办理：${event.text}`],
      };
    case 'request.withdrawn':
      return { to: owners, words: [`withdrawn: ${event.text}`, `企业撤回：${event.text}`] };
    case 'request.closed':
      return { to: [request.liaisonId], words: ['closed on the company’s word.', '企业确认，已办结归档。'] };
    case 'request.covered':
      return { to: [event.personId], words: ['its liaison is on leave; please take care of it.', event.text] };
    case 'request.warned':
      return { to: [event.personId], words: ['its time is running out.', '时限将至。'] };
    case 'request.escalated': {
      const words = [`overdue; it has climbed to level ${event.level}.`, `已超期，升级至第${event.level}级。`] as const;
      return { to: [event.personId], words };
    }
    case 'request.handedOver':
      return { to: [event.toId], words: ['it has passed on to you.', '诉求已移交给您。'] };
    case 'request.confirmed':
    case 'request.calledBack':
    case 'request.liaisonChanged':
      return null;
  }
}

function closed(
  { id, code, enterpriseId, areaCode, resolvedBy, departmentCode, result, isOnTime, disputeCount }: Request,
  at: Date,
) {
  return announcement(requestClosed, {
    requestId: id,
    code,
    enterpriseId,
    areaCode,
    handlerId: resolvedBy ?? '',
    departmentCode,
    isSolved: result === 'SOLVED',
    isOnTime: isOnTime === true,
    disputeCount,
    at,
  });
}

/** What others hear of a request's event: the fact behind honours, and whom to tell. */
export function announceRequest(event: RequestEvent, request: Request) {
  const { to, words } = news(request, event) ?? { to: [], words: ['', ''] as const };
  const people = new Set(to.filter((person) => person !== null));
  const told = [...people].map((person) => notice(request, event, person, words));
  return event.name === 'request.closed' ? [closed(request, event.at), ...told] : told;
}
