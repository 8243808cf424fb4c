import {
  BUCKETS,
  isPeopleFact,
  isWorkFact,
  matterOf,
  NO_BUCKET,
  type Fact,
  type PeopleFact,
  type PostingFact,
  type WorkFact,
} from '../domain/fact.ts';
import { frameOf, type Frame } from '../domain/honour-frame.ts';
import type { HonourTerms } from '../domain/honour-list.ts';
import { selectPeople, type PeopleSnapshot } from '../domain/honour-standing.ts';
import type { Work } from '../domain/work.ts';
import {
  counted,
  FACT_COLUMNS,
  factOf,
  inWindow,
  readFacts,
  recorded,
  type FactModel,
  type FactRow,
} from './fact-rows.ts';

/** Ids asked for at once, so that no query grows with the district. */
const CHUNK = 500;
const inBuckets = { bucket: { $gte: 0, $lt: BUCKETS } };

/** Questions to the facts themselves, never to what is packed of them: for checking a list, and for what is behind a part. */
export interface FactQueries {
  /** Raw facts of a snapshot, never packed ones: work in a range of buckets, half-open. For checking. */
  rawWork(frame: Frame, fromBucket: number, untilBucket: number): AsyncIterable<WorkFact>;
  /** Raw facts about people, never packed ones. For checking. */
  rawPeople(frame: Frame): Promise<PeopleSnapshot>;
  /** Ids of matters that facts of a snapshot name together with a party or a place, in order, after one. */
  matterIds(
    terms: HonourTerms,
    where: { readonly party: string } | { readonly areaCodes: readonly string[] },
    after: string,
    limit: number,
  ): Promise<string[]>;
  /** All work of a snapshot on these matters. */
  ofMatters(terms: HonourTerms, matterIds: readonly string[]): Promise<Work[]>;
  /** Work of a snapshot on every matter that has to do with these communities. */
  workIn(frame: Frame, areaCodes: readonly string[]): Promise<Work[]>;
  /** Posting facts of a snapshot for these areas and what lies in them. */
  postingsIn(frame: Frame, areaCodes: readonly string[]): Promise<PostingFact[]>;
  /** Postings, certificates and vetoes of these people in a snapshot. */
  aboutPeople(frame: Frame, personIds: readonly string[]): Promise<PeopleFact[]>;
}

const MATTER_ID = { $ifNull: ['$data.incidentId', '$data.requestId', '$data.needId', '$data.visitId'] };

export function factQueries(model: FactModel): FactQueries {
  const read = (filter: object) => readFacts(model, filter);

  async function rawOf(parties: readonly string[], filter: object): Promise<Fact[]> {
    const facts: Fact[] = [];
    for (let start = 0; start < parties.length; start += CHUNK) {
      facts.push(...(await read({ parties: { $in: parties.slice(start, start + CHUNK) }, ...filter })));
    }
    return facts;
  }

  return {
    async *rawWork(frame, fromBucket, untilBucket) {
      const bucket = { $gte: fromBucket, $lt: untilBucket };
      const filter = { within: frame.district, bucket, ...inWindow(frame), ...recorded(frame) };
      for await (const row of model.find(filter, FACT_COLUMNS).lean<FactRow[]>().cursor({ batchSize: 2_000 })) {
        const fact = factOf(row);
        if (isWorkFact(fact)) yield fact;
      }
    },
    async rawPeople(frame) {
      const names = ['posting.changed', 'certificate.changed', 'honour.vetoed'];
      const facts = await read({ bucket: NO_BUCKET, name: { $in: names }, ...recorded(frame) });
      return selectPeople(frame, facts.filter(isPeopleFact));
    },
    async matterIds(terms, where, after, limit) {
      const place =
        'party' in where ? { parties: where.party, within: terms.areaCode } : { within: { $in: [...where.areaCodes] } };
      const frame = frameOf(terms);
      const rows = await model
        .aggregate<{ _id: string }>([
          { $match: { ...place, ...inWindow(frame), ...inBuckets, ...recorded(frame) } },
          { $group: { _id: MATTER_ID } },
          { $match: { _id: { $gt: after } } },
          { $sort: { _id: 1 } },
          { $limit: limit },
        ])
        .exec();
      return rows.map(({ _id }) => _id);
    },
    async ofMatters(terms, matterIds) {
      const frame = frameOf(terms);
      const facts = await rawOf(matterIds, { within: frame.district, ...inWindow(frame), ...recorded(frame) });
      return facts.filter(isWorkFact).map(counted);
    },
    async workIn(frame, areaCodes) {
      const here = { within: { $in: [...areaCodes] }, ...inBuckets, ...inWindow(frame), ...recorded(frame) };
      const ids = new Set((await read(here)).filter(isWorkFact).map((fact) => matterOf(fact)));
      const all = await rawOf([...ids], { within: frame.district, ...inWindow(frame), ...recorded(frame) });
      return [...new Map(all.filter(isWorkFact).map((fact) => [fact.id, counted(fact)])).values()];
    },
    async postingsIn(frame, areaCodes) {
      const here = { within: { $in: [...areaCodes] }, bucket: NO_BUCKET, name: 'posting.changed', ...recorded(frame) };
      return (await read(here)).filter((fact): fact is PostingFact => fact.name === 'posting.changed');
    },
    async aboutPeople(frame, personIds) {
      const names = ['posting.changed', 'certificate.changed', 'honour.vetoed'];
      return (await rawOf(personIds, { name: { $in: names }, ...recorded(frame) })).filter(isPeopleFact);
    },
  };
}
