import { systemActor, type Clock } from '@yunge/kernel';
import { defineJob, implement, sweepDeadlines, type DeadlineSweep } from '@yunge/queue';
import { z } from 'zod';
import { endOf, startOf } from '../domain/month.ts';
import { checkPairing, superiorOver } from '../domain/pairing-decisions.ts';
import type { Pairings } from '../store/pairings.ts';
import type { Postings } from '../store/postings.ts';
import type { Visits } from '../store/visits.ts';

const job = defineJob('check-due-pairing', z.object({ pairingId: z.string() }));
const actor = systemActor('pairings');
const command = { name: 'check-due-pairing', by: actor, key: null, request: null };

/** What of the service looking after the monthly visits needs. */
export interface PairingChecks extends Pick<DeadlineSweep<typeof job.schema>, 'queues' | 'logger' | 'random'> {
  readonly stores: {
    readonly pairings: Pick<Pairings, 'get' | 'change' | 'due'>;
    readonly visits: Pick<Visits, 'isPaired'>;
    readonly postings: Pick<Postings, 'superiorsOf'>;
  };
  readonly clock: Clock;
}

/** One look at the visit of a month. Whoever looks a second time changes nothing. */
export async function lookAt({ stores, clock }: PairingChecks, id: string): Promise<void> {
  const at = await clock.sync();
  const pairing = await stores.pairings.get(id);
  if (!pairing?.check || pairing.nextDueAt === null || pairing.nextDueAt > at) return;
  const { areaCode, check } = pairing;
  const isVisited = await stores.visits.isPaired(areaCode, startOf(check.month), endOf(check.month));
  const superiorId = isVisited ? null : superiorOver(pairing, await stores.postings.superiorsOf(areaCode, at));
  await stores.pairings.change(id, command, (found) =>
    checkPairing(found, { check, isVisited, superiorId }, { by: actor.id, at }),
  );
}

export const checkDuePairing = (service: PairingChecks) =>
  implement(job, ({ pairingId }) => lookAt(service, pairingId));

/** Asks for the visit of the month before it is over, and tells of a missing one after. */
export const sweepDuePairings = (service: PairingChecks) =>
  sweepDeadlines({
    job,
    clock: service.clock,
    queues: service.queues,
    logger: service.logger,
    ...(service.random ? { random: service.random } : {}),
    find: (before, limit) => service.stores.pairings.due(before, limit),
    data: (pairingId) => ({ pairingId }),
    work: (pairingId) => lookAt(service, pairingId),
  });
