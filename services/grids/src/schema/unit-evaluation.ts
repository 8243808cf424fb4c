import {
  fractionText,
  RATE_CATALOGUE,
  RATE_SET_NAMES,
  toHundredths,
  unitScore,
  weightsOf,
  type RateSet,
  type UnitScore,
  type UnitScorePart,
  type UnitWeights,
} from '@yunge/casework';
import { badInput } from '@yunge/subgraph';
import { hasRole } from '@yunge/kernel';
import type { Context } from '../context.ts';
import { seesWhole } from '../domain/incident-figures-access.ts';
import { countIn } from '../domain/incident-rates.ts';
import { isRatedSide } from '../domain/incident-log-view.ts';
import { toldRatings } from '../domain/unit-ratings.ts';
import type { RateNumber } from './incident-rates.ts';
import { selects, spanOf, tableOf, type RateTable } from './incident-rates-table.ts';
import type {
  QueryResolvers,
  UnitEvaluationPartResolvers,
  UnitEvaluationResolvers,
  UnitEvaluationsResolvers,
} from './__generated__/resolvers.ts';

/** The departments of a month as an actor may see them. */
export interface UnitTable {
  readonly table: RateTable;
  readonly weights: UnitWeights;
  /** The only department to be told of; null for all. */
  readonly own: string | null;
}

export interface EvaluatedUnit extends UnitTable {
  readonly code: string;
  readonly result: UnitScore;
}

export interface ScoredPart extends UnitScorePart {
  readonly table: RateTable;
  readonly code: string;
}

/** Whoever sees all of an area sees its departments; a department sees itself, in a district. */
function ownOf(within: string, { actor, places }: Context): string | null {
  const division = places.atlas().division(within);
  if (division && seesWhole(actor, within)) return null;
  const { department } = actor.scopes;
  if (division?.level === 'DISTRICT' && hasRole(actor, 'DEPARTMENT') && department !== null) return department;
  throw badInput('There is no such division in your scope.', ['within']);
}

export const Query: Pick<QueryResolvers, 'unitEvaluations'> = {
  async unitEvaluations(_, { within, month }, context, info) {
    const own = ownOf(within, context);
    const span = spanOf(month);
    const weights = weightsOf(month);
    if (!weights) throw badInput('No weights are set for that month.', ['month']);
    return { own, weights, table: await tableOf(context, within, span, selects(info, 'incidents')) };
  },
};

export const UnitEvaluations: UnitEvaluationsResolvers = {
  within: ({ table }) => table.area,
  month: ({ table }) => table.span.month,
  isRunning: ({ table }) => table.isRunning,
  asOf: ({ table }) => table.asOf,
  stalePartitions: ({ table }) => table.stale,
  weightsVersion: ({ weights }) => weights.version,
  units(units) {
    const { table, own, weights } = units;
    const known = [
      ...table.cells.map(({ departmentCode }) => departmentCode),
      ...table.ratings.map(({ unit }) => unit),
    ];
    const codes = own === null ? [...new Set(known.filter((code) => code !== null))].sort() : [own];
    return codes.map((code): EvaluatedUnit => {
      const filter = { departmentCode: code };
      const counts = RATE_SET_NAMES.map((set) => [set, countIn(table.cells, set, filter)] as const);
      return { ...units, code, result: unitScore(weights, (set: RateSet) => new Map(counts).get(set) ?? 0) };
    });
  },
};

export const UnitEvaluation: UnitEvaluationResolvers = {
  departmentCode: ({ code }) => code,
  departmentName: ({ code }, _, { catalogue }) =>
    catalogue.departments().find((department) => department.code === code)?.name ?? null,
  score: ({ result }) => result.points && toHundredths(result.points),
  exactScore: ({ result }) => result.points && fractionText(result.points),
  outOf: ({ result }) => result.outOf,
  isPartial: ({ result }) => result.isPartial,
  parts: ({ table, code, result }) => result.parts.map((part): ScoredPart => ({ ...part, table, code })),
  ratings: ({ table, code }, _, { actor }) =>
    toldRatings(
      table.ratings.find(({ unit }) => unit === code),
      { isDistrict: table.area.length === 6, isRunning: table.isRunning, isRated: isRatedSide(actor) },
    ),
};

const numberIn = ({ table, code }: ScoredPart, set: RateSet): RateNumber => ({
  table,
  set,
  filter: { departmentCode: code },
});

export const UnitEvaluationPart: UnitEvaluationPartResolvers = {
  numerator: (part) => numberIn(part, RATE_CATALOGUE[part.rate].numerator),
  denominator: (part) => numberIn(part, RATE_CATALOGUE[part.rate].denominator),
  points: ({ points }) => points && toHundredths(points),
  exactPoints: ({ points }) => points && fractionText(points),
};
