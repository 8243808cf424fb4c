import { MAX_PAGE } from '@yunge/kernel';
import { pageOf } from '@yunge/subgraph';
import type { QueryResolvers, ReportingGapResolvers } from './__generated__/resolvers.ts';
import { areaOf } from './staff-area.ts';

export const Query: Pick<QueryResolvers, 'reportingGaps'> = {
  async reportingGaps(_, { filter, ...args }, context) {
    const all = await context.staff.reportingGaps(areaOf(filter.within, context), context.now());
    const gaps = all.filter(
      ({ fallbackId }) => filter.hasFallback == null || filter.hasFallback === (fallbackId !== null),
    );
    return pageOf(gaps, ({ posting, personId }) => `${posting.areaCode} ${personId}`, args, MAX_PAGE);
  },
};

export const ReportingGap: ReportingGapResolvers = {
  async person({ personId }, _, { load }) {
    const person = await load.person.load(personId);
    if (!person) throw new Error(`a posting is listed, its holder ${personId} is not`);
    return person;
  },
  fallback: ({ fallbackId }, _, { load }) => (fallbackId === null ? null : load.person.load(fallbackId)),
};
