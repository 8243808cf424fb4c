import { carriesOver, RATE_SET_NAMES, setsOf, turningPoints, type Period, type RateSet } from '@yunge/casework';
import type { IncidentType } from './catalogue.ts';
import type { RateCase } from './incident-rate-facts.ts';
import type { IncidentSource } from './incident.ts';
import { endOf, isMonth, monthAfter, startOf } from './month.ts';

/** Grows by one when anything is counted otherwise: what was counted by an earlier version is counted anew. */
export const RATE_RULES = 1;

/** Incidents alike in what rates can be told by, and how many of them are in each set, in the order of `RATE_SET_NAMES`. */
export interface RateCell {
  readonly type: IncidentType;
  readonly source: IncidentSource;
  readonly departmentCode: string | null;
  readonly counts: readonly number[];
}

/** One incident of a grid's month: which cell it is counted in, and its sets as bits in the order of `RATE_SET_NAMES`. */
export interface RateMember {
  readonly id: string;
  readonly reportedAt: Date;
  readonly cell: number;
  readonly sets: number;
}

/** Scores that a department was given in a month: how many, their sum, from how many communities. */
export interface UnitRating {
  readonly unit: string;
  readonly count: number;
  readonly total: number;
  readonly communities: number;
}

/** What is counted of an area's month. */
export interface RateCount {
  readonly cells: readonly RateCell[];
  readonly ratings: readonly UnitRating[];
}

/** A month in Shanghai. */
export interface MonthSpan extends Period {
  /** As `2026-11`. */
  readonly month: string;
}

/** First instant of a month in Shanghai and of the next one; null when it is none, as `2026-11`. */
export function monthSpan(month: string): MonthSpan | null {
  return isMonth(month) ? { month, from: startOf(month), until: endOf(month) } : null;
}

/** All months from one to another, both included; none where they are the wrong way round. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = monthAfter(month, 1)) months.push(month);
  return months;
}

/** Up to the cut-off while the month runs, up to its end afterwards. */
export const periodAt = ({ from, until }: Period, asOf: Date): Period => ({ from, until: asOf < until ? asOf : until });

const keyOf = ({ type, source, departmentCode }: Omit<RateCell, 'counts'>) =>
  `${type} ${source} ${departmentCode ?? ''}`;
const byKey = (a: RateCell, b: RateCell) => (keyOf(a) < keyOf(b) ? -1 : 1);
const byUnit = (a: UnitRating, b: UnitRating) => (a.unit < b.unit ? -1 : 1);
const added = (a: readonly number[], b: readonly number[]) => RATE_SET_NAMES.map((_, i) => (a[i] ?? 0) + (b[i] ?? 0));

function ratingsOf(cases: readonly RateCase[], { from, until }: Period): UnitRating[] {
  const given = cases.flatMap(({ scores }) => scores.filter(({ at }) => at >= from && at < until));
  return [...Map.groupBy(given, ({ unit }) => unit)]
    .map(([unit, scores]) => {
      const total = scores.reduce((sum, { score }) => sum + score, 0);
      return { unit, count: scores.length, total, communities: 1 };
    })
    .sort(byUnit);
}

/** Something that is in sets, and what it can be told by. */
export interface Sorted extends Omit<RateCell, 'counts'> {
  readonly sets: number;
}

/** Those alike in one cell each, in the order of their keys. */
export function cellsOf(sorted: readonly Sorted[]): RateCell[] {
  return [...Map.groupBy(sorted, keyOf).values()]
    .flatMap((alike): RateCell[] => {
      const [first] = alike;
      if (!first) return [];
      const { type, source, departmentCode } = first;
      const counts = RATE_SET_NAMES.map((name) => alike.filter(({ sets }) => (sets & bitOf(name)) !== 0).length);
      return [{ type, source, departmentCode, counts }];
    })
    .sort(byKey);
}

/** Counts the incidents of one grid in a period, and says which are behind the numbers. Their order does not matter. */
export function countGrid(
  cases: readonly RateCase[],
  period: Period,
): RateCount & { readonly members: readonly RateMember[] } {
  const found = cases
    .map((each) => ({ ...each, sets: setsOf(each, period).reduce((bits, name) => bits | bitOf(name), 0) }))
    .filter(({ sets }) => sets !== 0);
  const cells = cellsOf(found);
  const places = new Map(cells.map((cell, place) => [keyOf(cell), place]));
  const members = found
    .map((each) => ({ id: each.id, reportedAt: each.reportedAt, cell: places.get(keyOf(each)) ?? 0, sets: each.sets }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { cells, members, ratings: ratingsOf(cases, period) };
}

export const bitOf = (set: RateSet): number => 1 << RATE_SET_NAMES.indexOf(set);

/** What the parts of an area come to; of grids, a department's scores come from one community. */
export function sumOf(parts: readonly RateCount[], isCommunity: boolean): RateCount {
  const cells = new Map<string, RateCell>();
  const ratings = new Map<string, UnitRating>();
  for (const part of parts) {
    for (const cell of part.cells) {
      const known = cells.get(keyOf(cell));
      const { type, source, departmentCode } = cell;
      cells.set(keyOf(cell), { type, source, departmentCode, counts: added(known?.counts ?? [], cell.counts) });
    }
    for (const { unit, count, total, communities } of part.ratings) {
      const known = ratings.get(unit) ?? { count: 0, total: 0, communities: 0 };
      ratings.set(unit, {
        unit,
        count: known.count + count,
        total: known.total + total,
        communities: isCommunity ? 1 : known.communities + communities,
      });
    }
  }
  return { cells: [...cells.values()].sort(byKey), ratings: [...ratings.values()].sort(byUnit) };
}

/** When time alone will next change what was counted of a grid's month at an instant; null when it never will. */
export function nextTurn(cases: readonly RateCase[], { until: end }: Period, asOf: Date): Date | null {
  if (asOf >= end) return null;
  const turns = cases
    .flatMap(turningPoints)
    .filter((at) => at >= asOf && at < end)
    // Counted as of that very instant, a deadline has not passed yet.
    .map((at) => at.getTime() + 1);
  const isCarried = cases.some((each) => carriesOver(each, end));
  const instants = [...turns, ...(isCarried ? [end.getTime()] : [])];
  return instants.length === 0 ? null : new Date(Math.min(...instants));
}

/** What a rate can be told by; everything left out is all of it. */
export interface RateFilter {
  readonly type?: IncidentType | null | undefined;
  readonly source?: IncidentSource | null | undefined;
  /** An empty text: what no department has. */
  readonly departmentCode?: string | null | undefined;
}

export function isInFilter(cell: Omit<RateCell, 'counts'>, { type, source, departmentCode }: RateFilter): boolean {
  return (
    (type == null || cell.type === type) &&
    (source == null || cell.source === source) &&
    (departmentCode == null || (cell.departmentCode ?? '') === departmentCode)
  );
}

export function countIn(cells: readonly RateCell[], set: RateSet, filter: RateFilter): number {
  const place = RATE_SET_NAMES.indexOf(set);
  return cells.filter((cell) => isInFilter(cell, filter)).reduce((sum, { counts }) => sum + (counts[place] ?? 0), 0);
}
