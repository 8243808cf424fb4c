import type { SupergraphManager } from '@apollo/gateway';
import { FastGateway, type PooledDataSource } from '@yunge/fast-gateway';
import { counter, type Logger } from '@yunge/runtime';
import type { GraphQLSchema } from 'graphql';
import { createDataSource, type GatewayContext } from './subgraphs/data-source.ts';

export interface ExecutorOptions {
  readonly supergraph: SupergraphManager;
  /** The address of a subgraph that the supergraph names, with the one it has there. */
  readonly addressOf: (service: string, url: string | undefined) => string;
  readonly secret: string;
  readonly logger: Logger;
  /** Longest time for one call of a subgraph, milliseconds. */
  readonly patience: number;
  /** Told of every graph that is about to be served. */
  readonly onSchema: (schema: GraphQLSchema, supergraph: string) => void;
}

export interface Executor {
  readonly gateway: FastGateway;
  /** Lets go of the connections to the subgraphs. */
  close(): void;
}

const operations = counter({
  name: 'yunge_gateway_operations_total',
  help: 'Operations by the way they were run, and why not on the compiled one',
  labels: ['path', 'reason'],
});

/** Plans operations over the supergraph and runs the plans. This is the only place that says how plans are run. */
export function createExecutor(options: ExecutorOptions): Executor {
  const { supergraph, addressOf, secret, logger, patience, onSchema } = options;
  // Otherwise the gateway sends figures about this machine to its vendor.
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const sources = new Map<string, PooledDataSource<GatewayContext>>();
  const gateway = new FastGateway(
    {
      supergraphSdl: supergraph,
      validateSupergraph: true,
      logger,
      buildService({ name, url }) {
        const source = createDataSource({ service: name, url: addressOf(name, url), secret, logger, patience });
        // What is under way at the address it had is still answered.
        void sources.get(name)?.close();
        sources.set(name, source);
        return source;
      },
    },
    { onRun: ({ path, reason }) => operations.inc({ path, reason: reason ?? 'NONE' }) },
  );
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => onSchema(apiSchema, coreSupergraphSdl));
  return {
    gateway,
    close() {
      for (const source of sources.values()) source.destroy();
    },
  };
}
