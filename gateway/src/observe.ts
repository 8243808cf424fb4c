import type { ApolloServerPlugin } from '@apollo/server';
import { timer, type Logger } from '@yunge/runtime';
import type { GatewayContext } from './subgraphs/data-source.ts';

/** Seconds of every operation; which operation it was is said in the log at level debug. */
export function observe(logger: Logger): ApolloServerPlugin<GatewayContext> {
  const seconds = timer({
    name: 'yunge_gateway_operation_seconds',
    help: 'Seconds an operation took',
    labels: ['operation', 'outcome'],
  });
  return {
    requestDidStart: () => {
      const stop = seconds.startTimer();
      return Promise.resolve({
        willSendResponse: ({ operation, operationName, errors, contextValue }) => {
          const outcome = errors?.length ? 'errors' : 'ok';
          const took = stop({ operation: operation?.operation ?? 'none', outcome });
          logger.debug({ operationName, actor: contextValue.actor.id, took, outcome }, 'answered');
          return Promise.resolve();
        },
      });
    },
  };
}
