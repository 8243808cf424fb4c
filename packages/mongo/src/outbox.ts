import { shuffled } from '@yunge/kernel';
import type { Model } from 'mongoose';
import type { Log } from './document.ts';

/** An event that crosses the service border, as the owner's document announces it. */
export interface Announcement {
  readonly name: string;
  readonly data: unknown;
}

/** An announcement with the id its consumers deduplicate by. */
export interface OutboxMessage extends Announcement {
  readonly id: string;
}

/** The messages of one document, claimed by one relay until the lease ends. */
export interface OutboxBatch {
  readonly documentId: string;
  readonly messages: readonly OutboxMessage[];
  /** End of the lease. */
  readonly until: Date;
}

export interface Outbox {
  readonly noun: string;
  /** Claims up to `limit` documents that have something to send; a crashed claimer's lease simply runs out. */
  claim(now: Date, leaseMs: number, limit: number): Promise<OutboxBatch[]>;
  /** Removes what the subscribers have done of a batch: all of it, or `done`. */
  sent(batch: OutboxBatch, done?: readonly OutboxMessage[]): Promise<void>;
}

interface Pending {
  readonly _id: string;
  readonly log: { readonly outbox: readonly OutboxMessage[]; readonly relayAt: Date };
}

/** All an outbox asks of a store. */
export interface OutboxStore {
  /** Documents the relay may look at by now, the longest waiting first. */
  pending(now: Date, limit: number): Promise<readonly Pending[]>;
  /** Moves a document's turn on, unless somebody has moved it since it was seen; answers whether it did. */
  lease(id: string, seen: Date, until: Date): Promise<boolean>;
  /** Empties an outbox and takes it off the relay's list, if it is as it was claimed; answers whether it did. */
  finish(batch: OutboxBatch): Promise<boolean>;
  remove(id: string, messageIds: readonly string[]): Promise<void>;
  /** Takes a document off the relay's list unless it has something to send. */
  rest(id: string): Promise<void>;
}

export function outboxOf(noun: string, store: OutboxStore, random: () => number = Math.random): Outbox {
  return {
    noun,
    async claim(now, leaseMs, limit) {
      const until = new Date(now.getTime() + leaseMs);
      const batches: OutboxBatch[] = [];
      for (const { _id, log } of shuffled(await store.pending(now, limit), random)) {
        if (await store.lease(_id, log.relayAt, until)) batches.push({ documentId: _id, messages: log.outbox, until });
      }
      return batches;
    },
    async sent(batch, done = batch.messages) {
      const { documentId, messages } = batch;
      // As a rule all is done and nothing has come since: one write.
      if (messages.length > 0 && done.length === messages.length && (await store.finish(batch))) return;
      const ids = done.map((message) => message.id);
      if (ids.length > 0) await store.remove(documentId, ids);
      // A change that announced more in the meantime keeps the document on the relay's list.
      await store.rest(documentId);
    },
  };
}

export function outboxStoreOf(model: Model<{ _id: string; log: Log }>): OutboxStore {
  return {
    pending: (now, limit) =>
      model
        .find({ 'log.relayAt': { $lte: now } }, { 'log.outbox': 1, 'log.relayAt': 1 })
        .sort({ 'log.relayAt': 1 })
        .limit(limit)
        .lean<Pending[]>(),
    async lease(id, seen, until) {
      const claimed = await model.updateOne({ _id: id, 'log.relayAt': seen }, { $set: { 'log.relayAt': until } });
      return claimed.modifiedCount === 1;
    },
    async finish({ documentId, messages, until }) {
      // The last one claimed is still the last: nothing was added, whatever an earlier relay has removed.
      const last = messages.length - 1;
      const asClaimed = { 'log.outbox': { $size: messages.length }, [`log.outbox.${last}.id`]: messages[last]?.id };
      const finished = await model.updateOne(
        { _id: documentId, 'log.relayAt': until, ...asClaimed },
        { $set: { 'log.outbox': [] }, $unset: { 'log.relayAt': 1 } },
      );
      return finished.modifiedCount === 1;
    },
    async remove(id, messageIds) {
      await model.updateOne({ _id: id }, { $pull: { 'log.outbox': { id: { $in: messageIds } } } });
    },
    async rest(id) {
      await model.updateOne({ _id: id, 'log.outbox': { $size: 0 } }, { $unset: { 'log.relayAt': 1 } });
    },
  };
}
