import mongoose, { type Connection } from 'mongoose';

export interface ConnectOptions {
  /** Server URI without a database, for example `mongodb://127.0.0.1:27017`. */
  readonly uri: string;
  /** One database per service. */
  readonly database: string;
  /** Process name, shown by the server in its connection list. */
  readonly appName: string;
  /** Upper bound of sockets from this process. */
  readonly poolSize?: number;
}

/**
 * Opens a service's own database. Writes wait for the journal of a majority (a single journaled node counts as one),
 * because an acknowledged report may never be lost. Indexes are made by `ensureIndexes`, never behind a query.
 */
export async function connect({ uri, database, appName, poolSize = 20 }: ConnectOptions): Promise<Connection> {
  mongoose.set('strictQuery', 'throw');
  return mongoose
    .createConnection(uri, {
      dbName: database,
      appName,
      maxPoolSize: poolSize,
      autoIndex: false,
      autoCreate: false,
      serverSelectionTimeoutMS: 5_000,
      ignoreUndefined: true,
      writeConcern: { w: 'majority', journal: true },
      retryWrites: false,
    })
    .asPromise();
}

/** Creates what is missing, one index at a time: the bundled store deadlocks on parallel index builds. */
export async function ensureIndexes(connection: Connection): Promise<void> {
  for (const model of Object.values(connection.models)) {
    await model.createCollection();
    await model.createIndexes();
  }
}
