import { refuse, type Decision, type DomainEvent } from '@yunge/kernel';
import type { Command } from './command.ts';
import type { Identified, Outcome, Scope, Seam } from './seam.ts';

export interface TimelyChange {
  readonly id: string;
  readonly command: Command;
  /** The instant of the command, by the store's clock. */
  readonly at: Date;
  readonly scope?: Scope;
}

/** Something with a next instant at which anything is due. */
interface Timed extends Identified {
  readonly nextDueAt: Date | null;
}

const overdueFirst = refuse('OVERDUE_FIRST', 'What has come due is told first.');

/**
 * Changes a thing after everything that came due before the command was told, by `tell`. A command can begin a new stage
 * or a new promise, and nobody must escape an escalation because a worker was a moment slower: what is told depends on
 * what happened, never on when somebody looked. The telling is no change that the caller would have had to see.
 */
export async function changeInTime<State extends Timed, Event extends DomainEvent, Code extends string>(
  records: Pick<Seam<State, Event>, 'change'>,
  { id, command, at, scope }: TimelyChange,
  tell: () => Promise<unknown>,
  decide: (state: State) => Decision<Event, Code>,
): Promise<Outcome<State, Code>> {
  let seen: number | null = null;
  const inTime = await records.change<Code | 'OVERDUE_FIRST'>(
    id,
    command,
    (state) => {
      if (state.nextDueAt === null || state.nextDueAt > at) return decide(state);
      seen = state.version;
      return overdueFirst;
    },
    scope,
  );
  if (inTime.ok) return inTime;
  const { code } = inTime;
  if (code !== 'OVERDUE_FIRST') return { ...inTime, code };
  await tell();
  const { expectedVersion } = command;
  const isFresh = expectedVersion != null && expectedVersion === seen;
  const expected = isFresh ? expectedVersion + 1 : expectedVersion;
  return records.change(id, { ...command, expectedVersion: expected }, decide, scope);
}
