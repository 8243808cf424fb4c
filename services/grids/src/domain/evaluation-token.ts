import { createHmac, timingSafeEqual } from 'node:crypto';
import { accept, refuse, type Decision } from '@yunge/kernel';
import { EVALUATION_DAYS } from './incident-closing.ts';
import type { Act } from './incident-decisions.ts';
import type { IncidentEvent } from './incident-event.ts';
import type { Incident } from './incident.ts';

type Closed = Pick<Incident, 'id' | 'status' | 'promise' | 'reopenCount' | 'closedAt'>;

export type EvaluationTokenOf = (incident: Closed) => string | null;

/**
 * The token that lets whoever was told of a closing answer once, without an account: HMAC-SHA-256 over what exactly
 * was closed, base64url. Null unless it stands closed. Nothing is kept of it: an answer moves the matter on, and with
 * it every token that was told before is void.
 */
export function evaluationToken(secret: string, { id, status, promise, reopenCount, closedAt }: Closed): string | null {
  if (status !== 'CLOSED' || !closedAt) return null;
  const closing = JSON.stringify(['evaluate', id, promise.epoch, reopenCount, closedAt.getTime()]);
  return createHmac('sha256', secret).update(closing).digest('base64url');
}

/** Compared as text: base64url has spare bits at its end that decode alike. */
function fits(expected: string, shown: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(shown)];
  return one.length === other.length && timingSafeEqual(one, other);
}

export interface TokenAnswer {
  readonly token: string;
  readonly isSatisfied: boolean;
  readonly comment: string | null;
}

/** Wrong, used, too old, or of another matter: nobody learns which. */
export const tokenInvalid = refuse('TOKEN_INVALID', 'The token does not fit, was used, or has expired.', [
  'input',
  'token',
]);

/**
 * The answer of whoever was sent the token of this closing, within 14 days of it. Like the reporter's own answer, a
 * dissatisfied one opens the matter again.
 */
export function evaluateByToken(
  incident: Closed,
  { token, isSatisfied, comment }: TokenAnswer,
  { actor, at }: Act,
  secret: string,
): Decision<IncidentEvent, 'TOKEN_INVALID'> {
  const expected = evaluationToken(secret, incident);
  if (expected === null || !fits(expected, token)) return tokenInvalid;
  const closedMs = incident.closedAt?.getTime() ?? 0;
  if (at.getTime() > closedMs + EVALUATION_DAYS * 86_400_000) return tokenInvalid;
  const by = actor.id;
  if (isSatisfied) return accept({ name: 'incident.evaluated', isSatisfied, comment, by, at });
  return accept({ name: 'incident.reopened', reason: comment ?? 'The reporter is not satisfied.', by, at });
}

/** The words that ask a reporter for an answer; with the token where one is given out. */
export function evaluationInvitation(incident: Closed, tokenOf: EvaluationTokenOf): { en: string; zh: string } {
  const token = tokenOf(incident);
  if (token === null) {
    return { en: 'your matter is closed; please say how it went.', zh: '您上报的事件已结案，请评价。' };
  }
  return {
    en: `your matter is closed; please say how it went within ${EVALUATION_DAYS} days, with this code and the token ${token} (once).`,
    zh: `您上报的事件已结案，请在${EVALUATION_DAYS}天内凭案卷编号和一次性口令 ${token} 评价。`,
  };
}
