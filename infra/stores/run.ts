import { spawn } from 'node:child_process';
import { constants, accessSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface RunResult {
  readonly code: number;
  /** The last lines it printed, for an error message. */
  readonly tail: readonly string[];
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Ends the command and all it started. */
  readonly signal?: AbortSignal;
  readonly onLine?: (line: string) => void;
}

/** Runs a command to its end in a process group of its own. Throws only when it cannot start or was aborted. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const { cwd, env, signal, onLine } = options;
  signal?.throwIfAborted();
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const lines: string[] = [];
    const collect = (stream: NodeJS.ReadableStream) => {
      let rest = '';
      stream.setEncoding('utf8');
      stream.on('data', (chunk: string) => {
        const parts = (rest + chunk).split(/[\r\n]+/);
        rest = parts.pop() ?? '';
        for (const line of parts.filter(Boolean)) {
          lines.push(line);
          if (lines.length > 40) lines.shift();
          onLine?.(line);
        }
      });
    };
    collect(child.stdout);
    collect(child.stderr);
    const abort = () => {
      if (child.pid !== undefined) endGroup(child.pid);
    };
    signal?.addEventListener('abort', abort, { once: true });
    child.once('error', fail);
    child.once('close', (code) => {
      signal?.removeEventListener('abort', abort);
      if (signal?.aborted) fail(signal.reason);
      else done({ code: code ?? 1, tail: lines });
    });
  });
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has just ended by itself.
  }
}

/** Full path of a command on the PATH, or null. */
export function findCommand(name: string, path = process.env['PATH'] ?? ''): string | null {
  for (const folder of [...path.split(delimiter), '/usr/sbin', '/sbin']) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      continue;
    }
  }
  return null;
}

export const isRoot = (): boolean => process.getuid?.() === 0;
