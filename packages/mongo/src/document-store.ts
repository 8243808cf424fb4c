import type { DomainEvent } from '@yunge/kernel';
import { mongo, type Model } from 'mongoose';
import type { Log, Recorded } from './document.ts';
import type { DocumentStore, Identified, Loaded } from './seam.ts';

/** The seam's store in a collection: single-document writes with a condition, nothing else. */
export function documentStoreOf<State extends Identified, Event extends DomainEvent>(
  model: Model<{ _id: string; log: Log }>,
): DocumentStore<State, Event> {
  return {
    load: (id, scope) =>
      model.findOne({ $and: [{ _id: id }, scope] }, { 'log.events': 0, 'log.outbox': 0 }).lean<Loaded<State> | null>(),
    async events(id) {
      const found = await model
        .findOne({ _id: id }, { 'log.events': 1 })
        .lean<{ log: { events: Recorded<Event>[] } } | null>();
      return found?.log.events ?? [];
    },
    async insert(document) {
      try {
        await model.create(document);
        return null;
      } catch (error) {
        if (error instanceof mongo.MongoServerError && error.code === 11000) return error;
        throw error;
      }
    },
    async save(id, version, { state, head, events, outbox, applied, relayAt }) {
      const written = await model.updateOne(
        { _id: id, version },
        {
          $set: { ...state, 'log.head': head, ...(relayAt ? { 'log.relayAt': relayAt } : {}) },
          $push: {
            'log.events': { $each: events },
            'log.outbox': { $each: outbox },
            'log.keys': { $each: applied ? [applied] : [] },
          },
        },
      );
      return written.modifiedCount === 1;
    },
  };
}
