import { expect } from '@jest/globals';
import type { Decision, DomainEvent } from '@yunge/kernel';

/** What came of a decision. */
export interface Then<State, Event> {
  /** The answer itself. */
  readonly decision: Decision<Event>;
  /** The state after it; the state before it when it was refused. */
  readonly state: State;
  /** Exactly these events happened, in this order; each is matched on the fields named. None: accepted, nothing to do. */
  then(...events: readonly object[]): Then<State, Event>;
  /** It was refused with this code, and for this input field where one is named. */
  thenRefused(code: string, field?: readonly string[]): Then<State, Event>;
}

export interface Given<State, Event> {
  /** The state that the given events make. Throws when there are none. */
  readonly state: State;
  when(decide: (state: State) => Decision<Event>): Then<State, Event>;
}

export interface Story<State, Event> {
  /** What has happened, oldest first. */
  given(...events: readonly Event[]): Given<State, Event>;
  /** A decision that opens: nothing has happened yet. */
  opening(decide: () => Decision<Event>): Then<State, Event>;
}

/** Given these events, when this is decided, then that happens - or is refused. `evolve` is the noun's own fold. */
export function story<State extends { readonly version: number }, Event extends DomainEvent>(
  evolve: (state: State | null, event: Event) => State,
): Story<State, Event> {
  const fold = (start: State | null, events: readonly Event[]) => {
    let state = start;
    for (const event of events) state = { ...evolve(state, event), version: (state?.version ?? 0) + 1 };
    return state;
  };
  const known = (state: State | null): State => {
    if (state === null) throw new Error('nothing has happened yet, so there is no state');
    return state;
  };
  const outcome = (before: State | null, decision: Decision<Event>): Then<State, Event> => {
    const result: Then<State, Event> = {
      decision,
      get state() {
        return known(decision.ok ? fold(before, decision.events) : before);
      },
      then(...events) {
        expect(decision).toMatchObject({ ok: true, events });
        return result;
      },
      thenRefused(code, field) {
        expect(decision).toMatchObject({ ok: false, code, ...(field && { field }) });
        return result;
      },
    };
    return result;
  };
  return {
    given(...events) {
      const state = fold(null, events);
      return {
        get state() {
          return known(state);
        },
        when: (decide) => outcome(state, decide(known(state))),
      };
    },
    opening: (decide) => outcome(null, decide()),
  };
}
