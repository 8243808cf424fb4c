import { breakWorld, controlWorld } from '../faults/main.ts';
import { settingsOf } from '../faults/settings.ts';
import { runStorm, stormLine } from '../faults/storm/storm.ts';
import { ensurePlatform } from '../platform/platform.ts';
import { plantDemo } from './support/demo.ts';
import { keepResult } from './support/results.ts';
import { runTask } from './support/task.ts';

const KEYS = 10;
/** Runs of this size are kept: what CI does every day is not. */
const RECORD_CASES = 10_000;

/** `npm run faults`: breaks a part of the platform, or storms the whole of it, and counts what came of it. */
await runTask(async ({ args, log: say, signal }) => {
  const startedAt = new Date();
  const output: string[] = [];
  const log = (line: string): void => {
    output.push(line);
    say(line);
  };
  const { mode, sent, ...settings } = settingsOf(args);
  if (mode === 'storm') {
    const platform = await ensurePlatform({ log, signal, plant: ({ mongoUri }) => plantDemo(mongoUri, signal) });
    try {
      const result = await runStorm({ gatewayUrl: platform.gatewayUrl, sent, keys: KEYS });
      for (const fault of result.faults) log(`  ${fault}`);
      await platform.stop();
      const { line, isGood } = stormLine(result);
      log(line);
      return isGood ? 0 : 1;
    } finally {
      await platform.stop();
    }
  }
  const { line, isGood } = await (mode === 'control' ? controlWorld : breakWorld)(settings, log, signal);
  if (settings.cases >= RECORD_CASES) {
    output.push(line);
    say(`Kept in ${keepResult({ task: 'faults', startedAt, settings: { mode, ...settings }, output })}`);
  }
  say(line);
  return isGood ? 0 : 1;
});
