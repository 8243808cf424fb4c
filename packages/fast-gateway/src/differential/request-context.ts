import { ApolloServer } from '@apollo/server';
import type { ApolloGateway } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import type { JsonObject } from './json.ts';
import type { Exchange } from './exchange.ts';
import type { ClientOperation } from './operations/any-operation.ts';

export type RequestContext = Parameters<ApolloGateway['executor']>[0];

/**
 * Makes request contexts exactly as ApolloServer does: a real server parses and validates, and hands what it made to a
 * gateway that only keeps it. One document is shared by all runs of an operation.
 */
export class ContextMaker {
  readonly #server: ApolloServer;
  #kept: RequestContext | null = null;

  constructor(apiSchema: GraphQLSchema) {
    this.#server = new ApolloServer({
      introspection: true,
      logger: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
      stopOnTerminationSignals: false,
      gateway: {
        onSchemaLoadOrUpdate: (listener) => {
          listener({ apiSchema, coreSupergraphSdl: '' });
          return () => {};
        },
        load: () =>
          Promise.resolve({
            executor: (context) => {
              this.#kept = context;
              return Promise.resolve({ data: null });
            },
          }),
        stop: () => Promise.resolve(),
      },
    });
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  /** What ApolloServer hands to its gateway for an operation; null if it refuses the operation itself. */
  async context({ query, operationName }: ClientOperation): Promise<RequestContext | null> {
    this.#kept = null;
    await this.#server.executeOperation({ query, operationName });
    return this.#kept;
  }
}

/** The context of one run: fresh wherever a gateway writes. */
export function runContext(kept: RequestContext, variables: JsonObject, exchange: Exchange): RequestContext {
  return {
    ...kept,
    request: {
      ...kept.request,
      variables: structuredClone(variables),
      http: { method: 'POST', url: 'https://unknown-url.invalid/', headers: new Headers() },
    },
    metrics: {},
    context: { exchange },
  };
}
