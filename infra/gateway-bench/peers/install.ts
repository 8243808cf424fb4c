import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeTree } from '../../stores/documentdb-build.ts';
import { PlainError } from '../../stores/plain-error.ts';
import { type Log, seconds } from '../../stores/progress.ts';
import { run } from '../../stores/run.ts';

/** Longest time for an installation, milliseconds. */
const PATIENCE = 10 * 60_000;

export interface Peer {
  /** Of the folder in the cache; has the version in it. */
  readonly name: string;
  /** npm packages with their exact versions. */
  readonly packages: readonly string[];
}

/** Folder with the packages installed: those of a run before, or installed now from the npm registry. */
export async function installPeer({ name, packages }: Peer, cache: string, log: Log, signal: AbortSignal) {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  log(`Installing ${packages.join(' ')} (npm)`);
  const start = performance.now();
  const half = `${folder}.building`;
  await removeTree(half);
  mkdirSync(half, { recursive: true });
  writeFileSync(join(half, 'package.json'), '{ "private": true, "type": "module" }\n');
  const args = ['install', '--no-audit', '--no-fund', '--save-exact', ...packages];
  const either = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  const { code, tail } = await run('npm', args, { cwd: half, signal: either });
  if (code !== 0) {
    throw new PlainError(
      `\`npm ${args.join(' ')}\` failed:\n${tail.slice(-8).join('\n')}`,
      'Check that the npm registry is reached, or leave that gateway out with --only.',
    );
  }
  renameSync(half, folder);
  log(`  ready after ${seconds(start)}`);
  return folder;
}
