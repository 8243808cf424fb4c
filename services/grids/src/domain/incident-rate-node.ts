import { divisionPath } from '@yunge/contracts';
import { carriesOver, type Period } from '@yunge/casework';
import type { IncidentEvent } from './incident-event.ts';
import { casesAt, type RateCase } from './incident-rate-facts.ts';
import {
  countGrid,
  monthSpan,
  nextTurn,
  periodAt,
  RATE_RULES,
  type RateCount,
  type RateMember,
} from './incident-rates.ts';
import { monthAfter } from './month.ts';

/** An area's month as it is kept: of a grid the incidents themselves, of anything wider the sum of its parts. */
export interface RateNode extends RateCount {
  readonly areaCode: string;
  readonly month: string;
  /** The area and every division it lies in. */
  readonly within: readonly string[];
  /** Version of the rules it was counted by. */
  readonly rules: number;
  /** Marks it has been given, and those that have been counted: it is dirty while they differ. */
  readonly wanted: number;
  readonly done: number;
  /** Grows by one whenever the count is another. */
  readonly revision: number;
  /** Whether those above know of this revision. */
  readonly isTold: boolean;
  /** It was right at this instant, and has been since unless it is due. */
  readonly asOf: Date;
  /** When it has to be looked at: at once where it is dirty, or when time alone will change it. Absent for never. */
  readonly nextDueAt?: Date;
  /** Of a grid only: exactly what is behind the numbers. */
  readonly members?: readonly RateMember[];
}

export const nodeIdOf = (areaCode: string, month: string): string => `${areaCode}-${month}`;
export const isGrid = (areaCode: string): boolean => areaCode.length === 15;

/** The area above; null above a district. */
export const parentOf = (areaCode: string): string | null => (areaCode.length > 6 ? areaCode.slice(0, -3) : null);

/** What is behind a grid's numbers, a line for each. */
export const packed = (members: readonly RateMember[]): string =>
  members
    .map(({ id, reportedAt, cell, sets }) => `${id} ${reportedAt.getTime().toString(36)} ${cell} ${sets.toString(36)}`)
    .join('\n');

export const unpacked = (text: string): RateMember[] =>
  text === ''
    ? []
    : text.split('\n').map((line) => {
        const [id = '', reportedAt = '', cell, sets = ''] = line.split(' ');
        return { id, reportedAt: new Date(parseInt(reportedAt, 36)), cell: Number(cell), sets: parseInt(sets, 36) };
      });

/** A node that has been marked once and never counted. */
export function unknownNode(areaCode: string, month: string, at: Date): Omit<RateNode, 'members'> {
  return {
    ...{ areaCode, month, within: divisionPath(areaCode), rules: RATE_RULES, wanted: 1, done: 0, revision: 0 },
    ...{ isTold: true, asOf: new Date(0), nextDueAt: at, cells: [], ratings: [] },
  };
}

/** A log with the id of its incident. */
export interface RatedLog {
  readonly id: string;
  readonly events: readonly IncidentEvent[];
}

/** A grid's month counted from the logs of its incidents. */
export interface CountedGrid extends RateCount {
  readonly members: readonly RateMember[];
  readonly asOf: Date;
  readonly nextDueAt: Date | null;
  /** Something of it can count in the next month, which has begun. */
  readonly carriesOver: boolean;
}

/** Not before the last event that was read: a clock that runs a moment late loses nothing. */
export function instantFor(logs: readonly RatedLog[], now: Date): Date {
  const last = Math.max(...logs.map(({ events }) => events.at(-1)?.at.getTime() ?? 0), 0);
  return new Date(Math.max(now.getTime(), last + 1));
}

function countedAt(cases: readonly RateCase[], span: Period, asOf: Date): CountedGrid {
  return {
    ...countGrid(cases, periodAt(span, asOf)),
    asOf,
    nextDueAt: nextTurn(cases, span, asOf),
    carriesOver: asOf >= span.until && cases.some((each) => carriesOver(each, span.until)),
  };
}

/** Counts a grid's month by the logs alone, as of an instant. Logs of other months do no harm. */
export function countFromLogs(logs: readonly RatedLog[], month: string, asOf: Date): CountedGrid {
  return countMonths(logs, [month], asOf)[0] ?? fail(month);
}

/** A grid's month as it is kept when it is counted for the first time, nothing being known of it. */
export function firstNode(areaCode: string, month: string, counted: CountedGrid): RateNode {
  const { cells, ratings, members, asOf, nextDueAt } = counted;
  return {
    ...{ areaCode, month, within: divisionPath(areaCode), rules: RATE_RULES, wanted: 0, done: 0, revision: 1 },
    ...{ isTold: true, asOf, cells, ratings, members },
    ...(nextDueAt ? { nextDueAt } : {}),
  };
}

/** The same for several months at once, earliest first: each log is folded once. */
export function countMonths(logs: readonly RatedLog[], months: readonly string[], asOf: Date): CountedGrid[] {
  const spans = months.map((month) => monthSpan(month) ?? fail(month));
  const cuts = spans.map((span) => periodAt(span, asOf).until);
  const cases = logs.map(({ events }) => casesAt(events, cuts, asOf));
  return spans.map((span, place) => {
    const then = cases.flatMap((found) => found[place] ?? []);
    return countedAt(then, span, asOf);
  });
}

function fail(month: string): never {
  throw new RangeError(`${month} is no month`);
}

/** The month after one, where it has begun by an instant. */
export function begunAfter(month: string, asOf: Date): string | null {
  const next = monthAfter(month, 1);
  const span = monthSpan(next);
  return span && span.from <= asOf ? next : null;
}
