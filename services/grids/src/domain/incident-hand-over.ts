import { holds, onDuty, type Absence } from '@yunge/casework';
import { accept, type Accepted } from '@yunge/kernel';
import { holderOf, memberOn, superiorsOf, type Posting } from './duty.ts';
import type { IncidentEvent } from './incident-event.ts';
import type { Incident } from './incident.ts';
import { isRated, raterOf } from './whistle.ts';

/**
 * Who takes over from somebody whose posting in an area has ended: nobody while they hold another one there; else the
 * member now on duty, the chief, or the first superior there is. Null where nobody at all is left.
 */
export function successorOf(
  { gridCode }: Pick<Incident, 'gridCode'>,
  { personId, areaCode, post }: Posting,
  postings: readonly Posting[],
  at: Date,
  absences: readonly Absence[] = [],
): string | null {
  const held = postings.filter((posting) => holds(posting, at));
  if (held.some((posting) => posting.personId === personId && posting.areaCode === areaCode)) return null;
  const others = onDuty(held, absences, at).filter((posting) => posting.personId !== personId);
  const same = post === 'GRID_MEMBER' ? memberOn(others, gridCode, at) : holderOf(others, [post], areaCode, at);
  return same?.personId ?? superiorsOf(others, gridCode, at).find((superior) => superior !== null) ?? null;
}

export interface HandOver {
  readonly fromId: string;
  readonly toId: string;
  /** Postings on the path of its grid. */
  readonly postings: readonly Posting[];
  readonly by: string;
  readonly at: Date;
}

/**
 * Passes on what a leaver owns, mediates or still has to rate. A mediation passes to a mediator only; where none takes
 * over, nothing waits for one. Asked again it changes nothing.
 */
export function handOver(incident: Incident, { fromId, toId, postings, by, at }: HandOver): Accepted<IncidentEvent> {
  const hasToRate = incident.whistles.some((whistle) => raterOf(whistle) === fromId && !isRated(whistle));
  if (!incident.owners.includes(fromId) && !hasToRate) return accept();
  const mediates = (id: string) => postings.some((p) => p.personId === id && p.post === 'MEDIATOR' && holds(p, at));
  const leaves = incident.mediatorId === fromId && incident.mediation === null && !mediates(fromId);
  const mediation = leaves ? { mediatorId: mediates(toId) ? toId : null } : {};
  return accept({ name: 'incident.handedOver', fromId, toId, ...mediation, by, at });
}
