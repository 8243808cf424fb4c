import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

let ticks = 0;

/** Clock ticks of a second, in which the kernel counts CPU time. */
function ticksPerSecond(): number {
  ticks ||= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  return ticks;
}

/** The process and all it has started, their children too. */
function treeOf(pid: number): number[] {
  const found: number[] = [];
  for (const todo = [pid]; todo.length > 0;) {
    const next = todo.pop() ?? 0;
    found.push(next);
    for (const thread of entries(`/proc/${next}/task`)) {
      todo.push(...text(`/proc/${next}/task/${thread}/children`).split(' ').filter(Boolean).map(Number));
    }
  }
  return found;
}

/** CPU time that a process and its children have used since they started, milliseconds. */
export function cpuMsOf(pid: number): number {
  const used = treeOf(pid).map((one) => {
    const stat = text(`/proc/${one}/stat`);
    // The name before may hold spaces: after its bracket the fields are safe to split.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  });
  return (used.reduce((sum, one) => sum + one, 0) * 1_000) / ticksPerSecond();
}

/** Memory of a process and its children, MB. */
export function memoryMbOf(pid: number): number {
  const kilobytes = treeOf(pid).map((one) => Number(/^VmRSS:\s+(\d+)/m.exec(text(`/proc/${one}/status`))?.[1] ?? 0));
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1_024;
}

function entries(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return []; // it has just ended
  }
}

function text(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // it has just ended
  }
}
