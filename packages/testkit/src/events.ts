import type { Outbox, OutboxBatch } from '@yunge/mongo';
import type { Implementation } from '@yunge/queue';

/** An announced event, as a queue would carry it. */
export type Message = OutboxBatch['messages'][number];

/** Later than any event, so that nothing announced is left behind. */
const EVERYTHING = new Date('2999-01-01T00:00:00Z');

/** Takes all that was announced and not yet sent, as a relay does, without a queue. Oldest first within a document. */
export async function drain(...outboxes: readonly Outbox[]): Promise<Message[]> {
  const messages: Message[] = [];
  for (const outbox of outboxes) {
    for (;;) {
      const batches = await outbox.claim(EVERYTHING, 60_000, 500);
      if (batches.length === 0) break;
      for (const batch of batches) {
        messages.push(...batch.messages);
        await outbox.sent(batch);
      }
    }
  }
  return messages;
}

/** Hands messages to whatever listens to them, one by one, their data as it comes out of Redis. Answers how many were heard. */
export async function deliver(
  messages: readonly Message[],
  implementations: readonly Implementation[],
): Promise<number> {
  let heard = 0;
  for (const { id, name, data } of messages) {
    for (const implementation of implementations.filter((each) => each.name === name)) {
      await implementation.run(JSON.parse(JSON.stringify(data)), { id, attempt: 1 });
      heard += 1;
    }
  }
  return heard;
}
