export { mayDecide, rankNeeded } from './approval.ts';
export type { Approval, ApprovalRule } from './approval.ts';
export { CHINA_CALENDAR, defineCalendar, workdaysIn } from './calendar.ts';
export type { Calendar, CalendarDay, Window } from './calendar.ts';
export type { Clock, Clocks, Pause, PromiseClock, StageClock } from './clock.ts';
export {
  enterState,
  extendPromise,
  isOnTime,
  markTold,
  mayExtend,
  mayPause,
  mayRoll,
  pausedUntil,
  rebase,
  recompute,
  rollPromise,
  startClocks,
} from './clocks.ts';
export { promiseDeadline, stageDeadline } from './deadline.ts';
export type { Deadline } from './deadline.ts';
export {
  endLook,
  evolveHandOverTask,
  isLookDue,
  movedBy,
  noteFound,
  takeOrder,
  takerOf,
  withPresentSuccessors,
} from './hand-over.ts';
export type { HandOverOrder, HandOverTask, HandOverTaskEvent, Held, Succession } from './hand-over.ts';
export type { Instant } from './instant.ts';
export { dueSteps, ladderInstants, nextStep } from './ladder.ts';
export type { DueStep } from './ladder.ts';
export { NOTICES } from './notices.ts';
export type { Notice } from './notices.ts';
export { absenceOf, bySeniority, holds, onDuty, overlaps, standingOf } from './on-duty.ts';
export type { Absence, HeldPost, Span, Standing } from './on-duty.ts';
export { INCIDENT_POLICIES, incidentPolicy } from './policies/incident.ts';
export type { IncidentPolicyName, IncidentState } from './policies/incident.ts';
export { NEED_POLICY } from './policies/need.ts';
export type { NeedState } from './policies/need.ts';
export { REQUEST_POLICY } from './policies/request.ts';
export type { RequestState } from './policies/request.ts';
export { carriesOver, RATE_SET_NAMES, RATE_SETS, setsOf, turningPoints } from './rate-sets.ts';
export type { CaseFacts, Period, RateSet } from './rate-sets.ts';
export { changeOf, RATE_CATALOGUE, RATE_NAMES, shareOf } from './rates.ts';
export type { RateDefinition, RateName } from './rates.ts';
export { rulebook } from './policy.ts';
export type { Extending, Ladder, Pausing, Policy, Rulebook, StageTerm, Step } from './policy.ts';
export { allowedActions, endStates, stateTable, step, walk } from './states.ts';
export type { ActionOf, Move, MoveRefusal, NeedOf, RoleOf, Row, StateOf, StateTable } from './states.ts';
export { calendarDays, calendarDaysRolled, dueAt, realMinutes, workDays, workHours, workMinutes } from './term.ts';
export type { Due, Term, Unit } from './term.ts';
export { advance, replay } from './timeline.ts';
export type { Fact } from './timeline.ts';
export { fractionText, toHundredths, UNIT_WEIGHTS, unitScore, weightsOf } from './unit-score.ts';
export type { Fraction, UnitScore, UnitScorePart, UnitWeights } from './unit-score.ts';
export {
  addWorkdays,
  addWorkMinutes,
  isProvisional,
  isWorkday,
  isWorkTime,
  rollToWorkday,
  workMinutesBetween,
} from './work-time.ts';
export {
  explainDuty,
  isPunctual,
  markMissed,
  MILESTONES,
  missedDuties,
  nextMissAt,
  owed,
  reachMilestone,
  startCall,
  WHISTLE_TERMS,
} from './whistle.ts';
export type { Call, CallRating, Duty, DutyDeadline, Milestone, WhistleKind } from './whistle.ts';
