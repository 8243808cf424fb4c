import { createQueues, defineJob } from '@yunge/queue';
import { createLogger } from '@yunge/runtime';
import { z } from 'zod';
import { expectedSteps } from '../judge/ledger.ts';
import type { Case } from '../plan/cases.ts';
import type { World } from '../world/world.ts';

const escalate = defineJob('escalate-overdue-incident', z.object({ incidentId: z.string() }));

/** For the control: puts every alarm of the window on the queue at once, as if it never forgot. */
export async function setAllAlarms(
  { redis, queuePrefix }: World,
  cases: readonly Case[],
  windowMs: number,
  untilStartMs: number,
): Promise<number> {
  const logger = createLogger({ name: 'faults-alarms', level: 'silent' });
  const queues = createQueues({ redisUrl: redis.url, prefix: queuePrefix, service: 'grids', logger });
  let alarms = 0;
  for (const kase of cases) {
    for (const { atMs } of expectedSteps(kase, windowMs, null)) {
      const id = `alarm-${kase.id}-${atMs}`;
      await queues.schedule(escalate, { incidentId: kase.id }, { id, delayMs: untilStartMs + atMs + JUST_AFTER_MS });
      alarms += 1;
    }
  }
  await queues.close();
  return alarms;
}

/** The queue's clock and the store's may differ by a few milliseconds; an alarm that is early finds nothing due. */
const JUST_AFTER_MS = 50;
