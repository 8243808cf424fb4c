import {
  BUCKETS,
  isWorkFact,
  LANES,
  type Fact,
  type PeopleFact,
  type WorkFact,
} from '../../services/personnel/src/domain/fact.ts';
import { assemblyOf, createShardCounter } from '../../services/personnel/src/domain/honour-computation.ts';
import type { HonourEntry } from '../../services/personnel/src/domain/honour-entry.ts';
import { endOf, frameOf } from '../../services/personnel/src/domain/honour-frame.ts';
import { levelOf, type HonourTerms } from '../../services/personnel/src/domain/honour-list.ts';
import type { HonourRunTerms } from '../../services/personnel/src/domain/honour-run.ts';
import { selectPeople } from '../../services/personnel/src/domain/honour-standing.ts';
import { workOf, type Work } from '../../services/personnel/src/domain/work.ts';
import {
  hashBuckets,
  inputHashOf,
  leafOf,
  listHashOf,
  listInputHashOf,
  type BucketHash,
} from '../../services/personnel/src/store/honour-hash.ts';

/** The raw facts of a snapshot: of work lane by lane, so that one lane is in memory at a time. */
export interface RawFacts {
  people(): Promise<readonly PeopleFact[]>;
  /** Facts of the buckets of one lane, half-open. Lanes are asked for in order, each once. */
  work(fromBucket: number, untilBucket: number): AsyncIterable<WorkFact>;
}

export interface Recomputed {
  readonly inputHash: string;
  readonly listHash: string;
  readonly factCount: number;
  readonly entries: readonly HonourEntry[];
}

/** Whether a fact can belong to the snapshot at all: a file may hold anything. */
function belongs(terms: HonourTerms, fact: Fact): boolean {
  if (!isWorkFact(fact)) return true;
  const { district, window } = frameOf(terms);
  const { place, at } = workOf(fact, new Uint8Array(0));
  return place.startsWith(district) && at >= window.from.getTime() && at < endOf(terms).getTime();
}

/** Computes one list from raw facts alone, in this process. */
export async function recompute(
  terms: HonourTerms,
  facts: RawFacts,
  onLane?: (lane: number) => void,
): Promise<Recomputed> {
  const frame = frameOf(terms);
  const { category, kind, areaCode, window, cutOff, rule, exclusions } = terms;
  const only = { category, kind, areaCode, supersedesId: '', revision: 1 };
  const level = levelOf(areaCode);
  if (!level) throw new Error(`${areaCode} has no list`);
  const run: HonourRunTerms = { areaCode, window, cutOff, rules: [rule], levels: [level], exclusions, only };

  const people = selectPeople(frame, await facts.people());
  const counter = createShardCounter(run, people);
  const buckets: BucketHash[] = [];
  const width = BUCKETS / LANES;
  for (let lane = 0; lane < LANES; lane += 1) {
    const works: Work[] = [];
    for await (const fact of facts.work(lane * width, (lane + 1) * width)) {
      if (belongs(terms, fact)) works.push(workOf(fact, leafOf(fact)));
    }
    const { kept, hashes } = hashBuckets(works, lane * width, (lane + 1) * width);
    counter.add(kept);
    buckets.push(...hashes);
    onLane?.(lane);
  }
  const entries = assemblyOf(run, counter.partials(), people).entriesOf(terms);
  const inWork = buckets.reduce((sum, { count }) => sum + count, 0);
  return {
    inputHash: listInputHashOf(terms, inputHashOf(frame, people, buckets)),
    listHash: listHashOf(terms, entries),
    factCount: inWork + people.postings.length + people.certificates.length + people.vetoes.length,
    entries,
  };
}
