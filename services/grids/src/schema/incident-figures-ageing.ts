import {
  ageBuckets,
  dwellByState,
  reopenedAmong,
  type AgeBucket,
  type Dwell,
  type OpenTally,
} from '../domain/incident-figures-ageing.ts';
import { shareOf } from '@yunge/casework';
import type { Behind } from '../store/incident-figures.ts';
import type { Figure } from './incident-figures.ts';
import { areaOf } from './incident-figures-area.ts';
import type { IncidentAgeingResolvers, QueryResolvers } from './__generated__/resolvers.ts';

const HOUR = 3_600_000;

/** What is open, as it was counted. */
export interface Ageing {
  readonly tallies: readonly OpenTally[];
  /** All of it, listed. */
  readonly behind: Behind;
}

export type BucketOf = AgeBucket & { readonly figure: Figure };
export type DwellOf = Dwell & { readonly figure: Figure };

export const Query: Pick<QueryResolvers, 'incidentAgeing'> = {
  async incidentAgeing(_, { within }, context) {
    const area = areaOf(within, context);
    const asOf = context.now();
    const behind = { area, figure: 'OPEN', from: new Date(0), until: new Date(asOf.getTime() + 1), asOf } as const;
    return { behind, tallies: await context.incidentFigures.openTallies(area, asOf) };
  },
};

export const IncidentAgeing: IncidentAgeingResolvers = {
  within: ({ behind }) => behind.area,
  asOf: ({ behind }) => behind.asOf,
  open: ({ tallies, behind }) => ({ count: reopenedAmong(tallies).open, behind }),
  ages: ({ tallies, behind }) =>
    ageBuckets(tallies).map((bucket): BucketOf => {
      const { overHours, upToHours, count } = bucket;
      const ago = (hours: number) => new Date(behind.asOf.getTime() - hours * HOUR);
      const from = upToHours === null ? behind.from : ago(upToHours);
      const until = overHours === 0 ? behind.until : ago(overHours);
      return { ...bucket, figure: { count, behind: { ...behind, from, until } } };
    }),
  states: ({ tallies, behind }) =>
    dwellByState(tallies).map((dwell): DwellOf => {
      const { count, status } = dwell;
      return { ...dwell, figure: { count, behind: { ...behind, status } } };
    }),
  reopenedCount: ({ tallies }) => reopenedAmong(tallies).reopened,
  reopenedShare({ tallies }) {
    const { reopened, open } = reopenedAmong(tallies);
    return shareOf(reopened, open);
  },
};
