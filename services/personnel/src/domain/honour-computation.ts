import { BUCKETS, type IncidentFact, type PostingFact } from './fact.ts';
import { rankEntries, bestTallies, type HonourEntry } from './honour-entry.ts';
import type { HonourTerms } from './honour-list.ts';
import { mattersOf } from './honour-matter.ts';
import type { HonourCategory } from './honour-rules.ts';
import { standingOf, type StandingFacts } from './honour-standing.ts';
import { CATEGORY_POSTS, postingsIn, subjectsOf } from './honour-subject.ts';
import { createCounter, mergeTallies, type Tally } from './honour-tally.ts';
import type { Post } from './posts.ts';

/** The buckets of one shard, half-open. All shards together are all buckets, each once. */
export function bucketsOf(shard: number, shardCount: number): { readonly from: number; readonly until: number } {
  const edge = (n: number) => Math.floor((n * BUCKETS) / shardCount);
  return { from: edge(shard), until: edge(shard + 1) };
}

/** Posts whose postings a list of a category rests on. */
export function postsOf(category: HonourCategory): readonly Post[] {
  const post = CATEGORY_POSTS[category];
  if (post === null) return [];
  return category === 'GRID_CHIEF' ? [post, 'GRID_MEMBER'] : [post];
}

/** People whose certificates a list rests on: its subjects, and the members a chief answers for. */
export function traineesOf(terms: HonourTerms, postings: readonly PostingFact[]): string[] {
  const posted = postsOf(terms.category).flatMap((post) => postingsIn(terms, post, postings));
  return [...new Set(posted.map(({ personId }) => personId))].sort();
}

/** Counts the incident facts of one shard; all facts of an incident lie in one bucket, so shards simply add up. */
export function createShardCounter(terms: HonourTerms, postings: readonly PostingFact[]) {
  const counter = createCounter(terms.rule, subjectsOf(terms, postings));
  return {
    add: (facts: Iterable<IncidentFact>) => counter.add(mattersOf(facts)),
    tallies: (): readonly Tally[] => bestTallies(terms.rule, counter.tallies()),
  };
}

/** A list made of what its shards counted. The same snapshot makes the same list, however it was cut. */
export function assembleList(
  terms: HonourTerms,
  shards: Iterable<readonly Tally[]>,
  facts: StandingFacts & { readonly postings: readonly PostingFact[] },
): HonourEntry[] {
  return rankEntries(terms, subjectsOf(terms, facts.postings), mergeTallies(shards), standingOf(terms, facts));
}
