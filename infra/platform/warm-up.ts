import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Log, seconds } from '../stores/progress.ts';
import { run } from '../stores/run.ts';

const SOURCES = ['gateway/src/**/*.ts', 'services/*/src/**/*.ts', 'packages/*/src/**/*.ts'];
const LEFT_OUT = /\.test\.ts$|\/packages\/testkit\//;

/** Whether the module starts a member when it is run. */
export const isEntry = (path: string): boolean =>
  /(^|\/)(gateway|services\/[^/]+)\/src\/(server|worker)\.ts$/.test(path);

/** The modules the members are made of, as paths below the root. */
export function modulesOf(root: string): string[] {
  return globSync(SOURCES, { cwd: root, exclude: (path) => path.includes('node_modules') })
    .filter((path) => !LEFT_OUT.test(`/${path}`))
    .sort();
}

/**
 * Has Node strip and compile every module once into its cache, before eleven processes would each do it for themselves:
 * they start in a fraction of the time and do not keep the compiler in memory. Nothing to do while no source has changed.
 */
export async function warmUp(
  root: string,
  env: NodeJS.ProcessEnv,
  stampFile: string,
  log: Log,
  signal?: AbortSignal,
): Promise<void> {
  const modules = modulesOf(root);
  const stamp = stampOf(root, modules, env['NODE_COMPILE_CACHE'] ?? '');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  const start = performance.now();
  log('Compiling the sources into the cache');
  await run(process.execPath, [join(import.meta.dirname, 'warm-up-child.ts'), root], { env, signal });
  writeFileSync(stampFile, stamp);
  log(`  done after ${seconds(start)}`);
}

function stampOf(root: string, modules: readonly string[], cache: string): string {
  const hash = createHash('sha256').update(`${process.version} ${cache}\n`);
  for (const path of modules) {
    const { mtimeMs, size } = statSync(join(root, path));
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}
