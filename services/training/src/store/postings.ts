import type { Actor } from '@yunge/kernel';
import { divisionPath } from '@yunge/contracts';
import { defineReadModel, scopeOf, type Scope } from '@yunge/mongo';
import type { Connection } from 'mongoose';
import { abilityFor } from '../domain/access.ts';
import { TRAINED_POSTS } from '../domain/coverage.ts';
import { homeOf, type Posting } from '../domain/posting.ts';

type Announced = Omit<Posting, 'within'>;

/** This service's copy of the postings, kept right by personnel's events. */
export interface Postings {
  learn(posting: Announced): Promise<void>;
  /** Divisions a person serves in; null where none is known. */
  homeOf(personId: string, at: Date): Promise<string[] | null>;
  /** Postings in an area whose holders must be trained, as they stood at an instant. */
  trainedPosts(within: string, at: Date, scope: Scope): Promise<Posting[]>;
  /** Bulk load. */
  insert(postings: readonly Announced[]): Promise<void>;
}

/** What of the postings an actor can reach: whose training they look after. */
export const postingScope = (actor: Actor): Scope => scopeOf(abilityFor(actor), 'Posting');

/** What this service keeps of an announced posting. */
export const toCopy = ({ postingId, version, personId, post, areaCode, from, until }: Announced): Posting => {
  return { postingId, version, personId, post, areaCode, within: divisionPath(areaCode), from, until };
};

export function postingsIn(connection: Connection): Postings {
  const { model, learn } = defineReadModel<Posting>({
    connection,
    noun: 'Posting',
    collection: 'postings',
    fields: {
      postingId: String,
      personId: String,
      post: String,
      areaCode: String,
      within: [String],
      from: Date,
      until: Date,
    },
    indexes: [
      { personId: 1 }, // where does this person serve?
      { within: 1, post: 1 }, // who must be trained in this area?
    ],
  });
  return {
    learn: (posting) => learn(posting.postingId, toCopy(posting)),
    homeOf: async (personId, at) => homeOf(await model.find({ personId }, { _id: 0 }).lean<Posting[]>(), at),
    trainedPosts(within, at, scope) {
      const held = { from: { $lte: at }, $or: [{ until: null }, { until: { $gt: at } }] };
      const required = { within, post: { $in: [...TRAINED_POSTS] } };
      return model.find({ $and: [required, held, scope] }, { _id: 0 }).lean<Posting[]>();
    },
    async insert(postings) {
      const documents: object[] = postings.map((posting) => ({ _id: posting.postingId, ...toCopy(posting) }));
      await model.insertMany(documents, { lean: true, ordered: false });
    },
  };
}
