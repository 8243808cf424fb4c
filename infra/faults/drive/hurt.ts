import { setTimeout as delay } from 'node:timers/promises';
import type { Fault } from '../plan/schedule.ts';
import type { World } from '../world/world.ts';

/** Does what the schedule says, at its time; resolves when the last fault is over. */
export async function hurt(
  world: World,
  schedule: readonly Fault[],
  startedAt: number,
  onFault: (fault: Fault) => void,
  signal: AbortSignal,
): Promise<void> {
  await Promise.all(
    schedule.map(async (fault) => {
      await delay(Math.max(0, startedAt + fault.atMs - performance.now()), undefined, { signal });
      onFault(fault);
      await inflict(world, fault, signal);
    }),
  );
}

async function inflict({ redis, workers, server }: World, fault: Fault, signal: AbortSignal): Promise<void> {
  const worker = workers[fault.worker];
  const meanwhile = () => delay(fault.forMs, undefined, { signal });
  switch (fault.kind) {
    case 'KILL_WORKER':
      return worker?.kill();
    case 'KILL_SERVER':
      return server.kill();
    case 'FREEZE_WORKER':
      worker?.freeze();
      return meanwhile().finally(() => worker?.thaw());
    case 'SKEW_WORKER':
      worker?.skew(fault.skewMs);
      return meanwhile().finally(() => worker?.skew(0));
    case 'FLUSH_REDIS':
      return redis.flush();
    case 'FREEZE_REDIS':
      redis.freeze();
      return meanwhile().finally(() => redis.thaw());
    case 'KILL_REDIS':
      redis.kill();
      await meanwhile();
      return redis.start();
  }
}
