import type { DomainEvent } from '@yunge/kernel';
import type { Identified, Records } from '@yunge/mongo';

/** What happened to one thing before this platform knew it, oldest first. */
export interface History<Event> {
  readonly id: string;
  readonly events: readonly Event[];
}

/**
 * Bulk load. The whole log is kept, but nothing is announced: it is history, and nobody is to be told of it today.
 * Whoever loads it gives other services their copies.
 */
export async function insertHistories<State extends Identified, Event extends DomainEvent>(
  { compose, model }: Pick<Records<State, Event>, 'compose' | 'model'>,
  histories: readonly History<Event>[],
): Promise<void> {
  const documents: object[] = histories.map(({ id, events }) => {
    const document = compose(id, events);
    if (!document) throw new Error(`${id} has no history`);
    const { head, keys, events: recorded } = document.log;
    return { ...document, log: { head, keys, events: recorded, outbox: [] } };
  });
  await model.insertMany(documents, { lean: true, ordered: false });
}
