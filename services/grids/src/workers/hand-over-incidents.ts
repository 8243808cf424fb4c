import type { HandOverTask } from '@yunge/casework';
import { systemActor } from '@yunge/kernel';
import { eachAlone, type Sweep } from '@yunge/queue';
import type { Service } from '../context.ts';
import { RECURRENCE_DAYS } from '../domain/incident-closing.ts';
import { handOverAsOrdered } from '../domain/incident-hand-over-order.ts';
import { handOver, successorOf } from '../domain/incident-hand-over.ts';
import type { Posting } from '../domain/duty.ts';

const actor = systemActor('hand-over');
const command = { name: 'hand-over-incidents', by: actor, key: null, request: null };

/**
 * Postings that ended this long ago are still looked at: what they closed may have been opened again since, and an end
 * may be learnt of late, for example after an outage.
 */
const LOOK_BACK_MS = (RECURRENCE_DAYS + 1) * 86_400_000;

/** An ordered hand-over names who takes over, and comes by a way of its own: it has this long to be there first. */
const GRACE_MS = 60_000;

/** The hand-over that was ordered for a posting; null where it simply ended. */
async function orderOf({ stores }: Service, { personId, postingId }: Posting): Promise<HandOverTask | null> {
  const orders = await stores.handOvers.ofLeavers([personId]);
  return orders.find(({ successions }) => successions.some((each) => each.postingId === postingId)) ?? null;
}

async function passOn(service: Service, leaver: Posting, at: Date): Promise<void> {
  const { stores } = service;
  const order = await orderOf(service, leaver);
  for (const id of await stores.incidents.openOf(leaver.personId, leaver.areaCode)) {
    const incident = await stores.incidents.get(id);
    if (!incident) continue;
    const postings = await stores.postings.around(incident.gridCode);
    if (order) {
      const ordered = { handOverId: order.id, order, postings, by: actor.id, at };
      await stores.incidents.change(id, command, (found) => handOverAsOrdered(found, ordered));
      continue;
    }
    const absences = await stores.absences.of(
      postings.map(({ personId }) => personId),
      at,
    );
    const toId = successorOf(incident, leaver, postings, at, absences);
    if (!toId) continue;
    await stores.incidents.change(id, command, (found) =>
      handOver(found, { fromId: leaver.personId, toId, postings, by: actor.id, at }),
    );
  }
}

/** Nothing stays with somebody who has left: open incidents pass on when a posting ends, whenever that is learnt of. */
export const sweepLeavers = (service: Service, graceMs = GRACE_MS): Sweep => ({
  name: 'sweep-leavers',
  everyMs: 5_000,
  async run() {
    const at = await service.clock.sync();
    const ended = await service.stores.postings.endedBetween(
      new Date(at.getTime() - LOOK_BACK_MS),
      new Date(at.getTime() - graceMs),
    );
    await eachAlone(ended, (leaver) => passOn(service, leaver, at), {
      job: 'sweep-leavers',
      logger: service.logger,
      idOf: ({ postingId }) => postingId,
    });
  },
});
