import { createLogger, runProcess } from '@yunge/runtime';
import { startSubgraph } from '@yunge/subgraph';
import { config } from './config.ts';
import { contextOf, openService } from './context.ts';
import { resolvers } from './schema/resolvers.ts';

const name = 'enterprises-server';

await runProcess({
  name,
  logger: createLogger({ name, level: config.LOG_LEVEL }),
  start: async (onStop) => {
    const service = await openService(name);
    onStop('stores', () => service.close());
    const keepTime = setInterval(() => void service.clock.sync().catch(() => undefined), 1_000);
    onStop('clock', () => clearInterval(keepTime));
    const server = await startSubgraph({
      name: 'enterprises',
      schemaDir: new URL('schema/', import.meta.url),
      resolvers,
      context: (actor) => contextOf(service, actor),
      port: config.PORT,
      secret: config.ACTOR_SECRET,
      logger: service.logger,
      production: config.NODE_ENV === 'production',
      ready: service.ready,
    });
    onStop('server', () => server.stop());
  },
});
