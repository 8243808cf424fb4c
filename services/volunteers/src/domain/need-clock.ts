import {
  CHINA_CALENDAR,
  dueSteps,
  enterState,
  markTold,
  NEED_POLICY,
  promiseDeadline,
  rulebook,
  startClocks,
  type Clocks,
  type Deadline,
  type DueStep,
  type NeedState,
} from '@yunge/casework';
import type { Need, NeedStatus } from './need.ts';

const RULES = rulebook(CHINA_CALENDAR, [NEED_POLICY]);

/** What the policy calls our states: its clock runs while nobody has taken the need up, routed or not. */
const POLICY_STATE: Readonly<Record<NeedStatus, NeedState>> = {
  FILED: 'OPEN',
  ROUTED: 'OPEN',
  JOINT_MEETING: 'JOINT_MEETING',
  CLAIMED: 'CLAIMED',
  DONE: 'DONE',
  CONFIRMED: 'DONE',
  WITHDRAWN: 'WITHDRAWN',
};

/** The clocks of a need as they stand, taken out of it. */
const clocksOf = ({ promise, stage, nextDueAt }: Clocks): Clocks => ({ promise, stage, nextDueAt });

/** A need's time begins when it is filed and never begins again. */
export const startNeedClocks = (at: Date): Clocks => startClocks(RULES, NEED_POLICY.name, POLICY_STATE.FILED, at);

/** The clocks of a need that comes into a state. */
export const clocksIn = (status: NeedStatus, clocks: Clocks, at: Date): Clocks =>
  enterState(RULES, clocksOf(clocks), POLICY_STATE[status], at);

/** The steps of the ladder that have come due, in order. */
export const stepsDue = (clocks: Clocks, at: Date): DueStep[] => dueSteps(RULES, clocks, at);

export const clocksAfter = (step: DueStep, clocks: Clocks): Clocks => markTold(RULES, clocksOf(clocks), [step]);

/** Until when a need may wait before it goes to the joint meeting; null once it does not wait or has been there. */
export function claimDeadline(need: Need, now: Date): Deadline | null {
  const isWaiting = need.promise.stoppedAt === null && need.jointMeetingAt === null;
  return isWaiting ? promiseDeadline(RULES, need, now) : null;
}
