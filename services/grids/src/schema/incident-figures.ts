import { badInput } from '@yunge/subgraph';
import { shareOf } from '@yunge/casework';
import {
  countOf,
  EXCLUSIONS,
  RATES,
  type CountedFigure,
  type FigureName,
  type Tally,
} from '../domain/incident-figures.ts';
import type { Behind, Selection } from '../store/incident-figures.ts';
import { incidentScope } from '../store/incidents.ts';
import { areaOf } from './incident-figures-area.ts';
import type {
  IncidentFigureResolvers,
  IncidentFiguresResolvers,
  IncidentRateResolvers,
  QueryResolvers,
} from './__generated__/resolvers.ts';

/** A number, and how to list what is behind it. */
export interface Figure {
  readonly count: number;
  readonly behind: Behind;
}

export interface Rate {
  readonly numerator: Figure;
  readonly denominator: Figure;
}

/** What was counted, where and when. */
export interface Counted {
  readonly selection: Selection;
  readonly asOf: Date;
  readonly tallies: readonly Tally[];
}

const LONGEST_MS = 366 * 86_400_000;

export function figureOf({ selection, asOf, tallies }: Counted, figure: CountedFigure): Figure {
  return { count: countOf(figure, tallies), behind: { ...selection, asOf, figure } };
}

export function rateOf(counted: Counted, [numerator, denominator]: readonly [CountedFigure, CountedFigure]): Rate {
  return { numerator: figureOf(counted, numerator), denominator: figureOf(counted, denominator) };
}

const counted = (name: FigureName): CountedFigure => {
  if (name === 'WHISTLED') throw badInput('Whistles are counted by `incidentSignals`.', ['name']);
  return name;
};

export const Query: Pick<QueryResolvers, 'incidentFigures'> = {
  async incidentFigures(_, { within, from, until }, context) {
    const area = areaOf(within, context);
    const length = until.getTime() - from.getTime();
    if (!(length > 0 && length <= LONGEST_MS)) throw badInput('The span is 366 days at most.', ['until']);
    const asOf = context.now();
    const selection = { area, from, until };
    return { selection, asOf, tallies: await context.incidentFigures.tallies(selection, asOf, 'AREA') };
  },
};

export const IncidentFigures: IncidentFiguresResolvers = {
  within: ({ selection }) => selection.area,
  from: ({ selection }) => selection.from,
  until: ({ selection }) => selection.until,
  figure: (found, { name }) => figureOf(found, counted(name)),
  reported: (found) => figureOf(found, 'REPORTED'),
  valid: (found) => figureOf(found, 'VALID'),
  invalid: (found) => (['REFUSED', 'VOID', 'MERGED'] as const).map((reason) => figureOf(found, reason)),
  closed: (found) => figureOf(found, 'CLOSED'),
  solved: (found) => figureOf(found, 'SOLVED'),
  endedUnsolved: (found) => figureOf(found, 'ENDED_UNSOLVED'),
  solvedOnTime: (found) => figureOf(found, 'SOLVED_ON_TIME'),
  validShare: (found) => rateOf(found, RATES.validShare),
  closedShare: (found) => rateOf(found, RATES.closedShare),
  closedShareExclusions: (found) => EXCLUSIONS.map(({ figure, why }) => ({ figure: figureOf(found, figure), why })),
  solvedOfReported: (found) => rateOf(found, RATES.solvedOfReported),
  onTimeShare: (found) => rateOf(found, RATES.onTimeShare),
  reopenedShare: (found) => rateOf(found, RATES.reopenedShare),
};

export const IncidentRate: IncidentRateResolvers = {
  value: ({ numerator, denominator }) => shareOf(numerator.count, denominator.count),
};

export const IncidentFigure: IncidentFigureResolvers = {
  name: ({ behind }) => behind.figure,
  async incidents({ behind, count }, args, { incidentFigures, actor }) {
    const found = await incidentFigures.page(behind, count, args, incidentScope(actor));
    if (!found) throw badInput('The cursor is not one of this list.', ['after']);
    return found;
  },
};
