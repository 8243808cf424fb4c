export { announcement } from './announce.ts';
export { defineEvent, SERVICES } from './define.ts';
export type { EventDefinition, Service } from './define.ts';
export { DivisionCode, divisionPath, GridCode } from './division.ts';
export { enterpriseLiaisonAssigned, requestClosed } from './enterprises.ts';
export {
  areaChanged,
  incidentClosed,
  incidentDismissed,
  incidentEvaluated,
  incidentMoved,
  incidentRelated,
  mediationFollowedUp,
  visitRecorded,
  whistleRated,
} from './grids.ts';
export { noticeRaised } from './notices.ts';
export {
  dutyShiftChanged,
  handOverAnswered,
  handOverOrdered,
  honourListPublished,
  honourVetoed,
  leaveChanged,
  postingChanged,
  POSTS,
} from './personnel.ts';
export { EVENTS } from './registry.ts';
export { certificateChanged, MODULES } from './training.ts';
export { needClosed } from './volunteers.ts';
