import type { Fixture } from '../fixtures.ts';
import { YUNGANG, ZOUCHENG } from '../places/divisions.ts';
import type { Databases } from '../plant/stores.ts';
import { copyLine } from './copies.ts';
import type { Counting } from './counting.ts';
import { lineOf, type Line } from './rows.ts';

const line = (place: Fixture['place'], wording: string, value: number, counted: number): Line =>
  lineOf({ place, wording, value, atLeast: false }, counted);

/** Who answers for which area, and the facts of visits and needs beside what they were made from. */
export async function visitLines(databases: Databases, { until, count }: Counting): Promise<Line[]> {
  const paired = (within: string, digits: number) =>
    count('grids', 'pairings', {
      within,
      areaCode: { $regex: `^\\d{${digits}}$` },
      $or: [{ from: { $lte: until } }, { past: { $elemMatch: { from: { $lte: until }, until: { $gt: until } } } }],
    });
  const milliseconds = (at: string) => ({ $toDouble: { $toDate: at } });
  const rows = async (database: keyof Databases, collection: string, stages: object[]) => {
    const found = await databases[database]
      .getClient()
      .db(databases[database].name)
      .collection(collection)
      .aggregate<{ id: string; version: number }>(stages)
      .toArray();
    return new Map(found.map(({ id, version }) => [id, version]));
  };
  const facts = (name: string, id: string) =>
    rows('personnel', 'facts', [
      { $match: { name, at: { $lt: until } } },
      { $project: { _id: 0, id, version: milliseconds('$data.at') } },
    ]);
  // A visit is paid, and a need ended, once and for all: the instant stands for a version.
  const visits = await rows('grids', 'visits', [
    { $match: { visitedAt: { $lt: until } } },
    { $project: { _id: 0, id: '$_id', version: milliseconds('$visitedAt') } },
  ]);
  const endedAt = { $cond: [{ $eq: ['$status', 'WITHDRAWN'] }, '$changedAt', '$doneAt'] };
  const needs = await rows('volunteers', 'needs', [
    { $match: { status: { $in: ['DONE', 'CONFIRMED', 'WITHDRAWN'] } } },
    { $project: { endedAt } },
    { $match: { endedAt: { $lt: until } } },
    { $project: { _id: 0, id: '$_id', version: milliseconds('$endedAt') } },
  ]);
  return [
    line('云冈区', '244 communities with a leader 领导包社区 (illustrative)', 244, await paired(YUNGANG, 12)),
    line('云冈区', '808 grids with a committee member 委员包网格 (illustrative)', 808, await paired(YUNGANG, 15)),
    line('邹城市', '48 communities with a leader 领导包社区 (illustrative)', 48, await paired(ZOUCHENG, 12)),
    line('邹城市', '731 grids with a committee member 委员包网格 (illustrative)', 731, await paired(ZOUCHENG, 15)),
    copyLine('facts of visits', visits, await facts('visit.recorded', '$data.visitId')),
    copyLine('facts of needs', needs, await facts('need.closed', '$data.needId')),
  ];
}
