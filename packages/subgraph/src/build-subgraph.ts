import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ANONYMOUS, type Actor } from '@yunge/kernel';
import type { Logger } from '@yunge/runtime';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { accessPlugin } from './access-plugin.ts';
import { createAccessCheck } from './access.ts';
import { maskErrors } from './mask.ts';
import { answerOf, routeOf, type Route, type RouteAnswer } from './route.ts';
import { timingPlugin } from './timing-plugin.ts';
import { makeSchema } from './schema.ts';

/** What came with a request beside its body. */
export interface RequestInfo {
  /** When the gateway stops waiting; null when it did not say. */
  readonly deadline: Date | null;
}

export interface SubgraphOptions<Ctx extends { readonly actor: Actor }> {
  readonly name: string;
  /** Folder whose `*.graphql` files are the schema; the shared SDL is added by itself. */
  readonly schemaDir: URL | string;
  /** Resolvers by type and field; the shared scalars are added by themselves. */
  readonly resolvers: object;
  /** Built anew for each request; it holds the actor it is given. */
  readonly context: (actor: Actor, request: RequestInfo) => Ctx | Promise<Ctx>;
  /** What is served beside the graph. */
  readonly routes?: readonly Route<Ctx>[];
  readonly logger: Logger;
  /** Introspection off, no suggestions in messages. */
  readonly production?: boolean;
}

export interface Execution {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  /** Anonymous unless given. */
  readonly actor?: Actor;
}

export interface ExecutionAnswer {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly GraphQLFormattedError[];
}

export interface RouteCall {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Anonymous unless given. */
  readonly actor?: Actor;
}

export interface Subgraph<Ctx extends { readonly actor: Actor }> {
  readonly schema: GraphQLSchema;
  readonly server: ApolloServer<Ctx>;
  /** Runs an operation in process, through the same access rules and masking as over HTTP. */
  execute(execution: Execution): Promise<ExecutionAnswer>;
  /** Calls a route in process, as through the gateway. Throws when no route has that path. */
  call(call: RouteCall): Promise<RouteAnswer>;
}

/** A subgraph without its door. Throws an AccessFault or SchemaFault that names every fault of the schema. */
export function buildSubgraph<Ctx extends { readonly actor: Actor }>(options: SubgraphOptions<Ctx>): Subgraph<Ctx> {
  const { name, schemaDir, resolvers, context, routes = [], logger, production = false } = options;
  const schema = makeSchema(schemaDir, resolvers);
  const server = new ApolloServer<Ctx>({
    schema,
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // Only the gateway can reach this door, and it always sends JSON.
    csrfPrevention: false,
    formatError: maskErrors({ logger }),
    logger,
    plugins: [
      timingPlugin(name),
      accessPlugin<Ctx>(createAccessCheck(schema)),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  return {
    schema,
    server,
    async execute({ query, variables, operationName, actor = ANONYMOUS }) {
      const contextValue = await context(actor, { deadline: null });
      const { body } = await server.executeOperation(
        { query, ...(variables && { variables }), ...(operationName && { operationName }) },
        { contextValue },
      );
      if (body.kind !== 'single') throw new Error('An answer in parts is not expected here.');
      return { data: body.singleResult.data ?? null, errors: body.singleResult.errors ?? [] };
    },
    async call({ method, path: target, headers = {}, body = '', actor = ANONYMOUS }) {
      const { pathname: path, searchParams: query } = new URL(target, 'http://subgraph');
      const route = routeOf(routes, path);
      if (!route) throw new Error(`${name} has no route for ${path}.`);
      const lowered = Object.entries(headers).map(([header, value]) => [header.toLowerCase(), value] as const);
      const request = { method, path, query, headers: Object.fromEntries(lowered), body: Buffer.from(body) };
      return answerOf(route, request, await context(actor, { deadline: null }), logger);
    },
  };
}
