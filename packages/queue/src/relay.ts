import { EVENTS, type Service } from '@yunge/contracts';
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

/** The queues of all services, as far as delivering an event needs them. */
export interface SubscriberQueues {
  /** What a queue knows of a job, in BullMQ's words; `unknown` when it knows nothing. */
  stateOf(subscriber: Service, jobId: string): Promise<string>;
  add(subscriber: Service, message: Message): Promise<unknown>;
}

/** How long a claimed document is left alone: long enough for its events to be consumed, as a rule. */
const LEASE_MS = 5_000;
const BATCH = 100;

/**
 * Puts an announced event on the queues that do not know it; answers whether every subscriber is done with it. A parked
 * job is not done: its message stays in the document, so that what an operator has still to look at outlives the queue.
 */
export async function deliverTo(queues: SubscriberQueues, message: Message): Promise<boolean> {
  const event = EVENTS.get(message.name);
  if (!event) throw new Error(`no contract names the event ${message.name}`);
  let pending = event.to.length;
  for (const subscriber of event.to) {
    const state = await queues.stateOf(subscriber, message.id);
    if (state === 'unknown') await queues.add(subscriber, message);
    else if (state === 'completed') pending -= 1;
  }
  return pending === 0;
}

/**
 * Moves announced events from the documents to the subscribers' queues. A message stays in its document until every
 * subscriber's job is seen done, and is put on the queue again when the queue has forgotten it: neither a crash here
 * nor a flushed Redis loses an event, and consumers see a doubled one under the same id.
 */
export async function relayOnce(
  sources: readonly OutboxSource[],
  queues: Pick<Queues, 'deliver'>,
  clock: Clock,
  logger: Pick<Logger, 'warn'>,
): Promise<void> {
  for (const source of sources) {
    for (const { documentId, messages } of await source.claim(clock.now(), LEASE_MS, BATCH)) {
      try {
        const done: Message[] = [];
        for (const message of messages) if (await queues.deliver(message)) done.push(message);
        // An empty outbox is what a crash between the two writes of `sent` leaves: the second one is still owed.
        if (done.length > 0 || messages.length === 0) await source.sent({ documentId, messages: done });
      } catch (error) {
        logger.warn({ err: error, noun: source.noun, id: documentId }, 'relay will try again');
      }
    }
  }
}
