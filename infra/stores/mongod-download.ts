import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Places } from './places.ts';
import type { Log } from './progress.ts';
import { run } from './run.ts';

const MONGOD = '8.0.15';
const REACH_MS = 3_000;
const DOWNLOAD_MS = 180_000;

const folderOf = (places: Pick<Places, 'cache'>): string => join(places.cache, `mongod-${MONGOD}`);

/** The mongod an earlier start fetched, or null. */
export function findDownloadedMongod(places: Pick<Places, 'cache'>): string | null {
  const note = join(folderOf(places), 'mongod.path');
  if (!existsSync(note)) return null;
  const path = readFileSync(note, 'utf8').trim();
  return existsSync(path) ? path : null;
}

/**
 * Fetches a real mongod with mongodb-memory-server's downloader. Null when its server does not answer within
 * 3 s, has nothing for this system, or is too slow: the next step is then surer than waiting.
 */
export async function downloadMongod(places: Places, log: Log, signal?: AbortSignal): Promise<string | null> {
  const mirror = process.env['MONGOMS_DOWNLOAD_MIRROR'] ?? 'https://fastdl.mongodb.org';
  if (!(await isReached(mirror))) {
    log(`A ready mongod cannot be downloaded here (${new URL(mirror).host} is not reached)`);
    return null;
  }
  log(`Downloading mongod ${MONGOD}`);
  const slow = AbortSignal.timeout(DOWNLOAD_MS);
  const stop = signal ? AbortSignal.any([signal, slow]) : slow;
  const script = join(import.meta.dirname, 'mongod-download-child.ts');
  try {
    const { code, tail } = await run(process.execPath, [script, MONGOD, folderOf(places)], { signal: stop });
    const path = tail.findLast((line) => line.startsWith('path: '))?.slice('path: '.length);
    if (code === 0 && path) {
      writeFileSync(join(folderOf(places), 'mongod.path'), path);
      return path;
    }
    log(`  that failed: ${tail.at(-1) ?? `code ${code}`}`);
  } catch (error) {
    signal?.throwIfAborted();
    if (!slow.aborted) throw error;
    log(`  given up after ${DOWNLOAD_MS / 1000} s`);
  }
  return null;
}

async function isReached(url: string): Promise<boolean> {
  try {
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(REACH_MS) });
    return true;
  } catch {
    return false;
  }
}
