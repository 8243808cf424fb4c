import { fingerprint } from '@yunge/mongo';
import { implement } from '@yunge/queue';
import type { Service } from '../context.ts';
import { bucketOf, type IncidentFact } from '../domain/fact.ts';
import { bucketsOf, createShardCounter, postsOf } from '../domain/honour-computation.ts';
import { scoreShardJob } from './queue-honour-list.ts';

/** Buckets held in memory at once. */
const BUCKETS_AT_ONCE = 8;

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/** Counts one shard of a snapshot and keeps what it counted. Whoever runs it again, or late, counts the same. */
export const scoreHonourShard = ({ stores }: Service) =>
  implement(scoreShardJob, async ({ listId, shard }) => {
    const { facts, honourLists, honourShards } = stores;
    const list = await honourLists.get(listId);
    if (list?.status !== 'COMPUTING' || (await honourShards.has(listId, shard))) return;

    const counter = createShardCounter(list, await facts.postings(list, postsOf(list.category)));
    const buckets: { bucket: number; hash: string; count: number }[] = [];
    const { from, until } = bucketsOf(shard, list.shardCount);
    for (let start = from; start < until; start += BUCKETS_AT_ONCE) {
      const end = Math.min(start + BUCKETS_AT_ONCE, until);
      const found = await facts.incidents(list, start, end);
      counter.add(found);
      const byBucket = Map.groupBy(found, ({ data }) => bucketOf(data.incidentId));
      for (let bucket = start; bucket < end; bucket += 1) {
        const inBucket: IncidentFact[] = byBucket.get(bucket) ?? [];
        buckets.push({ bucket, hash: fingerprint(inBucket.sort(byId)), count: inBucket.length });
      }
    }
    await honourShards.keep({ listId, shard, buckets, tallies: counter.tallies() });
  });
