import { expect, it } from '@jest/globals';
import { runStorm } from './storm.ts';

/** `npm test` brings the platform up and names it here. */
const gatewayUrl = process.env['GATEWAY_URL'] ?? 'http://127.0.0.1:4000';

it('Two thousand duplicates of ten reports at once make ten incidents, without a server error', async () => {
  const { answered, found, serverErrors, refusals, faults } = await runStorm({ gatewayUrl, sent: 2_000, keys: 10 });
  expect({ answered, found, serverErrors, refusals, faults }).toEqual({
    answered: 10,
    found: 10,
    serverErrors: 0,
    refusals: 0,
    faults: [],
  });
}, 180_000);
