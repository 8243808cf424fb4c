import { createLogger, runProcess } from '@yunge/runtime';
import { startSubgraph } from '@yunge/subgraph';
import { config } from './config.ts';
import { contextOf, openService } from './context.ts';
import { resolvers } from './schema/resolvers.ts';

const name = 'personnel-server';
const logger = createLogger({ name, level: config.LOG_LEVEL });

await runProcess({
  name,
  logger,
  start: async (onStop) => {
    const service = await openService(name, config, logger);
    onStop('stores', () => service.close());
    const keepTime = setInterval(() => void service.clock.sync().catch(() => undefined), 1_000);
    onStop('clock', () => clearInterval(keepTime));
    const server = await startSubgraph({
      name: 'personnel',
      schemaDir: new URL('schema/', import.meta.url),
      resolvers,
      context: (actor) => contextOf(service, actor),
      port: config.PORT,
      host: config.HOST,
      secret: config.ACTOR_SECRET,
      logger,
      production: config.NODE_ENV === 'production',
      ready: service.ready,
    });
    onStop('server', () => server.stop());
  },
});
