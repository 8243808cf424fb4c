import { incidentRelated } from '@yunge/contracts';
import { systemActor, type Clock } from '@yunge/kernel';
import { implement } from '@yunge/queue';
import { becomeChild, noteChild } from '../domain/incident-family.ts';
import { follow, withFollowers } from '../domain/incident-merging.ts';
import type { Incidents } from '../store/incidents.ts';

const actor = systemActor('relations');
/** What of the service relations need. */
export interface Relations {
  readonly stores: { readonly incidents: Pick<Incidents, 'get' | 'change'> };
  readonly clock: Clock;
}

const command = { name: 'keep-relations', by: actor, key: null, request: null };

/** Mergers into what was itself merged are followed this far; the order by age makes a longer chain an oddity. */
const CHAIN = 20;

/** Lets a merged report follow every incident on the way to the one that is worked on, or leave them all. */
async function keepMerger({ stores: { incidents }, clock }: Relations, intoId: string, id: string): Promise<void> {
  const at = await clock.sync();
  let target: string | null = intoId;
  for (let hop = 0; target !== null && hop < CHAIN; hop += 1) {
    const source = await incidents.get(id);
    if (!source) return;
    const followers = withFollowers(source);
    const isMerged = source.mergedIntoId === intoId;
    await incidents.change(target, command, (found) => follow(found, { followers, isMerged, by: actor.id, at }));
    // Taken back meanwhile: the event that says so finds nothing to undo where it was faster than this.
    if ((await incidents.get(id))?.mergedIntoId !== source.mergedIntoId) continue;
    target = (await incidents.get(target))?.mergedIntoId ?? null;
  }
}

/** Both ends of a parent and its child know how the other stands. */
async function keepChild({ stores: { incidents }, clock }: Relations, parentId: string, id: string): Promise<void> {
  const at = await clock.sync();
  await incidents.change(id, command, (child) => becomeChild(child, parentId, actor.id, at));
  const child = await incidents.get(id);
  if (child) await incidents.change(parentId, command, (parent) => noteChild(parent, child, actor.id, at));
}

/** Brings related incidents into line with each other. It looks how they stand now, so late and doubled events are harmless. */
export const keepRelations = (service: Relations) =>
  implement(incidentRelated, ({ kind, ofId, otherId }) =>
    kind === 'MERGER' ? keepMerger(service, ofId, otherId) : keepChild(service, ofId, otherId),
  );
