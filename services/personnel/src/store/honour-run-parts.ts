import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import { mongo, Schema, type Connection } from 'mongoose';
import { z } from 'zod';
import { Fact, type CertificateFact, type PostingFact, type VetoFact } from '../domain/fact.ts';
import type { PeopleSnapshot } from '../domain/honour-standing.ts';
import type { Partial } from '../domain/honour-tally.ts';
import { HONOUR_CATEGORIES } from '../domain/honour-rules.ts';
import type { BucketHash } from './honour-hash.ts';

/** What one shard of a run counted, with a hash of every bucket it read. */
export interface HonourShard {
  readonly buckets: readonly BucketHash[];
  readonly partials: readonly Partial[];
}

/** How far the work on a run is. */
export interface HonourRunProgress {
  readonly hasPeople: boolean;
  readonly shards: readonly number[];
  readonly groups: readonly number[];
  readonly factCount: number;
  readonly listCount: number;
}

type PartKind = 'PEOPLE' | 'SHARD' | 'GROUP';

const partSchema = new Schema(
  { _id: String, runId: String, kind: String, index: Number, factCount: Number, listCount: Number, bytes: Buffer },
  { collection: 'honourrunparts', versionKey: false, strict: 'throw' },
);
partSchema.index({ runId: 1 }); // all of a run's, and how many are done

/** Half-done work of runs, kept until the run is computed. Whoever does a part again has done the same. */
export interface HonourRunParts {
  progress(runId: string): Promise<HonourRunProgress>;
  has(runId: string, kind: PartKind, index: number): Promise<boolean>;
  keepPeople(runId: string, people: PeopleSnapshot): Promise<void>;
  people(runId: string): Promise<PeopleSnapshot | null>;
  keepShard(runId: string, shard: number, counted: HonourShard): Promise<void>;
  shards(runId: string): Promise<HonourShard[]>;
  keepGroup(runId: string, group: number, listCount: number): Promise<void>;
  drop(runId: string): Promise<void>;
}

const idOf = (runId: string, kind: PartKind, index: number) => `${runId}-${kind.toLowerCase()}-${index}`;
const [pack, unpack] = [promisify(deflate), promisify(inflate)];

const factNamed = <F extends Fact>(name: F['name']) => z.array(Fact.refine((fact): fact is F => fact.name === name));
const People = z.object({
  postings: factNamed<PostingFact>('posting.changed'),
  certificates: factNamed<CertificateFact>('certificate.changed'),
  vetoes: factNamed<VetoFact>('honour.vetoed'),
});
const Shard = z.object({
  buckets: z.array(z.object({ bucket: z.number(), count: z.number(), hash: z.string() })),
  partials: z.array(
    z.object({
      category: z.enum(HONOUR_CATEGORIES),
      subjectId: z.string(),
      place: z.string(),
      postings: z.array(z.number()),
      since: z.number().nullable(),
      sample: z.number(),
      reworks: z.number(),
      counts: z.array(z.number()),
    }),
  ),
});

export function honourRunPartsIn(connection: Connection): HonourRunParts {
  interface Stored {
    readonly _id: string;
    readonly runId: string;
    readonly kind: PartKind;
    readonly index: number;
    readonly factCount: number;
    readonly listCount: number;
    readonly bytes: Buffer;
  }
  const model = connection.model<Stored>('HonourRunPart', partSchema);

  async function keep(
    runId: string,
    kind: PartKind,
    index: number,
    value: object,
    counts: { factCount?: number; listCount?: number },
  ): Promise<void> {
    const bytes = await pack(JSON.stringify(value), { level: 1 });
    const part = { _id: idOf(runId, kind, index), runId, kind, index, factCount: 0, listCount: 0, ...counts, bytes };
    try {
      await model.create([part]);
    } catch (error) {
      if (!(error instanceof mongo.MongoServerError) || error.code !== 11000) throw error;
    }
  }
  const Bytes = z.object({ bytes: z.instanceof(mongo.Binary).transform(({ buffer }) => Buffer.from(buffer)) });
  async function load(id: string): Promise<unknown> {
    const found = await model.collection.findOne<{ bytes: mongo.Binary }>({ _id: { $eq: id } } as object);
    return found && JSON.parse((await unpack(Bytes.parse(found).bytes)).toString('utf8'));
  }

  return {
    async progress(runId) {
      const rows = await model
        .find({ runId }, { kind: 1, index: 1, factCount: 1, listCount: 1 })
        .lean<Omit<Stored, 'bytes'>[]>();
      const indexes = (wanted: PartKind) => rows.filter(({ kind }) => kind === wanted).map(({ index }) => index);
      return {
        hasPeople: indexes('PEOPLE').length > 0,
        shards: indexes('SHARD'),
        groups: indexes('GROUP'),
        factCount: rows.reduce((sum, { factCount }) => sum + factCount, 0),
        listCount: rows.reduce((sum, { listCount }) => sum + listCount, 0),
      };
    },
    has: async (runId, kind, index) => (await model.exists({ _id: idOf(runId, kind, index) })) !== null,
    keepPeople(runId, people) {
      const { postings, certificates, vetoes } = people;
      const factCount = postings.length + certificates.length + vetoes.length;
      return keep(runId, 'PEOPLE', 0, people, { factCount });
    },
    async people(runId) {
      const found = await load(idOf(runId, 'PEOPLE', 0));
      return found === null ? null : People.parse(found);
    },
    keepShard(runId, shard, counted) {
      return keep(runId, 'SHARD', shard, counted, {
        factCount: counted.buckets.reduce((sum, { count }) => sum + count, 0),
      });
    },
    async shards(runId) {
      const rows = await model.find({ runId, kind: 'SHARD' }, { _id: 1 }).sort({ index: 1 }).lean<{ _id: string }[]>();
      const shards: HonourShard[] = [];
      for (const { _id } of rows) shards.push(Shard.parse(await load(_id)));
      return shards;
    },
    keepGroup: (runId, group, listCount) => keep(runId, 'GROUP', group, {}, { listCount }),
    async drop(runId) {
      await model.deleteMany({ runId });
    },
  };
}
