import { subject } from '@casl/ability';
import type { Actor, Page, PageArgs } from '@yunge/kernel';
import { defineRecords, page, scopeOf, type Order, type Records, type Scope } from '@yunge/mongo';
import type { Connection } from 'mongoose';
import { abilityFor } from '../domain/access.ts';
import { evolvePerson, type Person, type PersonEvent } from '../domain/person.ts';
import { announcePerson } from '../domain/person-announcements.ts';
import { holds, type Posting } from '../domain/posting.ts';
import { LINE_POSTS, type Employment, type Post } from '../domain/posts.ts';
import { personFields } from './person-fields.ts';

/** What a list can be narrowed by; all conditions must hold. */
export interface PersonQuery {
  readonly within?: string | null | undefined;
  readonly post?: Post | null | undefined;
  readonly employment?: Employment | undefined;
  /** Only those with a posting that holds at this instant. */
  readonly activeAt?: Date | null | undefined;
}

export interface People extends Records<Person, PersonEvent> {
  /** People by id, as an actor may see them: whoever is or was in a post is shown by name and present posts to anybody. */
  visible(ids: readonly string[], actor: Actor, at: Date): Promise<Person[]>;
  /** Whose posting this is. */
  ofPosting(postingId: string, scope: Scope): Promise<Person | null>;
  ofPostings(postingIds: readonly string[]): Promise<Person[]>;
  many(ids: readonly string[]): Promise<Person[]>;
  /** Those of these people that lie in a scope, in full. */
  inScope(ids: readonly string[], scope: Scope): Promise<Person[]>;
  page(query: PersonQuery, order: Order, args: PageArgs, scope: Scope): Promise<Page<Person> | null>;
  /** Postings of the line posts that hold in any of the areas at an instant. */
  lineHolders(areaCodes: readonly string[], at: Date): Promise<Posting[]>;
  /** People who have handed a posting over that the successor's document does not hold yet. */
  handingOver(limit: number): Promise<Person[]>;
  /** Bulk load of histories, oldest event first; nothing is announced. Answers what would have been. */
  insert(histories: readonly { readonly id: string; readonly events: readonly PersonEvent[] }[]): Promise<Announced[]>;
}

/** A message that a bulk load leaves for whoever loads the copies. */
export interface Announced {
  readonly id: string;
  readonly name: string;
  readonly data: unknown;
}

/** What of the people an actor can reach in full. */
export const personScope = (actor: Actor): Scope => scopeOf(abilityFor(actor), 'Person');

const activeIn = (at: Date): Scope => ({ from: { $lte: at }, $or: [{ until: null }, { until: { $gt: at } }] });

function conditions({ within, post, employment, activeAt }: PersonQuery): Scope[] {
  if (post == null && employment == null && activeAt == null) return within == null ? [] : [{ within }];
  const posting = {
    ...(within == null ? {} : { within }),
    ...(post == null ? {} : { post }),
    ...(employment == null ? {} : { employment }),
    ...(activeAt == null ? {} : activeIn(activeAt)),
  };
  return [{ postings: { $elemMatch: posting } }];
}

export function peopleIn(connection: Connection, onAnnounced: () => void): People {
  const records = defineRecords<Person, PersonEvent>({
    connection,
    noun: 'Person',
    collection: 'people',
    fields: personFields,
    indexes: [
      { on: { within: 1, name: 1 } }, // the people of an area, by name
      { on: { 'postings.id': 1 } }, // whose posting is this?
      { on: { 'postings.areaCode': 1, 'postings.post': 1 } }, // who holds this post here?
      { on: { 'postings.isHandOverPending': 1 } }, // the sweep: which hand-overs are half done?
    ],
    evolve: evolvePerson,
    announce: announcePerson,
    onAnnounced,
  });
  const { model } = records;
  return {
    ...records,
    async visible(ids, actor, at) {
      const ability = abilityFor(actor);
      const shown = { $or: [scopeOf(ability, 'Person'), { 'postings.0': { $exists: true } }] };
      const found = await model.find({ $and: [{ _id: { $in: [...ids] } }, shown] }, { log: 0 }).lean<Person[]>();
      return found.map((person) => {
        if (ability.can('read', subject('Person', { ...person }))) return person;
        const postings = person.postings.filter((posting) => holds(posting, at));
        return { ...person, workPhone: null, roles: [], areaCode: null, within: [], postings };
      });
    },
    ofPosting: (postingId, scope) =>
      model.findOne({ $and: [{ 'postings.id': postingId }, scope] }, { log: 0 }).lean<Person | null>(),
    ofPostings: (postingIds) => model.find({ 'postings.id': { $in: [...postingIds] } }, { log: 0 }).lean<Person[]>(),
    inScope: (ids, scope) => model.find({ $and: [{ _id: { $in: [...ids] } }, scope] }, { log: 0 }).lean<Person[]>(),
    many: (ids) => model.find({ _id: { $in: [...ids] } }, { log: 0 }).lean<Person[]>(),
    page: (query, order, args, scope) => page<Person>(model, { $and: [scope, ...conditions(query)] }, order, args),
    async lineHolders(areaCodes, at) {
      const holding = { areaCode: { $in: [...areaCodes] }, post: { $in: [...LINE_POSTS] }, ...activeIn(at) };
      const holders = await model.find({ postings: { $elemMatch: holding } }, { postings: 1 }).lean<Person[]>();
      return holders
        .flatMap(({ postings }) => postings)
        .filter(
          (posting) => areaCodes.includes(posting.areaCode) && LINE_POSTS.includes(posting.post) && holds(posting, at),
        );
    },
    handingOver: (limit) =>
      model.find({ 'postings.isHandOverPending': true }, { log: 0 }).limit(limit).lean<Person[]>(),
    async insert(histories) {
      const announced: Announced[] = [];
      const documents = histories.flatMap(({ id, events }) => {
        const document = records.compose(id, events);
        if (!document) return [];
        const { outbox, keys, events: recorded, head } = document.log;
        announced.push(...outbox);
        return [{ ...document, log: { head, keys, events: recorded, outbox: [] } }];
      });
      await model.insertMany(documents, { lean: true, ordered: false });
      return announced;
    },
  };
}
