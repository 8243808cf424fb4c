import type { ApolloServerPlugin } from '@apollo/server';
import { timer, type Logger } from '@yunge/runtime';
import type { OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from './subgraphs/data-source.ts';

/** One operation that was answered: by the hot path, or through the whole server. */
export interface Observed {
  readonly by: 'hot' | 'server';
  /** Undefined for what is none. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly context: GatewayContext;
  readonly isOk: boolean;
}

export type Observe = (observed: Observed) => void;

/** Seconds of every operation; which operation it was is said in the log at level debug. */
export function createObserve(logger: Logger): Observe {
  const seconds = timer({
    name: 'yunge_gateway_operation_seconds',
    help: 'Seconds an operation took',
    labels: ['operation', 'outcome', 'by'],
  });
  return ({ by, operation, context: { actor, began }, isOk }) => {
    const took = (performance.now() - began) / 1_000;
    const outcome = isOk ? 'ok' : 'errors';
    seconds.observe({ operation: operation?.operation ?? 'none', outcome, by }, took);
    logger.debug({ operationName: operation?.name?.value, actor: actor.id, took, outcome, by }, 'answered');
  };
}

/** Observes what goes through the server. */
export function observePlugin(observe: Observe): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ operation, errors, contextValue: context }) => {
          observe({ by: 'server', operation, context, isOk: !errors?.length });
          return Promise.resolve();
        },
      }),
  };
}
