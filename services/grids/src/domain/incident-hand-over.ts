import { accept, type Accepted } from '@yunge/kernel';
import { holderOf, holds, memberOn, superiorsOf, type Posting } from './duty.ts';
import type { IncidentEvent } from './incident-event.ts';
import type { Incident } from './incident.ts';

/**
 * Who takes over from somebody whose posting in an area has ended: nobody while they hold another one there; else the
 * member now on duty, the chief, or the first superior there is. Null where nobody at all is left.
 */
export function successorOf(
  { gridCode }: Pick<Incident, 'gridCode'>,
  { personId, areaCode, post }: Posting,
  postings: readonly Posting[],
  at: Date,
): string | null {
  const held = postings.filter((posting) => holds(posting, at));
  if (held.some((posting) => posting.personId === personId && posting.areaCode === areaCode)) return null;
  const others = held.filter((posting) => posting.personId !== personId);
  const same = post === 'GRID_MEMBER' ? memberOn(others, gridCode, at) : holderOf(others, [post], areaCode, at);
  return same?.personId ?? superiorsOf(others, gridCode, at).find((superior) => superior !== null) ?? null;
}

/** Passes a leaver's matter on. Asked again it changes nothing. */
export function handOver(
  incident: Incident,
  { fromId, toId, by, at }: { fromId: string; toId: string; by: string; at: Date },
): Accepted<IncidentEvent> {
  if (!incident.owners.includes(fromId)) return accept();
  return accept({ name: 'incident.handedOver', fromId, toId, by, at });
}
