import { ensurePlatform, type Platform } from '../platform/platform.ts';
import { ensureStores, type Stores } from '../stores/stores.ts';
import { describeFailure } from '../stores/plain-error.ts';
import { runChecks, testChecks } from './support/checks.ts';
import { plantDemo } from './support/demo.ts';
import { type Counts, hasTests, runJest, type Suite } from './support/jest.ts';
import { runTask } from './support/task.ts';

/** `npm test` runs everything; `npm test -- PATTERN …` only the jest tests whose path matches. */
await runTask(async ({ args, log, signal }) => {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const add = ({ passed, failed, skipped = 0 }: Omit<Counts, 'skipped'> & { skipped?: number }): void => {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  };
  if (args.length === 0) add(await runChecks(testChecks, log, signal));

  const suites: Suite[] = [];
  for (const suite of ['unit', 'int', 'e2e'] as const) if (await hasTests(suite, args, signal)) suites.push(suite);
  let stores: Stores | null = null;
  let platform: Platform | null = null;
  try {
    for (const suite of suites) {
      log(`\n— ${suite} tests —`);
      if (suite !== 'unit') stores ??= await ensureStores({ log, signal });
      if (suite === 'e2e')
        platform = await ensurePlatform({ log, signal, plant: ({ mongoUri }) => plantDemo(mongoUri, signal) });
      const env = {
        ...(stores ? { MONGODB_URI: stores.mongoUri, REDIS_URL: stores.redisUrl } : {}),
        ...(platform ? { GATEWAY_URL: platform.gatewayUrl } : {}),
      };
      add(await runJest(suite, args, { env, signal }));
    }
  } catch (error) {
    signal.throwIfAborted();
    log(describeFailure(error));
    total.failed += 1;
  } finally {
    await platform?.stop();
    await stores?.release();
  }
  log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
  return total.failed === 0 ? 0 : 1;
});
