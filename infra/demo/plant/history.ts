import { systemActor, type DomainEvent } from '@yunge/kernel';
import type { Identified, Records } from '@yunge/mongo';

/** In whose name the demo was set up, where nobody of the demo did it. */
export const PLANTER = systemActor('plant').id;

/** What a history told other services when it happened: message id, event name and data. */
export interface Announced {
  readonly id: string;
  readonly name: string;
  readonly data: unknown;
}

/** One thing's events, oldest first. */
export interface History<Event> {
  readonly id: string;
  readonly events: readonly Event[];
}

/** A history as a document with nothing left to send, and the messages it once sent. */
export function settle<State extends Identified, Event extends DomainEvent>(
  { compose }: Pick<Records<State, Event>, 'compose'>,
  { id, events }: History<Event>,
): { document: object; announced: readonly Announced[] } {
  const document = compose(id, events);
  if (!document) throw new Error(`${id} has no history.`);
  const { head, keys, events: recorded, outbox } = document.log;
  return { document: { ...document, log: { head, keys, events: recorded, outbox: [] } }, announced: outbox };
}
