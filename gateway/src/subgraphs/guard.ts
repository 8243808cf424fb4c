import { TransportError, type Ask } from '@yunge/fast-gateway';
import { timer } from '@yunge/runtime';
import { BrokenCircuitError, circuitBreaker, ConsecutiveBreaker, handleAll } from 'cockatiel';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { answerShape } from './answer-shape.ts';
import type { GatewayContext } from './data-source.ts';
import { Unavailable, type Silenced } from './unavailable.ts';

/** So many failures in a row and a subgraph is left alone for a second. */
const FAILURES = 8;
const LEFT_ALONE = 1_000;

const seconds = timer({
  name: 'yunge_gateway_subgraph_seconds',
  help: 'Seconds a call of a subgraph took',
  labels: ['service'],
});

/** What a data source tells of an answer that is not 2xx. */
const refusal = z.object({ response: z.object({ status: z.int(), body: z.unknown() }) });

/** A breaker before each call of a subgraph that has `patience` milliseconds at the most, its time measured, and a typed error in the place of silence. */
export function guard(
  service: string,
  patience: number,
  silenced: Silenced,
): (ask: Ask<GatewayContext>) => Ask<GatewayContext> {
  const breaker = circuitBreaker(handleAll, { halfOpenAfter: LEFT_ALONE, breaker: new ConsecutiveBreaker(FAILURES) });
  const taken = seconds.labels({ service });

  return (ask) => (call, answered) => {
    const began = performance.now();
    const end = (outcome: string | Unavailable): void => {
      taken.observe((performance.now() - began) / 1_000);
      if (typeof outcome === 'string') answered(null, outcome);
      else answered(null, latin1(JSON.stringify(silenced(outcome, call.isMutation))));
    };
    const left = call.context.deadline - began;
    // What others have left no time for says nothing of this subgraph.
    if (left <= 0) return process.nextTick(end, new Unavailable('DEADLINE', service));
    const isHurried = left < patience / 2;
    const asked = () =>
      new Promise<string | Unavailable>((resolve, reject) => {
        ask(call, (error, text) => {
          const outcome = error ? outcomeOf(error, service) : call.isMutation ? checked(text, service) : text;
          // A subgraph that answers is there, whatever it says.
          const isThere = typeof outcome === 'string' || outcome.reason === 'ANSWER';
          if (isThere || (isHurried && outcome.reason === 'DEADLINE')) resolve(outcome);
          else reject(outcome);
        });
      });
    breaker.execute(asked).then(end, (error: unknown) => {
      if (error instanceof BrokenCircuitError) end(new Unavailable('BREAKER', service));
      else if (error instanceof Unavailable) end(error);
      else answered(error instanceof Error ? error : new Error(String(error)), '');
    });
  };
}

/** Why there is no answer; or the answer, as one that refuses with a 4xx may still be one of the graph. */
function outcomeOf(error: Error, service: string): string | Unavailable {
  if (error instanceof TransportError)
    return new Unavailable(error.code === 'DEADLINE' ? 'DEADLINE' : 'CONNECTION', service, error);
  const { data } = error instanceof GraphQLError ? refusal.safeParse(error.extensions) : {};
  if (!data) return new Unavailable('ANSWER', service, error);
  const { status, body } = data.response;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  // 401 means that the secrets differ: the platform's fault, never the caller's.
  return status >= 500 || status === 401 ? new Unavailable('REFUSED', service, text.slice(0, 200)) : latin1(text);
}

/** An answer to a mutation that is no GraphQL tells nobody whether it was done; that to a query is found out when read. */
function checked(text: string, service: string): string | Unavailable {
  try {
    answerShape.parse(JSON.parse(Buffer.from(text, 'latin1').toString()));
    return text;
  } catch (error) {
    return new Unavailable('ANSWER', service, error);
  }
}

/** One character per byte, as answers are handed on. */
function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}
