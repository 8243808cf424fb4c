import { setImmediate as settled } from 'node:timers/promises';
import { stream, type Random } from '../demo/random.ts';

/** Virtual time, and everything that is going to happen in it. One source of chance decides it all. */
export interface World {
  readonly random: Random;
  /** Milliseconds since 1970 by the only true clock: the store's. */
  now(): number;
  /** Lets something happen at an instant; what shares an instant happens in the order it was asked for. */
  at(time: number, happening: () => void): void;
  /** Lives until nothing is left to happen before an instant, or there were more steps than there can be. */
  live(until: number, mostSteps: number): Promise<void>;
  /** Things that happened so far. */
  steps(): number;
  /** Puts a line into the trace; the text is only made when somebody reads it. */
  tell(who: string, what: () => string): void;
}

interface Happening {
  readonly time: number;
  readonly turn: number;
  readonly happen: () => void;
}

const isBefore = (a: Happening, b: Happening) => a.time < b.time || (a.time === b.time && a.turn < b.turn);

/** A binary heap: what happens next is on top. */
function agenda() {
  const heap: Happening[] = [];
  return {
    next: () => heap[0],
    add(happening: Happening) {
      let at = heap.push(happening) - 1;
      while (at > 0) {
        const above = (at - 1) >> 1;
        const parent = heap[above];
        if (!parent || !isBefore(happening, parent)) break;
        heap[at] = parent;
        at = above;
      }
      heap[at] = happening;
    },
    drop() {
      const last = heap.pop();
      if (!last || heap.length === 0) return;
      let at = 0;
      for (;;) {
        const left = heap[2 * at + 1];
        const right = heap[2 * at + 2];
        if (!left) break;
        const isRight = right !== undefined && isBefore(right, left);
        const child = isRight ? right : left;
        if (!isBefore(child, last)) break;
        heap[at] = child;
        at = 2 * at + (isRight ? 2 : 1);
      }
      heap[at] = last;
    },
  };
}

/** A world that begins at an instant; the same seed lives the same life. `trace` receives its lines. */
export function createWorld(seed: number, start: number, trace?: (line: string) => void): World {
  const todo = agenda();
  let now = start;
  let turn = 0;
  let steps = 0;
  return {
    random: stream('simulate', seed),
    now: () => now,
    steps: () => steps,
    at(time, happen) {
      todo.add({ time: Math.max(time, now), turn: (turn += 1), happen });
    },
    async live(until, mostSteps) {
      for (let next = todo.next(); next && next.time <= until && steps <= mostSteps; next = todo.next()) {
        todo.drop();
        now = next.time;
        steps += 1;
        next.happen();
        // Whatever the code under test does between two waits is done before the next thing happens.
        await settled();
      }
      now = Math.max(now, until);
    },
    tell(who, what) {
      trace?.(`${new Date(now).toISOString()} ${who.padEnd(10)} ${what()}`);
    },
  };
}
