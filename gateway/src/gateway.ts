import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { stringifyRaw } from '@yunge/fast-gateway';
import { close, listen, type Logger } from '@yunge/runtime';
import { accessPlugin } from '@yunge/subgraph/access-plugin';
import { maskErrors } from '@yunge/subgraph/mask';
import { supergraphAccess } from './access.ts';
import type { Config } from './config.ts';
import { createDemoIssuer } from './demo/issuer.ts';
import { demoRoutes } from './demo/routes.ts';
import { createExecutor } from './executor.ts';
import { createForward } from './http/forward.ts';
import { FORWARDS, type Forward } from './http/forwards.ts';
import { createGraphql } from './http/graphql.ts';
import { serveHealth } from './http/health.ts';
import { serveMetrics, serveRoutes } from './http/routes.ts';
import { createIdentify, type Issuer } from './identity/bearer.ts';
import { oidcIssuer } from './identity/oidc.ts';
import { LIMITS } from './limits/figures.ts';
import { createInspect } from './limits/inspect.ts';
import { watchOverload } from './limits/overload.ts';
import { createObserve, observePlugin } from './observe.ts';
import { playgroundRoutes } from './playground/routes.ts';
import type { GatewayContext } from './subgraphs/data-source.ts';
import { openDoors } from './subgraphs/doors.ts';
import { supergraphFile } from './supergraph.ts';

export interface RunningGateway {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

const COMMITTED = fileURLToPath(new URL('../supergraph.graphql', import.meta.url));

/** The public graph over HTTP. */
export async function startGateway(
  config: Config,
  logger: Logger,
  forwards: readonly Forward[] = FORWARDS,
): Promise<RunningGateway> {
  const production = config.NODE_ENV === 'production';
  const demo = config.DEMO ? await createDemoIssuer(production) : null;
  const oidc = config.OIDC_ISSUER ? oidcIssuer(config.OIDC_ISSUER, config.OIDC_AUDIENCE, config.OIDC_JWKS_URI) : null;
  const issuers = [demo, oidc].filter(
    (issuer): issuer is NonNullable<typeof issuer> => issuer !== null,
  ) satisfies Issuer[];

  const doors = openDoors(config.SUBGRAPHS);
  const access = supergraphAccess();
  const { gateway, close: closeExecutor } = createExecutor({
    supergraph: supergraphFile(config.SUPERGRAPH ?? COMMITTED, logger),
    addressOf: doors.open,
    secret: config.ACTOR_SECRET,
    logger,
    patience: config.SUBGRAPH_DEADLINE_MS,
    onSchema: access.learn,
  });
  const observe = createObserve(logger);
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    stringifyResult: stringifyRaw,
    formatError: maskErrors({ logger, open: ['SUBGRAPH_UNAVAILABLE'] }),
    logger,
    plugins: [
      observePlugin(observe),
      accessPlugin<GatewayContext>(access.check),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();

  const overload = watchOverload(config.MAX_IN_FLIGHT);
  const identify = createIdentify(issuers);
  const graphql = createGraphql({
    apollo,
    gateway,
    overload,
    identify,
    inspect: createInspect(),
    access: access.check,
    observe,
    patience: config.GATEWAY_DEADLINE_MS,
  });
  const { ACTOR_SECRET: secret, GATEWAY_DEADLINE_MS: patience } = config;
  const beside = forwards.map(
    (forward) =>
      [`${forward.prefix}*`, createForward(forward, { doors, overload, identify, secret, logger, patience })] as const,
  );
  const routes = {
    '/graphql': graphql,
    ...Object.fromEntries(beside),
    'GET /health': serveHealth(doors),
    'GET /metrics': serveMetrics,
    ...(demo && demoRoutes(demo)),
    ...((config.PLAYGROUND ?? !production) && playgroundRoutes()),
  };
  const http = createServer(serveRoutes(routes, logger));
  http.requestTimeout = 30_000;
  const { port } = await listen(http, config.PORT, config.HOST);
  return {
    url: `http://${config.HOST}:${port}`,
    port,
    async stop() {
      await close(http);
      await apollo.stop();
      closeExecutor();
      overload.stop();
      await doors.close();
    },
  };
}
