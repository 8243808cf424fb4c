import { BUCKETS, isPeopleFact, LANES } from '../../services/personnel/src/domain/fact.ts';
import { frameOf } from '../../services/personnel/src/domain/honour-frame.ts';
import { termsOf, type HonourTerms } from '../../services/personnel/src/domain/honour-list.ts';
import { factsIn } from '../../services/personnel/src/store/facts.ts';
import { bareEntry } from '../../services/personnel/src/store/honour-hash.ts';
import { honourEntriesIn } from '../../services/personnel/src/store/honour-entries.ts';
import { honourListsIn } from '../../services/personnel/src/store/honour-lists.ts';
import { localId, toGlobalId } from '@yunge/kernel';
import { canonicalJson, connect } from '@yunge/mongo';
import { PlainError } from '../stores/plain-error.ts';
import { recompute, type RawFacts } from './recompute.ts';

/** A list as somebody keeps it: what it says, and what it says it is computed from. */
export interface KeptList {
  readonly id: string;
  readonly terms: HonourTerms;
  readonly inputHash: string;
  readonly listHash: string;
  readonly entries: readonly unknown[];
}

export interface Verdict {
  readonly isEqual: boolean;
  /** One line for each thing that was compared; the first difference of the entries beside. */
  readonly lines: readonly string[];
}

const shown = (value: unknown) => (value === undefined ? 'nothing' : canonicalJson(value));

/** First field in which two entries differ. */
function differenceOf(kept: unknown, computed: unknown): string {
  const fields = (value: unknown) => (typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const [a, b] = [Object.fromEntries(fields(kept)), Object.fromEntries(fields(computed))];
  const name = [...new Set([...Object.keys(b), ...Object.keys(a)])].find((key) => shown(a[key]) !== shown(b[key]));
  return name === undefined ? 'nothing' : `${name} is ${shown(a[name])}, computed ${shown(b[name])}`;
}

/** Computes a list again from raw facts and compares all of it: both hashes, and every entry. */
export async function verify(list: KeptList, facts: RawFacts, onLane?: (lane: number) => void): Promise<Verdict> {
  const { inputHash, listHash, factCount, entries } = await recompute(list.terms, facts, onLane);
  const compare = (name: string, kept: string, computed: string) =>
    `${name}: ${kept === computed ? `equal ${kept}` : `different, kept ${kept}, computed ${computed}`}`;
  const length = Math.max(list.entries.length, entries.length);
  const different = Array.from({ length }, (_, index) => index).filter(
    (index) => shown(list.entries[index]) !== shown(entries[index]),
  );
  const lines = [
    `facts: ${factCount}`,
    compare('input hash', list.inputHash, inputHash),
    compare('list hash', list.listHash, listHash),
    `entries: ${length - different.length} of ${length} equal`,
  ];
  const [first] = different;
  if (first !== undefined) {
    lines.push(`first difference, entry ${first + 1}: ${differenceOf(list.entries[first], entries[first])}`);
  }
  const isEqual = inputHash === list.inputHash && listHash === list.listHash && different.length === 0;
  return { isEqual, lines };
}

/** The lanes of a snapshot as ranges of buckets. */
export const LANE_RANGES: readonly [number, number][] = Array.from({ length: LANES }, (_, lane) => [
  (lane * BUCKETS) / LANES,
  ((lane + 1) * BUCKETS) / LANES,
]);

/** A list and the raw facts it should follow from, read from the service's store; nothing is written. */
export async function openKept(store: { readonly mongoUri: string; readonly dbPrefix: string }, listId: string) {
  const database = `${store.dbPrefix}personnel`;
  const connection = await connect({ uri: store.mongoUri, database, appName: 'honours-verify', poolSize: 2 });
  try {
    const id = localId('HonourList', listId) ?? listId;
    const found = await honourListsIn(connection, () => undefined).get(id);
    if (!found)
      throw new PlainError(`There is no honour list ${listId}.`, 'Name the id of a list, as the graph shows it.');
    const entries = await honourEntriesIn(connection).all(id);
    const terms = termsOf(found);
    const published = found.publication ?? found.result;
    const bare = entries.map(bareEntry);
    const list: KeptList = {
      id: toGlobalId('HonourList', id),
      terms,
      inputHash: published.inputHash,
      listHash: published.listHash,
      entries: bare,
    };
    const stored = factsIn(connection);
    const facts: RawFacts = {
      people: async () =>
        Object.values(await stored.rawPeople(frameOf(terms)))
          .flat()
          .filter(isPeopleFact),
      work: (from, until) => stored.rawWork(frameOf(terms), from, until),
    };
    return { list, facts, close: () => connection.close() };
  } catch (error) {
    await connection.close();
    throw error;
  }
}
