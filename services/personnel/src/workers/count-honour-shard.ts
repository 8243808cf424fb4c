import { implement } from '@yunge/queue';
import type { Service } from '../context.ts';
import { BUCKETS, laneOf, LANES } from '../domain/fact.ts';
import { bucketsOf, createShardCounter } from '../domain/honour-computation.ts';
import { frameOf } from '../domain/honour-frame.ts';
import { hashBuckets, type BucketHash } from '../store/honour-hash.ts';
import { countShardJob } from './queue-honour-run.ts';

/** Counts one shard of a snapshot and keeps what it counted. Whoever runs it again, or late, counts the same. */
export const countHonourShard = ({ stores }: Service) =>
  implement(countShardJob, async ({ runId, shard }) => {
    const { facts, honourRuns, honourRunParts } = stores;
    const run = await honourRuns.get(runId);
    if (run?.status !== 'COMPUTING' || (await honourRunParts.has(runId, 'SHARD', shard))) return;
    const people = await honourRunParts.people(runId);
    if (!people) return; // computed meanwhile, and swept up

    const counter = createShardCounter(run, people);
    const buckets: BucketHash[] = [];
    const { from, until } = bucketsOf(shard, run.shardCount);
    const width = BUCKETS / LANES;
    // One lane in memory at a time, however much work there is.
    for (let lane = laneOf(from); from < until && lane <= laneOf(until - 1); lane += 1) {
      const works = await facts.work(frameOf(run), lane);
      const { kept, hashes } = hashBuckets(works, Math.max(from, lane * width), Math.min(until, (lane + 1) * width));
      counter.add(kept);
      buckets.push(...hashes);
    }
    await honourRunParts.keepShard(runId, shard, { buckets, partials: counter.partials() });
  });
