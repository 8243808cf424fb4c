import { onDuty, standingOf, type Absence } from '@yunge/casework';
import { accept, type Accepted } from '@yunge/kernel';
import { superiorsOf, type Posting } from './duty.ts';
import type { IncidentEvent } from './incident-event.ts';
import { OPEN_STATUSES } from './incident-states.ts';
import type { Incident } from './incident.ts';
import { isRated, raterOf } from './whistle.ts';

type Held = Pick<
  Incident,
  'status' | 'assigneeId' | 'departmentCode' | 'owners' | 'mediatorId' | 'mediation' | 'whistles'
>;

/** Who is to do something about it now: whoever has it, who mediates, who has to rate. */
export function holdersOf({ status, assigneeId, departmentCode, owners, ...incident }: Held): string[] {
  if (!OPEN_STATUSES.includes(status)) return [];
  // The member who was told first has it until somebody is given it.
  const told = assigneeId === null && departmentCode === null ? owners.slice(0, 1) : [];
  const mediator = incident.mediation === null ? [incident.mediatorId] : [];
  const raters = incident.whistles.filter((whistle) => !isRated(whistle)).map(raterOf);
  return [...new Set([assigneeId, ...told, ...mediator, ...raters].filter((id) => id !== null))];
}

export interface Covering {
  /** Postings on the path of its grid. */
  readonly postings: readonly Posting[];
  readonly absences: readonly Absence[];
  readonly by: string;
  readonly at: Date;
}

/**
 * Passes on what somebody holds whose leave has begun: to who stands in, else to the first superior who is there, so that
 * nothing rests with anybody who is away. Who is away stays among those who answer for it, and what was passed on stays
 * with its new holder afterwards. A mediation passes to a mediator only; otherwise it waits. Asked again it changes nothing.
 */
export function coverAbsent(incident: Incident, { postings, absences, by, at }: Covering): Accepted<IncidentEvent> {
  const there = onDuty(postings, absences, at);
  const above = superiorsOf(there, incident.gridCode, at).find((superior) => superior !== null) ?? null;
  const mediates = (id: string) => there.some((p) => p.personId === id && p.post === 'MEDIATOR');
  const events = holdersOf(incident).flatMap((fromId): IncidentEvent[] => {
    const { personId, absence } = standingOf(absences, fromId, at);
    const toId = personId ?? above;
    if (!absence || toId === null) return [];
    const isMediator = incident.mediatorId === fromId && incident.mediation === null;
    const isOnlyMediator = isMediator && !holdersOf({ ...incident, mediatorId: null }).includes(fromId);
    if (isOnlyMediator && !mediates(toId)) return [];
    const reason = personId === null ? 'On leave; nobody stands in 请假，无代班人。' : 'On leave 请假，由代班人接办。';
    const mediation = isMediator && mediates(toId) ? { mediatorId: toId } : {};
    return [{ name: 'incident.handedOver', fromId, toId, leaveId: absence.leaveId, reason, ...mediation, by, at }];
  });
  return accept(...events);
}
