import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { accept, systemActor, type DomainEvent } from '@yunge/kernel';
import { testPlatform } from '@yunge/testkit';
import { connect, ensureIndexes } from './connect.ts';
import { outboxStoreOf } from './outbox.ts';
import { defineRecords, type Records } from './records.ts';
import type { Identified } from './seam.ts';

type Rung = DomainEvent & { readonly name: 'bell.rung'; readonly id: string };

const platform = testPlatform();
const by = systemActor('test');
const at = new Date('2026-11-23T00:00:00Z');
const later = new Date('2026-11-23T00:00:01Z');
const LEASE_MS = 5_000;
let bells: Records<Identified, Rung>;
let close: () => Promise<void>;

beforeAll(async () => {
  const uri = platform.variables['MONGODB_URI'] ?? '';
  const connection = await connect({ uri, database: `${platform.prefix}outbox`, appName: 'outbox-test' });
  bells = defineRecords<Identified, Rung>({
    connection,
    noun: 'Bell',
    collection: 'bells',
    fields: {},
    evolve: (_, { id }) => ({ id, version: 0 }),
    announce: () => ['one', 'two'].map((name) => ({ name, data: {} })),
  });
  await ensureIndexes(connection);
  close = () => connection.close();
}, 60_000);
afterAll(async () => {
  await close();
  await platform.drop();
}, 60_000);

const command = { name: 'ring', by, key: null, request: null };
const ring = (id: string) => accept<Rung>({ name: 'bell.rung', id, by: by.id, at });
const claim = async (now = later) => (await bells.outbox.claim(now, LEASE_MS, 10))[0];
const left = async (id: string) => {
  const found = await bells.model.findById(id).lean<{ log: { outbox: { id: string }[]; relayAt?: Date } } | null>();
  return { messages: found?.log.outbox.map((message) => message.id), isListed: found?.log.relayAt !== undefined };
};

it('A claimed batch that is all there is leaves in one write, and only then', async () => {
  const store = outboxStoreOf(bells.model);
  await bells.open(command, ring, 'a');
  const first = await claim();
  expect(first?.messages.map(({ id }) => id)).toEqual(['a-1-0', 'a-1-1']);
  expect(await claim()).toBeUndefined();

  await bells.change('a', command, () => ring('a'));
  expect(first && (await store.finish(first))).toBe(false);
  await (first && bells.outbox.sent(first));
  expect(await left('a')).toEqual({ messages: ['a-2-0', 'a-2-1'], isListed: true });

  const second = await claim();
  expect(second && (await store.finish({ ...second, until: at }))).toBe(false);
  expect(second && (await store.finish(second))).toBe(true);
  expect(await left('a')).toEqual({ messages: [], isListed: false });
});

it('What is not done stays, and comes up again when the lease is over', async () => {
  await bells.open(command, ring, 'b');
  const batch = await claim();
  await (batch && bells.outbox.sent(batch, batch.messages.slice(0, 1)));
  expect(await left('b')).toEqual({ messages: ['b-1-1'], isListed: true });
  expect(await claim()).toBeUndefined();
  expect((await claim(new Date(later.getTime() + LEASE_MS)))?.messages.map(({ id }) => id)).toEqual(['b-1-1']);
});
