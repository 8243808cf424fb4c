import { parseEnv } from '@yunge/runtime';
import { buildSubgraph } from '@yunge/subgraph';
import { testService } from '@yunge/testkit';
import { env } from './config.ts';
import { contextOf, openService } from './context.ts';
import { resolvers } from './schema/resolvers.ts';

/** For tests: this service on a platform of its own, asked in process. */
export const openTestService = () =>
  testService(
    (variables) => openService('enterprises-test', parseEnv(env, variables)),
    (service) =>
      buildSubgraph({
        name: 'enterprises',
        schemaDir: new URL('schema/', import.meta.url),
        resolvers,
        context: (actor) => contextOf(service, actor),
        logger: service.logger,
      }),
  );
