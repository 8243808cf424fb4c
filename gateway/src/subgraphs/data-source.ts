import type { GraphQLDataSource } from '@apollo/gateway';
import type { Actor } from '@yunge/kernel';
import { counter, timer, type Logger } from '@yunge/runtime';
import { ACTOR_HEADER, DEADLINE_HEADER, signActor } from '@yunge/subgraph/identity';
import { BrokenCircuitError, circuitBreaker, ConsecutiveBreaker, handleAll } from 'cockatiel';
import { z } from 'zod';
import { isDropped, type Door } from './pool.ts';
import { Unavailable, unavailableError } from './unavailable.ts';

/** What the gateway knows of an operation while it runs. */
export interface GatewayContext {
  readonly actor: Actor;
  /** When the caller is answered at the latest, by `performance.now()`. */
  readonly deadline: number;
}

export interface DataSourceOptions {
  readonly service: string;
  readonly door: Door;
  readonly secret: string;
  readonly logger: Logger;
  /** Longest time for one call, milliseconds. */
  readonly patience: number;
}

const answerShape = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
});

/** So many failures in a row and a subgraph is left alone for a second. */
const FAILURES = 8;
const LEFT_ALONE = 1_000;

const seconds = timer({
  name: 'yunge_gateway_subgraph_seconds',
  help: 'Seconds a call of a subgraph took',
  labels: ['service'],
});
const failures = counter({
  name: 'yunge_gateway_subgraph_failures_total',
  help: 'Calls of a subgraph without an answer',
  labels: ['service', 'reason'],
});

/** Asks one subgraph: signs who asks over the exact body, keeps the deadline, and turns silence into a typed error. */
export function createDataSource(
  options: DataSourceOptions,
): GraphQLDataSource<GatewayContext & Record<string, unknown>> {
  const { service, door, secret, logger, patience } = options;
  const breaker = circuitBreaker(handleAll, { halfOpenAfter: LEFT_ALONE, breaker: new ConsecutiveBreaker(FAILURES) });

  async function ask(body: string, { actor, deadline }: GatewayContext, canRepeat: boolean): Promise<string> {
    const left = Math.min(patience, deadline - performance.now());
    const headers = {
      'content-type': 'application/json',
      [ACTOR_HEADER]: signActor({ actor, body, secret, now: new Date() }),
      [DEADLINE_HEADER]: String(Math.max(0, Math.round(left))),
    };
    try {
      return await door.post({ headers, body, patience: left });
    } catch (error) {
      if (!canRepeat || !isDropped(error)) throw error;
      return ask(body, { actor, deadline }, false);
    }
  }

  return {
    async process(call) {
      if (!('incomingRequestContext' in call)) throw new Error('Only operations are sent to subgraphs.');
      const { request, context } = call;
      const { query = '', variables, operationName } = request;
      const isMutation = query.trimStart().startsWith('mutation');
      const body = JSON.stringify({ query, variables, operationName });
      const stop = seconds.startTimer({ service });
      try {
        const text = await breaker.execute(() => ask(body, context, !isMutation));
        return answerOf(text, service);
      } catch (error) {
        const reason =
          error instanceof Unavailable ? error.reason : error instanceof BrokenCircuitError ? 'BREAKER' : null;
        if (!reason) throw error;
        failures.inc({ service, reason });
        logger.warn(
          { service, reason, err: error instanceof Unavailable ? error.cause : undefined },
          'a subgraph did not answer',
        );
        return { data: null, errors: [unavailableError(service, isMutation)] };
      } finally {
        stop();
      }
    },
  };
}

function answerOf(text: string, service: string) {
  try {
    return answerShape.parse(JSON.parse(text));
  } catch (error) {
    throw new Unavailable('ANSWER', service, error);
  }
}
