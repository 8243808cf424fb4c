import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { command } from './command.ts';

const resultShape = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  /** Test files that broke before any of their tests ran. */
  numRuntimeErrorTestSuites: z.number(),
  success: z.boolean(),
});

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export type Suite = 'unit' | 'int' | 'e2e';

const NODE_OPTIONS = '--experimental-vm-modules --disable-warning=ExperimentalWarning';

/** Runs one suite. A test file that breaks, and a run that leaves no result, count as a failure each. */
export async function runJest(
  suite: Suite,
  patterns: readonly string[],
  { env = {}, signal }: { env?: NodeJS.ProcessEnv; signal: AbortSignal },
): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'yunge-jest-'));
  const file = join(folder, 'result.json');
  try {
    // A failed test may leave its service open; that must not keep the whole run from ending.
    const args = [
      '--selectProjects',
      suite,
      '--passWithNoTests',
      '--forceExit',
      '--json',
      `--outputFile=${file}`,
      ...patterns,
    ];
    // jest writes the JSON to stdout too unless the file is named; its report for people goes to stderr.
    await command('jest', args, { show: true, env: { ...env, NODE_OPTIONS }, signal });
    signal.throwIfAborted();
    return countsOf(readFileSync(file, 'utf8'));
  } catch (error) {
    signal.throwIfAborted();
    console.error(`jest (${suite}) left no result: ${String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads jest's `--json` output. */
export function countsOf(json: string): Counts {
  const result = resultShape.parse(JSON.parse(json));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && !result.success ? 1 : failed,
    skipped: result.numPendingTests,
  };
}

/** Whether the suite has a test file for these patterns. */
export async function hasTests(suite: Suite, patterns: readonly string[], signal: AbortSignal): Promise<boolean> {
  const { output } = await command('jest', ['--selectProjects', suite, '--listTests', ...patterns], {
    env: { NODE_OPTIONS },
    signal,
  });
  return output.split('\n').some((line) => line.endsWith('.test.ts'));
}
