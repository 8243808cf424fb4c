import { ApolloGateway, type SupergraphManager } from '@apollo/gateway';
import type { Logger } from '@yunge/runtime';
import type { GraphQLSchema } from 'graphql';
import { createDataSource } from './subgraphs/data-source.ts';
import type { Doors } from './subgraphs/doors.ts';

export interface ExecutorOptions {
  readonly supergraph: SupergraphManager;
  readonly doors: Doors;
  readonly secret: string;
  readonly logger: Logger;
  /** Longest time for one call of a subgraph, milliseconds. */
  readonly patience: number;
  /** Told of every graph that is about to be served. */
  readonly onSchema: (schema: GraphQLSchema, supergraph: string) => void;
}

/** Plans operations over the supergraph and runs the plans. This is the only place that says how plans are run. */
export function createExecutor({
  supergraph,
  doors,
  secret,
  logger,
  patience,
  onSchema,
}: ExecutorOptions): ApolloGateway {
  // Otherwise the gateway sends figures about this machine to its vendor.
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    validateSupergraph: true,
    logger,
    buildService: ({ name, url }) =>
      createDataSource({ service: name, door: doors.open(name, url), secret, logger, patience }),
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => onSchema(apiSchema, coreSupergraphSdl));
  return gateway;
}
