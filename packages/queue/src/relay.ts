import type { Clock } from '@yunge/kernel';
import type { Logger } from '@yunge/runtime';
import type { Message, Queues } from './queues.ts';

interface Batch {
  readonly documentId: string;
  readonly messages: readonly Message[];
}

/** A collection whose documents carry an outbox. */
export interface OutboxSource {
  readonly noun: string;
  claim(now: Date, leaseMs: number, limit: number): Promise<Batch[]>;
  sent(batch: Batch): Promise<void>;
}

/** How long a claimed document is left alone: long enough for its events to be consumed, as a rule. */
const LEASE_MS = 5_000;
const BATCH = 100;

/**
 * Moves announced events from the documents to the subscribers' queues. A message stays in its document until every
 * subscriber's job is seen done, and is put on the queue again when the queue has forgotten it: neither a crash here
 * nor a flushed Redis loses an event, and consumers see a doubled one under the same id.
 */
export async function relayOnce(
  sources: readonly OutboxSource[],
  queues: Pick<Queues, 'deliver'>,
  clock: Clock,
  logger: Logger,
): Promise<void> {
  for (const source of sources) {
    for (const { documentId, messages } of await source.claim(clock.now(), LEASE_MS, BATCH)) {
      try {
        const done: Message[] = [];
        for (const message of messages) if (await queues.deliver(message)) done.push(message);
        if (done.length > 0) await source.sent({ documentId, messages: done });
      } catch (error) {
        logger.warn({ err: error, noun: source.noun, id: documentId }, 'relay will try again');
      }
    }
  }
}
