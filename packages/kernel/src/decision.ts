/** The least every event carries: its name, the instant by the store's clock, and who caused it. */
export interface DomainEvent {
  readonly name: string;
  readonly at: Date;
  /** Id of the acting person, device or process. */
  readonly by: string;
}

/** What a decision returns when it says yes: the events that happened, in order. None means "nothing to do". */
export interface Accepted<Event> {
  readonly ok: true;
  readonly events: readonly Event[];
}

/** An expected "no": a value, never an exception. `code` is the refused fact and is the same string in the graph. */
export interface Refusal<Code extends string = string> {
  readonly ok: false;
  readonly code: Code;
  /** One plain English sentence for the caller. */
  readonly message: string;
  /** Path of the input field that caused it, where one did. */
  readonly field?: readonly string[];
}

/** The result of a pure decision `(state, command) → events | refusal`. */
export type Decision<Event, Code extends string = string> = Accepted<Event> | Refusal<Code>;

export function accept<Event>(...events: Event[]): Accepted<Event> {
  return { ok: true, events };
}

export function refuse<const Code extends string>(
  code: Code,
  message: string,
  field?: readonly string[],
): Refusal<Code> {
  return field ? { ok: false, code, message, field } : { ok: false, code, message };
}
