import { deriveId, refuse, type Decision, type DomainEvent, type Refusal } from '@yunge/kernel';
import type { ChainHead } from './chain.ts';
import {
  askedOf,
  keyConflict,
  notFound,
  versionConflict,
  type Applied,
  type Asked,
  type Command,
  type SeamCode,
} from './command.ts';
import { fold, newDocument, type Fold, type Log, type Recorded } from './document.ts';
import type { OutboxMessage } from './outbox.ts';

export interface Identified {
  readonly id: string;
  /** Grows by one with every change; what `expectedVersion` is compared with. */
  readonly version: number;
}

/** A store filter that limits what an actor can reach, merged into every read and change. */
export type Scope = Readonly<Record<string, unknown>>;

export type Outcome<State, Code extends string> =
  { readonly ok: true; readonly value: State; readonly replayed: boolean } | Refusal<Code | SeamCode>;

/** A state with as much of its log as the seam needs to decide on it. */
export type Loaded<State> = State & { readonly log: Pick<Log, 'head' | 'keys'> };

/** A document as it is first written. */
export interface NewDocument<Event extends DomainEvent = DomainEvent> extends Identified {
  readonly _id: string;
  readonly log: Log<Event>;
}

/** All that one change writes, at once or not at all: the new state, and what is appended to the log. */
export interface Saving<Event extends DomainEvent = DomainEvent> {
  /** The whole new state, its version included. */
  readonly state: Readonly<Record<string, unknown>>;
  readonly head: ChainHead;
  readonly events: readonly Recorded<Event>[];
  readonly outbox: readonly OutboxMessage[];
  /** Null where the command bears no key. */
  readonly applied: Applied | null;
  /** When the relay may look; null leaves it as it is. */
  readonly relayAt: Date | null;
}

/** All the seam asks of a store: two exact conditional writes and a read. Each may fail with its result unknown. */
export interface DocumentStore<State extends Identified, Event extends DomainEvent> {
  load(id: string, scope: Scope): Promise<Loaded<State> | null>;
  /** All events of a document, oldest first; none where there is no document. */
  events(id: string): Promise<readonly Recorded<Event>[]>;
  /** Answers null once the document is in, and the store's complaint when its id is taken. */
  insert(document: NewDocument<Event>): Promise<Error | null>;
  /** Writes only while the document has this version; answers whether it did. */
  save(id: string, version: number, saving: Saving<Event>): Promise<boolean>;
}

/** What the seam would otherwise take from the process it runs in. */
export interface SeamEnvironment {
  pause(ms: number): Promise<unknown>;
  /** A number in [0, 1). */
  random(): number;
  newId(): string;
}

export interface Seam<State extends Identified, Event extends DomainEvent> {
  /** Creates a document. The same command twice meets its first result; `naturalId` is for nouns that bring their own. */
  open<Code extends string>(
    command: Command,
    decide: (id: string) => Decision<Event, Code>,
    naturalId?: string,
  ): Promise<Outcome<State, Code>>;
  /**
   * The first result of a command that opened a document in this process lately, or is about to; null where none is known,
   * which says nothing. Spares a repeated request whatever is looked up before `open`.
   */
  opened<Code extends string>(command: Command): Promise<Outcome<State, Code> | null>;
  /** Loads within the scope, decides, and saves state, events and announcements in one conditional write. */
  change<Code extends string>(
    id: string,
    command: Command,
    decide: (state: State) => Decision<Event, Code>,
    scope?: Scope,
  ): Promise<Outcome<State, Code>>;
}

export interface SeamOptions<State, Event> extends Fold<State, Event> {
  /** Part of the ids that are derived from a command's key. */
  readonly collection: string;
  /** Called after a write that announced something, so that the relay need not wait for its next look. */
  readonly onAnnounced?: () => void;
}

/** So many opened documents are remembered: a duplicate of one is found by a read instead of a refused write. */
const REMEMBERED = 10_000;

/** Rivals for one document retry this often; with the pauses below that is about a second of contention. */
const ATTEMPTS = 12;
const PAUSE_MS = 15;

/** The one seam that saves, over any store. */
export function seamOf<State extends Identified, Event extends DomainEvent>(
  options: SeamOptions<State, Event>,
  store: DocumentStore<State, Event>,
  { pause, random, newId }: SeamEnvironment,
): Seam<State, Event> {
  const { collection, onAnnounced } = options;

  const earlierOf = ({ log }: Loaded<State>, { key }: Asked) => log.keys.find((applied) => applied.key === key);

  function replay<Code extends string>(found: Loaded<State>, asked: Asked | null): Outcome<State, Code> | null {
    const earlier = asked && earlierOf(found, asked);
    if (!earlier) return null;
    return earlier.request === asked.request ? { ok: true, value: found, replayed: true } : keyConflict;
  }

  async function firstResult<Code extends string>(id: string, asked: Asked | null) {
    const found = await store.load(id, {});
    return found && (replay<Code>(found, asked) ?? refuse('ALREADY_EXISTS', 'This is registered already.'));
  }

  /**
   * The answer to a command whose own effect took the thing out of the actor's scope, as it was given: the state that the
   * command left. What happened since is not the actor's to see.
   */
  async function lastSeen<Code extends string>(id: string, asked: Asked): Promise<Outcome<State, Code> | null> {
    const found = await store.load(id, {});
    const earlier = found && earlierOf(found, asked);
    if (!earlier?.seq) return null;
    if (earlier.request !== asked.request) return keyConflict;
    const { seq: last, version } = earlier;
    const events = (await store.events(id)).filter(({ seq }) => seq <= last);
    const state = events.reduce<State | null>(options.evolve, null);
    return state && { ok: true, value: { ...state, version: version ?? state.version }, replayed: true };
  }

  const known = new Set<string>();
  const opening = new Map<string, Promise<unknown>>();
  const remember = (id: string) => {
    known.add(id);
    const [oldest] = known;
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
  };

  async function opened<Code extends string>(id: string, asked: Asked): Promise<Outcome<State, Code> | null> {
    await opening.get(id)?.catch(() => undefined);
    return known.has(id) ? firstResult<Code>(id, asked) : null;
  }

  async function insert<Code extends string>(
    id: string,
    asked: Asked | null,
    events: readonly Event[],
  ): Promise<Outcome<State, Code>> {
    const document = newDocument(options, id, events, asked);
    if (!document) throw new Error(`${collection}: a decision that opens must bring an event`);
    const taken = await store.insert(document);
    if (asked) remember(id);
    if (taken) {
      const first = await firstResult<Code>(id, asked);
      if (!first) throw taken;
      return first;
    }
    if (document.log.outbox.length > 0) onAnnounced?.();
    return { ok: true, value: document, replayed: false };
  }

  return {
    async opened<Code extends string>(command: Command) {
      const asked = askedOf(command);
      return asked && opened<Code>(deriveId(collection, asked.key), asked);
    },

    async open<Code extends string>(
      command: Command,
      decide: (id: string) => Decision<Event, Code>,
      naturalId?: string,
    ): Promise<Outcome<State, Code>> {
      const asked = askedOf(command);
      const id = naturalId ?? (asked ? deriveId(collection, asked.key) : newId());
      const first = asked && (await opened<Code>(id, asked));
      if (first) return first;
      const decision = decide(id);
      // What was accepted once stays accepted, even if the world has changed and would refuse it today.
      if (!decision.ok) return (asked && (await firstResult<Code>(id, asked))) ?? decision;
      const inserting = insert<Code>(id, asked, decision.events);
      opening.set(id, inserting);
      return inserting.finally(() => opening.delete(id));
    },

    async change<Code extends string>(
      id: string,
      command: Command,
      decide: (state: State) => Decision<Event, Code>,
      scope: Scope = {},
    ): Promise<Outcome<State, Code>> {
      const asked = askedOf(command);
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const found = await store.load(id, scope);
        if (!found) return (asked && (await lastSeen<Code>(id, asked))) ?? notFound;
        const earlier = replay<Code>(found, asked);
        if (earlier) return earlier;
        const { expectedVersion } = command;
        if (expectedVersion != null && expectedVersion !== found.version) return versionConflict(found.version);
        const decision = decide(found);
        if (!decision.ok) return decision;
        if (decision.events.length === 0) return { ok: true, value: found, replayed: false };

        const next = fold(options, id, { state: found, head: found.log.head }, decision.events);
        const version = found.version + 1;
        const value = { ...found, ...next.state, version };
        const saved = await store.save(id, found.version, {
          state: Object.fromEntries(Object.entries(value).filter(([name]) => name !== '_id' && name !== 'log')),
          head: next.head,
          events: next.recorded,
          outbox: next.outbox,
          applied: asked && { ...asked, seq: next.head.seq, version },
          relayAt: next.outbox.length > 0 ? (decision.events.at(-1)?.at ?? null) : null,
        });
        if (saved) {
          if (next.outbox.length > 0) onAnnounced?.();
          return { ok: true, value, replayed: false };
        }
        await pause(random() * PAUSE_MS * attempt);
      }
      return refuse('CONFLICT', 'Too many changes at once; try again.');
    },
  };
}
