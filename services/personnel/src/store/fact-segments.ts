import { createHash } from 'node:crypto';
import { mongo, Schema, type Connection } from 'mongoose';
import { z } from 'zod';
import { Fact, isPeopleFact, isWorkFact, type PeopleFact } from '../domain/fact.ts';
import { workOf, type Work } from '../domain/work.ts';
import { leafOf } from './honour-hash.ts';
import { decodeWork, encodeWork, MOST_FACTS } from './segment-codec.ts';

/** A fact with the instant the store took it in. */
export interface RecordedFact {
  readonly fact: Fact;
  readonly recordedAt: Date;
}

interface StoredSegment {
  /** Derived from the facts it holds: two that pack the same write the same segment. */
  readonly _id: string;
  readonly partition: string;
  readonly count: number;
  /** SHA-256 over the bytes, hexadecimal. */
  readonly hash: string;
  readonly bytes: Buffer;
}

const segmentSchema = new Schema(
  { _id: String, partition: String, count: Number, hash: String, bytes: Buffer },
  { collection: 'factsegments', versionKey: false, strict: 'throw' },
);
segmentSchema.index({ partition: 1 }); // what is packed of a district, month and lane

/** Packed copies of facts, each written once: a reading of a few hundred instead of a million documents. */
export interface FactSegments {
  /** Seals facts of one partition, at most MOST_FACTS; answers the segment's id once it is in. */
  seal(partition: string, facts: readonly RecordedFact[]): Promise<string>;
  /** Packed work of a partition that was recorded by a cut-off and happened before an end; some may come twice. */
  work(partition: string, cutOff: Date, end: Date): AsyncIterable<Work[]>;
  /** Packed facts about people that were recorded by a cut-off; some may come twice. */
  people(partition: string, cutOff: Date): AsyncIterable<PeopleFact[]>;
  count(): Promise<number>;
}

/** Segments fetched at once: a third of a megabyte each. */
const AT_ONCE = 8;

const Stored = z.object({
  _id: z.string(),
  hash: z.string(),
  bytes: z.instanceof(mongo.Binary).transform((binary) => Buffer.from(binary.buffer)),
});
const PackedPeople = z.array(z.object({ fact: Fact, recordedAt: z.coerce.date() }));
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

function encode(facts: readonly RecordedFact[]): { id: string; bytes: Buffer } {
  const leaves = facts.map(({ fact, recordedAt }) => ({ fact, recordedAt, leaf: leafOf(fact) }));
  leaves.sort((a, b) => Buffer.compare(a.leaf, b.leaf));
  const id = createHash('sha256');
  for (const { leaf } of leaves) id.update(leaf);
  const work = leaves.flatMap(({ fact, recordedAt, leaf }) =>
    isWorkFact(fact) ? { work: workOf(fact, leaf), recordedAt: recordedAt.getTime() } : [],
  );
  if (work.length > 0 && work.length < facts.length) throw new Error('work and people are not packed together');
  const bytes =
    work.length > 0
      ? encodeWork(work)
      : Buffer.from(JSON.stringify(leaves.map(({ fact, recordedAt }) => ({ fact, recordedAt }))));
  return { id: id.digest('hex'), bytes };
}

export function factSegmentsIn(connection: Connection): FactSegments {
  const model = connection.model<StoredSegment>('FactSegment', segmentSchema);

  async function* read(partition: string): AsyncGenerator<Buffer> {
    // The driver's own documents: mongoose would copy the bytes of each.
    const cursor = model.collection.find({ partition }, { batchSize: AT_ONCE });
    for await (const found of cursor) {
      const { _id, hash, bytes } = Stored.parse(found);
      if (sha256(bytes) !== hash) throw new Error(`segment ${_id} is not what was sealed`);
      yield bytes;
    }
  }

  return {
    async seal(partition, facts) {
      if (facts.length > MOST_FACTS) throw new RangeError(`${facts.length} facts are more than a segment holds`);
      const { id, bytes } = encode(facts);
      try {
        await model.create([{ _id: id, partition, count: facts.length, hash: sha256(bytes), bytes }]);
      } catch (error) {
        if (!(error instanceof mongo.MongoServerError) || error.code !== 11000) throw error;
      }
      return id;
    },
    async *work(partition, cutOff, end) {
      for await (const bytes of read(partition)) yield decodeWork(bytes, cutOff.getTime(), end.getTime());
    },
    async *people(partition, cutOff) {
      for await (const bytes of read(partition)) {
        const facts = PackedPeople.parse(JSON.parse(bytes.toString('utf8')));
        yield facts
          .filter(({ recordedAt }) => recordedAt <= cutOff)
          .map(({ fact }) => fact)
          .filter(isPeopleFact);
      }
    },
    count: () => model.countDocuments({}),
  };
}
