import { localId } from '@yunge/kernel';
import { setTimeout as pause } from 'node:timers/promises';
import { plainCollection, withDatabases, type Store } from '../demo/plant/stores.ts';

/** The digests are delivered within this time, or they are left to be delivered. */
const PATIENCE_MS = 60_000;

/** Waits until all that an import has announced is delivered; answers how many seconds that took. */
async function drained(collection: ReturnType<typeof plainCollection>, id: string): Promise<number> {
  const start = performance.now();
  while (performance.now() - start < PATIENCE_MS) {
    if (!(await collection.findOne({ _id: id, 'log.relayAt': { $exists: true } }, { projection: { _id: 1 } }))) break;
    await pause(500);
  }
  return (performance.now() - start) / 1_000;
}

/**
 * Takes a bench's import out of a demo again, with its incidents and the notices it raised, so that the demo's
 * published figures still reconcile. Answers how many incidents there were, and how long its notices took.
 */
export async function forgetImport(
  store: Store,
  globalId: string,
): Promise<{ incidents: number; relaySeconds: number }> {
  const id = localId('IncidentImport', globalId) ?? '';
  return withDatabases(store, 'import-bench', async ({ grids, personnel }) => {
    const [imports, incidents, portions] = ['incidentimports', 'incidents', 'incidentimportportions'].map((name) =>
      plainCollection(grids, name),
    );
    if (!imports || !incidents || !portions) throw new Error('A collection was not opened.');
    const relaySeconds = await drained(imports, id);
    const mine = { _id: { $gte: `${id}-`, $lt: `${id}.` } };
    let count = 0;
    for await (const { rows } of portions.find(mine, { projection: { 'rows.id': 1 } })) {
      const ids = Array.isArray(rows) ? rows.map((row: { id: string }) => row.id) : [];
      count += (await incidents.deleteMany({ _id: { $in: ids }, 'log.keys.key': `incidentImport ${id}` })).deletedCount;
    }
    await portions.deleteMany(mine);
    await plainCollection(grids, 'incidentimportparts').deleteMany(mine);
    await plainCollection(grids, 'incidentimportreports').deleteOne({ _id: id });
    const notices = plainCollection(personnel, 'notices');
    await notices.deleteMany({ _id: { $gte: `${id}-`, $lt: `${id}.` } });
    await imports.deleteOne({ _id: id });
    return { incidents: count, relaySeconds };
  });
}
