import type { Databases } from '../plant/stores.ts';
import type { Line } from './rows.ts';

/** Id of each thing, and the version of it that is known. */
type Versions = ReadonlyMap<string, number>;

interface Versioned {
  readonly id: string;
  readonly version: number;
}

const versionsOf = (rows: readonly Versioned[]): Versions => {
  const versions = new Map<string, number>();
  for (const { id, version } of rows) versions.set(id, Math.max(version, versions.get(id) ?? 0));
  return versions;
};

/** How many of a copy are there, at the version of their source. */
export function copyLine(wording: string, source: Versions, copy: Versions): Line {
  const same = [...copy].filter(([id, version]) => source.get(id) === version).length;
  const text = (value: number) => value.toLocaleString('en');
  const foreign = copy.size - same;
  return {
    place: 'copies',
    wording,
    published: text(source.size),
    counted: foreign === 0 ? text(same) : `${text(same)} + ${text(foreign)} wrong`,
    isEqual: same === source.size && foreign === 0,
  };
}

/** Every read model beside what it was made from. */
export async function copyLines(databases: Databases): Promise<Line[]> {
  const rows = (database: keyof Databases, collection: string, stages: object[]) =>
    databases[database]
      .getClient()
      .db(databases[database].name)
      .collection(collection)
      .aggregate<Versioned>(stages)
      .toArray()
      .then(versionsOf);
  const plain = [{ $project: { _id: 0, id: '$_id', version: 1 } }];
  const facts = (name: string, id: string) => [
    { $match: { name } },
    { $project: { _id: 0, id, version: '$data.version' } },
  ];

  const postings = await rows('personnel', 'people', [
    { $unwind: '$postings' },
    { $project: { _id: 0, id: '$postings.id', version: '$postings.version' } },
  ]);
  const certificates = await rows('training', 'certificates', [
    { $project: { _id: 0, id: '$_id', version: '$edition' } },
  ]);
  // A request closes once and for all: the instant at which it did stands for a version.
  const closedAt = (at: string) => ({ $toDouble: { $toDate: at } });
  const closings = await rows('enterprises', 'requests', [
    { $match: { status: 'CLOSED' } },
    { $project: { _id: 0, id: '$_id', version: closedAt('$closedAt') } },
  ]);
  return [
    copyLine('grids.postings', postings, await rows('grids', 'postings', plain)),
    copyLine('enterprises.postings', postings, await rows('enterprises', 'postings', plain)),
    copyLine('volunteers.postings', postings, await rows('volunteers', 'postings', plain)),
    copyLine('training.postings', postings, await rows('training', 'postings', plain)),
    copyLine('grids.certificates', certificates, await rows('grids', 'certificates', plain)),
    copyLine(
      'facts of postings',
      postings,
      await rows('personnel', 'facts', facts('posting.changed', '$data.postingId')),
    ),
    copyLine(
      'facts of certificates',
      certificates,
      await rows('personnel', 'facts', facts('certificate.changed', '$data.certificateId')),
    ),
    copyLine(
      'facts of requests',
      closings,
      await rows('personnel', 'facts', [
        { $match: { name: 'request.closed' } },
        { $project: { _id: 0, id: '$data.requestId', version: closedAt('$data.at') } },
      ]),
    ),
  ];
}
