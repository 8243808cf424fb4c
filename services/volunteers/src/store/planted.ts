import type { newDocument } from '@yunge/mongo';

type Composed = NonNullable<ReturnType<typeof newDocument>>;

/** A composed document as a bulk load stores it: its history is old news, so nothing of it is announced. */
export function asPlanted<Document extends Composed>(document: Document | null): object {
  if (!document) throw new Error('a history needs an event');
  const { head, keys, events } = document.log;
  return { ...document, log: { head, keys, events, outbox: [] } };
}
