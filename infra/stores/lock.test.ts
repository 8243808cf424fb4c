import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { withLock } from './lock.ts';
import { self } from './processes.ts';

const fresh = (): string => join(mkdtempSync(join(tmpdir(), 'yunge-lock-')), 'lock');

describe('a lock file', () => {
  it('lets one in at a time and is gone afterwards, also after a failure', async () => {
    const path = fresh();
    let inside = 0;
    let most = 0;
    const enter = (): Promise<void> =>
      withLock(path, async () => {
        most = Math.max(most, (inside += 1));
        await new Promise((done) => setImmediate(done));
        inside -= 1;
      });
    const failing = withLock(path, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    await Promise.all([enter(), enter(), enter()]);
    expect(most).toBe(1);
    expect(existsSync(path)).toBe(false);
  });

  it('of a process that is dead is taken over without waiting', async () => {
    const path = fresh();
    const { pid } = spawnSync('true');
    writeFileSync(path, JSON.stringify({ pid, started: 'long ago' }));
    let waited = false;
    await withLock(path, async () => {}, { onWait: () => (waited = true) });
    expect(waited).toBe(false);
  });

  it('of another process whose number was used again is taken over', async () => {
    const path = fresh();
    writeFileSync(path, JSON.stringify({ pid: process.pid, started: 'an earlier process' }));
    expect(await withLock(path, async () => 'in')).toBe('in');
  });

  it('that is held is waited for, told once, until the signal ends the wait', async () => {
    const path = fresh();
    writeFileSync(path, JSON.stringify(self()));
    const stop = new AbortController();
    const told: number[] = [];
    const onWait = ({ pid }: { pid: number }): void => {
      told.push(pid);
      stop.abort(new Error('enough'));
    };
    await expect(withLock(path, async () => 'in', { onWait, signal: stop.signal })).rejects.toThrow('enough');
    expect(told).toEqual([process.pid]);
  });
});
