import { divisionPath } from '@yunge/contracts';
import { systemActor } from '@yunge/kernel';
import { eachAlone, type Sweep } from '@yunge/queue';
import type { Service } from '../context.ts';
import type { Posting } from '../domain/duty.ts';
import { lapsePairing, superiorOver } from '../domain/pairing-decisions.ts';

const actor = systemActor('pairings');
const command = { name: 'lapse-pairings', by: actor, key: null, request: null };

/** An ordered hand-over names who takes over, and comes by a way of its own: it has this long to be there first. */
const GRACE_MS = 60_000;
/** An end may be learnt of late, for example after an outage. */
const LOOK_BACK_MS = 31 * 86_400_000;

async function lapse({ stores }: Service, { personId, postingId }: Posting, at: Date): Promise<void> {
  const held = await stores.pairings.openOf(personId);
  const orders = held.length === 0 ? [] : await stores.handOvers.ofLeavers([personId]);
  if (orders.some(({ successions }) => successions.some((each) => each.postingId === postingId))) return;
  for (const { id, areaCode } of held) {
    const postings = await stores.postings.inAreas(divisionPath(areaCode));
    const superiors = await stores.postings.superiorsOf(areaCode, at);
    await stores.pairings.change(id, command, (found) =>
      found.personId === personId
        ? lapsePairing(found, { postings, superiorId: superiorOver(found, superiors) }, { by: actor.id, at })
        : { ok: true, events: [] },
    );
  }
}

/** Nobody answers for an area by a post they have left: where no hand-over was ordered it is unpaired from then on. */
export const sweepLapsedPairings = (service: Service, graceMs = GRACE_MS): Sweep => ({
  name: 'sweep-lapsed-pairings',
  everyMs: 5_000,
  async run() {
    const at = await service.clock.sync();
    const from = new Date(at.getTime() - LOOK_BACK_MS);
    const ended = await service.stores.postings.endedBetween(from, new Date(at.getTime() - graceMs));
    await eachAlone(ended, (leaver) => lapse(service, leaver, at), {
      job: 'sweep-lapsed-pairings',
      logger: service.logger,
      idOf: ({ postingId }) => postingId,
    });
  },
});
