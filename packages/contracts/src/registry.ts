import type { EventDefinition } from './define.ts';
import { enterpriseLiaisonAssigned, requestClosed } from './enterprises.ts';
import { incidentClosed, incidentDismissed, incidentEvaluated, incidentRelated, whistleRated } from './grids.ts';
import { noticeRaised } from './notices.ts';
import { honourVetoed, postingChanged } from './personnel.ts';
import { certificateChanged } from './training.ts';

/** Every event that crosses a border, by name. */
export const EVENTS: ReadonlyMap<string, EventDefinition> = new Map(
  [
    incidentClosed,
    incidentDismissed,
    incidentEvaluated,
    incidentRelated,
    whistleRated,
    noticeRaised,
    postingChanged,
    honourVetoed,
    certificateChanged,
    enterpriseLiaisonAssigned,
    requestClosed,
  ].map((definition) => [definition.name, definition]),
);
