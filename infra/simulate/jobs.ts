import type { Machine } from './machine.ts';

/** A job as Redis knows it. */
export interface Job {
  readonly id: string;
  readonly name: string;
  /** As Redis keeps it: JSON. */
  readonly data: string;
  state: 'waiting' | 'delayed' | 'active' | 'completed' | 'failed';
  readyAt: number;
  attempts: number;
  stalls: number;
  /** Which run holds the lock, by whom, in which of its lives, and until when. */
  run: number;
  owner: Machine | null;
  life: number;
  lockedUntil: number;
  doneAt: number;
}

// BullMQ's settings as packages/queue makes them.
export const ATTEMPTS = 10;
const BACKOFF_MS = 1_000;
export const LOCK_MS = 15_000;
export const STALL_CHECK_MS = 5_000;
export const MOST_STALLS = 20;
export const KEEP_DONE_MS = 3_600_000;
export const CONCURRENCY = 8;

/** How long a job waits after so many failed attempts. */
export const backoffMs = (attempts: number): number => BACKOFF_MS * 2 ** (attempts - 1);

export function describeJob({ id, state, attempts, stalls, readyAt }: Job): string {
  return `${id} is ${state} after ${attempts} attempts and ${stalls} stalls, ready since ${new Date(readyAt).toISOString()}`;
}
