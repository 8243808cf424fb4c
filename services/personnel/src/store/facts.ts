import { mongo, type Connection } from 'mongoose';
import {
  isPeopleFact,
  isWorkFact,
  keysOf,
  monthOf,
  peoplePartition,
  workPartition,
  type Fact,
  type PeopleFact,
} from '../domain/fact.ts';
import { endOf, type Frame } from '../domain/honour-frame.ts';
import { selectPeople, type PeopleSnapshot } from '../domain/honour-standing.ts';
import type { Work } from '../domain/work.ts';
import { factQueries, type FactQueries } from './fact-queries.ts';
import { counted, FACT_COLUMNS, factModel, factOf, readFacts, recorded, type FactRow } from './fact-rows.ts';
import { factSegmentsIn, type RecordedFact } from './fact-segments.ts';
import { MOST_FACTS } from './segment-codec.ts';

/** A statement that stamps runs at most this long, and a snapshot waits this long after its cut-off before it is read. */
export const STAMP_LIMIT_MS = 1_000;

/** Fewer facts of a partition than this are not worth a segment: they are read as they are. */
export const LEAST_PACKED = 250;

/** Ids marked at once, so that no query grows with the district. */
const CHUNK = 500;

const LOADED_AT_ONCE = 1_000;

export interface Facts extends FactQueries {
  /** Takes a fact in, once, stamped by the store's clock plus what a demonstration is ahead. */
  keep(fact: Fact, aheadMs: number): Promise<void>;
  /** Stamps what a crash left unstamped. */
  stampAll(aheadMs: number): Promise<void>;
  /** Bulk load, recorded at an instant in the past. */
  insert(facts: readonly Fact[], recordedAt: Date): Promise<void>;
  /**
   * Bulk load of very many, packed at once as far as it is worth it. Only for a store that is dropped when the load fails:
   * what is packed is there a moment before the facts themselves.
   */
  load(facts: readonly Fact[], recordedAt: Date): Promise<void>;
  /** Work of one lane of a snapshot, packed or not, in no order; some may come twice. */
  work(frame: Frame, lane: number): Promise<Work[]>;
  /** What a snapshot knows about people. */
  people(frame: Frame): Promise<PeopleSnapshot>;
  /**
   * Packs partitions with at least so many loose facts, as many as are worth it unless told; answers how many facts it
   * sealed. Safe to run anywhere, at any time, at once.
   */
  pack(least?: number): Promise<number>;
  count(): Promise<number>;
  /** Facts whose second write is still to come. */
  unstampedCount(): Promise<number>;
}

export function factsIn(connection: Connection, segments = factSegmentsIn(connection)): Facts {
  const model = factModel(connection);
  const toStored = (fact: Fact) => {
    const { partition, ...keys } = keysOf(fact);
    return { _id: fact.id, name: fact.name, data: fact.data, ...keys, ...(partition && { loose: partition }) };
  };
  const stamp = (filter: object, aheadMs: number) =>
    model.collection.updateMany(
      { ...filter, isUnstamped: true },
      [{ $set: { recordedAt: { $add: ['$$NOW', aheadMs] } } }, { $unset: 'isUnstamped' }],
      { maxTimeMS: STAMP_LIMIT_MS },
    );
  /** What lies loose in partitions, before their segments are read: what is packed meanwhile is met there again. */
  const looseIn = (partitions: readonly string[], frame: Frame) =>
    readFacts(model, { loose: { $in: [...partitions] }, ...recorded(frame) });

  async function packOnce(partition: string, least: number): Promise<number> {
    const rows = await model
      .find({ loose: partition, recordedAt: { $exists: true } }, FACT_COLUMNS)
      .sort({ _id: 1 })
      .limit(MOST_FACTS)
      .lean<FactRow[]>();
    if (rows.length < least) return 0;
    const facts = rows.map((row): RecordedFact => ({ fact: factOf(row), recordedAt: row.recordedAt }));
    // Sealed before it is marked: whoever reads what is loose first, and then what is packed, misses nothing.
    const segment = await segments.seal(partition, facts);
    for (let start = 0; start < rows.length; start += CHUNK) {
      const ids = rows.slice(start, start + CHUNK).map(({ _id }) => _id);
      await model.updateMany({ _id: { $in: ids }, loose: partition }, { $unset: { loose: 1 }, $set: { segment } });
    }
    return rows.length;
  }

  return {
    ...factQueries(model),
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
    async load(facts, recordedAt) {
      const segmentOf = new Map<string, string>();
      for (const [partition, group] of Map.groupBy(facts, (fact) => keysOf(fact).partition)) {
        if (partition === null) continue;
        for (let start = 0; start + LEAST_PACKED <= group.length; start += MOST_FACTS) {
          const some = group.slice(start, start + MOST_FACTS);
          const segment = await segments.seal(
            partition,
            some.map((fact) => ({ fact, recordedAt })),
          );
          for (const { id } of some) segmentOf.set(id, segment);
        }
      }
      for (let start = 0; start < facts.length; start += LOADED_AT_ONCE) {
        const rows = facts.slice(start, start + LOADED_AT_ONCE).map((fact) => {
          const { loose, ...row } = toStored(fact);
          const segment = segmentOf.get(fact.id);
          return { ...row, recordedAt, ...(segment ? { segment } : loose && { loose }) };
        });
        await model.insertMany(rows, { lean: true, ordered: false });
      }
    },
    async work(frame, lane) {
      const end = endOf(frame);
      const months = [monthOf(frame.window.from), monthOf(new Date(frame.window.until.getTime() - 1))];
      const partitions = months.map((month) => workPartition(frame.district, month, lane));
      const loose = (await looseIn(partitions, frame)).filter(isWorkFact).filter(({ data }) => data.at < end);
      const found = [loose.map(counted)];
      for (const partition of partitions) {
        for await (const works of segments.work(partition, frame.cutOff, end)) found.push(works);
      }
      return found.flat();
    },
    async people(frame) {
      const partitions = [peoplePartition(frame.district), peoplePartition(null)];
      const found: PeopleFact[][] = [(await looseIn(partitions, frame)).filter(isPeopleFact)];
      for (const partition of partitions) {
        for await (const facts of segments.people(partition, frame.cutOff)) found.push(facts);
      }
      return selectPeople(frame, found.flat());
    },
    async pack(least = LEAST_PACKED) {
      const waiting = await model
        .aggregate<{ _id: string; count: number }>([
          { $match: { loose: { $exists: true }, recordedAt: { $exists: true } } },
          { $group: { _id: '$loose', count: { $sum: 1 } } },
        ])
        .exec();
      let sealed = 0;
      for (const { _id: partition, count } of waiting.sort((a, b) => b.count - a.count)) {
        if (count < least) break;
        for (let more = await packOnce(partition, least); more > 0; more = await packOnce(partition, least)) {
          sealed += more;
        }
      }
      return sealed;
    },
    count: () => model.countDocuments({}),
    unstampedCount: () => model.countDocuments({ isUnstamped: true }),
  };
}
