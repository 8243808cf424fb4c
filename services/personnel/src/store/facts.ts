import { mongo, Schema, type Connection } from 'mongoose';
import {
  BUCKETS,
  Fact,
  isIncidentFact,
  keysOf,
  NO_BUCKET,
  type CertificateFact,
  type FactKeys,
  type IncidentFact,
  type PostingFact,
  type VetoFact,
} from '../domain/fact.ts';
import type { HonourTerms } from '../domain/honour-list.ts';
import { endOf } from '../domain/honour-subject.ts';
import type { Post } from '../domain/posts.ts';

type Stored = FactKeys & {
  readonly _id: string;
  readonly name: Fact['name'];
  readonly data: object;
  /** When the store took it in, by its own clock; absent until it is stamped. */
  readonly recordedAt?: Date;
  readonly isUnstamped?: true;
};

const factSchema = new Schema(
  {
    _id: String,
    name: String,
    within: [String],
    bucket: Number,
    parties: [String],
    at: Date,
    data: Schema.Types.Mixed,
    recordedAt: Date,
    isUnstamped: Boolean,
  },
  { collection: 'facts', versionKey: false, strict: 'throw' },
);
factSchema.index({ within: 1, bucket: 1, at: 1 }); // a shard's part of a snapshot
factSchema.index({ parties: 1, at: 1 }); // everything about a person, a unit or an incident
factSchema.index({ isUnstamped: 1 }, { sparse: true }); // the sweep: what was not stamped?

/** A statement that stamps runs at most this long, and a snapshot waits this long after its cut-off before it is read. */
export const STAMP_LIMIT_MS = 1_000;

const isPosting = (fact: Fact): fact is PostingFact => fact.name === 'posting.changed';
const isCertificate = (fact: Fact): fact is CertificateFact => fact.name === 'certificate.changed';
const isVeto = (fact: Fact): fact is VetoFact => fact.name === 'honour.vetoed';

/** Ids asked for at once, so that no query grows with the district. */
const CHUNK = 500;

export interface Facts {
  /** Takes a fact in, once, stamped by the store's clock plus what a demonstration is ahead. */
  keep(fact: Fact, aheadMs: number): Promise<void>;
  /** Stamps what a crash left unstamped. */
  stampAll(aheadMs: number): Promise<void>;
  /** Bulk load, recorded at an instant in the past. */
  insert(facts: readonly Fact[], recordedAt: Date): Promise<void>;
  /** Incident facts of a snapshot in a range of buckets, half-open; in no order. */
  incidents(terms: HonourTerms, fromBucket: number, untilBucket: number): Promise<IncidentFact[]>;
  /** Posting facts of a snapshot. */
  postings(terms: HonourTerms, posts: readonly Post[]): Promise<PostingFact[]>;
  /** Facts of a snapshot about people and units beside their incidents. */
  certificates(terms: HonourTerms, personIds: readonly string[]): Promise<CertificateFact[]>;
  vetoes(terms: HonourTerms, subjectIds: readonly string[]): Promise<VetoFact[]>;
  /** Ids of incidents that facts of a snapshot name together with a party or a place, in order, after one. */
  incidentIds(
    terms: HonourTerms,
    where: { readonly party: string } | { readonly areaCodes: readonly string[] },
    after: string,
    limit: number,
  ): Promise<string[]>;
  /** All facts of a snapshot about these incidents. */
  ofIncidents(terms: HonourTerms, incidentIds: readonly string[]): Promise<IncidentFact[]>;
  count(): Promise<number>;
  /** Facts whose second write is still to come. */
  unstampedCount(): Promise<number>;
}

export function factsIn(connection: Connection): Facts {
  const model = connection.model<Stored>('Fact', factSchema);
  const read = async <F extends Fact>(filter: object, isWanted: (fact: Fact) => fact is F): Promise<F[]> => {
    const rows = await model.find(filter, { name: 1, data: 1 }).lean<Pick<Stored, '_id' | 'name' | 'data'>[]>();
    return rows.map(({ _id, name, data }) => Fact.parse({ id: _id, name, data })).filter(isWanted);
  };
  const toStored = (fact: Fact) => ({ _id: fact.id, name: fact.name, data: fact.data, ...keysOf(fact) });
  const stamp = (filter: object, aheadMs: number) =>
    model.collection.updateMany(
      { ...filter, isUnstamped: true },
      [{ $set: { recordedAt: { $add: ['$$NOW', aheadMs] } } }, { $unset: 'isUnstamped' }],
      { maxTimeMS: STAMP_LIMIT_MS },
    );
  const recorded = ({ cutOff }: HonourTerms) => ({ recordedAt: { $lte: cutOff } });
  const inWindow = (terms: HonourTerms) => ({ at: { $gte: terms.window.from, $lt: endOf(terms) } });

  async function about<F extends Fact>(
    parties: readonly string[],
    filter: object,
    isWanted: (fact: Fact) => fact is F,
  ) {
    const facts: F[] = [];
    for (let start = 0; start < parties.length; start += CHUNK) {
      facts.push(...(await read({ parties: { $in: parties.slice(start, start + CHUNK) }, ...filter }, isWanted)));
    }
    return facts;
  }

  return {
    async keep(fact, aheadMs) {
      try {
        await model.create([{ ...toStored(fact), isUnstamped: true }]);
      } catch (error) {
        if (!(error instanceof mongo.MongoServerError) || error.code !== 11000) throw error;
      }
      await stamp({ _id: fact.id }, aheadMs);
    },
    async stampAll(aheadMs) {
      await stamp({}, aheadMs);
    },
    async insert(facts, recordedAt) {
      await model.insertMany(
        facts.map((fact) => ({ ...toStored(fact), recordedAt })),
        { lean: true, ordered: false },
      );
    },
    incidents: (terms, fromBucket, untilBucket) =>
      read(
        {
          within: terms.areaCode,
          bucket: { $gte: fromBucket, $lt: untilBucket },
          ...inWindow(terms),
          ...recorded(terms),
        },
        isIncidentFact,
      ),
    postings: (terms, posts) =>
      read(
        {
          within: terms.areaCode,
          bucket: NO_BUCKET,
          name: 'posting.changed',
          'data.post': { $in: [...posts] },
          ...recorded(terms),
        },
        isPosting,
      ),
    certificates: (terms, personIds) =>
      about(personIds, { name: 'certificate.changed', ...recorded(terms) }, isCertificate),
    vetoes: (terms, subjectIds) =>
      about(subjectIds, { name: 'honour.vetoed', ...inWindow(terms), ...recorded(terms) }, isVeto),
    async incidentIds(terms, where, after, limit) {
      const place =
        'party' in where ? { parties: where.party, within: terms.areaCode } : { within: { $in: [...where.areaCodes] } };
      const rows = await model
        .aggregate<{ _id: string }>([
          {
            $match: {
              ...place,
              ...inWindow(terms),
              bucket: { $gte: 0, $lt: BUCKETS },
              ...recorded(terms),
              'data.incidentId': { $gt: after },
            },
          },
          { $group: { _id: '$data.incidentId' } },
          { $sort: { _id: 1 } },
          { $limit: limit },
        ])
        .exec();
      return rows.map(({ _id }) => _id);
    },
    ofIncidents: (terms, incidentIds) =>
      about(incidentIds, { within: terms.areaCode, ...inWindow(terms), ...recorded(terms) }, isIncidentFact),
    count: () => model.countDocuments({}),
    unstampedCount: () => model.countDocuments({ isUnstamped: true }),
  };
}
