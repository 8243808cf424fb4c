import { postingChanged } from '@yunge/contracts';
import { implement } from '@yunge/queue';
import type { Service } from '../context.ts';

/** Keeps the copy of postings right, so that a need finds the hub that must be told. */
export const learnPosting = ({ stores }: Service) =>
  implement(postingChanged, (posting) => stores.postings.learn(posting.postingId, posting));
