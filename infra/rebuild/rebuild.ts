import { fingerprint, storeClock } from '@yunge/mongo';
import { Fact } from '../../services/personnel/src/domain/fact.ts';
import { factsIn } from '../../services/personnel/src/store/facts.ts';
import type { Line } from '../demo/reconcile/rows.ts';
import { plainCollection, withDatabases, type Databases, type Store } from '../demo/plant/stores.ts';
import { compareIncidentRates } from './incident-rates.ts';
import { READ_MODELS, type ReadModelCheck, type Row } from './read-models.ts';
import { sourcesOf } from './sources.ts';

/** A read model beside what its owners' logs make of it. */
export interface Comparison {
  /** Service and collection. */
  readonly name: string;
  readonly expected: number;
  readonly equal: number;
  readonly missing: readonly string[];
  readonly surplus: readonly string[];
  readonly different: readonly string[];
  /** Not equal, but their news is still on its way. */
  readonly underWay: number;
  readonly repaired: number;
}

export interface RebuildOptions {
  /** Writes what is missing or different, and removes what nobody announced; facts are only ever added. */
  readonly isRepairing?: boolean;
  readonly signal?: AbortSignal;
}

/** A comparison as a line of a table: how many rows there must be, and how many are as they must be. */
export function lineOf(comparison: Comparison): Line {
  const { name, expected, equal, missing, surplus, different, underWay } = comparison;
  const text = (value: number) => value.toLocaleString('en');
  const off = { missing: missing.length, surplus: surplus.length, different: different.length, 'under way': underWay };
  const parts = Object.entries(off).flatMap(([what, count]) => (count > 0 ? [`${text(count)} ${what}`] : []));
  return {
    ...{ place: 'copies', wording: name, published: text(expected), counted: [text(equal), ...parts].join(', ') },
    isEqual: missing.length + surplus.length + different.length === 0,
  };
}

export const isEqual = ({ missing, surplus, different, repaired }: Comparison): boolean =>
  missing.length + surplus.length + different.length === repaired;

interface Wanted extends Row {
  /** Event it was announced as. */
  readonly name: string;
  readonly data: unknown;
  readonly hash: string;
  readonly isUnderWay: boolean;
}

const nameOf = ({ service, collection }: ReadModelCheck) => `${service}.${collection}`;
const CHUNK = 500;

/** Rebuilds every read model of a platform from the logs of those who own the things, and compares row by row. */
export function rebuild(store: Store, options: RebuildOptions = {}): Promise<Comparison[]> {
  return withDatabases(store, 'rebuild', async (databases) => [
    ...(await compareAll(databases, options)),
    await compareIncidentRates(databases, options),
  ]);
}

export async function compareAll(
  databases: Databases,
  { isRepairing = false, signal }: RebuildOptions = {},
): Promise<Comparison[]> {
  // The copies first: whatever they hold by then, its owner has announced before.
  const held = new Map<ReadModelCheck, Map<string, string>>();
  for (const model of READ_MODELS) held.set(model, await hashesOf(databases, model));
  const wanted = await announcedRows(databases, signal);

  const comparisons: Comparison[] = [];
  for (const model of READ_MODELS) {
    const rows = wanted.get(model) ?? new Map<string, Wanted>();
    const stored = held.get(model) ?? new Map<string, string>();
    const off = [...rows.values()].filter(({ id, hash }) => stored.get(id) !== hash);
    // What was still on its way then may have come since.
    const now = await hashesOf(databases, model, [...off.map(({ id }) => id)]);
    const late = off.filter(({ id, hash }) => now.get(id) !== hash);
    const wrong = late.filter(({ isUnderWay }) => !isUnderWay);
    const found = {
      missing: wrong.filter(({ id }) => !now.has(id)),
      different: wrong.filter(({ id }) => now.has(id)),
      surplus: [...stored.keys()].filter((id) => !rows.has(id)),
    };
    const idsOf = (wantedRows: readonly Wanted[]) => wantedRows.map(({ id }) => id).sort();
    comparisons.push({
      name: nameOf(model),
      expected: rows.size,
      equal: rows.size - late.length,
      missing: idsOf(found.missing),
      surplus: [...found.surplus].sort(),
      different: idsOf(found.different),
      underWay: late.length - wrong.length,
      repaired: isRepairing ? await repair(databases, model, found) : 0,
    });
    signal?.throwIfAborted();
  }
  return comparisons;
}

/** Content hash of each stored row, or of those with these ids. */
async function hashesOf(
  databases: Databases,
  { service, collection, contentOf }: ReadModelCheck,
  ids: readonly string[] | null = null,
): Promise<Map<string, string>> {
  const rows = plainCollection(databases[service], collection);
  const hashes = new Map<string, string>();
  for (let start = 0; start < (ids?.length ?? 1); start += CHUNK) {
    const filter = ids === null ? {} : { _id: { $in: ids.slice(start, start + CHUNK) } };
    for await (const row of rows.find(filter)) hashes.set(row._id, hashOf(contentOf(row)));
  }
  return hashes;
}

/** Every row that the owners' logs make, by read model: the newest version of each. */
async function announcedRows(databases: Databases, signal?: AbortSignal) {
  const wanted = new Map(READ_MODELS.map((model) => [model, new Map<string, Wanted>()]));
  const listening = new Map<string, ReadModelCheck[]>();
  for (const model of READ_MODELS) {
    for (const name of model.hears) listening.set(name, [...(listening.get(name) ?? []), model]);
  }
  for (const source of sourcesOf(databases)) {
    for await (const { id: messageId, name, data, isUnderWay } of source()) {
      for (const model of listening.get(name) ?? []) {
        const row = model.rowOf(messageId, name, data);
        const rows = wanted.get(model);
        const known = rows?.get(row.id);
        if (known && known.version > row.version) continue;
        rows?.set(row.id, { ...row, name, data, hash: hashOf(row.content), isUnderWay });
      }
    }
    signal?.throwIfAborted();
  }
  return wanted;
}

/** Writes what the logs make; every write is conditional, so that news that comes meanwhile is never undone. */
async function repair(
  databases: Databases,
  { service, collection, isAppendOnly }: ReadModelCheck,
  found: { missing: readonly Wanted[]; different: readonly Wanted[]; surplus: readonly string[] },
): Promise<number> {
  if (isAppendOnly) return keepFacts(databases, found.missing);
  const rows = plainCollection(databases[service], collection);
  let repaired = 0;
  for (const { id, content } of found.missing) {
    await rows.insertOne({ _id: id, ...content }).then(
      () => (repaired += 1),
      () => undefined, // its own news came first
    );
  }
  for (const { id, version, content } of found.different) {
    const replaced = await rows.replaceOne({ _id: id, version: { $lte: version } }, { ...content });
    repaired += replaced.matchedCount;
  }
  for (const id of found.surplus) repaired += (await rows.deleteOne({ _id: id })).deletedCount;
  return repaired;
}

/** Facts that never came are taken in now, and stamped now: no list computed before changes. Nothing else is touched. */
async function keepFacts({ personnel, platform }: Databases, missing: readonly Wanted[]): Promise<number> {
  const facts = factsIn(personnel);
  const clock = await storeClock(platform, { demoDatabase: platform.name });
  for (const { id, name, data } of missing) await facts.keep(Fact.parse({ id, name, data }), clock.aheadMs());
  return missing.length;
}

/** SHA-256 of a content in which a missing field is one that is null: an older row may lack what came later. */
function hashOf(content: object): string {
  return fingerprint(withoutNulls(content));
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== null)
      .map(([name, field]) => [name, withoutNulls(field)]),
  );
}
