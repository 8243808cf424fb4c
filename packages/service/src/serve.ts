import type { Service as ServiceName } from '@yunge/contracts';
import type { Actor } from '@yunge/kernel';
import { createLogger, runProcess, type Logger } from '@yunge/runtime';
import { startSubgraph, type Route } from '@yunge/subgraph';
import type { OpenedService, ServiceSettings } from './open.ts';

export interface Serving<Settings extends ServiceSettings, Service, Context extends { readonly actor: Actor }> {
  readonly name: ServiceName;
  readonly settings: Settings;
  open(processName: string, settings: NoInfer<Settings>, logger: Logger): Promise<Service>;
  /** Folder of the `.graphql` files. */
  readonly schemaDir: URL;
  readonly resolvers: object;
  /** What is served beside the graph. */
  readonly routes?: readonly Route<NoInfer<Context>>[];
  contextOf(service: Service, actor: Actor): Context;
}

const KEEP_TIME_MS = 1_000;

/** The server process of a service: opens its stores, serves its subgraph, ends in order. */
export async function serve<
  Settings extends ServiceSettings,
  Service extends Pick<OpenedService, 'clock' | 'ready' | 'close'>,
  Context extends { readonly actor: Actor },
>({
  name,
  settings,
  open,
  schemaDir,
  resolvers,
  routes = [],
  contextOf,
}: Serving<Settings, Service, Context>): Promise<void> {
  const processName = `${name}-server`;
  const logger = createLogger({ name: processName, level: settings.LOG_LEVEL });
  await runProcess({
    name: processName,
    logger,
    start: async (onStop) => {
      const service = await open(processName, settings, logger);
      onStop('stores', () => service.close());
      // A missed look costs nothing: time runs on between two of them.
      const keepTime = setInterval(() => void service.clock.sync().catch(() => undefined), KEEP_TIME_MS);
      onStop('clock', () => clearInterval(keepTime));
      const server = await startSubgraph({
        name,
        schemaDir,
        resolvers,
        routes,
        context: (actor) => contextOf(service, actor),
        port: settings.PORT,
        host: settings.HOST,
        secret: settings.ACTOR_SECRET,
        logger,
        production: settings.NODE_ENV === 'production',
        ready: service.ready,
      });
      onStop('server', () => server.stop());
    },
  });
}
