import { badInput } from '@yunge/subgraph';
import { CAPPED_KINDS, flagsOf, isOverCap, SIGNAL_RULES } from '../domain/incident-figures-signals.ts';
import { monthSpan } from '../domain/incident-rates.ts';
import type { Division } from '../domain/place.ts';
import { figureOf, rateOf, type Counted, type Figure } from './incident-figures.ts';
import { areaOf } from './incident-figures-area.ts';
import type { IncidentTownSignalsResolvers, QueryResolvers } from './__generated__/resolvers.ts';

/** A town's month as it was counted. */
export interface TownSignals extends Counted {
  readonly town: Division;
  readonly whistleCount: number;
  readonly whistled: Figure;
}

export const Query: Pick<QueryResolvers, 'incidentSignals'> = {
  async incidentSignals(_, { within, month }, context) {
    const { places, incidentFigures, now } = context;
    const area = areaOf(within, context);
    const division = places.atlas().division(area);
    const towns = division?.level === 'DISTRICT' ? places.atlas().children(area) : division ? [division] : [];
    if (towns.some(({ level }) => level !== 'TOWN')) throw badInput('Name a district or a town.', ['within']);
    const span = monthSpan(month);
    if (!span) throw badInput('A month is written as 2026-11.', ['month']);
    const asOf = now();
    const [tallies, whistles] = await Promise.all([
      incidentFigures.tallies({ area, ...span }, asOf, 'TOWN'),
      incidentFigures.whistles({ area, ...span }),
    ]);
    return {
      month,
      asOf,
      whistlesFromReported: SIGNAL_RULES.whistles.fromReported,
      leastWhistles: SIGNAL_RULES.whistles.least,
      mostWhistles: SIGNAL_RULES.whistles.most,
      towns: towns.map((town): TownSignals => {
        const selection = { area: town.code, ...span };
        const blown = whistles.filter((whistle) => whistle.town === town.code);
        const count = new Set(blown.map(({ incidentId }) => incidentId)).size;
        return {
          ...{ town, selection, asOf, whistleCount: blown.length },
          tallies: tallies.filter((tally) => tally.area === town.code),
          whistled: { count, behind: { ...selection, asOf, figure: 'WHISTLED' } },
        };
      }),
    };
  },
};

export const IncidentTownSignals: IncidentTownSignalsResolvers = {
  reported: (found) => figureOf(found, 'REPORTED'),
  shares: (found) =>
    CAPPED_KINDS.map((kind) => {
      const { part, of, cap } = SIGNAL_RULES.caps[kind];
      const rate = rateOf(found, [part, of]);
      return { kind, rate, cap, isOver: isOverCap(kind, rate.numerator.count, rate.denominator.count) };
    }),
  flags: ({ tallies, whistleCount }) => flagsOf(tallies, whistleCount),
};
