import { createHash } from 'node:crypto';
import { canonicalJson, fingerprint } from '@yunge/mongo';
import { BUCKETS, type Fact } from '../domain/fact.ts';
import type { HonourEntry } from '../domain/honour-entry.ts';
import type { Frame } from '../domain/honour-frame.ts';
import { termsOf, type HonourTerms } from '../domain/honour-list.ts';
import type { PeopleSnapshot } from '../domain/honour-standing.ts';
import { byLeaf, type Work } from '../domain/work.ts';

/** SHA-256 over id, name and data of a fact: however it is kept, it is the same. */
export function leafOf({ id, name, data }: Fact): Buffer {
  return createHash('sha256').update(canonicalJson({ id, name, data })).digest();
}

/** How many different facts a bucket holds, and a SHA-256 over their leaves in order. */
export interface BucketHash {
  readonly bucket: number;
  readonly count: number;
  readonly hash: string;
}

/** The work of some buckets without what came twice, and a hash of each: in whatever order, however often it came. */
export function hashBuckets(works: readonly Work[], from: number, until: number) {
  const byBucket = Map.groupBy(works, ({ bucket }) => bucket);
  const kept: Work[] = [];
  const hashes: BucketHash[] = [];
  for (let bucket = from; bucket < until; bucket += 1) {
    const hash = createHash('sha256');
    let count = 0;
    let before: Work | null = null;
    for (const work of (byBucket.get(bucket) ?? []).sort(byLeaf)) {
      if (before && byLeaf(before, work) === 0) continue;
      before = work;
      hash.update(work.leaf);
      kept.push(work);
      count += 1;
    }
    hashes.push({ bucket, count, hash: hash.digest('hex') });
  }
  return { kept, hashes };
}

/** SHA-256 over every fact of a snapshot, hexadecimal. */
export function inputHashOf(frame: Frame, people: PeopleSnapshot, buckets: readonly BucketHash[]): string {
  if (buckets.length !== BUCKETS) throw new Error(`${buckets.length} of ${BUCKETS} buckets are no snapshot`);
  const leaves = [...people.postings, ...people.certificates, ...people.vetoes].map((fact) => leafOf(fact));
  const hash = createHash('sha256');
  for (const leaf of leaves.sort((a, b) => Buffer.compare(a, b))) hash.update(leaf);
  const ordered = [...buckets].sort((a, b) => a.bucket - b.bucket).map((bucket) => bucket.hash);
  return fingerprint({ frame, people: hash.digest('hex'), buckets: ordered });
}

/** Input hash of a list: over its terms and the snapshot. */
export function listInputHashOf(terms: HonourTerms, snapshotHash: string): string {
  return fingerprint({ terms: termsOf(terms), snapshot: snapshotHash });
}

/** Hash of a list: over its terms and its entries in their order. */
export function listHashOf(terms: HonourTerms, entries: readonly HonourEntry[]): string {
  return fingerprint({ terms: termsOf(terms), entries: entries.map(bareEntry) });
}

/** An entry without what the store or the graph has added to it. */
export function bareEntry(entry: HonourEntry): HonourEntry {
  const { subjectKind, subjectId, position, rank, notRanked, score, sample, reworks, since, tenures, parts } = entry;
  return { subjectKind, subjectId, position, rank, notRanked, score, sample, reworks, since, tenures, parts };
}
