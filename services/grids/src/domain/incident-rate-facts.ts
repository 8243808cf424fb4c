import { isOnTime, type CaseFacts } from '@yunge/casework';
import type { IncidentEvent } from './incident-event.ts';
import { evolveIncident } from './incident-history.ts';
import type { Incident, IncidentSource, IncidentStatus } from './incident.ts';
import type { IncidentType } from './catalogue.ts';

/** A score that a community gave a called department 评哨. Who gave it is not among it. */
export interface UnitScoreGiven {
  readonly unit: string;
  /** 1 (did not come) to 5. */
  readonly score: number;
  readonly at: Date;
}

/** An incident as rates see it at a cut-off, and what they are told by. */
export interface RateCase extends CaseFacts {
  readonly id: string;
  readonly type: IncidentType;
  readonly source: IncidentSource;
  /** Department that has or had it at the cut-off; null where members and desks handle it themselves. */
  readonly departmentCode: string | null;
  readonly scores: readonly UnitScoreGiven[];
}

/** Events after which an incident may stand otherwise in any rate. The rest of a log says nothing to them. */
export const RATED_EVENTS: ReadonlySet<IncidentEvent['name']> = new Set([
  ...(['incident.opened', 'incident.refused', 'incident.voided', 'incident.merged', 'incident.unmerged'] as const),
  ...(['incident.acknowledged', 'incident.dispatched', 'incident.signed', 'incident.returned'] as const),
  ...(['incident.extended', 'incident.rebased', 'incident.interimReplied'] as const),
  ...(['incident.suspended', 'incident.reporterAsked', 'incident.reporterReplied', 'incident.resumed'] as const),
  ...(['incident.feedbackGiven', 'incident.selfHandled', 'incident.checkPassed', 'incident.checkFailed'] as const),
  ...(['incident.evaluated', 'incident.reopened', 'incident.mediated', 'incident.whistleRated'] as const),
]);

/** States in which the work rests as done; put away, only what was not dismissed. */
const DONE: readonly IncidentStatus[] = ['FEEDBACK', 'VERIFYING', 'CLOSED', 'EVALUATED', 'ARCHIVED'];

interface Handed {
  readonly at: Date;
  readonly returnedAt: Date | null;
  readonly contactDueAt: Date | null;
  readonly contactedAt: Date | null;
}

/** What the state does not keep. */
interface Kept {
  readonly handed: readonly Handed[];
  readonly answers: CaseFacts['answers'];
  readonly scores: readonly UnitScoreGiven[];
}

const withLast = (handed: readonly Handed[], change: Partial<Handed>): readonly Handed[] =>
  handed.map((each, index) => (index === handed.length - 1 ? { ...each, ...change } : each));

function keep({ handed, answers, scores }: Kept, event: IncidentEvent, after: Incident): Kept {
  const { at } = event;
  const contactDueAt = after.status === 'DISPATCHED' ? after.stage.dueAt : null;
  switch (event.name) {
    case 'incident.dispatched':
      return { answers, scores, handed: [...handed, { at, returnedAt: null, contactDueAt, contactedAt: null }] };
    case 'incident.rebased':
      return contactDueAt
        ? { answers, scores, handed: withLast(handed, { contactDueAt }) }
        : { handed, answers, scores };
    case 'incident.signed':
      return { answers, scores, handed: withLast(handed, { contactedAt: at }) };
    case 'incident.returned':
      return { answers, scores, handed: withLast(handed, { returnedAt: at }) };
    case 'incident.evaluated': {
      const { isSatisfied } = event;
      const isSolved = isSatisfied && after.mediation?.outcome !== 'FAILED';
      return { handed, scores, answers: [...answers, { at, isSatisfied, isSolved }] };
    }
    case 'incident.reopened':
      // Reopened by an inspection or a recurrence, nobody has answered.
      return event.cause
        ? { handed, answers, scores }
        : { handed, scores, answers: [...answers, { at, isSatisfied: false, isSolved: false }] };
    case 'incident.whistleRated':
      return { handed, answers, scores: [...scores, { unit: event.unit, score: event.rating.score, at }] };
    default:
      return { handed, answers, scores };
  }
}

/** A contact that was still owed fell away if it was taken back before its time. */
const contactOf = ({ contactDueAt: dueAt, contactedAt: doneAt, returnedAt }: Handed) =>
  dueAt === null || (doneAt === null && returnedAt !== null && returnedAt <= dueAt) ? [] : [{ dueAt, doneAt }];

function caseOf(incident: Incident, { handed, answers, scores }: Kept, isValid: boolean): RateCase {
  const { id, type, source, departmentCode, reportedAt, status, dismissedAs, promise, closedAt, mediation } = incident;
  const handledAt = dismissedAs === null && DONE.includes(status) ? promise.stoppedAt : null;
  return {
    ...{ id, type, source, departmentCode, reportedAt, isValid, handledAt, closedAt, answers, scores },
    isDismissed: dismissedAs !== null,
    dueAt: promise.dueAt,
    isOnTime: handledAt !== null && isOnTime(incident, handledAt),
    isSolved: mediation?.outcome !== 'FAILED',
    isSuspended: status === 'SUSPENDED',
    isReworked: incident.reworkCount > 0,
    isExtended: promise.extensions > 0,
    dispatches: handed.map(({ at, returnedAt }) => ({ at, returnedAt })),
    contacts: handed.flatMap(contactOf),
  };
}

/**
 * An incident as it stood at each of the cut-offs, earliest first, by the events before it alone; null where it was not
 * reported yet. Whether it is valid is judged by the events before `asOf`. A pure fold over the log, in one pass.
 */
export function casesAt(events: readonly IncidentEvent[], cuts: readonly Date[], asOf: Date): (RateCase | null)[] {
  let incident: Incident | null = null;
  let kept: Kept = { handed: [], answers: [], scores: [] };
  let next = 0;
  const upTo = (cut: Date) => {
    for (let event = events[next]; event && event.at < cut; event = events[(next += 1)]) {
      incident = evolveIncident(incident, event);
      kept = keep(kept, event, incident);
    }
    return incident;
  };
  const found = cuts.map((cut) => {
    const then = upTo(cut);
    return then && ([then, kept] as const);
  });
  const isValid = upTo(asOf)?.dismissedAs == null;
  return found.map((each) => each && caseOf(...each, isValid));
}
