import { setTimeout as pause } from 'node:timers/promises';
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
  /** Removes what is done of a claimed batch. */
  sent(batch: Batch, done: readonly Message[]): Promise<void>;
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
/** As a rule a subscriber is done within this. */
const SECOND_LOOK_MS = 50;

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

async function allDone(queues: Pick<Queues, 'deliver'>, messages: readonly Message[]): Promise<Message[]> {
  const done: Message[] = [];
  for (const message of messages) if (await queues.deliver(message)) done.push(message);
  return done;
}

export interface Relay {
  readonly queues: Pick<Queues, 'deliver'>;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'warn'>;
  readonly wait?: (ms: number) => Promise<unknown>;
}

/**
 * Moves announced events from the documents to the subscribers' queues. A message stays in its document until every
 * subscriber's job is seen done, and is put on the queue again when the queue has forgotten it: neither a crash here
 * nor a flushed Redis loses an event, and consumers see a doubled one under the same id. It looks twice, because most
 * jobs take milliseconds; what is not done by then waits for the end of the lease.
 */
export async function relayOnce(
  sources: readonly OutboxSource[],
  { queues, clock, logger, wait = pause }: Relay,
): Promise<void> {
  for (const source of sources) {
    const alone = (documentId: string, work: () => Promise<void>) =>
      work().catch((error: unknown) =>
        logger.warn({ err: error, noun: source.noun, id: documentId }, 'relay will try again'),
      );
    const looks: { batch: Batch; done: Message[] }[] = [];
    for (const batch of await source.claim(clock.now(), LEASE_MS, BATCH)) {
      await alone(batch.documentId, async () => {
        looks.push({ batch, done: await allDone(queues, batch.messages) });
      });
    }
    if (looks.some(({ batch, done }) => done.length < batch.messages.length)) await wait(SECOND_LOOK_MS);
    for (const { batch, done } of looks) {
      const { documentId, messages } = batch;
      await alone(documentId, async () => {
        done.push(
          ...(await allDone(
            queues,
            messages.filter((message) => !done.includes(message)),
          )),
        );
        // An empty outbox is what a crash between the two writes of `sent` leaves: the second one is still owed.
        if (done.length > 0 || messages.length === 0) await source.sent(batch, done);
      });
    }
  }
}
