import { leaveChanged } from '@yunge/contracts';
import { implement } from '@yunge/queue';
import type { Service } from '../context.ts';

/** Keeps the copy of leaves right, so that nothing goes to somebody who is away. */
export const learnLeave = ({ stores }: Service) =>
  implement(leaveChanged, (leave) => stores.absences.learn(leave.leaveId, leave));
