import { storeClock } from '@yunge/mongo';
import { z } from 'zod';
import { PlainError } from '../../stores/plain-error.ts';
import type { Log } from '../../stores/progress.ts';
import { SEED } from '../random.ts';
import { dateOf } from '../time.ts';
import { databaseNames, plainCollection, type Databases } from './stores.ts';

/** Grows when the same sources are planted in another way; what was planted by an earlier edition is planted anew. */
const EDITION = 6;
const ID = 'demo';

const Marker = z.object({
  scale: z.number(),
  /** Month the demo stands in: its history is that of the two before. */
  asOf: z.string(),
  seed: z.string(),
  edition: z.number(),
  /** Rows planted, by service and what they are. */
  counts: z.record(z.string(), z.number()),
  startedAt: z.date(),
  /** Null while it is being planted. */
  finishedAt: z.date().nullable(),
});

export type Marker = z.output<typeof Marker>;

const plants = ({ platform }: Databases) => plainCollection(platform, 'plants');

/** What was planted here, finished or not; null where nothing was. */
export async function markerOf(databases: Databases): Promise<Marker | null> {
  const found = await plants(databases).findOne({ _id: ID });
  return found && Marker.parse(found);
}

export interface Wanted {
  /** Null for whichever was planted, and 1 for a new one. */
  readonly scale: number | null;
  /** Null for the month of the store's clock, or whichever was planted. */
  readonly asOf: string | null;
}

/** Whether a finished plant is the one that is wanted. */
export function isPlanted(marker: Marker | null, { scale, asOf }: Wanted): boolean {
  return (
    marker?.finishedAt != null &&
    (scale === null || scale === marker.scale) &&
    marker.seed === SEED &&
    marker.edition === EDITION &&
    (asOf === null || asOf === marker.asOf)
  );
}

/** Name of a collection that holds something; null when there is none. A demonstration's clock is no data. */
async function firstRow(databases: Databases): Promise<string | null> {
  for (const name of databaseNames) {
    const db = databases[name].getClient().db(databases[name].name);
    for (const { name: collection } of await db.listCollections({}, { nameOnly: true }).toArray()) {
      if (name === 'platform' && collection === 'clock') continue;
      if (await db.collection(collection).findOne({})) return `${db.databaseName}.${collection}`;
    }
  }
  return null;
}

/**
 * Makes room: drops what an earlier plant left, whole or half, and notes that planting has begun. Throws a PlainError
 * where the databases hold something that no plant made.
 */
export async function begin(databases: Databases, { scale, asOf }: Wanted, log: Log): Promise<Marker> {
  const earlier = await markerOf(databases);
  if (earlier) {
    const what = earlier.finishedAt ? `the demo as of ${earlier.asOf} at ${earlier.scale}×` : 'half a demo';
    log(`  removing ${what} …`);
    // The marker lies in the last of them: a crash in between finds it and drops the rest.
    for (const name of databaseNames) await databases[name].dropDatabase();
  } else {
    const row = await firstRow(databases);
    if (row) {
      throw new PlainError(
        `${row} holds data that is not the demo's; nothing was planted over it.`,
        'Set MONGODB_DB_PREFIX to a prefix of its own, or drop those databases if nobody needs them.',
      );
    }
  }
  const clock = await storeClock(databases.platform, { demoDatabase: databases.platform.name });
  const marker: Marker = {
    scale: scale ?? 1,
    asOf: asOf ?? dateOf(clock.now().getTime()).slice(0, 7),
    seed: SEED,
    edition: EDITION,
    counts: {},
    startedAt: clock.now(),
    finishedAt: null,
  };
  await plants(databases).insertOne({ _id: ID, ...marker });
  return marker;
}

/** Notes that everything is in its place. */
export async function finish(databases: Databases, counts: Readonly<Record<string, number>>): Promise<void> {
  const clock = await storeClock(databases.platform, { demoDatabase: databases.platform.name });
  await plants(databases).updateOne({ _id: ID }, { $set: { counts, finishedAt: clock.now() } });
}
