import { systemActor } from '@yunge/kernel';
import { fingerprint } from '@yunge/mongo';
import { implement } from '@yunge/queue';
import type { Service } from '../context.ts';
import { assembleList, postsOf, traineesOf } from '../domain/honour-computation.ts';
import { completeHonourList, type HonourTerms } from '../domain/honour-list.ts';
import { assembleListJob } from './queue-honour-list.ts';

const actor = systemActor('honours');
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/** What a list is computed from, without what tells one computation from another. */
function headOf({ category, kind, areaCode, window, cutOff, rule }: HonourTerms): HonourTerms {
  return { category, kind, areaCode, window, cutOff, rule };
}

/**
 * Makes the list of what its shards counted, writes the entries, then the result with its hashes. Entries that nobody's
 * result names yet are invisible; a second run writes the same ones.
 */
export const assembleHonourList = ({ stores, clock }: Service) =>
  implement(assembleListJob, async ({ listId }) => {
    const { facts, honourLists, honourShards, honourEntries } = stores;
    const list = await honourLists.get(listId);
    if (list?.status !== 'COMPUTING') return;
    const shards = await honourShards.ofList(listId);
    if (shards.length < list.shardCount) throw new Error(`${shards.length} of ${list.shardCount} shards are counted`);

    const postings = await facts.postings(list, postsOf(list.category));
    const tallies = shards.map((shard) => shard.tallies);
    const certificates = await facts.certificates(list, traineesOf(list, postings));
    const barrable =
      list.category === 'CASE_FILE'
        ? []
        : [...traineesOf(list, postings), ...tallies.flat().map(({ subjectId }) => subjectId)];
    const vetoes = await facts.vetoes(list, [...new Set(barrable)].sort());
    const entries = assembleList(list, tallies, { postings, certificates, vetoes });

    const terms = headOf(list);
    const beside = [...postings, ...certificates, ...vetoes].sort(byId);
    const buckets = shards.flatMap((shard) => shard.buckets).sort((a, b) => a.bucket - b.bucket);
    await honourEntries.keep(listId, entries);
    const result = {
      inputHash: fingerprint({ terms, beside, incidents: buckets.map(({ hash }) => hash) }),
      listHash: fingerprint({ terms, entries }),
      factCount: beside.length + buckets.reduce((sum, { count }) => sum + count, 0),
      entryCount: entries.length,
      rankedCount: entries.filter(({ rank }) => rank !== null).length,
    };
    const command = { name: assembleListJob.name, by: actor, key: null, request: null };
    await honourLists.change(listId, command, (found) =>
      completeHonourList(found, result, { by: actor.id, at: clock.now() }),
    );
    await honourShards.drop(listId);
  });
