import type { Clock } from '@yunge/kernel';
import type { Logger } from '@yunge/runtime';
import type { Queues } from './queues.ts';

interface Batch {
  readonly documentId: string;
  readonly messages: readonly { readonly id: string; readonly name: string; readonly data: unknown }[];
}

/** A collection whose documents carry an outbox. */
export interface OutboxSource {
  readonly noun: string;
  claim(now: Date, leaseMs: number, limit: number): Promise<Batch[]>;
  sent(batch: Batch): Promise<void>;
}

const LEASE_MS = 15_000;
const BATCH = 100;

/**
 * Moves announced events from the documents to the subscribers' queues. A crash between the queue's yes and `sent`
 * sends again after the lease, which consumers see as the same event id.
 */
export async function relayOnce(
  sources: readonly OutboxSource[],
  queues: Pick<Queues, 'publish'>,
  clock: Clock,
  logger: Logger,
): Promise<number> {
  let relayed = 0;
  for (const source of sources) {
    const batches = await source.claim(clock.now(), LEASE_MS, BATCH);
    for (const batch of batches) {
      try {
        for (const message of batch.messages) await queues.publish(message);
        await source.sent(batch);
        relayed += batch.messages.length;
      } catch (error) {
        logger.warn({ err: error, noun: source.noun, id: batch.documentId }, 'relay will try again');
      }
    }
  }
  return relayed;
}
