import { createLogger, runProcess } from '@yunge/runtime';
import { readConfig } from './config.ts';
import { startGateway } from './gateway.ts';

/** The gateway: one public graph over the subgraphs. */
const config = readConfig();
const logger = createLogger({ name: 'gateway', level: config.LOG_LEVEL });

await runProcess({
  name: 'gateway',
  logger,
  start: async (onStop) => {
    const gateway = await startGateway(config, logger);
    onStop('gateway', () => gateway.stop());
    logger.info({ url: gateway.url }, 'the graph is served');
  },
});
