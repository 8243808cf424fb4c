import { takerOf, type HandOverTask } from '@yunge/casework';
import { systemActor } from '@yunge/kernel';
import { handOverDuties, type HandOverWork } from '@yunge/service/hand-over-work';
import type { Service } from '../context.ts';
import { handOverAsOrdered } from '../domain/incident-hand-over-order.ts';
import type { Incident } from '../domain/incident.ts';
import { passOnPairing } from '../domain/pairing-decisions.ts';
import type { Pairing } from '../domain/pairing.ts';

const actor = systemActor('hand-over');
const command = { name: 'carry-out-hand-over', by: actor, key: null, request: null };

/** Decides with what is known of the postings around: only they tell who mediates, and what a leaver keeps. */
async function passingOn({ stores }: Service, { gridCode }: Incident, task: HandOverTask, at: Date) {
  const postings = await stores.postings.around(gridCode);
  const ordered = { handOverId: task.id, order: task, postings, by: actor.id, at };
  return (incident: Incident) => handOverAsOrdered(incident, ordered);
}

/** The open incidents of a leaver: those answered for, mediated, rated, consented to, or heard of for a department. */
const incidentsOf = (service: Service): HandOverWork => ({
  async held(task, at) {
    const { incidents } = service.stores;
    const held: { type: string; id: string }[] = [];
    for (const incident of await incidents.concerning(task.leaverId)) {
      const passOn = await passingOn(service, incident, task, at);
      if (passOn(incident).events.length > 0) held.push({ type: 'Incident', id: incident.id });
    }
    return held;
  },
  async passOn({ id }, task, { at }) {
    const { incidents } = service.stores;
    const incident = await incidents.get(id);
    if (incident) await incidents.change(id, command, await passingOn(service, incident, task, at));
  },
});

/** The communities and grids a leaver is paired with. */
function pairingsOf({ stores: { pairings } }: Service): HandOverWork {
  const passOn = (pairing: Pairing, task: HandOverTask, at: Date) => {
    const toId = takerOf(task, pairing.within);
    return passOnPairing(pairing, { fromId: task.leaverId, toId: toId ?? task.leaverId, by: actor.id, at });
  };
  return {
    held: async (task, at) =>
      (await pairings.openOf(task.leaverId))
        .filter((pairing) => passOn(pairing, task, at).events.length > 0)
        .map(({ id }) => ({ type: 'Pairing', id })),
    passOn: ({ id }, task, { at }) => pairings.change(id, command, (pairing) => passOn(pairing, task, at)),
  };
}

/** Everything of a leaver's that this service keeps, type by type. */
export function carryOutHandOvers(service: Service) {
  const works: Readonly<Record<string, HandOverWork>> = {
    Incident: incidentsOf(service),
    Pairing: pairingsOf(service),
  };
  return handOverDuties(service, {
    async held(task, at) {
      const held = await Promise.all(Object.values(works).map((work) => work.held(task, at)));
      return held.flat();
    },
    passOn: async (thing, task, act) => works[thing.type]?.passOn(thing, task, act),
  });
}
