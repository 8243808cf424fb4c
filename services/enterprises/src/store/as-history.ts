import type { DomainEvent } from '@yunge/kernel';
import type { Identified, Records } from '@yunge/mongo';

/** A document that `compose` made from events. */
export type Composed<State extends Identified, Event extends DomainEvent> = NonNullable<
  ReturnType<Records<State, Event>['compose']>
>;

/** The same document with nothing left to send: whoever is loaded in bulk has a past, and its news were heard then. */
export function asHistory<Document extends { readonly log: object }>(document: Document) {
  const { relayAt, ...log }: { readonly relayAt?: Date } & object = document.log;
  void relayAt;
  return { ...document, log: { ...log, outbox: [] } };
}
