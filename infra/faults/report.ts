import { quantile } from './judge/verdict.ts';
import { describeFaults } from './plan/schedule.ts';
import type { FaultRun } from './run.ts';

/** What a run comes to: one line of figures, and whether it came out as it must. */
export interface Report {
  readonly line: string;
  readonly isGood: boolean;
}

/** Fixed beforehand: one step in a hundred may be later than this. */
const P99_MS = 5_000;

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

/** All thresholds of a run with faults. */
export function faultsReport({ schedule, verdict, retries, restarts }: FaultRun): Report {
  const { cases, steps, missed, doubled, early, stray, overtaken, repliesLost, replies, brokenChains } = verdict;
  const { notices, noticesLost } = verdict;
  const p99 = quantile(verdict.lateness, 0.99);
  const line = [
    `faults: ${cases} cases`,
    `${steps} steps`,
    `${describeFaults(schedule)}`,
    `${restarts} restarts`,
    `${missed} missed`,
    `${doubled} doubled`,
    `${early} early`,
    ...(stray > 0 ? [`${stray} stray`] : []),
    ...(overtaken > 0 ? [`${overtaken} overtaken by a reply`] : []),
    `${repliesLost} of ${replies} commands lost (sent again ${retries} times)`,
    `${noticesLost} of ${notices} notices lost`,
    `${brokenChains} logs broken`,
    `p50 ${seconds(quantile(verdict.lateness, 0.5))}`,
    `p99 ${seconds(p99)} late`,
    `max ${seconds(verdict.lateness.at(-1) ?? 0)}`,
  ].join(', ');
  const faults = missed + doubled + early + stray + repliesLost + brokenChains + noticesLost;
  return { line, isGood: faults === 0 && steps > 0 && p99 <= P99_MS };
}

/** A control is good when it fails: with the queue as the only clock, one flush must lose steps, and only lose them. */
export function controlReport({ verdict }: Pick<FaultRun, 'verdict'>): Report {
  const { cases, steps, missed, doubled, early } = verdict;
  const isGood = missed > 0 && steps > 0;
  const line = [
    `faults control: ${cases} cases, sweep off, 1 FLUSHALL: ${missed} of ${steps + missed} steps missed`,
    `${doubled} doubled`,
    `${early} early`,
    isGood ? 'as it must' : 'THE TEST SEES NOTHING',
  ].join(', ');
  return { line, isGood };
}

const SLICES = 12;

/** How late it was in the course of the window, a line for each twelfth. */
export function courseOf({ verdict }: Pick<FaultRun, 'verdict'>, windowMs: number): string[] {
  const slice = windowMs / SLICES;
  return Array.from({ length: SLICES }, (_, n) => {
    const late = verdict.course
      .filter(({ atMs }) => atMs > n * slice && atMs <= (n + 1) * slice)
      .map(({ lateMs }) => lateMs)
      .sort((a, b) => a - b);
    const figures = [0.5, 0.99, 1].map((share) => seconds(quantile(late, share)).padStart(6));
    return `  due from ${seconds(n * slice).padStart(7)}: ${String(late.length).padStart(5)} steps, p50 ${figures[0]}, p99 ${figures[1]}, max ${figures[2]}`;
  });
}
