import type { Recorded } from '@yunge/mongo';
import type { IncidentEvent } from '../domain/incident-event.ts';
import type { CountedFigure } from '../domain/incident-figures.ts';
import type { Incident } from '../domain/incident.ts';

/** A document as it is stored, its log included. */
export type Raw = Incident & { readonly log: { readonly events: readonly Recorded<IncidentEvent>[] } };

/** What happened, by the log alone: the figures read the state. */
export function recount({ log: { events } }: Raw) {
  const names = events.map(({ name }) => name);
  const had = (name: IncidentEvent['name']) => names.includes(name);
  const last = (name: IncidentEvent['name']) => names.lastIndexOf(name);
  const mediated = events.findLast(({ name }) => name === 'incident.mediated');
  const isClosed = last('incident.checkPassed') > last('incident.reopened');
  const isMerged = last('incident.merged') > last('incident.unmerged');
  const isDismissed = had('incident.refused') || had('incident.voided') || isMerged;
  const failed = mediated?.name === 'incident.mediated' && mediated.outcome === 'FAILED';
  const isSuspended = last('incident.suspended') > last('incident.resumed');
  return { had, last, isClosed, isMerged, isDismissed, failed, isSuspended };
}
type Facts = ReturnType<typeof recount>;
const isOverdue = ({ promise: { stoppedAt, dueAt } }: Raw, asOf: Date) => stoppedAt === null && dueAt < asOf;

/** Each figure once more, by other means. */
export const RECOUNT: Record<CountedFigure, (facts: Facts, row: Raw, asOf: Date) => boolean> = {
  REPORTED: () => true,
  VALID: ({ isDismissed }) => !isDismissed,
  INVALID: ({ isDismissed }) => isDismissed,
  REFUSED: ({ had }) => had('incident.refused'),
  VOID: ({ had }) => had('incident.voided'),
  MERGED: ({ isMerged }) => isMerged,
  OPEN: ({ isDismissed, isClosed }) => !isDismissed && !isClosed,
  SUSPENDED: ({ isSuspended }) => isSuspended,
  OVERDUE: ({ isDismissed, isClosed }, row, asOf) => !isDismissed && !isClosed && isOverdue(row, asOf),
  CLOSED: ({ isClosed }) => isClosed,
  SOLVED: ({ isClosed, failed }) => isClosed && !failed,
  SOLVED_ON_TIME: ({ isClosed, failed }, { isOnTime }) => isClosed && !failed && isOnTime === true,
  MEDIATION_FAILED: ({ isClosed, failed }) => isClosed && failed,
  ENDED_UNSOLVED: ({ isDismissed, isClosed, failed }) => isDismissed || (isClosed && failed),
  CLOSABLE: ({ isDismissed, isSuspended }) => !isDismissed && !isSuspended,
  DECIDED: ({ isDismissed, isClosed }, row, asOf) => isClosed || (!isDismissed && isOverdue(row, asOf)),
  EVER_CLOSED: ({ had }) => had('incident.checkPassed'),
  REOPENED: ({ had }) => had('incident.reopened'),
  EVER_DISPATCHED: ({ had }) => had('incident.dispatched'),
  EVER_EXTENDED: ({ had }) => had('incident.extended'),
  EVER_SUSPENDED: ({ had }) => had('incident.suspended'),
  RETURNED: ({ had }) => had('incident.returned'),
};
