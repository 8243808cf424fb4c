import type { Machine } from './machine.ts';
import type { World } from './world.ts';

/** What can become of one request to the store or to Redis. */
export type Fate =
  | 'FINE'
  /** Refused before it had any effect. */
  | 'NO_EFFECT'
  /** Done, but the answer is lost: the asker cannot know. */
  | 'ANSWER_LOST'
  /** Takes seconds; the asker gives up before, and the effect comes after all. */
  | 'SLOW'
  /** The asker is killed with the request on its way, or with the answer on its way. */
  | 'KILLED_ASKING'
  | 'KILLED_BEFORE_ANSWER';

/** Everything that can go wrong with a deployment as a whole. */
const DISASTERS = ['KILL', 'FREEZE', 'STORE_DOWN', 'REDIS_DOWN', 'FLUSH', 'LOSE_JOBS', 'STALL'] as const;
export type Disaster = (typeof DISASTERS)[number];

/** What a queue does to one job beside running it in its turn. */
export type Mischief = 'NONE' | 'LATE' | 'TWICE' | 'OUT_OF_ORDER';

export interface Faults {
  fate(): Fate;
  mischief(): Mischief;
  /** What befalls a message between a client and a server. */
  network(): 'FINE' | 'LOST' | 'LATE' | 'TWICE';
  /** Lets disasters strike in busy moments; never so often that nothing could ever be done. */
  onDisaster(strike: (disaster: Disaster) => void): void;
  /** From now on everything works. */
  end(): void;
  isOver(): boolean;
  /** How many disasters struck. */
  count(): number;
}

/** Disasters lie at least this far apart, so that what a single one may delay stays known. */
const BETWEEN_DISASTERS_MS = 45_000;

/** Each seed has its own weather: some faults not at all, some often. Rare ones alone find what storms hide. */
export function createFaults(world: World): Faults {
  const { random } = world;
  const weather = (often: number) => (random.chance(0.4) ? 0 : often * random.next() ** 2);
  const fates = {
    NO_EFFECT: weather(0.1),
    ANSWER_LOST: weather(0.1),
    SLOW: weather(0.05),
    KILLED_ASKING: weather(0.01),
    KILLED_BEFORE_ANSWER: weather(0.02),
  };
  const mischiefs = { LATE: weather(0.3), TWICE: weather(0.3), OUT_OF_ORDER: weather(0.5) };
  const mishaps = { LOST: weather(0.2), LATE: weather(0.2), TWICE: weather(0.2) };
  const disasters = DISASTERS.filter(() => random.chance(0.6));
  const disasterRate = weather(0.02);
  let isOver = false;
  let nextDisaster = world.now();
  let count = 0;
  let strike: (disaster: Disaster) => void = () => {};

  function draw<Kind extends string>(rates: Readonly<Record<Kind, number>>): Kind | null {
    if (isOver) return null;
    let left = random.next();
    for (const kind in rates) {
      left -= rates[kind];
      if (left < 0) return kind;
    }
    return null;
  }

  return {
    fate() {
      if (!isOver && world.now() >= nextDisaster && disasters.length > 0 && random.chance(disasterRate)) {
        nextDisaster = world.now() + BETWEEN_DISASTERS_MS;
        count += 1;
        const disaster = random.pick(disasters);
        // Not now: whoever asked is in the middle of something, and is to have sent it.
        world.at(world.now() + random.int(50), () => strike(disaster));
      }
      return draw(fates) ?? 'FINE';
    },
    mischief: () => draw(mischiefs) ?? 'NONE',
    network: () => draw(mishaps) ?? 'FINE',
    onDisaster(does) {
      strike = does;
    },
    end() {
      isOver = true;
    },
    isOver: () => isOver,
    count: () => count,
  };
}

/** The asker gave up, or was told that something failed: in both cases it does not know more than that. */
export class Unavailable extends Error {
  constructor(message: string) {
    // There are thousands of them in a life, and nobody reads where they were made.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** How long a process waits for the store or for Redis. */
const PATIENCE_MS = 1_000;

/** Latency of one way, in milliseconds. */
const oneWay = (world: World) => 1 + world.random.int(4);

/**
 * One request of a machine to something that answers: travels, has its effect, travels back, with all that can happen
 * on the way. `isDown` is asked on arrival.
 */
export function ask<Result>(
  { world, faults }: { readonly world: World; readonly faults: Faults },
  machine: Machine,
  { effect, isDown, name }: { effect: () => Result; isDown: () => boolean; name: string },
): Promise<Result> {
  const fate = faults.fate();
  if (fate !== 'FINE') world.tell(machine.name, () => `${name}: ${fate}`);
  const slow = fate === 'SLOW' ? 500 + world.random.int(3_000) : 0;
  const arrival = world.now() + oneWay(world) + slow;
  const life = machine.life();
  return new Promise((done, fail) => {
    const answer = (deliver: () => void) => {
      if (fate !== 'KILLED_BEFORE_ANSWER') machine.goOn(world.now() + oneWay(world), deliver, life);
      else if (machine.life() === life) machine.kill(500 + world.random.int(8_000));
    };
    if (fate === 'SLOW') machine.goOn(world.now() + PATIENCE_MS, () => fail(new Unavailable(`${name}: no answer`)));
    // What was sent arrives, whatever becomes of the sender.
    world.at(arrival, () => {
      if (isDown() || fate === 'NO_EFFECT') return answer(() => fail(new Unavailable(`${name}: refused`)));
      let result: Result;
      try {
        result = effect();
      } catch (error) {
        return answer(() => fail(error instanceof Error ? error : new Error(String(error))));
      }
      if (fate === 'ANSWER_LOST') answer(() => fail(new Unavailable(`${name}: answer lost`)));
      else answer(() => done(result));
    });
    if (fate === 'KILLED_ASKING') machine.kill(500 + world.random.int(8_000));
  });
}
