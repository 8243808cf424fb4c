import { availableParallelism } from 'node:os';
import { findCommand } from '../stores/run.ts';

/** The gateway that is measured has the one core, all that stands around it the other. */
const CORES = { gateway: '0', load: '1' } as const;

const taskset = availableParallelism() > 1 ? findCommand('taskset') : null;
const setpriv = findCommand('setpriv');

/** Whether processes stay on the core they are given. */
export const isPinned = taskset !== null;

/** The command as it runs on that core, and as it dies with this process; without the tools for it, as it is. */
export function onCore(which: keyof typeof CORES, command: readonly string[]): readonly string[] {
  return [
    ...(setpriv ? [setpriv, '--pdeathsig', 'KILL'] : []),
    ...(taskset ? [taskset, '--cpu-list', CORES[which]] : []),
    ...command,
  ];
}
