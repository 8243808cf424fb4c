import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { PlainError } from './plain-error.ts';

/** Where this clone keeps what it makes; nothing of it lies in the work tree. */
export interface Places {
  /** Root of the clone. */
  readonly root: string;
  /** Shared by every clone of this user: builds and downloads. */
  readonly cache: string;
  /** Short name of the clone: its folder's name and a hash of its path. */
  readonly clone: string;
  /** Data, logs, locks and state files of this clone only. */
  readonly state: string;
}

/** Loopback TCP ports of the bundled stores. */
export interface StorePorts {
  readonly mongo: number;
  readonly redis: number;
}

type Env = Readonly<Record<string, string | undefined>>;

export const CLONE_ROOT = resolve(import.meta.dirname, '../..');

/** `$YUNGE_HOME`, else `$XDG_CACHE_HOME/yunge`, else `~/.cache/yunge`. `run.mjs` follows the same rule. */
export function cacheDir(env: Env, home = homedir()): string {
  if (env['YUNGE_HOME']) return resolve(env['YUNGE_HOME']);
  return join(env['XDG_CACHE_HOME'] || join(home, '.cache'), 'yunge');
}

/** The clone's short name: two clones of one user never share data, one clone keeps its data when Node changes. */
export function cloneName(root: string): string {
  const hash = createHash('sha256').update(root).digest('hex').slice(0, 8);
  return `${basename(root).replace(/[^\w.-]/g, '_')}-${hash}`;
}

/** Names the clone's folders and makes the state folder. */
export function placesOf(env: Env = process.env, root = CLONE_ROOT): Places {
  const real = realpathSync(root);
  const clone = cloneName(real);
  const cache = cacheDir(env);
  const state = join(cache, 'clones', clone);
  mkdirSync(state, { recursive: true, mode: 0o700 });
  writeFileSync(join(state, 'clone.path'), `${real}\n`);
  return { root: real, cache, clone, state };
}

/** Port from the environment, or its default. Throws a PlainError on anything that is not a TCP port. */
export function portFrom(env: Env, name: string, fallback: number): number {
  const text = env[name];
  if (!text) return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new PlainError(`${name}=${text} is not a port (1-65535).`, `Correct or unset ${name}.`);
  }
  return port;
}

export function storePorts(env: Env = process.env): StorePorts {
  return { mongo: portFrom(env, 'YUNGE_MONGO_PORT', 47_017), redis: portFrom(env, 'YUNGE_REDIS_PORT', 47_379) };
}
