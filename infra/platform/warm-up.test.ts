import { describe, expect, it } from '@jest/globals';
import { CLONE_ROOT } from '../stores/places.ts';
import { isEntry, modulesOf } from './warm-up.ts';

describe('the modules that are compiled beforehand', () => {
  const modules = modulesOf(CLONE_ROOT);

  it('are those the members run, tests left out', () => {
    expect(modules).toContain('packages/kernel/src/index.ts');
    expect(modules).toContain('services/grids/src/server.ts');
    expect(modules.filter((path) => path.endsWith('.test.ts') || path.includes('node_modules'))).toEqual([]);
  });

  it('name each entry of a member, so that none is run', () => {
    const entries = modules.filter(isEntry);
    expect(entries).toHaveLength(11);
    expect(entries).toContain('gateway/src/server.ts');
  });
});
