import { takerOf, type HandOverOrder } from '@yunge/casework';
import { accept, type Accepted } from '@yunge/kernel';
import type { Enterprise, EnterpriseEvent } from './enterprise.ts';
import type { Request, RequestEvent } from './request.ts';

interface OrderedHandOver {
  readonly order: HandOverOrder;
  readonly by: string;
  readonly at: Date;
}

const isLiaison = (post: string) => post === 'LIAISON';
const isOther = (post: string) => !isLiaison(post);

/**
 * Gives a leaver's company to whoever takes over as its officer, in the same of the three roles. Personnel has decided who
 * that is, so it is not asked again whether they hold the post. Asked again it changes nothing.
 */
export function passCompanyOn(enterprise: Enterprise, { order, by, at }: OrderedHandOver): Accepted<EnterpriseEvent> {
  if (enterprise.liaisonId !== order.leaverId) return accept();
  const liaisonId = takerOf(liaisonSide(order), enterprise.within, isLiaison);
  if (liaisonId === null) return accept();
  return accept({ name: 'enterprise.liaisonAssigned', liaisonId, kinds: enterprise.liaisonKinds, by, at });
}

/** Passes an open request on, as its officer or as the superior it climbed to. Asked again it changes nothing. */
export function passRequestOn(request: Request, { order, by, at }: OrderedHandOver): Accepted<RequestEvent> {
  const { leaverId } = order;
  const isOfficer = request.liaisonId === leaverId;
  if (!request.isOpen || (!isOfficer && !request.owners.includes(leaverId))) return accept();
  const toId = isOfficer
    ? takerOf(liaisonSide(order), request.within, isLiaison)
    : takerOf(superiorSide(order), request.within, isOther);
  if (toId === null) return accept();
  return accept({ name: 'request.handedOver', fromId: leaverId, toId, by, side: 'PLATFORM', at });
}

/** Where only some postings pass on, companies go with that of the liaison and nothing else does. */
function liaisonSide(order: HandOverOrder): HandOverOrder {
  return order.isWhole ? order : { ...order, successions: order.successions.filter(({ post }) => isLiaison(post)) };
}

function superiorSide(order: HandOverOrder): HandOverOrder {
  return order.isWhole ? order : { ...order, successions: order.successions.filter(({ post }) => isOther(post)) };
}
