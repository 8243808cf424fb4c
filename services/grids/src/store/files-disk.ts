import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keyOf } from './file-key.ts';
import type { Files } from './files.ts';

/** Files in a folder of the local disk, readable by their owner only. */
export function diskFiles(folder: string): Files {
  const pathOf = (sha256: string) => join(folder, keyOf(sha256));
  return {
    async put(sha256, bytes) {
      const path = pathOf(sha256);
      const unfinished = `${path}.${randomUUID()}`;
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      try {
        const file = await open(unfinished, 'wx', 0o600);
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        // Whoever reads sees all of it or nothing.
        await rename(unfinished, path);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
      await syncFolder(dirname(path));
    },
    has: (sha256) =>
      stat(pathOf(sha256)).then(
        () => true,
        (error: unknown) => orMissing(error, false),
      ),
    get: (sha256) => readFile(pathOf(sha256)).catch((error: unknown) => orMissing(error, null)),
  };
}

/** The name is as durable as the bytes only once the folder is written too. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function orMissing<Value>(error: unknown, missing: Value): Value {
  if (typeof error === 'object' && error && 'code' in error && error.code === 'ENOENT') return missing;
  throw error;
}
