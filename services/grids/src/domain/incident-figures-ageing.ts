import type { IncidentStatus } from './incident.ts';
import { OPEN_STATUSES } from './incident-states.ts';

/** Bounds of the age buckets in hours: a day, three, a week, thirty days. Data. */
export const AGE_BOUNDS = [24, 72, 168, 720] as const;

/** Open incidents that are alike, and how many; hours begun since the report and since they came into their state. */
export interface OpenTally {
  readonly status: IncidentStatus;
  readonly isReopened: boolean;
  readonly ageHours: number;
  readonly dwellHours: number;
  readonly count: number;
}

/** Those reported more than so many hours ago, but no more than so many. */
export interface AgeBucket {
  readonly overHours: number;
  /** Null in the last bucket. */
  readonly upToHours: number | null;
  readonly count: number;
}

/** How long those in a state have been in it so far, in whole hours begun. */
export interface Dwell {
  readonly status: IncidentStatus;
  readonly count: number;
  readonly medianHours: number;
  readonly p90Hours: number;
  readonly longestHours: number;
}

const sum = (tallies: readonly OpenTally[]) => tallies.reduce((all, { count }) => all + count, 0);

export function ageBuckets(tallies: readonly OpenTally[]): AgeBucket[] {
  const bounds = [...AGE_BOUNDS, null];
  return bounds.map((upToHours, index) => {
    const overHours = AGE_BOUNDS[index - 1] ?? 0;
    const isIn = ({ ageHours }: OpenTally) =>
      (index === 0 || ageHours > overHours) && (upToHours === null || ageHours <= upToHours);
    return { overHours, upToHours, count: sum(tallies.filter(isIn)) };
  });
}

/** The smallest number of hours that this share of them does not exceed (nearest rank). */
function percentile(sorted: readonly OpenTally[], share: number): number {
  const rank = Math.ceil(share * sum(sorted));
  let passed = 0;
  for (const { dwellHours, count } of sorted) {
    passed += count;
    if (passed >= rank) return dwellHours;
  }
  return 0;
}

/** One line for each open state that anything is in, in the order of the flow. */
export function dwellByState(tallies: readonly OpenTally[]): Dwell[] {
  return OPEN_STATUSES.flatMap((status) => {
    const sorted = tallies.filter((tally) => tally.status === status).sort((a, b) => a.dwellHours - b.dwellHours);
    const longest = sorted.at(-1);
    if (!longest) return [];
    return {
      status,
      count: sum(sorted),
      medianHours: percentile(sorted, 0.5),
      p90Hours: percentile(sorted, 0.9),
      longestHours: longest.dwellHours,
    };
  });
}

export function reopenedAmong(tallies: readonly OpenTally[]): { readonly reopened: number; readonly open: number } {
  return { reopened: sum(tallies.filter(({ isReopened }) => isReopened)), open: sum(tallies) };
}
