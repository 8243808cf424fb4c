import type { Service as ServiceName } from '@yunge/contracts';
import { startWorker, type WorkerOptions } from '@yunge/queue';
import { createLogger, runProcess, serveHealth, type Logger } from '@yunge/runtime';
import type { OpenedService, ServiceSettings } from './open.ts';

export interface Working<Settings extends ServiceSettings, Service> {
  readonly name: ServiceName;
  readonly settings: Settings;
  open(processName: string, settings: NoInfer<Settings>, logger: Logger): Promise<Service>;
  /** Everything the process does, on one screen. */
  duties(service: Service): Pick<WorkerOptions, 'jobs' | 'sweeps' | 'outboxes' | 'onParked'>;
}

/** The worker process of a service: its jobs, sweeps and outboxes, a health port, an orderly end. */
export async function work<
  Settings extends ServiceSettings,
  Service extends Pick<OpenedService, 'clock' | 'queues' | 'queueOptions' | 'ready' | 'close'>,
>({ name, settings, open, duties }: Working<Settings, Service>): Promise<void> {
  const processName = `${name}-worker`;
  const logger = createLogger({ name: processName, level: settings.LOG_LEVEL });
  await runProcess({
    name: processName,
    logger,
    start: async (onStop) => {
      const service = await open(processName, settings, logger);
      onStop('stores', () => service.close());
      const { queues, clock, queueOptions } = service;
      onStop('worker', await startWorker({ ...queueOptions, queues, clock, ...duties(service) }));
      const health = await serveHealth({ port: settings.HEALTH_PORT, ready: service.ready, logger });
      onStop('health', () => health.stop());
    },
  });
}
