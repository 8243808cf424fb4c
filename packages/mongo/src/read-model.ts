import { mongo, Schema, type Connection, type Model, type SchemaDefinition } from 'mongoose';

/** A copy of another service's thing, kept right by events that carry its whole state and version. */
export interface ReadModel<State> {
  /** For queries of the copy's own store file. */
  readonly model: Model<{ _id: string; version: number }>;
  /** Takes the state over unless a newer version is here already: late, doubled and swapped events are harmless. */
  learn(id: string, state: State): Promise<void>;
}

export interface ReadModelOptions {
  readonly connection: Connection;
  readonly noun: string;
  readonly collection: string;
  readonly fields: SchemaDefinition;
  /** Indexes of the copy's own queries. */
  readonly indexes?: readonly Record<string, 1 | -1>[];
}

export function defineReadModel<State extends { readonly version: number }>({
  connection,
  noun,
  collection,
  fields,
  indexes = [],
}: ReadModelOptions): ReadModel<State> {
  const schema: Schema = new Schema(
    { ...fields, _id: String, version: Number },
    { collection, versionKey: false, strict: 'throw' },
  );
  for (const index of indexes) schema.index(index);
  // Not typed by State: a generic document type costs the type checker minutes and gigabytes.
  const model = connection.model<{ _id: string; version: number }>(noun, schema, collection);
  return {
    model,
    async learn(id, state) {
      const newer = { $set: { ...state } };
      // Two steps instead of an upsert, which the bundled store can lose under contention.
      const known = await model.updateOne({ _id: id, version: { $lt: state.version } }, newer);
      if (known.matchedCount === 1 || (await model.exists({ _id: id }))) return;
      try {
        await model.create([{ ...state, _id: id }]);
      } catch (error) {
        if (!(error instanceof mongo.MongoServerError) || error.code !== 11000) throw error;
        await model.updateOne({ _id: id, version: { $lt: state.version } }, newer);
      }
    },
  };
}
