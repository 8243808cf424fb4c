import { spawn } from 'node:child_process';
import { CLONE_ROOT } from '../../stores/places.ts';

export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs a command of the clone. `show` passes its output through as it comes, otherwise it is kept and returned.
 * It shares our process group, so Ctrl-C reaches it too.
 */
export function command(
  name: string,
  args: readonly string[],
  { show = false, env = {}, signal }: { show?: boolean; env?: NodeJS.ProcessEnv; signal?: AbortSignal } = {},
): Promise<CommandResult> {
  return new Promise((done, fail) => {
    const child = spawn(name, args, {
      cwd: CLONE_ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      signal,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)));
    child.once('error', (error) => (signal?.aborted ? done({ code: 130, output }) : fail(error)));
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}
