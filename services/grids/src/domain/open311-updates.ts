import { instantOf, noteOf, stateOf, type Told } from './open311.ts';
import type { IncidentEvent } from './incident-event.ts';
import type { Incident, IncidentStatus } from './incident.ts';

/** The events that are told, and the state each leads to; null where it stays. Whatever is not named here is internal. */
const STEPS: Partial<Record<IncidentEvent['name'], IncidentStatus | null>> = {
  'incident.accepted': 'ACCEPTED',
  'incident.refused': 'REFUSED',
  'incident.filed': 'FILED',
  'incident.voided': 'VOID',
  'incident.dispatched': 'DISPATCHED',
  'incident.acknowledged': 'IN_PROGRESS',
  'incident.signed': 'IN_PROGRESS',
  'incident.returned': 'FILED',
  'incident.interimReplied': null,
  'incident.suspended': 'SUSPENDED',
  'incident.reporterAsked': 'WAITING_REPORTER',
  'incident.reporterReplied': 'IN_PROGRESS',
  'incident.resumed': 'IN_PROGRESS',
  'incident.feedbackGiven': 'FEEDBACK',
  'incident.checkStarted': 'VERIFYING',
  'incident.checkFailed': 'REWORK',
  'incident.workResumed': 'IN_PROGRESS',
  'incident.checkPassed': 'CLOSED',
  'incident.selfHandled': 'CLOSED',
  'incident.evaluated': 'EVALUATED',
  'incident.reopened': 'REOPENED',
  'incident.merged': 'MERGED',
  'incident.unmerged': 'REPORTED',
  'incident.commented': null,
};

/** What the reporter is told in words; null where the state says it all. A comment of the staff is among the staff. */
function wordsOf(event: IncidentEvent, reporterId: string): string | null {
  switch (event.name) {
    case 'incident.refused':
    case 'incident.voided':
      return event.reason;
    case 'incident.interimReplied':
      return event.reply;
    case 'incident.reporterAsked':
      return event.question;
    case 'incident.reporterReplied':
      return event.reply;
    case 'incident.feedbackGiven':
    case 'incident.selfHandled':
      return event.result;
    case 'incident.commented':
      return event.by === reporterId ? event.text : null;
    default:
      return null;
  }
}

export interface UpdateParts {
  readonly incident: Pick<Incident, 'code' | 'reporterId'>;
  readonly events: readonly (IncidentEvent & { readonly seq: number })[];
  /** Whether whoever asks has posted it: only then are words told, to anyone else just the state. */
  readonly isOwn: boolean;
  readonly from: Date;
  readonly until: Date;
}

/** What has happened to a request in a span, its ends included, oldest first. */
export function toUpdates({ incident, events, isOwn, from, until }: UpdateParts) {
  const { code, reporterId } = incident;
  const updates: { readonly at: Date; readonly update: Readonly<Record<string, Told>> }[] = [];
  let status: IncidentStatus = 'REPORTED';
  for (const event of events) {
    status = STEPS[event.name] ?? status;
    const words = wordsOf(event, reporterId);
    const isTold =
      STEPS[event.name] !== undefined && (event.name !== 'incident.commented' || (isOwn && words !== null));
    if (!isTold || event.at < from || event.at > until) continue;
    const update = {
      update_id: `${code}-${event.seq}`,
      service_request_id: code,
      status: stateOf(status),
      updated_datetime: instantOf(event.at),
      description: (isOwn ? words : null) ?? noteOf(status),
      media_url: null,
    };
    updates.push({ at: event.at, update });
  }
  return updates;
}
