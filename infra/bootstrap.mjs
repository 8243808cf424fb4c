// What `run.mjs` needs before any package is there: plain JavaScript, no dependencies, Node 20 or later.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export const NODE_VERSION = '24.21.0';
export const PNPM_VERSION = '12.21.0';

/** glibc keeps what was freed, in an arena for each thread; told so, it gives back what start-up needed (14 MB a process). */
export const SMALL_MALLOC = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '65536', MALLOC_MMAP_THRESHOLD_: '65536' };

/** A failure the reader can mend: printed without a stack. */
export class Failure extends Error {}

/** The same rule as stores/places.ts. */
export function cacheDir(env, home = homedir()) {
  if (env.YUNGE_HOME) return resolve(env.YUNGE_HOME);
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'yunge');
}

/** True when that Node can run TypeScript and everything pinned for 24. */
export const isNewEnough = (version) => Number(version.split('.')[0]) >= Number(NODE_VERSION.split('.')[0]);

/** npm packages that hold a Node binary for this system, the likeliest first. */
export function nodePackages(platform, arch) {
  const os = platform === 'win32' ? 'win' : platform;
  return [`node-${os}-${arch}@${NODE_VERSION}`, `node@${NODE_VERSION}`];
}

/** Equal only when the same packages would be installed. */
export function installStamp(lockfile, { platform = process.platform, arch = process.arch } = {}) {
  const hash = createHash('sha256').update(lockfile).digest('hex');
  return `${hash} pnpm-${PNPM_VERSION} ${platform}-${arch}\n`;
}

/** What the output of a failed npm or pnpm means, and what to do. */
export function explain(output) {
  if (/ENOSPC|no space left/i.test(output)) return 'The disk is full. Free some space and start again.';
  if (/OUTDATED_LOCKFILE|frozen-lockfile.*not up to date/i.test(output)) {
    return 'pnpm-lock.yaml does not fit the package.json files. Run `npx pnpm@12 install` and start again.';
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|META_FETCH_FAIL|network/i.test(output)) {
    return 'The npm registry is not reached. Check the network and `npm config get registry`, then start again.';
  }
  if (/E404|ETARGET|No matching version/i.test(output))
    return 'The npm registry does not have it. Check `npm config get registry`.';
  if (/EACCES|EPERM/i.test(output)) return 'A folder may not be written. Check its owner, then start again.';
  return 'See the lines above.';
}

/** Runs a command quietly; says every ten seconds that it is still at it; shows its last lines when it fails. */
async function quietly(what, command, args, { env, cwd }) {
  const start = Date.now();
  const elapsed = () => `${Math.round((Date.now() - start) / 1000)} s`;
  console.log(`${what} …`);
  const ticker = setInterval(() => console.log(`  … ${elapsed()}`), 10_000);
  let output = '';
  const code = await new Promise((done) => {
    const child = spawn(command, args, {
      env,
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (output = (output + chunk).slice(-8_000)));
    child.once('error', (error) => {
      output += error.message;
      done(1);
    });
    child.once('close', done);
  }).finally(() => clearInterval(ticker));
  if (code === 0) return console.log(`  done in ${elapsed()}`);
  throw new Failure(`${what} failed.\n${output.trimEnd().split('\n').slice(-15).join('\n')}\n  → ${explain(output)}`);
}

export const withPath = (env, ...folders) => ({ ...env, PATH: [...folders, env.PATH].join(delimiter) });

/** Path of a Node 24: the running one, one fetched before, or one fetched now. */
export async function findNode(env = process.env) {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const folder = join(cacheDir(env), `node-${NODE_VERSION}`);
  const note = join(folder, 'node.path');
  if (existsSync(note)) return join(folder, readFileSync(note, 'utf8').trim());
  const half = `${folder}.${process.pid}`;
  let failure;
  for (const name of nodePackages(process.platform, process.arch)) {
    try {
      mkdirSync(half, { recursive: true });
      const what = `Fetching Node ${NODE_VERSION} (npm: ${name}), because this one is ${process.versions.node}`;
      await quietly(what, 'npm', ['install', '--prefix', half, '--no-save', '--no-audit', '--no-fund', name], {
        env,
        cwd: half,
      });
      const binary = join(
        'node_modules',
        name.slice(0, name.lastIndexOf('@')),
        'bin',
        process.platform === 'win32' ? 'node.exe' : 'node',
      );
      if (!existsSync(join(half, binary))) throw new Failure(`${name} holds no ${binary}.`);
      writeFileSync(join(half, 'node.path'), binary);
      if (!existsSync(folder)) renameSync(half, folder);
      return join(folder, binary);
    } catch (error) {
      failure ??= error;
    } finally {
      rmSync(half, { recursive: true, force: true });
    }
  }
  throw new Failure(
    `${failure.message}\n  Or install Node ${NODE_VERSION.split('.')[0]} yourself and put it first on the PATH.`,
  );
}

/** Installs the packages when the lockfile is not the one they were installed from. */
export async function installPackages(root, node, env = process.env) {
  const stampFile = join(root, 'node_modules', '.yunge-install');
  const wanted = installStamp(readFileSync(join(root, 'pnpm-lock.yaml')));
  const isInstalled = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted;
  if (isInstalled()) return;
  mkdirSync(dirname(stampFile), { recursive: true });
  await alone(`${stampFile}.lock`, async () => {
    if (isInstalled()) return;
    const args = [
      '--yes',
      `pnpm@${PNPM_VERSION}`,
      'install',
      '--frozen-lockfile',
      '--config.confirmModulesPurge=false',
    ];
    await quietly('Installing packages (pnpm)', 'npx', args, { env: withPath(env, dirname(node)), cwd: root });
    writeFileSync(stampFile, wanted);
  });
}

/** Runs the work while no other process of this machine does; a dead owner's lock is taken over. */
async function alone(lock, work) {
  for (let told = false; ; told = true) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
    if (!isAlive(owner)) rmSync(lock, { force: true });
    else if (!told) console.log(`Waiting: process ${owner} is installing the packages`);
    await delay(200);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isAlive(pid) {
  if (!pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
