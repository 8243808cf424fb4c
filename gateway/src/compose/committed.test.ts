import { expect, it } from '@jest/globals';
import { composeSupergraph, writeComposition } from '../compose.ts';

it('the committed supergraph and public schema are what the services compose to: run `npm run generate`', () => {
  const composed = composeSupergraph();
  expect(composed.ok ? writeComposition(composed, true) : composed.faults).toEqual([]);
});
