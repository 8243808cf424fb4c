import type { Page } from '@yunge/kernel';
import { MAX_PAGE } from '@yunge/kernel';
import { mongo, Schema, type Connection } from 'mongoose';
import { entryIdOf, type HonourEntry } from '../domain/honour-entry.ts';

/** An entry as it lies in a list. Written once, never changed. */
export interface ListedEntry extends HonourEntry {
  readonly id: string;
  readonly listId: string;
}

const entrySchema = new Schema<ListedEntry & { readonly _id: string }>(
  {
    _id: String,
    id: String,
    listId: String,
    subjectKind: String,
    subjectId: String,
    position: Number,
    rank: Number,
    notRanked: String,
    score: Number,
    sample: Number,
    reworks: Number,
    since: Date,
    tenures: [{ type: Schema.Types.Mixed }],
    parts: [{ type: Schema.Types.Mixed }],
  },
  { collection: 'honourentries', id: false, versionKey: false, strict: 'throw' },
);
entrySchema.index({ listId: 1, position: 1 }); // a list in its order
entrySchema.index({ subjectId: 1 }); // everything somebody is listed for

export interface HonourEntryQuery {
  readonly subjectId?: string | null | undefined;
  readonly isRanked?: boolean | null | undefined;
}

export interface HonourEntries {
  /** Writes whole lists; what is there already is the same. */
  keep(lists: readonly { readonly listId: string; readonly entries: readonly HonourEntry[] }[]): Promise<void>;
  get(id: string): Promise<ListedEntry | null>;
  /** The entries at these places of a list, in its order. */
  at(listId: string, positions: readonly number[]): Promise<ListedEntry[]>;
  /** A whole list in its order. */
  all(listId: string): Promise<ListedEntry[]>;
  /** Whether somebody or something stands in a list, with a rank or without. */
  isListed(listId: string, subjectId: string): Promise<boolean>;
  /** A page in the order of the list, at most 100 long; null for a cursor that is none of ours. */
  page(
    listId: string,
    query: HonourEntryQuery,
    args: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
  ): Promise<Page<ListedEntry> | null>;
}

/** Entries written at once. */
const BATCH = 500;

export function honourEntriesIn(connection: Connection): HonourEntries {
  const model = connection.model('HonourEntry', entrySchema);
  return {
    async keep(lists) {
      const documents = lists.flatMap(({ listId, entries }) =>
        entries.map((entry) => {
          const id = entryIdOf(listId, entry.subjectId);
          return { ...entry, _id: id, id, listId };
        }),
      );
      for (let start = 0; start < documents.length; start += BATCH) {
        try {
          await model.insertMany(documents.slice(start, start + BATCH), { lean: true, ordered: false });
        } catch (error) {
          if (!(error instanceof mongo.MongoServerError) || error.code !== 11000) throw error;
        }
      }
    },
    get: (id) => model.findOne({ _id: id }, { _id: 0 }).lean<ListedEntry | null>(),
    at: (listId, positions) =>
      model
        .find({ listId, position: { $in: [...positions] } }, { _id: 0 })
        .sort({ position: 1 })
        .lean<ListedEntry[]>(),
    all: (listId) => model.find({ listId }, { _id: 0 }).sort({ position: 1 }).lean<ListedEntry[]>(),
    isListed: async (listId, subjectId) => (await model.exists({ _id: entryIdOf(listId, subjectId) })) !== null,
    async page(listId, { subjectId, isRanked }, { first, after }) {
      const from = after == null ? 0 : Number(Buffer.from(after, 'base64url').toString('utf8'));
      if (!Number.isSafeInteger(from)) return null;
      const filter = {
        listId,
        ...(subjectId == null ? {} : { subjectId }),
        ...(isRanked == null ? {} : { rank: isRanked ? { $ne: null } : null }),
      };
      const size = Math.min(Math.max(first ?? 20, 0), MAX_PAGE);
      const found = await model
        .find({ ...filter, position: { $gt: from } }, { _id: 0 })
        .sort({ position: 1 })
        .limit(size + 1)
        .lean<ListedEntry[]>();
      const nodes = found.slice(0, size);
      const edges = nodes.map((node) => ({ cursor: Buffer.from(String(node.position)).toString('base64url'), node }));
      return {
        edges,
        nodes,
        pageInfo: {
          hasNextPage: found.length > size,
          hasPreviousPage: after != null,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
        totalCount: () => model.countDocuments(filter),
      };
    },
  };
}
