import { allocate, stream } from '../../demo/random.ts';

/** How often each kind comes in forty faults; other numbers are shared out alike. */
const SHARES = {
  KILL_WORKER: 15,
  FREEZE_WORKER: 6,
  SKEW_WORKER: 5,
  FLUSH_REDIS: 4,
  KILL_REDIS: 3,
  FREEZE_REDIS: 3,
  KILL_SERVER: 4,
} as const;

export type FaultKind = keyof typeof SHARES;
export const FAULT_KINDS = Object.keys(SHARES).filter((kind): kind is FaultKind => kind in SHARES);

export interface Fault {
  /** From the beginning of the window, milliseconds. */
  readonly atMs: number;
  readonly kind: FaultKind;
  /** Number of the worker that is hit, from 0; of no meaning to the other kinds. */
  readonly worker: number;
  /** How long it stays dead (Redis), frozen or skewed; 0 for what is over at once. */
  readonly forMs: number;
  /** How far the worker's wall clock is moved; 0 for the other kinds. */
  readonly skewMs: number;
}

export interface ScheduleOptions {
  readonly seed: string;
  readonly faults: number;
  readonly windowMs: number;
  readonly workers: number;
}

/** Longer than a queue's lock (15 s): what a frozen worker held is given to another, and it wakes up to find so. */
const FROZEN_MS = [16_000, 19_000] as const;
const REDIS_FROZEN_MS = [1_500, 5_000] as const;
const REDIS_DOWN_MS = [200, 2_000] as const;
const SKEWED_MS = [5_000, 15_000] as const;
const SKEWS_MS = [-7_200_000, -90_000, 5_000, 60_000, 900_000, 7_200_000] as const;
/** What is frozen while half of all workers are gone anyway proves nothing but that nobody can work without workers. */
const mostFrozen = (workers: number): number => Math.max(1, Math.floor(workers / 2));

/** The faults of a seed in order of time; the same seed and size give the same ones. */
export function scheduleOf({ seed, faults, windowMs, workers }: ScheduleOptions): Fault[] {
  const random = stream('faults', seed, 'schedule');
  const counts = allocate(faults, Object.values(SHARES));
  const schedule: Fault[] = [];
  // Freezes first: they are the ones that have to find room.
  const kinds = FAULT_KINDS.flatMap((kind, index) => Array.from({ length: counts[index] ?? 0 }, () => kind));
  for (const kind of kinds.sort((a, b) => room(b) - room(a))) {
    const fault = () => ({
      atMs: Math.round(random.between(0.02, 0.97) * windowMs),
      kind,
      worker: random.int(workers),
      forMs: Math.round(lengthOf(kind, random.next())),
      skewMs: kind === 'SKEW_WORKER' ? random.pick(SKEWS_MS) : 0,
    });
    let next = fault();
    for (let tries = 0; tries < 200 && !fits(schedule, next, workers); tries += 1) next = fault();
    schedule.push(next);
  }
  return schedule.sort((a, b) => a.atMs - b.atMs);
}

const room = (kind: FaultKind): number => (kind === 'FREEZE_WORKER' ? 1 : 0);

function lengthOf(kind: FaultKind, share: number): number {
  const between = ([low, high]: readonly [number, number]) => low + share * (high - low);
  switch (kind) {
    case 'FREEZE_WORKER':
      return between(FROZEN_MS);
    case 'FREEZE_REDIS':
      return between(REDIS_FROZEN_MS);
    case 'KILL_REDIS':
      return between(REDIS_DOWN_MS);
    case 'SKEW_WORKER':
      return between(SKEWED_MS);
    case 'KILL_WORKER':
    case 'FLUSH_REDIS':
    case 'KILL_SERVER':
      return 0;
  }
}

/** A frozen worker is not frozen again, and never are more than half of them frozen at a time. Redis breaks once at a time. */
function fits(schedule: readonly Fault[], fault: Fault, workers: number): boolean {
  const over = (other: Fault) => other.atMs < fault.atMs + fault.forMs && fault.atMs < other.atMs + other.forMs;
  const same = schedule.filter((other) => resource(other) === resource(fault) && over(other));
  if (fault.kind !== 'FREEZE_WORKER') return fault.forMs === 0 || same.length === 0;
  return same.length < mostFrozen(workers) && !same.some(({ worker }) => worker === fault.worker);
}

function resource({ kind, worker }: Fault): string {
  if (kind === 'KILL_REDIS' || kind === 'FREEZE_REDIS') return 'redis';
  return kind === 'SKEW_WORKER' ? `clock of ${worker}` : kind;
}

/** Such as `40 faults (15 kill -9 of a worker, 6 SIGSTOP of a worker, …)`. */
export function describeFaults(schedule: readonly Fault[]): string {
  const count = (wanted: FaultKind) => schedule.filter(({ kind }) => kind === wanted).length;
  const kills = count('KILL_WORKER') + count('KILL_SERVER') + count('KILL_REDIS');
  const stops = count('FREEZE_WORKER') + count('FREEZE_REDIS');
  const parts = [
    `${kills} kill -9`,
    `${stops} SIGSTOP`,
    `${count('FLUSH_REDIS')} FLUSHALL`,
    `${count('SKEW_WORKER')} clock skew`,
  ];
  return `${schedule.length} faults (${parts.join(', ')})`;
}

/** One fault on a line of its own. */
export function sayFault({ atMs, kind, worker, forMs, skewMs }: Fault): string {
  const length = forMs > 0 ? ` for ${(forMs / 1_000).toFixed(1)} s` : '';
  const skew = skewMs === 0 ? '' : ` by ${skewMs / 1_000} s`;
  const who = kind.endsWith('_WORKER') ? ` ${worker}` : '';
  return `${(atMs / 1_000).toFixed(1).padStart(6)} s  ${kind}${who}${skew}${length}`;
}
