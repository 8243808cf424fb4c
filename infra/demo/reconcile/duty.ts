import type { Databases } from '../plant/stores.ts';
import { copyLine } from './copies.ts';
import type { Line } from './rows.ts';

/** The copies of leaves and of the duty calendar beside their source. */
export async function dutyLines(databases: Databases): Promise<Line[]> {
  const rows = async (
    database: 'personnel' | 'grids' | 'enterprises' | 'volunteers',
    collection: string,
    stages: object[],
  ) => {
    const found = await databases[database]
      .getClient()
      .db(databases[database].name)
      .collection(collection)
      .aggregate<{ id: string; version: number }>(stages)
      .toArray();
    return new Map(found.map(({ id, version }) => [id, version]));
  };
  const plain = [{ $project: { _id: 0, id: '$_id', version: 1 } }];
  const leaves = await rows('personnel', 'leaves', [{ $project: { _id: 0, id: '$_id', version: '$edition' } }]);
  const shifts = await rows('personnel', 'dutyplans', [
    { $unwind: '$shifts' },
    { $project: { _id: 0, id: '$shifts.id', version: '$shifts.version' } },
  ]);
  return [
    copyLine('grids.absences', leaves, await rows('grids', 'absences', plain)),
    copyLine('enterprises.absences', leaves, await rows('enterprises', 'absences', plain)),
    copyLine('volunteers.absences', leaves, await rows('volunteers', 'absences', plain)),
    copyLine('grids.dutyshifts', shifts, await rows('grids', 'dutyshifts', plain)),
  ];
}
