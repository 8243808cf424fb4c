import type { Policy } from '../policy.ts';
import { workDays } from '../term.ts';

/** States that matter to the clocks of a community need. */
export type NeedState = 'OPEN' | 'CLAIMED' | 'DONE' | 'JOINT_MEETING' | 'WITHDRAWN';

/** A need that nobody claims goes to the joint meeting 党建联席会. A claim that is given back finds the old promise still running. */
export const NEED_POLICY: Policy<NeedState> = {
  name: 'need@1',
  promise: workDays(5),
  ladder: [
    { name: 'WARN_80', level: 0, tell: 'HUB', share: 0.8 },
    { name: 'LEVEL_1', level: 1, tell: 'JOINT_MEETING', share: 1 },
  ],
  stages: {},
  pausing: null,
  extending: null,
  settled: ['CLAIMED', 'DONE', 'JOINT_MEETING', 'WITHDRAWN'],
  reopening: [],
  rolls: false,
};
