import type { Actor, Decision, Page, PageArgs } from '@yunge/kernel';
import {
  defineRecords,
  dueIn,
  page,
  scopeOf,
  type Command,
  type Outcome,
  type Records,
  type Scope,
} from '@yunge/mongo';
import { Schema, type Connection } from 'mongoose';
import { abilityFor } from '../domain/access.ts';
import { announcePairing } from '../domain/pairing-announcements.ts';
import { evolvePairing, pairingId, type Pairing, type PairingEvent, type PairingLevel } from '../domain/pairing.ts';

/** What a list can be narrowed by; all conditions must hold. */
export interface PairingQuery {
  readonly within?: string | null | undefined;
  readonly level?: PairingLevel | null | undefined;
  readonly personId?: string | null | undefined;
  /** Only those without anybody, or only those with. */
  readonly isVacant?: boolean | null | undefined;
}

export interface Pairings extends Records<Pairing, PairingEvent> {
  page(query: PairingQuery, args: PageArgs, scope: Scope): Promise<Page<Pairing> | null>;
  /** All of a subtree, the area itself included. */
  inSubtree(code: string): Promise<Pairing[]>;
  many(areaCodes: readonly string[], scope: Scope): Promise<Pairing[]>;
  /** What a person answers for now. */
  openOf(personId: string): Promise<Pairing[]>;
  /** Changes the pairing of an area, or opens it where the area never had one. */
  assign<Code extends string>(
    areaCode: string,
    command: Command,
    decide: (pairing: Pairing | null) => Decision<PairingEvent, Code>,
  ): Promise<Outcome<Pairing, Code>>;
  /** What is due at or before an instant, the longest due first. */
  due(before: Date, limit: number): Promise<{ id: string; dueAt: Date }[]>;
  /** Bulk load of composed documents. */
  insert(documents: readonly object[]): Promise<void>;
}

/** What of the pairings an actor can see. */
export const pairingScope = (actor: Actor): Scope => scopeOf(abilityFor(actor), 'Pairing');

/** Codes of a level: so many digits. */
const LEVELS: Readonly<Record<PairingLevel, RegExp>> = { COMMUNITY: /^\d{12}$/, GRID: /^\d{15}$/ };

export function pairingsIn(connection: Connection, { onAnnounced }: { readonly onAnnounced: () => void }): Pairings {
  const records = defineRecords<Pairing, PairingEvent>({
    connection,
    noun: 'Pairing',
    collection: 'pairings',
    fields: {
      areaCode: String,
      within: [String],
      personId: String,
      from: Date,
      past: [{ _id: false, personId: String, from: Date, until: Date }],
      check: new Schema({ month: String, step: String }, { _id: false }),
      nextDueAt: Date,
    },
    indexes: [
      { on: { nextDueAt: 1 }, sparse: true }, // the sweep: which visits are looked at now?
      { on: { within: 1, areaCode: 1 } }, // the pairings of a part of the tree, by code
      { on: { personId: 1 }, sparse: true }, // what I answer for
    ],
    evolve: evolvePairing,
    announce: announcePairing,
    onAnnounced,
  });
  const { model } = records;
  return {
    ...records,
    page({ within, level, personId, isVacant }, args, scope) {
      const conditions = [
        scope,
        ...(within == null ? [] : [{ within }]),
        ...(level == null ? [] : [{ areaCode: LEVELS[level] }]),
        ...(personId == null ? [] : [{ personId }]),
        ...(isVacant == null ? [] : [{ personId: isVacant ? null : { $ne: null } }]),
      ];
      return page<Pairing>(model, { $and: conditions }, { field: 'areaCode', direction: 'ASC' }, args);
    },
    inSubtree: (code) => model.find({ within: code }, { log: 0 }).lean<Pairing[]>(),
    many: (areaCodes, scope) =>
      model.find({ $and: [{ _id: { $in: areaCodes.map(pairingId) } }, scope] }, { log: 0 }).lean<Pairing[]>(),
    openOf: (personId) => model.find({ personId }, { log: 0 }).lean<Pairing[]>(),
    async assign(areaCode, command, decide) {
      const id = pairingId(areaCode);
      if (await records.get(id)) return records.change(id, command, decide);
      const opened = await records.open(command, () => decide(null), id);
      // Somebody else was the first meanwhile.
      return !opened.ok && opened.code === 'ALREADY_EXISTS' ? records.change(id, command, decide) : opened;
    },
    due: (before, limit) => dueIn(model, before, limit),
    async insert(documents) {
      await model.insertMany(documents, { lean: true, ordered: false });
    },
  };
}
