import { SERVICES, type Service } from '@yunge/contracts';
import { connect } from '@yunge/mongo';
import type { Connection } from 'mongoose';

/** A connection to each service's own database, and to the platform's. */
export type Databases = Readonly<Record<Service | 'platform', Connection>>;

export const databaseNames = [...SERVICES, 'platform'] as const;

export interface Store {
  readonly mongoUri: string;
  /** Begins the name of every database of the platform. */
  readonly dbPrefix: string;
}

/** Opens every database, does the work, and closes them whatever came of it. */
export async function withDatabases<T>(
  { mongoUri, dbPrefix }: Store,
  appName: string,
  work: (databases: Databases) => Promise<T>,
): Promise<T> {
  const open = (name: string) => connect({ uri: mongoUri, database: `${dbPrefix}${name}`, appName, poolSize: 8 });
  const opened = await Promise.allSettled(databaseNames.map(open));
  const connections = opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  try {
    for (const each of opened) if (each.status === 'rejected') throw each.reason;
    const [grids, personnel, enterprises, volunteers, training, platform] = connections;
    if (!grids || !personnel || !enterprises || !volunteers || !training || !platform) {
      throw new Error('A database was not opened.');
    }
    return await work({ grids, personnel, enterprises, volunteers, training, platform });
  } finally {
    await Promise.all(connections.map((connection) => connection.close()));
  }
}

/** Rows of a collection that no service has a model of. */
export const plainCollection = (connection: Connection, name: string) =>
  connection.getClient().db(connection.name).collection<{ _id: string; [field: string]: unknown }>(name);
