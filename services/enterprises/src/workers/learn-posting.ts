import { postingChanged } from '@yunge/contracts';
import { implement } from '@yunge/queue';
import type { Service } from '../context.ts';

/** Keeps the copy of postings right, so that an overdue request finds who is above. */
export const learnPosting = ({ stores }: Service) =>
  implement(postingChanged, (posting) => stores.postings.learn(posting.postingId, posting));
