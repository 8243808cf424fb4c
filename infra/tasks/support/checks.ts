import { type Log, seconds } from '../../stores/progress.ts';
import { command } from './command.ts';
import { checkGenerated } from './generated.ts';

/** One thing that must hold besides the tests; `run` gives its complaints, none when it holds. */
export interface Check {
  readonly name: string;
  run(signal: AbortSignal): Promise<string>;
}

const MOST_LINES = 200;

function commandCheck(name: string, executable: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Check {
  return {
    name,
    async run(signal) {
      const { code, output } = await command(executable, args, { env, signal });
      return code === 0 ? '' : output.trimEnd() || `${executable} ended with ${code}`;
    },
  };
}

export const lintChecks: readonly Check[] = [
  commandCheck('eslint', 'eslint', ['.'], { NODE_OPTIONS: '--max-old-space-size=6144' }),
  commandCheck('prettier', 'prettier', ['--check', '--log-level=warn', '.']),
  commandCheck('nothing unused (knip)', 'knip', ['--no-progress']),
  commandCheck('layers (dependency-cruiser)', 'depcruise', ['gateway', 'services', 'packages', 'infra', 'load-tests']),
];

export const testChecks: readonly Check[] = [
  ...lintChecks,
  { name: 'generated files are up to date', run: checkGenerated },
  commandCheck('types (tsc)', 'tsc', ['--noEmit'], { NODE_OPTIONS: '--max-old-space-size=8192' }),
];

/** Runs the checks two at a time; all of them, whatever fails. */
export async function runChecks(
  checks: readonly Check[],
  log: Log,
  signal: AbortSignal,
): Promise<{ passed: number; failed: number }> {
  const waiting = [...checks];
  let failed = 0;
  const worker = async (): Promise<void> => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const start = performance.now();
      const complaints = await check.run(signal).catch((error: unknown) => String(error));
      signal.throwIfAborted();
      log(`${complaints === '' ? 'ok    ' : 'FAILED'} ${check.name} (${seconds(start)})`);
      if (complaints === '') continue;
      failed += 1;
      const lines = complaints.split('\n');
      log(lines.slice(0, MOST_LINES).join('\n'));
      if (lines.length > MOST_LINES) log(`… and ${lines.length - MOST_LINES} more lines`);
    }
  };
  await Promise.all([worker(), worker()]);
  return { passed: checks.length - failed, failed };
}
