import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { accept, type DomainEvent } from '@yunge/kernel';
import { actor, testPlatform } from '@yunge/testkit';
import { Schema, type Connection } from 'mongoose';
import { auditOf, type Audit, type StoredDocument } from './audit.ts';
import { CHAIN_START, link } from './chain.ts';
import { connect } from './connect.ts';
import { defineRecords } from './records.ts';
import type { Identified } from './seam.ts';

interface Tally extends Identified {
  readonly title: string;
  readonly sum: number;
  readonly last: { readonly by: string; readonly at: Date } | null;
  readonly marks: readonly number[];
}
type TallyEvent = DomainEvent &
  (
    | { readonly name: 'tally.opened'; readonly id: string; readonly title: string }
    | Added
    | { readonly name: 'tally.closed' }
  );
type Added = { readonly name: 'tally.added'; readonly amount: number };

function evolve(tally: Tally | null, event: TallyEvent): Tally {
  if (event.name === 'tally.opened') {
    return { id: event.id, version: 0, title: event.title, sum: 0, last: null, marks: [] };
  }
  if (!tally) throw new Error('A tally begins with its opening');
  if (event.name === 'tally.closed') return { ...tally, title: `${tally.title} (closed)` };
  const { amount, by, at } = event;
  return { ...tally, sum: tally.sum + amount, last: { by, at }, marks: [...tally.marks, amount] };
}

const platform = testPlatform();
const who = actor('GRID_MEMBER');
const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 1, minute));
let connection: Connection;
let audit: Audit;
let tallies: ReturnType<typeof open>;

const open = () =>
  defineRecords<Tally, TallyEvent>({
    ...{ connection, noun: 'Tally', collection: 'tallies', evolve },
    fields: { title: String, sum: Number, last: new Schema({ by: String, at: Date }, { _id: false }), marks: [Number] },
  });
const raw = () => connection.getClient().db(connection.name).collection<StoredDocument & { _id: string }>('tallies');

const command = { name: 'write', by: who, key: null, request: null };

/** A tally with four events, through the seam. */
async function write(id: string) {
  const by = who.id;
  const opening = { name: 'tally.opened', id, title: `Tally ${id}`, by, at: at(0) } as const;
  const outcomes = [await tallies.open(command, () => accept(opening), id)];
  for (const event of [
    { name: 'tally.added', amount: 3, by, at: at(3) },
    { name: 'tally.added', amount: 5, by, at: at(5) },
    { name: 'tally.closed', by, at: at(9) },
  ] as const) {
    outcomes.push(await tallies.change(id, command, () => accept(event)));
  }
  expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
}

async function findings() {
  const found: string[] = [];
  for await (const batch of audit.batches()) {
    for (const document of batch) {
      for (const { id, seq, kind, detail } of audit.examine(document)) found.push(`${kind} ${id} ${seq}: ${detail}`);
    }
  }
  return found;
}
const eventsOf = async (id: string) => [...((await raw().findOne({ _id: id }))?.log?.events ?? [])];
const set = (id: string, fields: Record<string, unknown>) => raw().updateOne({ _id: id }, { $set: fields });

beforeAll(async () => {
  const uri = platform.variables['MONGODB_URI'] ?? '';
  connection = await connect({ uri, database: `${platform.prefix}audit`, appName: 'audit-test' });
  tallies = open();
  audit = auditOf(tallies);
}, 60_000);
beforeEach(async () => {
  await raw().deleteMany({});
  for (const id of ['a', 'b', 'c']) await write(id);
}, 60_000);
afterAll(async () => {
  await connection.close();
  await platform.drop();
}, 60_000);

describe('An audit', () => {
  it('finds nothing in what the seam wrote', async () => {
    expect(await findings()).toEqual([]);
    expect(await eventsOf('a')).toHaveLength(4);
  });

  it.each([
    ['an amount', { 'log.events.1.amount': 30 }, 2],
    ['who it was', { 'log.events.2.by': 'somebody-else' }, 3],
    ['when it was', { 'log.events.3.at': at(10) }, 4],
    ['a hash', { 'log.events.0.hash': 'f'.repeat(64) }, 1],
    ['a field more', { 'log.events.1.note': 'hm' }, 2],
  ])('finds an event of which %s was edited', async (_, fields, seq) => {
    await set('b', fields);
    expect((await findings())[0]).toBe(`EDITED b ${seq}: the event does not match its hash`);
  });

  it.each([
    ['first', 0, 'REMOVED b 1: the event is gone'],
    ['a middle', 1, 'REMOVED b 2: the event is gone'],
    ['last', 3, 'REMOVED b 4: the log goes on to 4'],
  ])('finds that the %s one was removed', async (_, index, finding) => {
    await set('b', { 'log.events': (await eventsOf('b')).toSpliced(index, 1) });
    expect(await findings()).toEqual([finding]);
  });

  it('finds that all were removed', async () => {
    await set('b', { 'log.events': [] });
    expect(await findings()).toEqual(['REMOVED b 1: the log goes on to 4']);
  });

  it('finds that the last was removed and the head set back, by the state', async () => {
    const events = (await eventsOf('b')).slice(0, -1);
    const { seq, hash } = events.at(-1) ?? {};
    await set('b', { 'log.events': events, 'log.head': { seq, hash } });
    expect(await findings()).toContain('STATE_DIFFERS b null: title is not what its events make it');
  });

  it('finds that two changed places', async () => {
    const [one, two, three, four] = await eventsOf('b');
    await set('b', { 'log.events': [one, three, two, four] });
    expect(await findings()).toEqual(['REORDERED b 2: the event stands in another place']);
  });

  it('finds that two changed places and numbers', async () => {
    const [one, two, three, four] = await eventsOf('b');
    await set('b', { 'log.events': [one, { ...three, seq: 2 }, { ...two, seq: 3 }, four] });
    expect(await findings()).toEqual([
      'EDITED b 2: the event does not match its hash',
      'EDITED b 3: the event does not match its hash',
      'EDITED b 4: the event does not match its hash',
    ]);
  });

  it('finds an event that was put in', async () => {
    const [one, two, ...rest] = await eventsOf('b');
    await set('b', { 'log.events': [one, two, { ...two, amount: 7 }, ...rest] });
    expect(await findings()).toEqual(['EDITED b 2: two events bear this number']);
  });

  it('finds an event, and a whole log, that another document lent', async () => {
    const lent = await eventsOf('c');
    await set('b', { 'log.events.0': lent[0] });
    expect((await findings())[0]).toBe('EDITED b 2: the event does not match its hash');
    const c = await raw().findOne({ _id: 'c' });
    const { _id, ...rest } = c ?? { _id: '' };
    expect(_id).toBe('c');
    await raw().replaceOne({ _id: 'b' }, { ...rest, id: 'b' });
    expect(await findings()).toEqual(['STATE_DIFFERS b null: id is not what its events make it']);
  });

  it.each([
    ['sum', { sum: 9 }],
    ['last', { 'last.by': 'somebody-else' }],
    ['marks', { marks: [5, 3] }],
    ['title', { title: null }],
    ['secret', { secret: true }],
    ['id', { id: 'z' }],
    ['version', { version: 9 }],
  ])('finds a state whose %s was edited', async (field, fields) => {
    await set('b', fields);
    expect(await findings()).toEqual([`STATE_DIFFERS b null: ${field} is not what its events make it`]);
  });

  it('finds an edited event whose later hashes were made anew, by the state', async () => {
    const by = who.id;
    const { recorded, head } = link(CHAIN_START, [
      { name: 'tally.opened', id: 'b', title: 'Tally b', by, at: at(0) },
      { name: 'tally.added', amount: 4, by, at: at(3) },
      { name: 'tally.added', amount: 5, by, at: at(5) },
      { name: 'tally.closed', by, at: at(9) },
    ]);
    await set('b', { 'log.events': recorded, 'log.head': head });
    expect(await findings()).toEqual([
      'STATE_DIFFERS b null: sum is not what its events make it',
      'STATE_DIFFERS b null: marks is not what its events make it',
    ]);
  });

  it('reads a document that has no log at all', async () => {
    await raw().replaceOne({ _id: 'b' }, { id: 'b' });
    expect(await findings()).toEqual(['REMOVED b 1: there is no log']);
  });
});
