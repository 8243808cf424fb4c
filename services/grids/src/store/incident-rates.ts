import { mongo, Schema, type Connection, type Model } from 'mongoose';
import {
  isGrid,
  nodeIdOf,
  packed,
  unknownNode,
  unpacked,
  type RatedLog,
  type RateNode,
} from '../domain/incident-rate-node.ts';
import { monthSpan, type RateCell, type RateCount } from '../domain/incident-rates.ts';
import { OPEN_STATUSES } from '../domain/incident-states.ts';
import type { Incidents } from './incidents.ts';

type Stored = Omit<RateNode, 'members'> & { readonly _id: string; readonly members?: string };

const cell = new Schema({ type: String, source: String, departmentCode: String, counts: [Number] }, { _id: false });
const rating = new Schema({ unit: String, count: Number, total: Number, communities: Number }, { _id: false });

const fields = {
  _id: String,
  areaCode: String,
  month: String,
  within: [String],
  rules: Number,
  wanted: Number,
  done: Number,
  revision: Number,
  isTold: Boolean,
  asOf: Date,
  nextDueAt: Date,
  cells: [cell],
  ratings: [rating],
  /** Packed: a district's month has thousands, and a document for each would take most of the time of a list. */
  members: String,
};

/** What was counted of a node, to be written over what it held. */
export interface Recount extends RateCount, Pick<RateNode, 'members'> {
  readonly asOf: Date;
  readonly rules: number;
}

/** The roll-ups of rates: one document for each area and month. Whatever they hold can be counted anew from the logs. */
/** How far the first count has come. */
export interface RateBuild {
  /** Version of the rules it goes by. */
  readonly rules: number;
  /** The last grid that is done; null once all are. */
  readonly after: string | null;
}

/** What is behind a grid's numbers. */
export type BehindGrid = Pick<RateNode, 'areaCode' | 'asOf' | 'nextDueAt' | 'members'> & {
  readonly cells: readonly Omit<RateCell, 'counts'>[];
};

export interface AreaMonth {
  readonly areaCode: string;
  readonly month: string;
}

export interface IncidentRates {
  get(areaCode: string, month: string): Promise<RateNode | null>;
  /** The same with what is behind the numbers. */
  whole(areaCode: string, month: string): Promise<RateNode | null>;
  /** Those of these areas and months that there are, without what is behind their numbers. */
  many(areaCodes: readonly string[], months: readonly string[]): Promise<RateNode[]>;
  /** All grids of an area's month with what is behind their numbers, without the numbers. */
  grids(areaCode: string, month: string): Promise<BehindGrid[]>;
  /** How many nodes of an area's month, itself included, wait to be counted. */
  due(areaCode: string, month: string, at: Date): Promise<number>;
  /** Notes that areas' months may have changed: they are counted anew soon. Marking twice does no harm. */
  mark(months: readonly AreaMonth[], at: Date): Promise<void>;
  /** Makes sure that there is a node, counted or to be counted. */
  ensure(areaCode: string, month: string, at: Date): Promise<void>;
  /** Ids of what is due of a level by the length of its code, the longest due first. */
  dueOf(digits: number, before: Date, limit: number): Promise<AreaMonth[]>;
  /** Writes a count, unless another has been written since this node was read. */
  write(seen: RateNode, recount: Recount): Promise<boolean>;
  /** Says that all of a node is told, and when to look next; not where it was marked or written since. */
  settle(seen: RateNode, next: Date | null, asOf: Date): Promise<boolean>;
  /** Logs of the incidents of a grid that can count in a month, and perhaps more. */
  logsFor(gridCode: string, month: string): Promise<RatedLog[]>;
  /** Logs of all incidents of a grid. */
  logsOf(gridCode: string): Promise<RatedLog[]>;
  /** Puts counted nodes in, where there are none; those that are there stay as they are. */
  insertCounted(nodes: readonly RateNode[]): Promise<void>;
  /** How far these nodes were made when the rules were new here; null before any was. */
  build(): Promise<RateBuild | null>;
  noteBuild(build: RateBuild): Promise<void>;
  readonly model: Model<Stored>;
}

/** A first contact is owed for hours of working time: no holiday draws it out longer than this. */
const CONTACT_MS = 31 * 86_400_000;

const isDuplicate = (error: unknown) => error instanceof mongo.MongoServerError && error.code === 11000;

export function incidentRatesIn(connection: Connection, { model: incidents }: Pick<Incidents, 'model'>): IncidentRates {
  const schema = new Schema<Stored>(fields, { collection: 'incidentrates', versionKey: false, strict: 'throw' });
  schema.index({ nextDueAt: 1 }, { sparse: true }); // what is to be counted?
  schema.index({ within: 1, month: 1 }); // the grids behind an area's number
  const model = connection.model<Stored>('IncidentRate', schema);
  const builds = connection.model(
    'IncidentRateBuild',
    new Schema(
      { _id: String, rules: Number, after: String },
      { collection: 'incidentratebuilds', versionKey: false, strict: 'throw' },
    ),
  );

  /** Inserts those that are not there yet; whoever comes second leaves the first one's. */
  async function insertAll(nodes: readonly Omit<Stored, '_id'>[]): Promise<void> {
    const documents = nodes.map((node) => ({ ...node, _id: nodeIdOf(node.areaCode, node.month) }));
    await model.insertMany(documents, { ordered: false }).catch((error: unknown) => {
      if (!isDuplicate(error)) throw error;
    });
  }
  const insert = (nodes: readonly AreaMonth[], at: Date) =>
    insertAll(nodes.map(({ areaCode, month }) => unknownNode(areaCode, month, at)));
  async function logs(filter: Readonly<Record<string, unknown>>): Promise<RatedLog[]> {
    const found = await incidents
      .find(filter, { 'log.events': 1 })
      .lean<{ _id: string; log: { events: RatedLog['events'] } }[]>();
    return found.map(({ _id, log }) => ({ id: _id, events: log.events }));
  }

  return {
    model,
    async whole(areaCode, month) {
      const found = await model.findById(nodeIdOf(areaCode, month)).lean<Stored | null>();
      return found && nodeOf(found);
    },
    get: (areaCode, month) => model.findById(nodeIdOf(areaCode, month), { members: 0 }).lean<RateNode | null>(),
    many: (areaCodes, months) => {
      const ids = areaCodes.flatMap((area) => months.map((month) => nodeIdOf(area, month)));
      return model.find({ _id: { $in: ids } }, { members: 0 }).lean<RateNode[]>();
    },
    async grids(areaCode, month) {
      const found = await model
        .find({ within: areaCode, month }, { 'cells.counts': 0, ratings: 0, within: 0 })
        .lean<Stored[]>();
      return found.filter((node) => isGrid(node.areaCode)).map(nodeOf);
    },
    due: (areaCode, month, at) => model.countDocuments({ within: areaCode, month, nextDueAt: { $lte: at } }),
    async mark(months, at) {
      const byId = new Map(months.map((node) => [nodeIdOf(node.areaCode, node.month), node]));
      const all = { _id: { $in: [...byId.keys()] } };
      const marked = { $inc: { wanted: 1 }, $set: { nextDueAt: at } };
      const known = await model.updateMany(all, marked);
      if (known.matchedCount === byId.size) return;
      await insert([...byId.values()], at);
      // Also those that somebody else inserted in between, counted perhaps before this mark.
      await model.updateMany(all, marked);
    },
    async ensure(areaCode, month, at) {
      if (!(await model.exists({ _id: nodeIdOf(areaCode, month) }))) await insert([{ areaCode, month }], at);
    },
    async dueOf(digits, before, limit) {
      const filter = { nextDueAt: { $lte: before }, $expr: { $eq: [{ $strLenCP: '$areaCode' }, digits] } };
      return model.find(filter, { areaCode: 1, month: 1 }).sort({ nextDueAt: 1 }).limit(limit).lean<Stored[]>();
    },
    async write({ areaCode, month, wanted, revision }, { asOf, rules, cells, ratings, members }) {
      const written = await model.updateOne(
        { _id: nodeIdOf(areaCode, month), revision },
        {
          $set: {
            ...{ cells, ratings, asOf, rules, done: wanted, revision: revision + 1, isTold: false },
            ...(members ? { members: packed(members) } : {}),
          },
        },
      );
      return written.modifiedCount === 1;
    },
    async settle({ areaCode, month, wanted, revision }, next, asOf) {
      const known = { isTold: true, done: wanted, asOf };
      const settled = await model.updateOne(
        { _id: nodeIdOf(areaCode, month), revision, wanted },
        next ? { $set: { ...known, nextDueAt: next } } : { $set: known, $unset: { nextDueAt: 1 } },
      );
      return settled.matchedCount === 1;
    },
    async logsFor(gridCode, month) {
      const span = monthSpan(month);
      if (!span) return [];
      const { from, until } = span;
      return logs({
        within: gridCode,
        reportedAt: { $lt: until },
        $or: [
          { updatedAt: { $gte: new Date(from.getTime() - CONTACT_MS) } },
          { 'promise.dueAt': { $gte: from } },
          { status: { $in: [...OPEN_STATUSES] } },
        ],
      });
    },
    logsOf: (gridCode) => logs({ within: gridCode }),
    async insertCounted(nodes) {
      await insertAll(nodes.map(({ members = [], ...node }) => ({ ...node, members: packed(members) })));
    },
    build: () => builds.findById('rules', { _id: 0 }).lean<RateBuild | null>(),
    async noteBuild(build) {
      const known = await builds.updateOne({ _id: 'rules' }, { $set: { ...build } });
      if (known.matchedCount === 1) return;
      await builds.create([{ ...build, _id: 'rules' }]).catch((error: unknown) => {
        if (!isDuplicate(error)) throw error;
      });
    },
  };
}

const nodeOf = ({ members, ...node }: Stored): RateNode =>
  members === undefined ? node : { ...node, members: unpacked(members) };
