import { Schema, type Connection } from 'mongoose';
import { Fact, type FactKeys, type WorkFact } from '../domain/fact.ts';
import { endOf, type Frame } from '../domain/honour-frame.ts';
import { workOf, type Work } from '../domain/work.ts';
import { leafOf } from './honour-hash.ts';

export type StoredFact = Omit<FactKeys, 'partition'> & {
  readonly _id: string;
  readonly name: Fact['name'];
  readonly data: object;
  /** When the store took it in, by its own clock; absent until it is stamped. */
  readonly recordedAt?: Date;
  readonly isUnstamped?: true;
  /** Where it is to be packed; absent once it is. */
  readonly loose?: string;
  /** The segment that holds a packed copy of it. */
  readonly segment?: string;
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
    loose: String,
    segment: String,
  },
  { collection: 'facts', versionKey: false, strict: 'throw' },
);
factSchema.index({ within: 1, bucket: 1, at: 1 }); // raw facts of a snapshot, for checking
factSchema.index({ parties: 1, at: 1 }); // everything about a person, a unit or an incident
factSchema.index({ isUnstamped: 1 }, { sparse: true }); // the sweep: what was not stamped?
factSchema.index({ loose: 1 }, { sparse: true }); // what is not packed yet

export type FactRow = Pick<StoredFact, '_id' | 'name' | 'data'> & { readonly recordedAt: Date };

export const FACT_COLUMNS = { name: 1, data: 1, recordedAt: 1 } as const;

export const factModel = (connection: Connection) => connection.model<StoredFact>('Fact', factSchema);
export type FactModel = ReturnType<typeof factModel>;

export const factOf = ({ _id, name, data }: FactRow): Fact => Fact.parse({ id: _id, name, data });

export async function readFacts(model: FactModel, filter: object): Promise<Fact[]> {
  const rows = await model.find(filter, FACT_COLUMNS).lean<FactRow[]>();
  return rows.map(factOf);
}

/** What was recorded in time for a snapshot. */
export const recorded = ({ cutOff }: Frame) => ({ recordedAt: { $lte: cutOff } });
/** What happened in its window. */
export const inWindow = (frame: Frame) => ({ at: { $gte: frame.window.from, $lt: endOf(frame) } });

export const counted = (fact: WorkFact): Work => workOf(fact, leafOf(fact));
