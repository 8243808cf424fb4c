import { DivisionCode } from '@yunge/contracts';
import { badInput, entityStub } from '@yunge/subgraph';
import { coverageOf, totalOf } from '../domain/coverage.ts';
import { postingScope } from '../store/postings.ts';
import type { QueryResolvers, TrainingCoverageGroupResolvers } from './__generated__/resolvers.ts';

export const Query: Pick<QueryResolvers, 'trainingCoverage'> = {
  async trainingCoverage(_, { within, module, ...args }, { postings, certificates, actor, now }) {
    if (!DivisionCode.safeParse(within).success) throw badInput('This is no code of a division or grid.', ['within']);
    const at = args.at ?? now();
    const required = await postings.trainedPosts(within, at, postingScope(actor));
    const people = [...new Set(required.map(({ personId }) => personId))];
    const groups = coverageOf(required, await certificates.holders(module, at, people), at);
    return { within, module, at, ...totalOf(groups), groups };
  },
};

export const TrainingCoverageGroup: TrainingCoverageGroupResolvers = {
  community: ({ communityCode }) => entityStub('Division', communityCode),
  missing: ({ missing }) => missing.map((personId) => entityStub('Person', personId)),
};
