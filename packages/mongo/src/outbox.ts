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
}

export interface Outbox {
  readonly noun: string;
  /** Claims up to `limit` documents that have something to send; a crashed claimer's lease simply runs out. */
  claim(now: Date, leaseMs: number, limit: number): Promise<OutboxBatch[]>;
  /** Removes what the queue has taken over. */
  sent(batch: OutboxBatch): Promise<void>;
}

interface Pending {
  readonly _id: string;
  readonly log: Pick<Log, 'outbox' | 'relayAt'>;
}

export function outboxOf(noun: string, model: Model<{ _id: string; log: Log }>): Outbox {
  return {
    noun,
    async claim(now, leaseMs, limit) {
      const pending = await model
        .find({ 'log.relayAt': { $lte: now } }, { 'log.outbox': 1, 'log.relayAt': 1 })
        .sort({ 'log.relayAt': 1 })
        .limit(limit)
        .lean<Pending[]>();
      const until = new Date(now.getTime() + leaseMs);
      const batches: OutboxBatch[] = [];
      for (const { _id, log } of pending) {
        const claimed = await model.updateOne({ _id, 'log.relayAt': log.relayAt }, { $set: { 'log.relayAt': until } });
        if (claimed.modifiedCount === 1) batches.push({ documentId: _id, messages: log.outbox });
      }
      return batches;
    },
    async sent({ documentId, messages }) {
      const ids = messages.map((message) => message.id);
      await model.updateOne({ _id: documentId }, { $pull: { 'log.outbox': { id: { $in: ids } } } });
      // A change that announced more in the meantime keeps the document on the relay's list.
      await model.updateOne({ _id: documentId, 'log.outbox': { $size: 0 } }, { $unset: { 'log.relayAt': 1 } });
    },
  };
}
