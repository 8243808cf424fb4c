import { holds, takerOf, type HandOverOrder } from '@yunge/casework';
import { divisionPath } from '@yunge/contracts';
import { accept, type Accepted } from '@yunge/kernel';
import type { Posting } from './duty.ts';
import type { IncidentEvent } from './incident-event.ts';
import type { Incident } from './incident.ts';
import { isRated, raterOf } from './whistle.ts';

export interface OrderedHandOver {
  readonly handOverId: string;
  readonly order: HandOverOrder;
  /** Postings on the path of its grid, as far as they are known here. */
  readonly postings: readonly Posting[];
  readonly by: string;
  readonly at: Date;
}

const isMediator = (post: string) => post === 'MEDIATOR';
const isOther = (post: string) => post !== 'MEDIATOR';

/** What a leaver has to do about an incident: answer for it, rate, mediate, consent, or hear of it for a department. */
function dutiesOf(incident: Incident, personId: string) {
  const { owners, assigneeId, whistles, mediatorId, mediation, pendingApproval, leadIds } = incident;
  const hasToRate = whistles.some((whistle) => raterOf(whistle) === personId && !isRated(whistle));
  return {
    owns: owners.includes(personId) || assigneeId === personId || hasToRate,
    mediates: mediatorId === personId && mediation === null,
    consents: pendingApproval?.approverId === personId,
    leads: leadIds.includes(personId),
  };
}

/**
 * Passes on all that a leaver has to do about an incident to whom the order names. A mediation goes to whoever takes over
 * as mediator; where nobody does, nothing waits for one. What the leaver keeps another posting there for stays. What the
 * leaver has done stays done by the leaver. Asked again it changes nothing.
 */
export function handOverAsOrdered(
  incident: Incident,
  { handOverId, order, postings, by, at }: OrderedHandOver,
): Accepted<IncidentEvent> {
  const { leaverId, successions, isWhole } = order;
  const duties = dutiesOf(incident, leaverId);
  const within = divisionPath(incident.gridCode);
  const ended = new Set(successions.map(({ postingId }) => postingId));
  const kept = postings.filter((p) => p.personId === leaverId && holds(p, at) && !ended.has(p.postingId));
  const keeps = (isPost: (post: string) => boolean) => !isWhole && kept.some(({ post }) => isPost(post));
  const { owns, mediates, consents, leads } = duties;
  const toId = keeps(isOther) ? leaverId : takerOf(order, within, isOther);
  if (toId === null) return accept();
  const mediation =
    mediates && !keeps(isMediator) ? { mediatorId: mediatorAfter(order, within, postings, at) } : undefined;
  const passed = { name: 'incident.handedOver', fromId: leaverId, toId, handOverId, ...mediation, by, at } as const;
  if (toId === leaverId) return mediation ? accept(passed) : accept();
  if (!owns && !mediation && !consents && !leads) return accept();
  // Nobody consents to what they asked for.
  const approverId = incident.pendingApproval?.askedBy === toId ? null : toId;
  const leadIds = incident.leadIds.map((id) => (id === leaverId ? toId : id));
  return accept({
    ...passed,
    ...(consents ? { approverId } : {}),
    ...(leads ? { leadIds: [...new Set(leadIds)] } : {}),
  });
}

/** Who mediates after the leaver: whoever takes that posting over, or is a mediator there already; null for nobody. */
function mediatorAfter(
  order: HandOverOrder,
  within: readonly string[],
  postings: readonly Posting[],
  at: Date,
): string | null {
  const own = order.successions.filter(({ post, areaCode }) => isMediator(post) && within.includes(areaCode));
  const taker = takerOf({ ...order, successions: own }, within);
  if (own.length > 0 || taker === null) return taker;
  return postings.some((p) => p.personId === taker && isMediator(p.post) && holds(p, at)) ? taker : null;
}
