import { mongo, Schema, type Connection } from 'mongoose';
import type { Tally } from '../domain/honour-tally.ts';

/** What one shard of a list counted, with a hash of every bucket it read. */
export interface HonourShard {
  readonly listId: string;
  readonly shard: number;
  readonly buckets: readonly { readonly bucket: number; readonly hash: string; readonly count: number }[];
  readonly tallies: readonly Tally[];
}

const shardSchema = new Schema<HonourShard & { readonly _id: string }>(
  {
    _id: String,
    listId: String,
    shard: Number,
    buckets: [{ _id: false, bucket: Number, hash: String, count: Number }],
    tallies: [{ type: Schema.Types.Mixed }],
  },
  { collection: 'honourshards', versionKey: false, strict: 'throw' },
);
shardSchema.index({ listId: 1 }); // all of a list's, and how many are done

export interface HonourShards {
  has(listId: string, shard: number): Promise<boolean>;
  /** Keeps what was counted; whoever counts again has counted the same. */
  keep(shard: HonourShard): Promise<void>;
  ofList(listId: string): Promise<HonourShard[]>;
  countOf(listId: string): Promise<number>;
  drop(listId: string): Promise<void>;
}

const idOf = (listId: string, shard: number) => `${listId}-${shard}`;

export function honourShardsIn(connection: Connection): HonourShards {
  const model = connection.model('HonourShard', shardSchema);
  return {
    has: async (listId, shard) => (await model.exists({ _id: idOf(listId, shard) })) !== null,
    async keep(shard) {
      try {
        await model.create([{ ...shard, _id: idOf(shard.listId, shard.shard) }]);
      } catch (error) {
        if (!(error instanceof mongo.MongoServerError) || error.code !== 11000) throw error;
      }
    },
    ofList: (listId) => model.find({ listId }, { _id: 0 }).sort({ shard: 1 }).lean<HonourShard[]>(),
    countOf: (listId) => model.countDocuments({ listId }),
    async drop(listId) {
      await model.deleteMany({ listId });
    },
  };
}
