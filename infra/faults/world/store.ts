import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findDocumentDb, removeTree } from '../../stores/documentdb-build.ts';
import { planMongo } from '../../stores/mongo.ts';
import { startParts, stopParts } from '../../stores/parts.ts';
import { pingMongo } from '../../stores/ping.ts';
import type { Places } from '../../stores/places.ts';
import { messageOf, PlainError } from '../../stores/plain-error.ts';
import type { Log } from '../../stores/progress.ts';
import type { Part } from '../../stores/state.ts';

/** The documents' store of a fault world. */
export interface OwnStore {
  readonly uri: string;
  /** Ends it and removes its data; does nothing to a store that was given. */
  stop(): Promise<void>;
}

export interface OwnStoreOptions {
  /** Folder of the world. */
  readonly dir: string;
  readonly port: number;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly note: (parts: readonly Part[]) => void;
}

/** The store that MONGODB_URI names, else one of the world's own with empty data, made the same way as the platform's. */
export async function ownStore(places: Places, options: OwnStoreOptions): Promise<OwnStore> {
  const { dir, port, log, signal, note } = options;
  const given = process.env['MONGODB_URI'];
  if (given) {
    await pingMongo(given).catch((error: unknown) => {
      throw new PlainError(
        `MONGODB_URI is set, but nothing usable answers there: ${messageOf(error)}`,
        'Start that server, or unset it to let this command bring up a store of its own.',
      );
    });
    return { uri: given, stop: () => Promise.resolve() };
  }
  const own: Places = { ...places, clone: `${places.clone}-faults`, state: dir };
  const built = findDocumentDb(places);
  const dataOf = (clone: string): string => join(built?.root ?? '', 'srv', clone);
  const wipe = () => (built ? removeTree(dataOf(own.clone)) : Promise.resolve());
  await wipe();
  // A clone that lives on the bundled store is tested on it, without looking for another first.
  if (built && existsSync(dataOf(places.clone))) mkdirSync(dataOf(own.clone), { recursive: true, mode: 0o755 });
  const plan = await planMongo(own, { mongo: port, redis: 0 }, log, signal);
  log(`Starting ${plan.title} of its own`);
  let parts: readonly Part[] = [];
  const stop = async (): Promise<void> => {
    await stopParts(parts.toReversed(), log);
    await wipe();
  };
  try {
    await startParts(
      plan.parts,
      (started) => {
        parts = [...started];
        note(parts);
      },
      signal,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri: plan.uri, stop };
}
