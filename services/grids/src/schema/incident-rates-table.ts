import { badInput } from '@yunge/subgraph';
import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import type { Context } from '../context.ts';
import type { RateNode } from '../domain/incident-rate-node.ts';
import {
  cellsOf,
  monthSpan,
  RATE_RULES,
  type MonthSpan,
  type RateCell,
  type Sorted,
  type UnitRating,
} from '../domain/incident-rates.ts';
import type { BehindGrid } from '../store/incident-rates.ts';

/** An incident behind numbers. */
export interface Listed extends Sorted {
  readonly id: string;
  readonly reportedAt: Date;
  readonly gridCode: string;
}

/** All that was counted of an area's month, as it is kept. */
export interface RateTable {
  readonly area: string;
  readonly span: MonthSpan;
  readonly isRunning: boolean;
  readonly asOf: Date;
  /** Nodes that wait to be counted. */
  readonly stale: number;
  readonly cells: readonly RateCell[];
  readonly ratings: readonly UnitRating[];
  /** What is behind the numbers, which then are counted from it; null where nobody asks for lists. */
  readonly listed: readonly Listed[] | null;
}

type Asking = Pick<Context, 'incidentRates' | 'now'>;

/** Whether a field is selected anywhere below this one. */
export function selects({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean {
  const inside = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === 'FragmentSpread') return inside(fragments[selection.name.value]?.selectionSet);
      return (selection.kind === 'Field' && selection.name.value === name) || inside(selection.selectionSet);
    }) ?? false;
  return fieldNodes.some(({ selectionSet }) => inside(selectionSet));
}

export function spanOf(month: string): MonthSpan {
  const span = monthSpan(month);
  if (!span) throw badInput('A month is written as 2026-11.', ['month']);
  return span;
}

const listedOf = ({ areaCode, cells, members = [] }: BehindGrid): Listed[] =>
  members.flatMap(({ id, reportedAt, cell, sets }) => {
    const found = cells[cell];
    if (!found) return [];
    const { type, source, departmentCode } = found;
    return [{ id, reportedAt, sets, gridCode: areaCode, type, source, departmentCode }];
  });

/** A node that is due was right when it was counted; any other is right now. */
const rightAt = ({ nextDueAt, asOf }: Pick<RateNode, 'nextDueAt' | 'asOf'>, now: Date) =>
  nextDueAt && nextDueAt <= now ? asOf : now;

/**
 * Reads what is kept of an area's month. The numbers come from the roll-up of the area, unless the incidents behind them
 * are asked for too: then both come from the same read of its grids, so that they are equal whatever happens meanwhile.
 */
export async function tableOf(
  { incidentRates, now: clock }: Asking,
  area: string,
  span: MonthSpan,
  isListed: boolean,
): Promise<RateTable> {
  const now = clock();
  const { month } = span;
  const [node, grids, due, build] = await Promise.all([
    incidentRates.get(area, month),
    isListed ? incidentRates.grids(area, month) : null,
    incidentRates.due(area, month, now),
    incidentRates.build(),
  ]);
  const listed = grids?.flatMap(listedOf) ?? null;
  const asOf = (grids ?? (node ? [node] : [])).map((each) => rightAt(each, now).getTime());
  return {
    area,
    span,
    isRunning: now < span.until,
    asOf: new Date(Math.min(now.getTime(), ...asOf)),
    stale: due + (build?.rules === RATE_RULES && build.after === null ? 0 : 1),
    cells: listed ? cellsOf(listed) : (node?.cells ?? []),
    ratings: node?.ratings ?? [],
    listed,
  };
}

/** The same month of areas within: told apart where what is behind the numbers is here, read otherwise. */
export async function tablesWithin(
  { incidentRates, now }: Asking,
  table: RateTable,
  codes: readonly string[],
): Promise<RateTable[]> {
  const { listed, span } = table;
  if (listed) {
    return codes.map((area) => {
      const own = listed.filter(({ gridCode }) => gridCode.startsWith(area));
      return { ...table, area, listed: own, cells: cellsOf(own), ratings: [] };
    });
  }
  const nodes = new Map((await incidentRates.many(codes, [span.month])).map((node) => [node.areaCode, node]));
  const at = now();
  return codes.map((area) => {
    const node = nodes.get(area);
    const asOf = node ? rightAt(node, at) : at;
    return { ...table, area, asOf, cells: node?.cells ?? [], ratings: node?.ratings ?? [] };
  });
}
