import { parseArgs } from 'node:util';
import { SERVICES, type Service } from '@yunge/contracts';
import { openParked, type ParkedJob } from '@yunge/queue';
import { createLogger } from '@yunge/runtime';
import { findPlatform } from '../platform/platform.ts';
import { PlainError } from '../stores/plain-error.ts';
import { ensureStores } from '../stores/stores.ts';
import { runTask } from './support/task.ts';

const USAGE = 'Use: npm run queues [-- --retry SERVICE ID|all | --discard SERVICE ID|all]';
const MOST = 1_000;

type Deed = 'retry' | 'discard';

/** `npm run queues`: the jobs that failed for good, and what an operator does about them. */
await runTask(async ({ args, log, signal }) => {
  const order = orderOf(args);
  const platform = await findPlatform();
  const stores = platform ? null : await ensureStores({ log, signal });
  const redisUrl = platform?.redisUrl ?? stores?.redisUrl ?? '';
  const logger = createLogger({ name: 'queues', level: 'silent' });
  const prefix = process.env['QUEUE_PREFIX'] ?? 'yunge';
  const queues = SERVICES.map((service) => ({ service, parked: openParked({ redisUrl, prefix, service, logger }) }));
  try {
    let done = 0;
    if (order) {
      const { parked } = queues.find(({ service }) => service === order.service) ?? {};
      const ids = order.id === 'all' ? ((await parked?.list(MOST)) ?? []).map(({ id }) => id) : [order.id];
      for (const id of ids) if (await parked?.[order.deed](id)) done += 1;
      if (ids.length > 0 && done === 0) {
        throw new PlainError(
          `No job ${order.id} is parked at ${order.service}.`,
          'See `npm run queues` for those that are.',
        );
      }
    }
    const lists = await Promise.all(queues.map(({ parked }) => parked.list(MOST)));
    const jobs = lists.flat();
    for (const job of jobs) log(rowOf(job));
    const what = order ? `, ${done} ${order.deed === 'retry' ? 'put back' : 'discarded'}` : '';
    log(`queues: ${queues.length} services, ${jobs.length} jobs parked${what}`);
  } finally {
    await Promise.all(queues.map(({ parked }) => parked.close()));
    await stores?.release();
  }
});

function rowOf({ service, id, name, attempts, at, reason }: ParkedJob): string {
  return `${service}  ${id}  ${name}  ${attempts} attempts, parked ${at.toISOString()}: ${reason}`;
}

/** Throws a PlainError for anything that is neither a list nor one deed to one job. */
function orderOf(args: readonly string[]): { deed: Deed; service: Service; id: string } | null {
  const { values, positionals } = parsed(args);
  const deeds = (['retry', 'discard'] as const).filter((deed) => values[deed] !== undefined);
  const [deed, ...more] = deeds;
  if (!deed && positionals.length === 0) return null;
  const [id, ...others] = positionals;
  const service = SERVICES.find((each) => deed && each === values[deed]);
  if (!deed || !service || !id || more.length > 0 || others.length > 0) {
    throw new PlainError(`Not understood: ${args.join(' ')}`, `${USAGE}; services: ${SERVICES.join(', ')}`);
  }
  return { deed, service, id };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { retry: { type: 'string' }, discard: { type: 'string' } },
    });
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error), USAGE);
  }
}
