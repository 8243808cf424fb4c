import { setTimeout as delay } from 'node:timers/promises';
import type { StoreClock } from '@yunge/mongo';
import { rolledSteps, emergencySteps, type Case, type PlannedStep } from '../plan/cases.ts';
import type { GridsStores } from '../plan/plant.ts';
import { keyOf } from './ledger.ts';

/** What was seen from outside while it happened. */
export interface Watched {
  readonly untoldMs: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly seenEarly: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Watcher {
  /** From now on the steps of this promise are looked for as well. */
  add(id: string, steps: readonly PlannedStep[]): void;
  stop(): Promise<Watched>;
}

interface Told {
  readonly _id: string;
  readonly promise: { readonly epoch: number; readonly told: readonly string[] };
  readonly stage: { readonly told: readonly string[] };
}

const LOOK_EVERY_MS = 400;
/** Looks begin so long before a step: long enough to catch one that is told early. */
const AHEAD_MS = 3_000;
/** What is this much overdue is left to the logs. */
const BEHIND_MS = 60_000;
const AT_ONCE = 400;

/**
 * Looks into the store, again and again, for the steps about to come due: what it finds told before its time is early
 * whatever the log says, and what it finds untold was told later than that.
 */
export function startWatcher(
  { incidents }: GridsStores,
  clock: StoreClock,
  cases: readonly Case[],
  startMs: number,
): Watcher {
  const untoldMs = new Map<string, Map<string, number>>();
  const seenEarly = new Map<string, Set<string>>();
  let open: { id: string; step: PlannedStep }[] = [];
  const add = (id: string, steps: readonly PlannedStep[]): void => {
    open.push(...steps.filter(({ atMs }) => atMs > 0).map((step) => ({ id, step })));
  };
  for (const kase of cases) {
    add(kase.id, kase.kind === 'ROLLED' ? rolledSteps(1, kase.repliedMs, kase.planMs) : emergencySteps(kase));
  }

  async function look(): Promise<void> {
    const before = (await clock.sync()).getTime();
    const now = before - startMs;
    open = open.filter(({ step }) => step.atMs > now - BEHIND_MS);
    const near = Map.groupBy(
      open.filter(({ step }) => step.atMs < now + AHEAD_MS),
      ({ id }) => id,
    );
    const ids = [...near.keys()];
    const found: Told[] = [];
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const filter = { _id: { $in: ids.slice(from, from + AT_ONCE) } };
      const fields = { 'promise.epoch': 1, 'promise.told': 1, 'stage.told': 1 };
      found.push(...(await incidents.model.find(filter, fields).lean<Told[]>()));
    }
    const after = (await clock.sync()).getTime();
    const done = new Set<string>();
    for (const { _id, promise, stage } of found) {
      for (const { step } of near.get(_id) ?? []) {
        const key = keyOf(step);
        const isReplaced = promise.epoch > step.epoch;
        const isTold = (step.clock === 'PROMISE' ? promise.told : stage.told).includes(step.name);
        if (isReplaced || isTold) done.add(`${_id} ${key}`);
        if (isReplaced || promise.epoch < step.epoch) continue;
        if (!isTold) kept(untoldMs, _id, () => new Map<string, number>()).set(key, before);
        else if (after < startMs + step.atMs) kept(seenEarly, _id, () => new Set<string>()).add(key);
      }
    }
    open = open.filter(({ id, step }) => !done.has(`${id} ${keyOf(step)}`));
  }

  const stopping = new AbortController();
  const watching = (async () => {
    while (!stopping.signal.aborted) {
      await look().catch(() => undefined); // the next look sees what this one could not
      await delay(LOOK_EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return {
    add,
    async stop() {
      stopping.abort();
      await watching;
      return { untoldMs, seenEarly };
    },
  };
}

function kept<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
