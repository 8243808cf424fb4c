import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { ProcessRef } from './processes.ts';

const processShape = z.object({ pid: z.number(), started: z.string() });

const partShape = processShape.extend({
  name: z.enum(['postgres', 'ferretdb', 'mongod', 'redis-server']),
  /** What asks it to end in order. */
  signal: z.enum(['SIGINT', 'SIGTERM']),
});

const storeShape = z.object({
  /** How it was come by. */
  step: z.enum(['local', 'download', 'ferretdb']),
  uri: z.string(),
  /** In the order they start; they stop in the opposite order. */
  parts: z.array(partShape),
});

const stateShape = z.object({
  mongo: storeShape.nullable(),
  redis: storeShape.nullable(),
  holders: z.array(processShape.extend({ token: z.string() })),
});

/** A running process of a store. */
export type Part = z.infer<typeof partShape>;
export type RunningStore = z.infer<typeof storeShape>;
/** What this clone's starts know of each other. */
export type StoreState = z.infer<typeof stateShape>;

export const emptyState: StoreState = { mongo: null, redis: null, holders: [] };

/** Reads the state file; an absent or damaged one counts as empty. */
export function readState(file: string): StoreState {
  try {
    return stateShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return emptyState;
  }
}

/** Replaces the state file whole, so that a kill never leaves half of it. */
export function writeState(file: string, state: StoreState): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** Adds a holder: while it lives, the stores stay up. */
export function addHolder(state: StoreState, holder: ProcessRef, token: string): StoreState {
  return { ...state, holders: [...state.holders, { ...holder, token }] };
}

export function removeHolder(state: StoreState, token: string): StoreState {
  return { ...state, holders: state.holders.filter((holder) => holder.token !== token) };
}

/** Forgets the holders that died without letting go. */
export function dropDead(state: StoreState, isRunning: (ref: ProcessRef) => boolean): StoreState {
  return { ...state, holders: state.holders.filter(isRunning) };
}

/** Every process of both stores, in the order in which they are to be stopped. */
export function partsToStop(state: StoreState): Part[] {
  return [...(state.redis?.parts ?? []), ...(state.mongo?.parts ?? [])].reverse();
}
