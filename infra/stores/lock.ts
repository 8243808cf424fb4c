import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { isRunning, type ProcessRef, self } from './processes.ts';

const ownerShape = z.object({ pid: z.number(), started: z.string() });

/**
 * Runs `work` while holding the lock file, which names its owner. A dead owner's lock is taken over.
 * `onWait` is called once when somebody else holds it.
 */
export async function withLock<T>(
  path: string,
  work: () => Promise<T>,
  { onWait, signal }: { onWait?: (owner: ProcessRef) => void; signal?: AbortSignal } = {},
): Promise<T> {
  let told = false;
  while (!tryLock(path)) {
    signal?.throwIfAborted();
    const owner = ownerOf(path);
    if (owner && !told) {
      told = true;
      onWait?.(owner);
    }
    await delay(100);
  }
  try {
    return await work();
  } finally {
    const owner = ownerOf(path);
    if (owner?.pid === process.pid) unlinkSync(path);
  }
}

/** Takes the lock if it is free or its owner is dead. Linking a complete file means nobody ever reads half a name. */
function tryLock(path: string): boolean {
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(self()), { mode: 0o600 });
  try {
    linkSync(mine, path);
    return true;
  } catch {
    const owner = ownerOf(path);
    // Ours already: another caller in this very process holds it.
    if (owner && !isRunning(owner)) takeFrom(path, owner);
    return false;
  } finally {
    unlinkSync(mine);
  }
}

/** Moves a dead owner's lock aside. If a live one slipped in between, it is put back. */
function takeFrom(path: string, dead: ProcessRef): void {
  const aside = `${path}.dead.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = ownerOf(aside);
  if (moved && (moved.pid !== dead.pid || moved.started !== dead.started)) {
    try {
      linkSync(aside, path);
    } catch {
      // A third one holds it by now; the one put aside finds out when it unlocks.
    }
  }
  unlinkSync(aside);
}

function ownerOf(path: string): ProcessRef | null {
  try {
    return ownerShape.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
