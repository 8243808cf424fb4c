import {
  changeOf,
  RATE_CATALOGUE,
  RATE_NAMES,
  RATE_SETS,
  shareOf,
  type RateDefinition,
  type RateName,
  type RateSet,
} from '@yunge/casework';
import { MAX_PAGE } from '@yunge/kernel';
import { pageOf } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import { bitOf, countIn, isInFilter, monthsBetween, type RateFilter } from '../domain/incident-rates.ts';
import type { Incident } from '../domain/incident.ts';
import { monthAfter } from '../domain/month.ts';
import { incidentScope } from '../store/incidents.ts';
import { areaOf } from './incident-figures-area.ts';
import { selects, spanOf, tableOf, tablesWithin, type Listed, type RateTable } from './incident-rates-table.ts';
import type {
  IncidentPeriodRateResolvers,
  IncidentRateCountResolvers,
  IncidentRatePartKind,
  IncidentRatesResolvers,
  QueryResolvers,
} from './__generated__/resolvers.ts';

/** A number of a table. */
export interface RateNumber {
  readonly table: RateTable;
  readonly set: RateSet;
  readonly filter: RateFilter;
}

/** A rate of a table. */
export interface PeriodRate {
  readonly table: RateTable;
  readonly name: RateName;
  readonly filter: RateFilter;
}

const numberOf = ({ table, set, filter }: RateNumber) => countIn(table.cells, set, filter);

export function valueOf({ table, name, filter }: PeriodRate): number | null {
  const { numerator, denominator } = RATE_CATALOGUE[name];
  return shareOf(numberOf({ table, set: numerator, filter }), numberOf({ table, set: denominator, filter }));
}

function definitionOf(name: RateName) {
  const { en, zh, numerator, denominator, exclusions, better }: RateDefinition = RATE_CATALOGUE[name];
  const words = (set: RateSet) => `${RATE_SETS[set].en} ${RATE_SETS[set].zh}`;
  return {
    ...{ name, english: en, chinese: zh, numerator, denominator, better },
    exclusions: [...exclusions],
    numeratorMeans: words(numerator),
    denominatorMeans: words(denominator),
  };
}

export const Query: Pick<QueryResolvers, 'incidentRateCatalogue' | 'incidentRates'> = {
  incidentRateCatalogue: () => RATE_NAMES.map(definitionOf),
  incidentRates: (_, { within, month }, context, info) =>
    tableOf(context, areaOf(within, context), spanOf(month), selects(info, 'incidents')),
};

interface Part {
  readonly key: string;
  readonly name: string | null;
  readonly table: RateTable;
  readonly filter: RateFilter;
}

/** The areas one level below: divisions, or the grids of a community. */
function areasBelow({ places }: Pick<Context, 'places'>, area: string) {
  const atlas = places.atlas();
  return area.length === 12 ? atlas.grids({ within: area }) : atlas.children(area);
}

/** Values of what cells are told apart by, as far as anything was counted of them. */
function partsBy(
  table: RateTable,
  filter: RateFilter,
  field: 'type' | 'source' | 'departmentCode',
  nameOf: (key: string) => string | null,
): Part[] {
  const found = table.cells.filter((cell) => isInFilter(cell, filter));
  return [...new Set(found.map((cell) => cell[field] ?? ''))].sort().map((key) => {
    const narrowed = found.find((cell) => (cell[field] ?? '') === key);
    return { key, name: nameOf(key), table, filter: { ...filter, [field]: narrowed?.[field] ?? '' } };
  });
}

async function partsOf(
  table: RateTable,
  by: IncidentRatePartKind,
  filter: RateFilter,
  context: Context,
): Promise<Part[]> {
  const { area, span, listed } = table;
  switch (by) {
    case 'AREA': {
      const areas = areasBelow(context, area);
      const tables = await tablesWithin(
        context,
        table,
        areas.map(({ code }) => code),
      );
      const nameOf = (code: string) => areas.find((each) => each.code === code)?.name ?? null;
      return tables.map((each) => ({ key: each.area, name: nameOf(each.area), table: each, filter }));
    }
    case 'MONTH': {
      const months = monthsBetween(monthAfter(span.month, -11), span.month);
      const others = await Promise.all(
        months.map((month) => (month === span.month ? table : tableOf(context, area, spanOf(month), listed !== null))),
      );
      return others.map((each) => ({ key: each.span.month, name: null, table: each, filter }));
    }
    case 'DEPARTMENT': {
      const departments = context.catalogue.departments();
      return partsBy(
        table,
        filter,
        'departmentCode',
        (key) => departments.find(({ code }) => code === key)?.name ?? null,
      );
    }
    case 'TYPE':
      return partsBy(table, filter, 'type', () => null);
    case 'SOURCE':
      return partsBy(table, filter, 'source', () => null);
  }
}

export const IncidentRates: IncidentRatesResolvers = {
  within: ({ area }) => area,
  month: ({ span }) => span.month,
  from: ({ span }) => span.from,
  until: ({ span }) => span.until,
  stalePartitions: ({ stale }) => stale,
  rate: (table, { name, filter }) => ({ table, name, filter: filter ?? {} }),
  rates: (table, { filter }) => RATE_NAMES.map((name) => ({ table, name, filter: filter ?? {} })),
  count: (table, { set, filter }) => ({ table, set, filter: filter ?? {} }),
  parts: async (table, { name, by, filter }, context) =>
    (await partsOf(table, by, filter ?? {}, context)).map(({ key, name: called, table: own, filter: narrowed }) => ({
      key,
      name: called,
      rate: { table: own, name, filter: narrowed },
    })),
};

async function against(rate: PeriodRate, months: number, context: Context) {
  const month = monthAfter(rate.table.span.month, months);
  const table = await tableOf(context, rate.table.area, spanOf(month), false);
  const value = valueOf({ ...rate, table });
  return { month, value, change: changeOf(valueOf(rate), value) };
}

export const IncidentPeriodRate: IncidentPeriodRateResolvers = {
  definition: ({ name }) => definitionOf(name),
  numerator: ({ name, ...of }) => ({ ...of, set: RATE_CATALOGUE[name].numerator }),
  denominator: ({ name, ...of }) => ({ ...of, set: RATE_CATALOGUE[name].denominator }),
  value: valueOf,
  exclusions({ name, ...of }) {
    const { exclusions }: RateDefinition = RATE_CATALOGUE[name];
    return exclusions.map(({ set, why }) => ({ count: { ...of, set }, why }));
  },
  onMonth: (rate, _, context) => against(rate, -1, context),
  onYear: (rate, _, context) => against(rate, -12, context),
};

/** Newest first: a list in memory is cut by keys that grow. */
const LAST_MS = 8_640_000_000_000_000;
const keyOf = ({ reportedAt, id }: Listed) => `${String(LAST_MS - reportedAt.getTime()).padStart(16, '0')} ${id}`;

export const IncidentRateCount: IncidentRateCountResolvers = {
  count: numberOf,
  async incidents({ table, set, filter }, args, { incidents, actor }) {
    const behind = (table.listed ?? []).filter((each) => (each.sets & bitOf(set)) !== 0 && isInFilter(each, filter));
    const sorted = behind.map((each) => ({ key: keyOf(each), id: each.id })).sort((a, b) => (a.key < b.key ? -1 : 1));
    const { edges, pageInfo, totalCount } = pageOf(sorted, ({ key }) => key, args, MAX_PAGE);
    const ids = edges.map(({ node }) => node.id);
    const found = new Map((await incidents.many(ids, incidentScope(actor))).map((each) => [each.id, each]));
    const known = edges.flatMap(({ cursor, node }) => {
      const incident: Incident | undefined = found.get(node.id);
      return incident ? [{ cursor, node: incident }] : [];
    });
    return {
      edges: known,
      nodes: known.map(({ node }) => node),
      pageInfo,
      totalCount: () => Promise.resolve(totalCount),
    };
  },
};
