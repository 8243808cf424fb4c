import type { Ladder, Policy } from '../policy.ts';
import { calendarDaysRolled, realMinutes, workHours } from '../term.ts';

/** States that matter to the clocks of a company's request 企业诉求. */
export type RequestState =
  | 'SUBMITTED'
  | 'CONTACTED'
  | 'PLANNED'
  | 'IN_PROGRESS'
  | 'WAITING_COMPANY'
  | 'RESOLVED'
  | 'CONFIRMED'
  | 'CLOSED'
  | 'WITHDRAWN'
  | 'REOPENED';

/**
 * Agent 企业代办员 → community party committee → department head → task force 专班. The floors keep one missed call from
 * reaching the task force within the hour.
 */
const CLIMBING: Ladder = [
  { name: 'WARN_50', level: 0, tell: 'AGENT', share: 0.5 },
  { name: 'WARN_80', level: 0, tell: 'AGENT', share: 0.8 },
  { name: 'LEVEL_1', level: 1, tell: 'AGENT', share: 1 },
  { name: 'LEVEL_2', level: 2, tell: 'COMMUNITY_PARTY_COMMITTEE', share: 1.5, atLeast: workHours(2) },
  { name: 'LEVEL_3', level: 3, tell: 'DEPARTMENT_HEAD', share: 2, atLeast: workHours(4) },
  { name: 'LEVEL_4', level: 4, tell: 'TASK_FORCE', share: 3, atLeast: workHours(8) },
];

const REMINDING: Ladder = [
  { name: 'WARN_80', level: 0, tell: 'AGENT', share: 0.8 },
  { name: 'OVERDUE', level: 0, tell: 'COMMUNITY_PARTY_COMMITTEE', share: 1 },
];

/** Contact within 60 minutes, a plan within 24 hours, a result within 7 days; after that from one promised date to the next. */
export const REQUEST_POLICY: Policy<RequestState> = {
  name: 'request@1',
  promise: calendarDaysRolled(7),
  ladder: CLIMBING,
  stages: {
    SUBMITTED: { name: 'contact', term: realMinutes(60), ladder: CLIMBING },
    CONTACTED: { name: 'plan', term: realMinutes(24 * 60), ladder: CLIMBING },
    RESOLVED: { name: 'verify', term: calendarDaysRolled(7), ladder: REMINDING },
    REOPENED: { name: 'contact', term: realMinutes(60), ladder: CLIMBING },
  },
  pausing: { states: ['WAITING_COMPANY'], cap: workHours(72), times: 1 },
  extending: null,
  settled: ['RESOLVED', 'CONFIRMED', 'CLOSED', 'WITHDRAWN'],
  reopening: ['REOPENED'],
  rolls: true,
};
