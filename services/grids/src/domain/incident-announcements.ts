import {
  announcement,
  incidentClosed,
  incidentDismissed,
  incidentEvaluated,
  incidentMoved,
  incidentRelated,
  mediationFollowedUp,
  whistleRated,
} from '@yunge/contracts';
import { isPunctual } from '@yunge/casework';
import type { EvaluationTokenOf } from './evaluation-token.ts';
import type { IncidentEvent } from './incident-event.ts';
import { incidentNotices } from './incident-notices.ts';
import { RATED_EVENTS } from './incident-rate-facts.ts';
import type { Incident } from './incident.ts';

const DISMISSED = {
  'incident.refused': 'REFUSED',
  'incident.voided': 'VOID',
  'incident.merged': 'MERGED',
} as const;

function facts({ id, code, gridCode, category }: Incident, at: Date) {
  return { incidentId: id, code, gridCode, category, at };
}

function closed(incident: Incident, at: Date) {
  const { reporterId, handlerId, departmentCode, verifierId, isOnTime, reworkCount, evidence, mediation } = incident;
  return announcement(incidentClosed, {
    ...facts(incident, at),
    reporterId,
    handlerId,
    departmentCode,
    verifierId,
    isOnTime: isOnTime === true,
    reworkCount,
    hasEvidence: evidence.length > 0,
    mediation: mediation?.outcome ?? null,
    mediatorId: mediation?.by ?? null,
  });
}

/** The facts behind honours. */
function factsOf(event: IncidentEvent, incident: Incident) {
  switch (event.name) {
    case 'incident.checkPassed':
    case 'incident.selfHandled':
      return [closed(incident, event.at)];
    case 'incident.evaluated':
    case 'incident.reopened': {
      const isSatisfied = event.name === 'incident.evaluated' ? event.isSatisfied : event.cause ? null : false;
      const { handlerId, departmentCode } = incident;
      return [
        announcement(incidentEvaluated, { ...facts(incident, event.at), handlerId, departmentCode, isSatisfied }),
      ];
    }
    case 'incident.refused':
    case 'incident.voided':
    case 'incident.merged': {
      const { reporterId } = incident;
      const reason = DISMISSED[event.name];
      return [announcement(incidentDismissed, { ...facts(incident, event.at), reporterId, reason })];
    }
    case 'incident.whistleRated': {
      const { whistleId, unit, rating, at } = event;
      const whistle = incident.whistles.find(({ id }) => id === whistleId);
      const call = whistle?.calls.find((each) => each.unit === unit);
      if (!whistle || !call) return [];
      const { kind } = whistle;
      const rated = { whistleId, kind, departmentCode: unit, score: rating.score, isPunctual: isPunctual(call) };
      return [announcement(whistleRated, { ...rated, incidentId: incident.id, gridCode: incident.gridCode, at })];
    }
    case 'incident.mediationFollowedUp': {
      const { id: incidentId, gridCode, mediation } = incident;
      const { isKept, at } = event;
      return mediation
        ? [announcement(mediationFollowedUp, { incidentId, gridCode, mediatorId: mediation.by, isKept, at })]
        : [];
    }
    default:
      return [];
  }
}

/** Events after which a parent has to look at its child again. */
const SETTLING: ReadonlySet<IncidentEvent['name']> = new Set([
  ...(['incident.checkPassed', 'incident.selfHandled', 'incident.refused', 'incident.voided'] as const),
  ...(['incident.merged', 'incident.unmerged', 'incident.reopened', 'incident.becameChild'] as const),
]);

/** What other incidents have to take note of. Only who is related to whom: the worker looks how they stand. */
function relations(event: IncidentEvent, { id, parentId }: Incident) {
  const related = (kind: 'MERGER' | 'CHILD', ofId: string, otherId: string) =>
    announcement(incidentRelated, { kind, ofId, otherId });
  const parent = parentId !== null && SETTLING.has(event.name) ? [related('CHILD', parentId, id)] : [];
  if (event.name === 'incident.merged') return [related('MERGER', event.intoId, id), ...parent];
  if (event.name === 'incident.unmerged') return [related('MERGER', event.fromId, id), ...parent];
  return event.name === 'incident.childAdded' ? [related('CHILD', id, event.childId)] : parent;
}

/** What this service tells itself: the rates of the grid's month may have changed. */
function moved({ name, at }: IncidentEvent, { id: incidentId, gridCode, reportedAt }: Incident) {
  return RATED_EVENTS.has(name) ? [announcement(incidentMoved, { incidentId, gridCode, reportedAt, at })] : [];
}

/** What others hear of an incident's event: facts for honours, relatives that take note, people to be told. */
export const announceIncidentWith =
  (tokenOf: EvaluationTokenOf = () => null) =>
  (event: IncidentEvent, incident: Incident) => [
    ...factsOf(event, incident),
    ...relations(event, incident),
    ...incidentNotices(incident, event, tokenOf),
    ...moved(event, incident),
  ];
