import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from './report.ts';

export interface LoadOptions {
  /** Path of the k6 binary. */
  readonly k6: string;
  /** Basename of a file in profiles/. */
  readonly profile: string;
  /** Address of the gateway, without a path. */
  readonly gatewayUrl: string;
  /** Iterations a second of all journeys together; the profile's own unless given. */
  readonly rate?: number | undefined;
  /** How long iterations are started, such as `30s`; the profile's own unless given. */
  readonly duration?: string | undefined;
  readonly log: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

export interface LoadResult {
  /** The one line of figures. */
  readonly line: string;
  /** True when a threshold did not hold or k6 did not come to its end. */
  readonly failed: boolean;
}

const here = import.meta.dirname;

/** Names of the profiles there are. */
export const profiles = (): string[] =>
  readdirSync(join(here, 'profiles'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length));

/** Runs a profile against a platform and prints a table; k6's own summary stays in results/. Throws for an unknown profile. */
export async function runLoad({
  k6,
  profile,
  gatewayUrl,
  rate,
  duration,
  log,
  signal,
}: LoadOptions): Promise<LoadResult> {
  if (!profiles().includes(profile)) throw new Error(`There is no profile ${profile}. Profiles: ${profiles().join()}.`);
  const results = join(here, 'results');
  mkdirSync(results, { recursive: true });
  const summary = join(results, `${profile}-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.json`);
  log(`Running ${profile} against ${gatewayUrl}`);
  const code = await runK6(k6, join(here, 'profiles', `${profile}.ts`), signal, {
    GATEWAY_URL: gatewayUrl,
    LOAD_RUN: randomUUID(),
    LOAD_SUMMARY: summary,
    LOAD_RATE: rate === undefined ? '' : String(rate),
    LOAD_DURATION: duration ?? '',
  });
  signal?.throwIfAborted();
  if (!existsSync(summary))
    return { line: `load ${profile}: k6 ended with code ${code}, nothing measured`, failed: true };
  const { table, broken, line } = judge(JSON.parse(readFileSync(summary, 'utf8')));
  log(['', ...table, ...broken.map((threshold) => `Not held: ${threshold}`), '', `Summary: ${summary}`].join('\n'));
  return { line: `load ${profile}: ${line}`, failed: code !== 0 || broken.length > 0 };
}

/** Gives k6's exit code. Its settings are all its own: nothing is sent anywhere, and its control port is any free one. */
function runK6(
  k6: string,
  script: string,
  signal: AbortSignal | undefined,
  settings: Readonly<Record<string, string>>,
): Promise<number> {
  const given = Object.entries(settings).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  const flags = ['--quiet', '--no-usage-report', '--address', '127.0.0.1:0'];
  return new Promise((done, fail) => {
    const child = spawn(k6, ['run', ...flags, ...given, script], {
      stdio: ['ignore', 'inherit', 'inherit'],
      signal,
      // k6 ends in order on its first interrupt.
      killSignal: 'SIGINT',
    });
    let failure: Error | null = null;
    child.once('error', (error) => (failure = error));
    child.once('close', (code) => (failure && !signal?.aborted ? fail(failure) : done(code ?? 1)));
  });
}
