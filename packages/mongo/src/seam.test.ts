import { expect, it } from '@jest/globals';
import { accept, systemActor, type DomainEvent } from '@yunge/kernel';
import type { NewDocument } from './seam.ts';
import { seamOf, type DocumentStore, type Identified } from './seam.ts';

interface Lamp extends Identified {
  readonly owner: string;
}
type LampEvent = DomainEvent & { readonly name: 'lamp.given'; readonly id: string; readonly to: string };

const at = new Date('2026-11-23T00:00:00Z');
const by = systemActor('test');
const evolve = (lamp: Lamp | null, { id, to }: LampEvent): Lamp => ({ version: 0, ...lamp, id, owner: to });
const give = (to: string) => (id: string) => accept<LampEvent>({ name: 'lamp.given', id, to, by: by.id, at });
const giveTo = (to: string) => (lamp: Lamp) => give(to)(lamp.id);
const command = (key: string, request: unknown) => ({ name: 'give', by, key, request });

/** A store of one collection that can be told to lose answers, and to let a rival go first. */
function memory() {
  const documents = new Map<string, NewDocument<LampEvent> & Lamp>();
  const faults = { losesAnswer: false, rival: null as (() => void) | null };
  const answer = <Result>(result: Result): Promise<Result> => {
    if (!faults.losesAnswer) return Promise.resolve(result);
    faults.losesAnswer = false;
    return Promise.reject(new Error('answer lost'));
  };
  const store: DocumentStore<Lamp, LampEvent> = {
    load(id, scope) {
      const found = documents.get(id);
      const isInScope = scope['owner'] === undefined || scope['owner'] === found?.owner;
      return Promise.resolve(found && isInScope ? found : null);
    },
    events: (id) => Promise.resolve(documents.get(id)?.log.events ?? []),
    insert(document) {
      if (documents.has(document.id)) return answer(new Error('taken'));
      documents.set(document.id, { owner: '', ...document });
      return answer(null);
    },
    save(id, version, { state, head, events, applied }) {
      faults.rival?.();
      const found = documents.get(id);
      if (found?.version !== version) return answer(false);
      const { log } = found;
      const keys = applied ? [...log.keys, applied] : log.keys;
      documents.set(id, { ...found, ...state, log: { ...log, head, keys, events: [...log.events, ...events] } });
      return answer(true);
    },
  };
  return { store, documents, faults };
}

function lamps() {
  const { store, documents, faults } = memory();
  const environment = { pause: () => Promise.resolve(), random: () => 0.5, newId: () => 'new' };
  return { ...seamOf<Lamp, LampEvent>({ collection: 'lamps', evolve }, store, environment), documents, faults };
}

it('A command whose answer was lost is answered by its repetition, with one effect', async () => {
  const { open, change, documents, faults } = lamps();
  faults.losesAnswer = true;
  await expect(open(command('a', 1), give('lin'))).rejects.toThrow('answer lost');
  const opened = await open(command('a', 1), give('lin'));
  expect(opened).toMatchObject({ ok: true, replayed: true, value: { owner: 'lin', version: 1 } });
  const id = opened.ok ? opened.value.id : '';
  faults.losesAnswer = true;
  await expect(change(id, command('b', 1), giveTo('wu'))).rejects.toThrow('answer lost');
  expect(await change(id, command('b', 1), giveTo('wu'))).toMatchObject({ ok: true, replayed: true });
  expect(await change(id, command('b', 2), giveTo('han'))).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  expect(documents.get(id)).toMatchObject({ owner: 'wu', version: 2 });
});

it('A command whose own effect took the thing out of scope is answered as before, with nothing of what came after', async () => {
  const { open, change } = lamps();
  const scope = { owner: 'lin' };
  await open(command('a', 1), give('lin'), 'lamp');
  const given = await change('lamp', command('b', 1), giveTo('wu'), scope);
  expect(given).toMatchObject({ ok: true, replayed: false, value: { owner: 'wu', version: 2 } });
  await change('lamp', command('c', 1), giveTo('han'));
  const again = await change('lamp', command('b', 1), giveTo('wu'), scope);
  expect(again).toMatchObject({ ok: true, replayed: true, value: { owner: 'wu', version: 2 } });
  expect(await change('lamp', command('b', 2), giveTo('wu'), scope)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  expect(await change('lamp', command('d', 1), giveTo('wu'), scope)).toMatchObject({ code: 'NOT_FOUND' });
});

it('Whoever loses a race decides again on what the winner left', async () => {
  const { open, change, documents, faults } = lamps();
  await open(command('a', 1), give('lin'), 'lamp');
  faults.rival = () => {
    faults.rival = null;
    const lamp = documents.get('lamp');
    if (lamp) documents.set('lamp', { ...lamp, owner: 'rival', version: 2 });
  };
  const seen: string[] = [];
  const outcome = await change('lamp', command('b', 1), (lamp) => {
    seen.push(lamp.owner);
    return giveTo('wu')(lamp);
  });
  expect(seen).toEqual(['lin', 'rival']);
  expect(outcome).toMatchObject({ ok: true, value: { owner: 'wu', version: 3 } });
});

it('Repetitions of an opening meet its first result, while it is under way and after, and another request is refused', async () => {
  const { open, opened, documents } = lamps();
  expect(await opened(command('k', 1))).toBeNull();
  const answers = await Promise.all([1, 1, 1, 2].map((request) => open(command('k', request), give('lin'))));
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, false]);
  expect(answers[3]).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  expect(documents.size).toBe(1);
  expect(await opened(command('k', 1))).toMatchObject({ ok: true, replayed: true });
});

it('An opening that failed is not taken for one that was done', async () => {
  const { open, opened, faults } = lamps();
  faults.losesAnswer = true;
  await expect(open(command('k', 1), give('lin'))).rejects.toThrow('answer lost');
  expect(await opened(command('k', 1))).toBeNull();
  expect(await open(command('k', 1), give('lin'))).toMatchObject({ ok: true, replayed: true });
});
