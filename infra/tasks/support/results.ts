import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { CLONE_ROOT } from '../../stores/places.ts';

export interface Result {
  /** Name of the task. */
  readonly task: string;
  readonly startedAt: Date;
  /** All it takes to run it again: seed, sizes, switches. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Every line it printed, the figures last. */
  readonly output: readonly string[];
}

/** Keeps what a long run found, with the sources and the machine it ran on. Answers the file's path. */
export function keepResult({ task, startedAt, settings, output }: Result): string {
  const folder = join(CLONE_ROOT, 'infra', 'results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${task}-${startedAt.toISOString().replaceAll(/[:.]/g, '-')}.json`);
  const machine = { node: process.version, cores: availableParallelism(), platform: process.platform };
  const result = { task, startedAt, ...sources(), machine, settings, output };
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  return file;
}

/** The commit, and whether anything was changed since; null where this is no clone. */
function sources(): { commit: string | null; isChanged: boolean | null } {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: CLONE_ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    return { commit: git('rev-parse', 'HEAD'), isChanged: git('status', '--porcelain') !== '' };
  } catch {
    return { commit: null, isChanged: null };
  }
}
