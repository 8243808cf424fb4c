import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

it('There is one copy of graphql in the whole workspace: two would not know each other’s types', () => {
  const lockfile = readFileSync(new URL('../../../pnpm-lock.yaml', import.meta.url), 'utf8');
  const versions = new Set([...lockfile.matchAll(/^ {2}graphql@([\d.]+):$/gm)].map(([, version]) => version));
  expect([...versions]).toHaveLength(1);
});
