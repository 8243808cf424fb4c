import type { Connection } from 'mongoose';
import { leafText, parseLeaf, rootOf, type Leaf, type Seal, type SealPart } from './seals.ts';

const LEAVES_IN_ONE = 2_000;

interface LeafRow {
  readonly _id: string;
  readonly leaves: readonly string[];
}

export interface SealStore {
  /** All seals of a service, oldest first. */
  all(): Promise<readonly Seal[]>;
  /** The leaves of one part of a seal; null where they are not the ones that were sealed. */
  leavesOf(seal: Seal, part: SealPart): Promise<readonly Leaf[] | null>;
  /** Keeps the leaves of a part before its seal is made, and answers their root. */
  keep(run: string, collection: string, leaves: readonly Leaf[]): Promise<string>;
  /** Puts a seal at the end. Throws when another one was put there meanwhile. */
  append(seal: Seal): Promise<void>;
}

/** The seals of a service, in its own database: `seals` and `sealleaves`, only ever appended to. */
export function sealsIn(connection: Connection): SealStore {
  const db = connection.getClient().db(connection.name);
  const seals = db.collection<Seal>('seals');
  const rows = db.collection<LeafRow>('sealleaves');
  const rowId = (run: string, collection: string, index: number) =>
    `${run}-${collection}-${String(index).padStart(6, '0')}`;

  return {
    all: () => seals.find().sort({ _id: 1 }).toArray(),

    async leavesOf({ run }, { collection, changed, root }) {
      const leaves: string[] = [];
      for (let index = 0; leaves.length < changed; index += 1) {
        const row = await rows.findOne({ _id: rowId(run, collection, index) });
        if (!row || row.leaves.length === 0) return null;
        leaves.push(...row.leaves);
      }
      return rootOf(leaves) === root ? leaves.map(parseLeaf) : null;
    },

    async keep(run, collection, leaves) {
      const texts = leaves.map(leafText);
      for (let index = 0; index * LEAVES_IN_ONE < texts.length; index += 1) {
        const from = index * LEAVES_IN_ONE;
        await rows.insertOne({ _id: rowId(run, collection, index), leaves: texts.slice(from, from + LEAVES_IN_ONE) });
      }
      return rootOf(texts);
    },

    async append(seal) {
      await seals.insertOne(seal);
    },
  };
}
