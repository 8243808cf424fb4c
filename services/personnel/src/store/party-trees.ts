import type { Actor, Decision, Page, PageArgs } from '@yunge/kernel';
import {
  defineRecords,
  page,
  scopeOf,
  type Command,
  type Order,
  type Outcome,
  type Records,
  type Scope,
} from '@yunge/mongo';
import { Schema, type Connection } from 'mongoose';
import { abilityFor } from '../domain/access.ts';
import {
  evolvePartyTree,
  organisationOf,
  partyTreeIdOf,
  type PartyTree,
  type PartyTreeEvent,
  type PlacedOrganisation,
} from '../domain/party-organisation.ts';

type Decide<Code extends string> = (tree: PartyTree) => Decision<PartyTreeEvent, Code>;

export interface PartyTrees extends Records<PartyTree, PartyTreeEvent> {
  /** Decides on the tree of a community, which begins with its first organisation. */
  grow<Code extends string>(
    communityCode: string,
    command: Command,
    at: Date,
    decide: Decide<Code>,
    scope: Scope,
  ): Promise<Outcome<PartyTree, Code>>;
  ofCommunity(communityCode: string, scope: Scope): Promise<PartyTree | null>;
  /** An organisation with its tree. */
  placed(organisationId: string, scope: Scope): Promise<PlacedOrganisation | null>;
  page(within: string | null, order: Order, args: PageArgs, scope: Scope): Promise<Page<PartyTree> | null>;
  /** Code and counts of every tree of an area. */
  counted(within: string, scope: Scope): Promise<Pick<PartyTree, 'communityCode' | 'counts'>[]>;
  /** Bulk load of histories, oldest event first. */
  insert(histories: readonly { readonly id: string; readonly events: readonly PartyTreeEvent[] }[]): Promise<void>;
}

/** What of the trees an actor can reach. */
export const partyScope = (actor: Actor): Scope => scopeOf(abilityFor(actor), 'PartyTree');

const organisationSchema = new Schema(
  {
    id: String,
    version: Number,
    kind: String,
    code: String,
    name: String,
    areaCode: String,
    parentId: String,
    registeredAt: Date,
    dissolvedAt: Date,
  },
  { _id: false, id: false, strict: 'throw' },
);

export function partyTreesIn(connection: Connection): PartyTrees {
  const records = defineRecords<PartyTree, PartyTreeEvent>({
    connection,
    noun: 'PartyTree',
    collection: 'partytrees',
    fields: {
      communityCode: String,
      within: [String],
      organisations: [organisationSchema],
      counts: { branches: Number, groups: Number, centreHouseholds: Number },
    },
    indexes: [
      { on: { within: 1, communityCode: 1 } }, // the trees of an area, by community
      { on: { 'organisations.id': 1 } }, // in which tree does this organisation stand?
    ],
    evolve: evolvePartyTree,
  });
  const { model } = records;
  const find = (filter: Scope, scope: Scope) =>
    model.findOne({ $and: [filter, scope] }, { log: 0 }).lean<PartyTree | null>();
  return {
    ...records,
    async grow<Code extends string>(
      communityCode: string,
      command: Command,
      at: Date,
      decide: Decide<Code>,
      scope: Scope,
    ): Promise<Outcome<PartyTree, Code>> {
      const id = partyTreeIdOf(communityCode);
      if (!(await model.exists({ _id: id }))) {
        const begun: PartyTreeEvent = { name: 'partyTree.begun', id, communityCode, by: command.by.id, at };
        const first = await records.open<Code>(
          command,
          () => {
            const decision = decide(evolvePartyTree(null, begun));
            return decision.ok ? { ok: true, events: [begun, ...decision.events] } : decision;
          },
          id,
        );
        // Somebody else began it meanwhile: then it is there to be changed.
        if (first.ok || first.code !== 'ALREADY_EXISTS') return first;
      }
      return records.change(id, command, decide, scope);
    },
    ofCommunity: (communityCode, scope) => find({ _id: partyTreeIdOf(communityCode) }, scope),
    async placed(organisationId, scope) {
      const tree = await find({ 'organisations.id': organisationId }, scope);
      const organisation = tree && organisationOf(tree, organisationId);
      return organisation && { tree, organisation };
    },
    page: (within, order, args, scope) =>
      page<PartyTree>(model, { $and: [scope, within === null ? {} : { within }] }, order, args),
    counted: (within, scope) =>
      model
        .find({ $and: [{ within }, scope] }, { communityCode: 1, counts: 1 })
        .lean<Pick<PartyTree, 'communityCode' | 'counts'>[]>(),
    async insert(histories) {
      const documents = histories.flatMap(({ id, events }) => records.compose(id, events) ?? []);
      await model.insertMany(documents, { lean: true, ordered: false });
    },
  };
}
