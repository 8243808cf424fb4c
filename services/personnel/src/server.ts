import { serve } from '@yunge/service/serve';
import { config } from './config.ts';
import { contextOf, openService } from './context.ts';
import { routes } from './routes/index.ts';
import { resolvers } from './schema/resolvers.ts';

await serve({
  name: 'personnel',
  settings: config,
  open: openService,
  schemaDir: new URL('schema/', import.meta.url),
  resolvers,
  routes,
  contextOf,
});
