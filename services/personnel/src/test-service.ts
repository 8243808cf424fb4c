import { parseEnv } from '@yunge/runtime';
import { buildSubgraph } from '@yunge/subgraph';
import { testService } from '@yunge/testkit';
import { env } from './config.ts';
import { contextOf, openService } from './context.ts';
import { routes } from './routes/index.ts';
import { resolvers } from './schema/resolvers.ts';

/** For tests: this service on a platform of its own, asked in process. */
export const openTestService = () =>
  testService(
    (variables) => openService('personnel-test', parseEnv(env, variables)),
    (service) =>
      buildSubgraph({
        name: 'personnel',
        schemaDir: new URL('schema/', import.meta.url),
        resolvers,
        routes,
        context: (actor) => contextOf(service, actor),
        logger: service.logger,
      }),
  );
