import { systemActor } from '@yunge/kernel';
import { implement } from '@yunge/queue';
import type { Service } from '../context.ts';
import { assemblyOf, groupsOf, type Assembly } from '../domain/honour-computation.ts';
import type { HonourEntry } from '../domain/honour-entry.ts';
import { frameOf } from '../domain/honour-frame.ts';
import { honourListIdOf, type HonourListComputed } from '../domain/honour-list.ts';
import type { HonourRun } from '../domain/honour-run.ts';
import { mergePartials } from '../domain/honour-tally.ts';
import { inputHashOf, listHashOf, listInputHashOf } from '../store/honour-hash.ts';
import type { HonourRunParts } from '../store/honour-run-parts.ts';
import { assembleListsJob } from './queue-honour-run.ts';

const actor = systemActor('honours');

/** Entries gathered before they are written. */
const BATCH = 1_000;

interface Gathered {
  readonly assembly: Assembly;
  readonly snapshotHash: string;
  readonly factCount: number;
}

/** All that the shards of a run have counted; null where another worker has finished the run and swept up. */
async function gather(parts: HonourRunParts, run: HonourRun): Promise<Gathered | null> {
  const people = await parts.people(run.id);
  const shards = await parts.shards(run.id);
  if (!people || shards.length < run.shardCount) return null;
  const buckets = shards.flatMap((shard) => shard.buckets);
  const inWork = buckets.reduce((sum, { count }) => sum + count, 0);
  const aboutPeople = people.postings.length + people.certificates.length + people.vetoes.length;
  return {
    assembly: assemblyOf(run, mergePartials(shards.map(({ partials }) => partials)), people),
    snapshotHash: inputHashOf(frameOf(run), people, buckets),
    factCount: inWork + aboutPeople,
  };
}

/**
 * Makes the lists of one category, kind and level: their entries first, then the lists with their hashes. Entries that no
 * list names yet are invisible; a second run writes the same ones.
 */
export const assembleHonourLists = ({ stores, clock }: Service) => {
  const { honourRuns, honourRunParts, honourEntries, honourLists } = stores;
  // Jobs of the same run, mostly one after the other, share what they are made of; the run before is forgotten.
  let latest: { readonly runId: string; readonly gathered: Promise<Gathered | null> } | null = null;
  const gatheredFor = (run: HonourRun) => {
    if (latest?.runId !== run.id) latest = { runId: run.id, gathered: gather(honourRunParts, run) };
    const { gathered } = latest;
    gathered.then(
      (found) => (found ? undefined : (latest = null)),
      () => (latest = null),
    );
    return gathered;
  };

  return implement(assembleListsJob, async ({ runId, group }) => {
    const run = await honourRuns.get(runId);
    if (run?.status !== 'COMPUTING' || (await honourRunParts.has(runId, 'GROUP', group))) return;
    const wanted = groupsOf(run)[group];
    const gathered = await gatheredFor(run);
    if (!wanted || !gathered) return;
    const { assembly, snapshotHash, factCount } = gathered;

    let entries: { listId: string; entries: readonly HonourEntry[] }[] = [];
    let lists: HonourListComputed[] = [];
    const write = async () => {
      await honourEntries.keep(entries);
      await honourLists.insert(lists);
      [entries, lists] = [[], []];
    };
    const areaCodes = assembly.areasOf(wanted);
    for (const areaCode of areaCodes) {
      const terms = assembly.termsFor(wanted, areaCode);
      const listed = assembly.entriesOf(terms);
      const id = honourListIdOf(runId, terms);
      const result = {
        inputHash: listInputHashOf(terms, snapshotHash),
        listHash: listHashOf(terms, listed),
        factCount,
        entryCount: listed.length,
        rankedCount: listed.filter(({ rank }) => rank !== null).length,
      };
      const { revision = 1, supersedesId = null } = run.only ?? {};
      const event = { id, runId, revision, supersedesId, terms, result, by: actor.id, at: clock.now() } as const;
      entries.push({ listId: id, entries: listed });
      lists.push({ name: 'honourList.computed', ...event });
      if (entries.reduce((sum, list) => sum + list.entries.length + 1, 0) >= BATCH) await write();
    }
    await write();
    await honourRunParts.keepGroup(runId, group, areaCodes.length);
  });
};
