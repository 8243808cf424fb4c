import { incidentRelated } from '@yunge/contracts';
import { systemActor, type Clock } from '@yunge/kernel';
import { implement } from '@yunge/queue';
import { becomeChild, isDoneFor, noteChild } from '../domain/incident-family.ts';
import { follow, withFollowers } from '../domain/incident-merging.ts';
import type { Incidents } from '../store/incidents.ts';

const actor = systemActor('relations');

/** What of the service relations need. */
export interface Relations {
  readonly stores: { readonly incidents: Pick<Incidents, 'get' | 'change'> };
  readonly clock: Clock;
}

type Noted = Awaited<ReturnType<Incidents['change']>>;

const command = { name: 'keep-relations', by: actor, key: null, request: null };

/** Mergers into what was itself merged are followed this far; the order by age makes a longer chain an oddity. */
const CHAIN = 20;

/** Ids of the incidents that a report is merged into now: the first one, the one that was merged into, and so on. */
async function above({ stores: { incidents } }: Relations, id: string): Promise<Set<string>> {
  const chain = new Set<string>();
  for (let next: string | null = id; next !== null && chain.size < CHAIN;) {
    next = (await incidents.get(next))?.mergedIntoId ?? null;
    if (next !== null) chain.add(next);
  }
  return chain;
}

/**
 * Notes at one incident how others stand, and looks again after the write: whoever writes last has seen how they stand
 * since, so that no order and no race of two changes leaves a wrong note behind.
 */
async function keepNote<Seen>(look: () => Promise<Seen>, note: (seen: Seen) => Promise<Noted>): Promise<void> {
  let seen: Seen;
  let now = await look();
  do {
    seen = now;
    const noted = await note(seen);
    // Too many rivals at once: tried again as a job, for nobody else will.
    if (!noted.ok && noted.code === 'CONFLICT') throw new Error(noted.message);
    now = await look();
  } while (now !== seen);
}

/** Lets a merged report, and what was merged into it, follow each incident on the way to the one that is worked on. */
async function keepMerger(service: Relations, intoId: string, id: string): Promise<void> {
  const { incidents } = service.stores;
  const at = await service.clock.sync();
  let target: string | null = intoId;
  for (let hop = 0; target !== null && hop < CHAIN; hop += 1) {
    const source = await incidents.get(id);
    if (!source) return;
    const there = target;
    for (const follower of withFollowers(source)) {
      await keepNote(
        async () => (await above(service, follower.incidentId)).has(there),
        (isMerged) =>
          incidents.change(there, command, (found) =>
            follow(found, { followers: [follower], isMerged, by: actor.id, at }),
          ),
      );
    }
    target = (await incidents.get(target))?.mergedIntoId ?? null;
  }
}

/** Both ends of a parent and its child know how the other stands. */
async function keepChild({ stores: { incidents }, clock }: Relations, parentId: string, id: string): Promise<void> {
  const at = await clock.sync();
  const by = actor.id;
  await incidents.change(id, command, (child) => becomeChild(child, parentId, by, at));
  const isDone = async () => {
    const child = await incidents.get(id);
    return child === null || isDoneFor(parentId, child);
  };
  await keepNote(isDone, (isSettled) =>
    incidents.change(parentId, command, (parent) => noteChild(parent, { id, isSettled }, by, at)),
  );
}

/** Brings related incidents into line with each other. It looks how they stand now, so late and doubled events are harmless. */
export const keepRelations = (service: Relations) =>
  implement(incidentRelated, ({ kind, ofId, otherId }) =>
    kind === 'MERGER' ? keepMerger(service, ofId, otherId) : keepChild(service, ofId, otherId),
  );
