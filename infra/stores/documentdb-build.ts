import { existsSync, readFileSync, renameSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { commandOrPackage } from './apt.ts';
import { withLock } from './lock.ts';
import type { Places } from './places.ts';
import { OWN_STORES_ADVICE, PlainError } from './plain-error.ts';
import { type Log, sideBySide } from './progress.ts';
import { findCommand, isRoot, run } from './run.ts';

const FERRETDB = 'v2.7.0';
/** Counts up when the recipe of the root file system changes; the data of a clone stays with the root it was made in. */
const ROOT_RECIPE = 1;
const SUITE = 'forky';
const NEEDED_BYTES = 3e9;

export interface DocumentDb {
  /** The MongoDB-compatible server. */
  readonly ferretdb: string;
  /** Root file system with PostgreSQL and DocumentDB. */
  readonly root: string;
}

function builtPaths(places: Pick<Places, 'cache'>): DocumentDb {
  return {
    ferretdb: join(places.cache, `ferretdb-${FERRETDB}`, 'ferretdb'),
    root: join(places.cache, `documentdb-${ROOT_RECIPE}`),
  };
}

/** The finished builds, or null when one is missing. A folder gets its name only when it is whole. */
export function findDocumentDb(places: Pick<Places, 'cache'>): DocumentDb | null {
  const built = builtPaths(places);
  return existsSync(built.ferretdb) && existsSync(built.root) ? built : null;
}

/** Builds what is missing, both side by side. Throws a PlainError that says what this machine lacks. */
export async function buildDocumentDb(places: Places, log: Log, signal?: AbortSignal): Promise<DocumentDb> {
  const lock = join(places.cache, 'build.lock');
  return withLock(lock, () => buildUnderLock(places, log, signal), {
    signal,
    onWait: ({ pid }) => log(`Waiting for another build of the stores (process ${pid})`),
  });
}

async function buildUnderLock(places: Places, log: Log, signal?: AbortSignal): Promise<DocumentDb> {
  const built = builtPaths(places);
  const jobs: Record<string, (signal: AbortSignal) => Promise<void>> = {};
  if (!existsSync(built.ferretdb)) {
    const go = findCommand('go');
    if (!go)
      throw new PlainError(
        'FerretDB is built with Go, and `go` is not on the PATH.',
        `Install Go 1.24 or later. Or: ${OWN_STORES_ADVICE}`,
      );
    jobs[`FerretDB ${FERRETDB} (go install)`] = (stop) => buildFerretDb(go, built.ferretdb, stop);
  }
  if (!existsSync(built.root)) {
    if (!isRoot())
      throw new PlainError(
        'The bundled PostgreSQL runs in a root file system of its own, which needs root.',
        OWN_STORES_ADVICE,
      );
    const advice = `Run \`apt-get install mmdebstrap\`. Or: ${OWN_STORES_ADVICE}`;
    await commandOrPackage('mmdebstrap', ['mmdebstrap', 'debian-archive-keyring'], { advice, log, signal });
    jobs['PostgreSQL 18 + DocumentDB (mmdebstrap)'] = (stop) => buildRoot(built.root, stop);
  }
  if (Object.keys(jobs).length === 0) return built;
  const free = statfsSync(places.cache);
  if (free.bavail * free.bsize < NEEDED_BYTES) {
    throw new PlainError(
      `Building the stores needs 3 GB under ${places.cache}; ${Math.floor((free.bavail * free.bsize) / 1e6)} MB are free.`,
      'Free some space, or set YUNGE_HOME to a folder on a larger disk.',
    );
  }
  log('Building the stores once (1-3 min; kept for every later start)');
  await sideBySide(jobs, { log, signal });
  return built;
}

async function buildFerretDb(go: string, target: string, signal: AbortSignal): Promise<void> {
  const folder = join(target, '..');
  const half = `${folder}.building`;
  await removeTree(half);
  const module = `github.com/FerretDB/FerretDB/v2/cmd/ferretdb@${FERRETDB}`;
  const { code, tail } = await run(go, ['install', module], { env: { ...process.env, GOBIN: half }, signal });
  if (code !== 0) {
    throw new PlainError(
      `\`go install ${module}\` failed:\n${tail.slice(-8).join('\n')}`,
      `Check that the Go module proxy is reached (go env GOPROXY) and start again. Or: ${OWN_STORES_ADVICE}`,
    );
  }
  renameSync(half, folder);
}

async function buildRoot(target: string, signal: AbortSignal): Promise<void> {
  const half = `${target}.building`;
  await removeTree(half);
  const build = [
    'mmdebstrap',
    '--variant=minbase',
    '--aptopt=Acquire::Check-Valid-Until "false"',
    '--include=postgresql-18-documentdb,ca-certificates',
    SUITE,
    half,
  ];
  // What mmdebstrap mounts while it works vanishes with its mount namespace, even when it is killed.
  const unshare =
    (await run('unshare', ['--mount', 'true'], { signal })).code === 0
      ? ['unshare', '--mount', '--propagation', 'private']
      : [];
  const [command = '', ...args] = [...unshare, ...build];
  const { code, tail } = await run(command, args, { signal });
  if (code !== 0) {
    throw new PlainError(
      `mmdebstrap failed:\n${tail.slice(-12).join('\n')}`,
      `Check that Debian's package servers are reached and start again. Or: ${OWN_STORES_ADVICE}`,
    );
  }
  renameSync(half, target);
}

/** Removes a half-made tree; refuses while anything is mounted in it, because that would empty what is mounted. */
export async function removeTree(path: string): Promise<void> {
  if (!existsSync(path)) return;
  const mounts = existsSync('/proc/self/mounts') ? readFileSync('/proc/self/mounts', 'utf8') : '';
  if (mounts.split('\n').some((line) => (line.split(' ')[1] ?? '').startsWith(`${path}/`))) {
    throw new PlainError(
      `Something is still mounted under ${path}.`,
      `Unmount it (see /proc/self/mounts), then start again.`,
    );
  }
  const { code, tail } = await run('rm', ['-rf', '--one-file-system', path]);
  if (code !== 0)
    throw new PlainError(`${path} could not be removed: ${tail.join(' ')}`, 'Remove it by hand, then start again.');
}

/** Numeric `uid:gid` of the root's own postgres user. */
export function postgresUser(root: string): string {
  const line = readFileSync(join(root, 'etc/passwd'), 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (!uid || !gid)
    throw new PlainError(`${root} holds no postgres user.`, `Remove ${root} and start again; it is built anew.`);
  return `${uid}:${gid}`;
}
