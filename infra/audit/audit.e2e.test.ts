import { expect, it } from '@jest/globals';
import { dbPrefix } from '../tasks/support/demo.ts';
import { audit } from './audit.ts';

it('Every event of the running platform is where it was written, and makes the state that is stored', async () => {
  const store = { mongoUri: process.env['MONGODB_URI'] ?? '', dbPrefix: dbPrefix() };
  const { documents, findings } = await audit({ ...store, log: () => undefined });
  expect(findings.slice(0, 20)).toEqual([]);
  expect(documents).toBeGreaterThan(30_000);
}, 300_000);
