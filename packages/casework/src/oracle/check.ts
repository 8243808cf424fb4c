import fc from 'fast-check';
import { CHINA_CALENDAR } from '../calendar.ts';
import { isOnTime } from '../clocks.ts';
import { promiseDeadline, stageDeadline, type Deadline } from '../deadline.ts';
import { ladderInstants } from '../ladder.ts';
import { INCIDENT_POLICIES } from '../policies/incident.ts';
import { NEED_POLICY } from '../policies/need.ts';
import { REQUEST_POLICY } from '../policies/request.ts';
import { rulebook, type Policy } from '../policy.ts';
import { replay } from '../timeline.ts';
import { isFact, type Telling } from './deeds.ts';
import { histories, type History } from './histories.ts';
import { oracle } from './oracle.ts';

const MINUTE = 60_000;
const POLICIES: readonly Policy[] = [...INCIDENT_POLICIES, REQUEST_POLICY, NEED_POLICY];
const RULES = rulebook(CHINA_CALENDAR, POLICIES);

/** Random histories of every kind of casework there is. */
export const anyHistory = histories(RULES);

const endOfMinute = (at: Date) => new Date(Math.ceil(at.getTime() / MINUTE) * MINUTE);

const explained = ({ at, pausedMs, skippedDays, provisional }: Deadline) => ({
  ...{ at, pausedMinutes: pausedMs / MINUTE, skippedDays, provisional },
});

/** To the minute, steps of one minute in order of their names: all that the oracle can tell apart. */
const told = (steps: readonly Telling[]) =>
  steps.map(({ clock, name, at }) => `${endOfMinute(at).toISOString()} ${clock} ${name}`).sort();

/** The engine's answers to what the oracle is asked. */
function engine({ deeds, now }: History): ReturnType<typeof oracle> {
  const clocks = replay(RULES, deeds.filter(isFact));
  if (!clocks) throw new Error('A history has a beginning');
  const stage = stageDeadline(RULES, clocks, now);
  const { epoch, level, extensions } = clocks.promise;
  return {
    mays: deeds.flatMap(({ kind }) => {
      if (kind === 'ROLLED' || kind === 'EXTENDED') return true;
      return kind === 'ROLL_REFUSED' || kind === 'EXTENSION_REFUSED' ? false : [];
    }),
    tellings: deeds.flatMap((deed) => (deed.kind === 'TOLD' ? [[...deed.steps]] : [])),
    ...{ epoch, level, extensions },
    isOnTime: isOnTime(clocks, now),
    promise: explained(promiseDeadline(RULES, clocks, now)),
    stage: stage && explained(stage),
    nextDueAt: clocks.nextDueAt && endOfMinute(clocks.nextDueAt),
    steps: ladderInstants(RULES, clocks),
  };
}

/** Where engine and oracle differ over a history: a line for each, none when they agree. */
export function differences(history: History): string[] {
  const lines = ({ tellings, steps, ...rest }: ReturnType<typeof oracle>) =>
    Object.entries({ ...rest, tellings: tellings.map(told), steps: told(steps) }).map(
      ([what, value]) => `${what} ${JSON.stringify(value)}`,
    );
  const expected = lines(oracle(POLICIES, history.deeds, history.now));
  const found = lines(engine(history));
  return found.flatMap((line, index) =>
    line === expected[index] ? [] : [`engine ${line}`, `oracle ${expected[index]}`],
  );
}

export interface Order {
  readonly seed: number;
  readonly count: number;
  /** Way to one history among those of a seed, as a failure names it. */
  readonly path?: string;
}

export interface Checked {
  /** Histories on which engine and oracle agreed. */
  readonly agreed: number;
  /** The smallest history found on which they do not, and how to see it again; null where they always agreed. */
  readonly failure: { readonly seed: number; readonly path: string; readonly report: string } | null;
}

/** Compares engine and oracle over so many random histories. The same seed gives the same ones; a path gives one of them. */
export function checkHistories({ seed, count, path = '' }: Order): Checked {
  const property = fc.property(anyHistory, (history) => differences(history).length === 0);
  const { failed, numRuns, counterexample, counterexamplePath } = fc.check(property, { seed, path, numRuns: count });
  const history = counterexample?.[0];
  if (!failed || !history) return { agreed: numRuns, failure: null };
  const report = [...history.deeds.map((deed) => JSON.stringify(deed)), ...differences(history)].join('\n');
  return { agreed: numRuns - 1, failure: { seed, path: counterexamplePath ?? '', report } };
}
