import type { DomainEvent } from '@yunge/kernel';
import type { DocumentStore, Identified, Loaded, Scope } from '@yunge/mongo';
import type { PlantedBug } from '../planted-bug.ts';

const store =
  (
    wrap: <State extends Identified, Event extends DomainEvent>(
      store: DocumentStore<State, Event>,
    ) => Partial<DocumentStore<State, Event>>,
  ): PlantedBug['store'] =>
  (each) => ({ ...each, ...wrap(each) });

/** In the one seam that saves. */
export const onSaving: readonly PlantedBug[] = [
  {
    name: 'save-ignores-version',
    bug: 'the conditional write goes by the version that is there, not by the one that was read',
    breaks: ['I5', 'I7'],
    store: store((each) => ({
      async save(id, _, saving) {
        const found = await each.load(id, {});
        return found !== null && each.save(id, found.version, saving);
      },
    })),
  },
  {
    name: 'retry-without-reload',
    bug: 'after a lost race it writes the same old state again, over the new version',
    breaks: ['I2', 'I7'],
    store: <State extends Identified, Event extends DomainEvent>(each: DocumentStore<State, Event>) => {
      let first: Loaded<State> | null = null;
      return {
        ...each,
        async load(id: string, scope: Scope) {
          const found = await each.load(id, scope);
          if (!found) return null;
          first ??= found;
          return { ...first, version: found.version, log: found.log };
        },
      };
    },
  },
  {
    name: 'key-not-stored',
    bug: 'the idempotency key is not written with the effect',
    breaks: ['I6', 'I4'],
    store: store((each) => ({
      insert: (document) => each.insert({ ...document, log: { ...document.log, keys: [] } }),
      save: (id, version, saving) => each.save(id, version, { ...saving, applied: null }),
    })),
  },
  {
    name: 'request-not-compared',
    bug: 'a known key is answered with its first result, whatever is asked for now',
    breaks: ['I6'],
    seam: (seam) => ({
      open: (command, ...rest) => seam.open({ ...command, request: null }, ...rest),
      opened: (command) => seam.opened({ ...command, request: null }),
      change: (id, command, ...rest) => seam.change(id, { ...command, request: null }, ...rest),
    }),
  },
  {
    name: 'expected-version-unchecked',
    bug: 'the version that the client saw is not looked at',
    breaks: ['I5'],
    seam: (seam) => ({
      ...seam,
      change: (id, command, ...rest) => seam.change(id, { ...command, expectedVersion: null }, ...rest),
    }),
  },
  {
    name: 'chain-not-linked',
    bug: 'each write begins the hash chain anew',
    breaks: ['I7'],
    store: store((each) => ({
      async load(id, scope) {
        const found = await each.load(id, scope);
        return found && { ...found, log: { ...found.log, head: { ...found.log.head, hash: '' } } };
      },
    })),
  },
  {
    name: 'acknowledged-before-written',
    bug: 'the store acknowledges a write that a kill takes back',
    breaks: ['I4', 'I5'],
    isForgetful: true,
  },
];
