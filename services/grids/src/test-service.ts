import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from '@yunge/runtime';
import { buildSubgraph } from '@yunge/subgraph';
import { testService } from '@yunge/testkit';
import { env } from './config.ts';
import { contextOf, openService } from './context.ts';
import { routes } from './routes/index.ts';
import { resolvers } from './schema/resolvers.ts';

/** For tests: this service on a platform of its own, asked in process; `settings` replace those of the platform. */
export async function openTestService(settings: Readonly<Record<string, string>> = {}) {
  const files = await mkdtemp(join(tmpdir(), 'yunge-files-'));
  const test = await testService(
    (variables) => openService('grids-test', parseEnv(env, { ...variables, FILES_DIR: files, ...settings })),
    (service) =>
      buildSubgraph({
        name: 'grids',
        schemaDir: new URL('schema/', import.meta.url),
        resolvers,
        routes,
        context: (actor) => contextOf(service, actor),
        logger: service.logger,
      }),
  );
  return {
    ...test,
    /** Where uploaded files lie. */
    files,
    async close() {
      await test.close();
      await rm(files, { recursive: true });
    },
  };
}
