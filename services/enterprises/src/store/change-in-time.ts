import { systemActor, type Decision } from '@yunge/kernel';
import { changeInTime as inTime, type Command, type Outcome, type TimelyChange } from '@yunge/mongo';
import type { Absences } from '@yunge/service/absences';
import { escalateOverdue } from '../domain/request-decisions.ts';
import type { Request, RequestEvent } from '../domain/request.ts';
import { agentOf } from './agents.ts';
import type { Postings } from './postings.ts';
import type { Requests } from './requests.ts';

export interface TimelyStores {
  readonly requests: Pick<Requests, 'get' | 'change'>;
  readonly postings: Pick<Postings, 'superiorsOf' | 'isPosted'>;
  readonly absences: Pick<Absences, 'of'>;
}

const actor = systemActor('escalation');
const telling: Command = { name: 'tell-overdue', by: actor, key: null, request: null };

/**
 * Applies every step of the ladder that a request has come to. Safe to run twice, late, or in several places at once:
 * the decision sees which steps were told, and the write is conditional on the version it saw.
 */
export async function tellOverdue({ requests, postings, absences }: TimelyStores, id: string, at: Date): Promise<void> {
  const request = await requests.get(id);
  if (!request) return;
  const superiors = await postings.superiorsOf(request, at);
  const agentId = await agentOf({ postings, absences }, request.liaisonId, at);
  await requests.change(id, telling, (found) =>
    // A liaison who was named in this moment was not looked up, and is there.
    escalateOverdue(
      found,
      superiors,
      { by: actor, at },
      found.liaisonId === request.liaisonId ? agentId : found.liaisonId,
    ),
  );
}

/** A command to a request, after what had come due before it was told. */
export function changeInTime<Code extends string>(
  stores: TimelyStores,
  change: TimelyChange,
  decide: (request: Request) => Decision<RequestEvent, Code>,
): Promise<Outcome<Request, Code>> {
  return inTime(stores.requests, change, () => tellOverdue(stores, change.id, change.at), decide);
}
