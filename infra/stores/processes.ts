import { execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** A process that cannot be mistaken for a later one of the same number. */
export interface ProcessRef {
  readonly pid: number;
  /** Opaque start mark; equal only for the same process. */
  readonly started: string;
}

/** The process of that number, or null when there is none (a zombie is none). */
export function identify(pid: number): ProcessRef | null {
  const started = process.platform === 'linux' ? startMarkFromProc(pid) : startMarkFromPs(pid);
  return started === null ? null : { pid, started };
}

function startMarkFromProc(pid: number): string | null {
  try {
    // The command name may hold spaces and brackets: the fields after the last bracket are safe to split.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)}:${fields[19]}`;
  } catch {
    return null;
  }
}

function startMarkFromPs(pid: number): string | null {
  try {
    const line = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return line === '' || line.startsWith('Z') ? null : line.replace(/^\S+\s+/, '');
  } catch {
    return null;
  }
}

export function self(): ProcessRef {
  return identify(process.pid) ?? { pid: process.pid, started: 'unknown' };
}

/** True while exactly this process lives. */
export function isRunning(ref: ProcessRef): boolean {
  return identify(ref.pid)?.started === ref.started;
}

export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly logFile: string;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Starts a process that outlives this one, in a session of its own, so that Ctrl-C reaches it only through us.
 * Output is appended to the log file. Throws when the command cannot be started.
 */
export async function launch({ command, args, logFile, cwd, env }: Launch): Promise<ProcessRef> {
  mkdirSync(dirname(logFile), { recursive: true });
  const output = openSync(logFile, 'a', 0o600);
  try {
    const child = spawn(command, args, { detached: true, stdio: ['ignore', output, output], cwd, env });
    await new Promise<void>((done, fail) => child.once('spawn', done).once('error', fail));
    child.unref();
    const ref = child.pid === undefined ? null : identify(child.pid);
    return ref ?? { pid: child.pid ?? 0, started: 'gone' };
  } finally {
    closeSync(output);
  }
}

/** Asks the process to end and waits; after the grace it is killed. Resolves once it is gone. */
export async function stopProcess(
  ref: ProcessRef,
  signal: NodeJS.Signals,
  graceMs: number,
): Promise<'gone' | 'stopped' | 'killed'> {
  if (!sendSignal(ref, signal)) return 'gone';
  if (await waitForEnd(ref, graceMs)) return 'stopped';
  sendSignal(ref, 'SIGKILL');
  await waitForEnd(ref, 5_000);
  return 'killed';
}

function sendSignal(ref: ProcessRef, signal: NodeJS.Signals): boolean {
  if (!isRunning(ref)) return false;
  try {
    return process.kill(ref.pid, signal);
  } catch {
    return false;
  }
}

/** Waits until the process is gone; false when it still lives after that time. */
export async function waitForEnd(ref: ProcessRef, withinMs: number): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  while (isRunning(ref)) {
    if (performance.now() > deadline) return false;
    await delay(25);
  }
  return true;
}

/** The last lines of a log file, or none. */
export function lastLines(file: string, count: number): string[] {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count);
  } catch {
    return [];
  }
}
