import type { World } from './world.ts';

/** A process of the platform: it can be killed, started again, and made to stand still. */
export interface Machine {
  readonly name: string;
  isUp(): boolean;
  isFrozen(): boolean;
  /** Which life this is; what was begun in an earlier one never goes on. */
  life(): number;
  /** Goes on at an instant, unless the process has died by then; later if it stands still. `life` is the present one. */
  goOn(time: number, then: () => void, life?: number): void;
  /** Resolves after so much time, in this life only. */
  wait(ms: number): Promise<void>;
  kill(restartAfterMs: number): void;
  freeze(ms: number): void;
  /** What it does with its life; called again at each start. */
  onStart(begin: () => void): void;
}

export function createMachine(world: World, name: string): Machine {
  let life = 1;
  let isUp = true;
  let frozenUntil = 0;
  const beginnings: (() => void)[] = [];
  const machine: Machine = {
    name,
    isUp: () => isUp,
    isFrozen: () => frozenUntil > world.now(),
    life: () => life,
    goOn(time, then, begun = life) {
      const resume = () => {
        if (begun !== life) return;
        if (frozenUntil > world.now()) world.at(frozenUntil, resume);
        else then();
      };
      world.at(time, resume);
    },
    wait: (ms) => new Promise((done) => machine.goOn(world.now() + ms, done)),
    kill(restartAfterMs) {
      if (!isUp) return;
      world.tell(name, () => `killed, back in ${restartAfterMs} ms`);
      life += 1;
      isUp = false;
      frozenUntil = 0;
      world.at(world.now() + restartAfterMs, () => {
        world.tell(name, () => 'starts');
        isUp = true;
        for (const begin of beginnings) begin();
      });
    },
    freeze(ms) {
      if (!isUp) return;
      world.tell(name, () => `stands still for ${ms} ms`);
      frozenUntil = Math.max(frozenUntil, world.now() + ms);
    },
    onStart(begin) {
      beginnings.push(begin);
      begin();
    },
  };
  return machine;
}
