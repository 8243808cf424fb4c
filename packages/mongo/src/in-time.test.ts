import { expect, it } from '@jest/globals';
import { accept, systemActor, type Decision, type DomainEvent } from '@yunge/kernel';
import { changeInTime } from './in-time.ts';
import { seamOf, type DocumentStore, type NewDocument } from './seam.ts';

interface Lamp {
  readonly id: string;
  readonly version: number;
  readonly nextDueAt: Date | null;
}
type LampEvent = DomainEvent & { readonly name: 'lamp.hung' | 'lamp.told' | 'lamp.lit'; readonly id: string };

const due = new Date('2026-11-23T00:00:00Z');
const by = systemActor('test');
const evolve = (lamp: Lamp | null, { name, id }: LampEvent): Lamp => {
  const nextDueAt = name === 'lamp.hung' ? due : name === 'lamp.told' ? null : (lamp?.nextDueAt ?? null);
  return { version: 0, ...lamp, id, nextDueAt };
};
const event = (name: LampEvent['name']) => accept<LampEvent>({ name, id: 'l', by: by.id, at: due });
const command = (expectedVersion: number | null = null) => ({
  name: 'x',
  by,
  key: null,
  request: null,
  expectedVersion,
});

/** One lamp in memory, hung and due. */
async function hung() {
  const documents = new Map<string, NewDocument<LampEvent> & Lamp>();
  const store: DocumentStore<Lamp, LampEvent> = {
    load: (id) => Promise.resolve(documents.get(id) ?? null),
    events: (id) => Promise.resolve(documents.get(id)?.log.events ?? []),
    insert: (document) => {
      documents.set(document.id, { nextDueAt: null, ...document });
      return Promise.resolve(null);
    },
    save: (id, version, { state, head, events }) => {
      const found = documents.get(id);
      if (found?.version !== version) return Promise.resolve(false);
      documents.set(id, { ...found, ...state, log: { ...found.log, head, events: [...found.log.events, ...events] } });
      return Promise.resolve(true);
    },
  };
  const environment = { pause: () => Promise.resolve(), random: () => 0.5, newId: () => 'l' };
  const seam = seamOf<Lamp, LampEvent>({ collection: 'lamps', evolve }, store, environment);
  await seam.open(command(), () => event('lamp.hung'));
  const light = (at: Date, expectedVersion: number | null = null) =>
    changeInTime<Lamp, LampEvent, never>(
      seam,
      { id: 'l', command: command(expectedVersion), at },
      () => seam.change('l', command(), (): Decision<LampEvent, never> => event('lamp.told')),
      () => event('lamp.lit'),
    );
  return { light, names: () => documents.get('l')?.log.events.map(({ name }) => name) };
}

it('What has come due is told before a command changes anything, and only then', async () => {
  const late = await hung();
  expect(await late.light(due)).toMatchObject({ ok: true });
  expect(late.names()).toEqual(['lamp.hung', 'lamp.told', 'lamp.lit']);
  const early = await hung();
  await early.light(new Date(due.getTime() - 1));
  expect(early.names()).toEqual(['lamp.hung', 'lamp.lit']);
});

it('The telling is no conflict for whoever saw the version before it; anything else is', async () => {
  expect(await (await hung()).light(due, 1)).toMatchObject({ ok: true });
  expect(await (await hung()).light(due, 7)).toMatchObject({ ok: false, code: 'CONFLICT' });
});
