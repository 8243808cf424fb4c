import type { EventDefinition } from './define.ts';
import { enterpriseLiaisonAssigned, requestClosed } from './enterprises.ts';
import {
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
import { noticeRaised } from './notices.ts';
import {
  dutyShiftChanged,
  handOverAnswered,
  handOverOrdered,
  honourListPublished,
  honourVetoed,
  leaveChanged,
  postingChanged,
} from './personnel.ts';
import { certificateChanged } from './training.ts';
import { needClosed } from './volunteers.ts';

/** Every event that crosses a border, by name. */
export const EVENTS: ReadonlyMap<string, EventDefinition> = new Map(
  [
    incidentClosed,
    incidentDismissed,
    incidentEvaluated,
    incidentMoved,
    incidentRelated,
    whistleRated,
    mediationFollowedUp,
    visitRecorded,
    areaChanged,
    noticeRaised,
    postingChanged,
    leaveChanged,
    dutyShiftChanged,
    handOverOrdered,
    handOverAnswered,
    honourListPublished,
    honourVetoed,
    certificateChanged,
    enterpriseLiaisonAssigned,
    requestClosed,
    needClosed,
  ].map((definition) => [definition.name, definition]),
);
