import { parseArgs } from 'node:util';
import { countOperations } from '../platform/operations.ts';
import { ensurePlatform } from '../platform/platform.ts';
import { PlainError } from '../stores/plain-error.ts';
import { plantDemo } from './support/demo.ts';
import { ensureK6 } from './support/k6.ts';
import { runTask } from './support/task.ts';

/** Iterations a second: beyond this one machine measures itself. */
const FASTEST = 1_000;

/** `npm run load -- smoke [--rate N] [--duration 30s]`: k6 against the running platform, or one of its own. */
await runTask(async ({ args, log, signal }) => {
  const { profiles, runLoad } = await import('../../load-tests/run.ts');
  const { profile, rate, duration } = loadArgs(args, profiles());
  const k6 = await ensureK6(log, signal);
  const platform = await ensurePlatform({ log, signal, plant: ({ mongoUri }) => plantDemo(mongoUri, signal) });
  try {
    const { gatewayUrl } = platform;
    const operations = await countOperations(gatewayUrl);
    const { line, failed } = await runLoad({ k6, profile, rate, duration, gatewayUrl, log, signal });
    const { line: ways } = await operations();
    await platform.stop();
    log(ways);
    log(line);
    return failed ? 1 : 0;
  } finally {
    await platform.stop();
  }
});

/** Throws a PlainError for anything that is not a profile, a rate or a duration. */
function loadArgs(args: readonly string[], profiles: readonly string[]) {
  const usage = `Use: npm run load -- ${profiles.join('|')} [--rate 5] [--duration 30s]`;
  const { values, positionals } = parsed(args, usage);
  const [profile = 'smoke', ...more] = positionals;
  if (!profiles.includes(profile) || more.length > 0)
    throw new PlainError(`There is no profile ${positionals.join(' ')}.`, usage);
  const rate = values.rate === undefined ? undefined : Number(values.rate);
  if (rate !== undefined && !(rate >= 0.1 && rate <= FASTEST)) {
    throw new PlainError(`--rate ${values.rate} is not between 0.1 and ${FASTEST} iterations a second.`, usage);
  }
  const { duration } = values;
  if (duration !== undefined && !/^([1-9]\d{0,4})(s|m)$/.test(duration)) {
    throw new PlainError(`--duration ${duration} is no time such as 30s or 5m.`, usage);
  }
  return { profile, rate, duration };
}

function parsed(args: readonly string[], usage: string) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { rate: { type: 'string' }, duration: { type: 'string' } },
    });
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error), usage);
  }
}
