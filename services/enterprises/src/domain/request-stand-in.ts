import type { Standing } from '@yunge/casework';
import { accept, type Accepted } from '@yunge/kernel';
import type { Act } from './request-decisions.ts';
import type { Request, RequestEvent } from './request.ts';

export interface LiaisonAway {
  /** The officer who was looked up. */
  readonly liaisonId: string;
  readonly standing: Standing;
  /** The nearest superior who is there, for where nobody stands in. */
  readonly superiorId: string | null;
}

/**
 * Lets who stands in for a liaison on leave answer for an open request, else the nearest superior. The company keeps its
 * officer, who answers for it too. Asked again it changes nothing.
 */
export function coverLiaison(
  request: Request,
  { liaisonId, standing, superiorId }: LiaisonAway,
  { by, at }: Act,
): Accepted<RequestEvent> {
  const personId = standing.personId ?? superiorId;
  const isTheirs = request.isOpen && request.liaisonId === liaisonId && standing.absence !== null;
  if (!isTheirs || personId === null || request.owners.includes(personId)) return accept();
  const text = standing.personId === null ? '包联干部请假，无代班人，请您负责。' : '包联干部请假，请您代班。';
  return accept({ name: 'request.covered', personId, text, by: by.id, side: 'PLATFORM', at });
}
