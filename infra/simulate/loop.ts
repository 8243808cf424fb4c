import type { Machine } from './machine.ts';
import type { World } from './world.ts';

export interface SimulatedLoop {
  /** Runs soon instead of at the end of the pause. */
  wake(): void;
  /** Something changed: looks again how long there is nothing to do. */
  reconsider(): void;
}

export interface LoopOptions {
  readonly everyMs: number;
  turn(): Promise<void>;
  idleUntil(): number;
  onError(error: unknown): void;
}

/**
 * A worker's loop in virtual time: `turn` again and again with a pause between. Turns that would find nothing are
 * left out: `idleUntil` tells from outside when there will be something to find.
 */
export function simulateLoop(
  world: World,
  machine: Machine,
  { everyMs, turn, idleUntil, onError }: LoopOptions,
): SimulatedLoop {
  const life = machine.life();
  let isWoken = false;
  let isPausing = false;
  let wakesAt = Infinity;
  let resume: () => void = () => {};

  function pauseUntil(time: number) {
    wakesAt = time;
    const { now } = world;
    if (time < Infinity) machine.goOn(time, () => isPausing && wakesAt <= now() && resume(), life);
  }

  const again = () => {
    const { now } = world;
    return Math.max(now() + everyMs, idleUntil());
  };

  void (async () => {
    await machine.wait(world.random.int(everyMs));
    for (;;) {
      isWoken = false;
      await turn().catch((error: unknown) => {
        onError(error);
        world.tell(machine.name, () => `a turn failed: ${String(error)}`);
      });
      if (isWoken) continue;
      await new Promise<void>((done) => {
        resume = done;
        isPausing = true;
        pauseUntil(again());
      });
      isPausing = false;
    }
  })();

  return {
    wake() {
      isWoken = true;
      if (isPausing) pauseUntil(world.now());
    },
    reconsider() {
      if (!isPausing) return;
      const time = Math.max(world.now() + world.random.int(everyMs), idleUntil());
      if (time < wakesAt) pauseUntil(time);
    },
  };
}
