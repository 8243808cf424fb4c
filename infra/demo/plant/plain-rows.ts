import type { Service } from '@yunge/contracts';
import {
  companyBranches,
  modelPosts,
  propertyServices,
  propertyTeams,
  stations,
  technicalProblems,
} from '../community/services.ts';
import { chains, parks } from '../enterprises/kinds.ts';
import { serviceItems } from '../enterprises/service-items.ts';
import { inBatches } from './batches.ts';
import { plainCollection, type Databases } from './stores.ts';

interface Row {
  readonly id: string;
  readonly path?: string;
}

/** The demo's row as stored: the path as the list of codes that scope and roll-up select by. */
function stored({ id, path, ...rest }: Row): { _id: string; [field: string]: unknown } {
  return { _id: id, ...(path === undefined ? {} : { within: path.split('/').filter(Boolean) }), ...rest };
}

interface PlainRows {
  /** The service that will keep them. */
  readonly service: Service;
  readonly collection: string;
  rows(asOf: string): Iterable<Row>;
}

const plain = (service: Service, collection: string, rows: PlainRows['rows']): PlainRows => ({
  service,
  collection,
  rows,
});

/** Published things that no service keeps yet, in the database of the service that will. */
export const plainRows: readonly PlainRows[] = [
  plain('grids', 'stations', stations),
  plain('grids', 'propertyteams', propertyTeams),
  plain('grids', 'propertyservices', (asOf) =>
    propertyServices({ asOf }).map((row) => ({ ...row, at: new Date(row.at) })),
  ),
  plain('enterprises', 'serviceitems', () => serviceItems),
  plain('enterprises', 'chains', () => chains),
  plain('enterprises', 'parks', () => parks),
  plain('enterprises', 'companybranches', companyBranches),
  plain('enterprises', 'modelposts', modelPosts),
  plain('enterprises', 'technicalproblems', (asOf) =>
    technicalProblems({ asOf }).map((row) => ({ ...row, solvedAt: new Date(row.solvedAt) })),
  ),
];

export async function plantPlainRows(databases: Databases, asOf: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { service, collection: name, rows } of plainRows) {
    const collection = plainCollection(databases[service], name);
    counts[name] = await inBatches(rows(asOf), (batch) => collection.insertMany(batch.map(stored)));
  }
  return counts;
}
