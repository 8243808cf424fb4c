import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { timer } from '@yunge/runtime';

/** Seconds of every operation, by subgraph, kind of operation and whether it had errors. */
export function timingPlugin(subgraph: string): ApolloServerPlugin<BaseContext> {
  const seconds = timer({
    name: 'yunge_subgraph_operation_seconds',
    help: 'Seconds a subgraph took for an operation',
    labels: ['subgraph', 'operation', 'outcome'],
  });
  return {
    requestDidStart: () => {
      const stop = seconds.startTimer({ subgraph });
      return Promise.resolve({
        willSendResponse: ({ operation, errors }) => {
          stop({ operation: operation?.operation ?? 'none', outcome: errors?.length ? 'errors' : 'ok' });
          return Promise.resolve();
        },
      });
    },
  };
}
