import { existsSync } from 'node:fs';
import { PlainError } from './plain-error.ts';
import type { Log } from './progress.ts';
import { findCommand, isRoot, run } from './run.ts';

const canInstall = (): boolean => isRoot() && findCommand('apt-get') !== null && existsSync('/etc/debian_version');

/**
 * The command's path; when it is missing, installs the Debian package that holds it.
 * Throws a PlainError with `advice` where that cannot be done.
 */
export async function commandOrPackage(
  command: string,
  packages: readonly string[],
  { advice, log, signal }: { advice: string; log: Log; signal?: AbortSignal },
): Promise<string> {
  const found = findCommand(command);
  if (found) return found;
  if (!canInstall()) {
    const why = isRoot() ? 'this is no Debian with apt-get' : 'installing it needs root';
    throw new PlainError(`\`${command}\` is not on the PATH, and ${why}.`, advice);
  }
  log(`Installing ${packages[0]} (apt-get)`);
  const hadSystemd = existsSync('/run/systemd/system');
  const install = ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...packages];
  // RUNLEVEL=1 keeps Debian's init scripts from starting a server of their own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  let result = await run('apt-get', install, { env, signal });
  if (result.code !== 0) {
    await run('apt-get', ['update', '-qq'], { env, signal });
    result = await run('apt-get', install, { env, signal });
  }
  const installed = findCommand(command);
  if (result.code !== 0 || !installed) {
    throw new PlainError(
      `apt-get could not install ${packages.join(', ')}:\n${result.tail.slice(-8).join('\n')}`,
      advice,
    );
  }
  if (command === 'redis-server' && hadSystemd)
    await run('systemctl', ['disable', '--now', 'redis-server'], { signal });
  return installed;
}
