import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sha256Of } from './attachments.ts';
import { diskFiles } from './files-disk.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yunge-files-'));
});
afterEach(() => rm(folder, { recursive: true }));
const bytes = Buffer.from('a file');
const sha256 = sha256Of(bytes);

describe('files on a disk', () => {
  it('are there once they are kept, also for the next process, and readable by their owner only', async () => {
    const files = diskFiles(join(folder, 'not', 'yet'));
    expect([await files.has(sha256), await files.get(sha256)]).toEqual([false, null]);
    await files.put(sha256, bytes, 'text/plain');
    const next = diskFiles(join(folder, 'not', 'yet'));
    expect([await next.has(sha256), await next.get(sha256)]).toEqual([true, bytes]);
    const { mode } = await stat(join(folder, 'not', 'yet', sha256.slice(0, 2), sha256));
    expect(mode & 0o777).toBe(0o600);
  });

  it('are kept whole by many at once, and nothing unfinished is left', async () => {
    const files = diskFiles(folder);
    await Promise.all(Array.from({ length: 20 }, () => files.put(sha256, bytes, 'text/plain')));
    expect(await readdir(join(folder, sha256.slice(0, 2)))).toEqual([sha256]);
    expect(await files.get(sha256)).toEqual(bytes);
  });

  it('that cannot be kept are an error, not silence', async () => {
    await writeFile(join(folder, sha256.slice(0, 2)), 'in the way');
    await expect(diskFiles(folder).put(sha256, bytes, 'text/plain')).rejects.toThrow();
  });
});
