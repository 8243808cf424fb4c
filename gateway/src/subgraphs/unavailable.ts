import type { GraphQLFormattedError } from 'graphql';

/** Why a subgraph gave no answer; told to the log and the metrics, not to the caller. */
export type Cause = 'DEADLINE' | 'CONNECTION' | 'REFUSED' | 'BREAKER' | 'ANSWER';

/** A subgraph that did not answer, or not in a way that can be used. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  readonly reason: Cause;
  constructor(reason: Cause, service: string, cause?: unknown) {
    super(`${service}: ${reason.toLowerCase()}`, { cause });
    this.reason = reason;
  }
}

/** What the caller is told. A mutation may have happened: the same idempotency key asks again without doing it twice. */
export function unavailableError(service: string, isMutation: boolean): GraphQLFormattedError {
  const hint = isMutation ? ' It may or may not have been done: repeat it with the same idempotencyKey.' : '';
  return {
    message: `The part "${service}" of the platform did not answer.${hint}`,
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', service },
  };
}
