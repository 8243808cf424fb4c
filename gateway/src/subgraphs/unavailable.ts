import { counter, type Logger } from '@yunge/runtime';
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

/** What stands in the place of an answer. */
export interface Silence {
  readonly data: null;
  readonly errors: readonly GraphQLFormattedError[];
}

/** Turns what kept an answer away into one: counted, logged, and told to the caller as a typed error. */
export type Silenced = (error: Unavailable, isMutation: boolean) => Silence;

const failures = counter({
  name: 'yunge_gateway_subgraph_failures_total',
  help: 'Calls of a subgraph without an answer',
  labels: ['service', 'reason'],
});

export function createSilenced(service: string, logger: Logger): Silenced {
  return ({ reason, cause }, isMutation) => {
    failures.inc({ service, reason });
    logger.warn({ service, reason, err: cause }, 'a subgraph did not answer');
    return { data: null, errors: [unavailableError(service, isMutation)] };
  };
}

const MAYBE_DONE = 'It may or may not have been done: repeat it with the same idempotencyKey.';

/** What the caller is told of a mutation whose answer can no longer be given in the graph that it was asked of. */
export const REPLACED_MEANWHILE: GraphQLFormattedError = {
  message: `The graph was replaced while this was under way. ${MAYBE_DONE}`,
  extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
};

/** What the caller is told. A mutation may have happened: the same idempotency key asks again without doing it twice. */
function unavailableError(service: string, isMutation: boolean): GraphQLFormattedError {
  const hint = isMutation ? ` ${MAYBE_DONE}` : '';
  return {
    message: `The part "${service}" of the platform did not answer.${hint}`,
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', service },
  };
}
