import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { StoredDocument } from '@yunge/mongo';
import { testPlatform } from '@yunge/testkit';
import { peopleIn } from '../../services/personnel/src/store/people.ts';
import { needsIn } from '../../services/volunteers/src/store/needs.ts';
import { needs } from '../demo/community/needs.ts';
import { peopleHistories } from '../demo/plant/people.ts';
import { withDatabases, type Databases } from '../demo/plant/stores.ts';
import { claimants, needHistory } from '../demo/plant/volunteers.ts';
import { audit, isEmpty, type AuditOptions } from './audit.ts';

type Row = StoredDocument & { _id: string };

const ROWS = 25;
const UNTIL = new Date('2026-11-01');
const SECRET = 'a secret of the audit office';
const platform = testPlatform();
const store = { mongoUri: platform.variables['MONGODB_URI'] ?? '', dbPrefix: platform.prefix };
const silent = () => undefined;

/** People and needs of the demo, written by their services' own stores. */
async function plant({ personnel, volunteers }: Databases, from: number) {
  const people = peopleHistories('2026-11').drop(from).take(ROWS);
  await peopleIn(personnel, silent).insert([...people]);
  const profiles = claimants();
  const filed = needs({ asOf: '2026-11' }).drop(from).take(ROWS);
  const histories = filed.map((need) => needHistory(need, profiles, UNTIL));
  await needsIn(volunteers, { onAnnounced: silent }).plant([...histories]);
}

const within = <T>(work: (databases: Databases) => Promise<T>) => withDatabases(store, 'audit-test', work);
const rawIn = (databases: Databases, service: 'personnel' | 'volunteers', collection: string) =>
  databases[service].getClient().db(databases[service].name).collection<Row>(collection);

const run = (options: Partial<AuditOptions> = {}) => audit({ ...store, log: silent, ...options });
const told = async (options: Partial<AuditOptions> = {}) =>
  (await run(options)).findings.map((one) => `${one.kind} ${one.service} ${one.collection} ${one.id} ${one.seq}`);

/** Does something to a need, hears what the audit says, and undoes it. */
async function tamper(change: (needs: readonly Row[]) => readonly Row[], options: Partial<AuditOptions> = {}) {
  return within(async (databases) => {
    const rows = rawIn(databases, 'volunteers', 'needs');
    const before = await rows.find().sort({ _id: 1 }).toArray();
    const after = change(before);
    const ids = new Set(after.map(({ _id }) => _id));
    for (const { _id } of before) if (!ids.has(_id)) await rows.deleteOne({ _id });
    for (const row of after) await rows.replaceOne({ _id: row._id }, row);
    const findings = await told(options);
    for (const row of before) await rows.deleteOne({ _id: row._id });
    await rows.insertMany(before);
    return { findings, ids: before.map(({ _id }) => _id) };
  });
}

beforeAll(async () => {
  expect(await isEmpty(store)).toBe(true);
  await within((databases) => plant(databases, 0));
}, 120_000);
afterEach(async () => {
  expect(await told()).toEqual([]); // whatever was done was undone
}, 120_000);
afterAll(() => platform.drop(), 60_000);

describe('An audit of all services', () => {
  it('finds nothing in an untouched store, and counts', async () => {
    const { documents, events, findings, sealed } = await run();
    expect({ documents, findings, sealed }).toEqual({ documents: 2 * ROWS, findings: [], sealed: [] });
    expect(events).toBeGreaterThan(3 * ROWS);
    expect(await isEmpty(store)).toBe(false);
  }, 120_000);

  it('names service, collection, document and event', async () => {
    const { findings, ids } = await tamper((rows) =>
      rows.map((row, at) => {
        const events = row.log?.events ?? [];
        return at > 0 ? row : { ...row, log: { ...row.log, events: events.toSpliced(1, 1) } };
      }),
    );
    expect(findings).toEqual([`REMOVED volunteers needs ${ids[0]} 2`]);
  }, 120_000);

  it('does not know of a document that vanished before the first seal', async () => {
    expect((await tamper((rows) => rows.slice(1))).findings).toEqual([]);
  }, 120_000);
});

describe('With seals', () => {
  const anchors: string[] = [];

  beforeAll(async () => {
    const first = await run({ isSealing: true, secret: SECRET });
    expect(first.sealed.map(({ seal }) => seal._id)).toEqual([1, 1, 1, 1, 1]);
    await within((databases) => plant(databases, ROWS));
    const { sealed } = await run({ isSealing: true, secret: SECRET });
    const of = (name: string) => sealed.find(({ service }) => service === name)?.seal;
    expect(of('volunteers')?.parts.find(({ collection }) => collection === 'needs')).toMatchObject({
      documents: 2 * ROWS,
      changed: ROWS, // a seal names only what is new
    });
    anchors.push(of('volunteers')?.hash ?? '');
    await within((databases) => plant(databases, 2 * ROWS));
  }, 120_000);

  it('an audit finds nothing in an untouched store, with documents newer than the seals', async () => {
    expect(await told({ secret: SECRET, anchors: { volunteers: anchors } })).toEqual([]);
  }, 120_000);

  it('finds a document that vanished after either seal', async () => {
    const { findings, ids } = await tamper((rows) => rows.slice(1));
    expect(findings).toEqual([`VANISHED volunteers needs ${ids[0]} null`]);
    const all = await tamper(() => []);
    expect(all.findings).toHaveLength(2 * ROWS);
  }, 120_000);

  it('finds a log that was written anew from its first event on', async () => {
    const [victim, other] = needs({ asOf: '2026-11' }).take(2);
    if (!victim || !other) throw new Error('There are needs');
    // The life of another need under this one's id: whole in itself, state and all.
    const { id, events } = needHistory({ ...other, id: victim.id }, claimants(), UNTIL);
    const forged = await within(async ({ volunteers }) =>
      needsIn(volunteers, { onAnnounced: silent }).compose(id, events),
    );
    if (!forged) throw new Error('It has events');
    const { findings } = await tamper((rows) => rows.map((row) => (row._id === id ? { ...forged } : row)));
    expect(findings).toEqual([expect.stringMatching(`^(EDITED|REMOVED) volunteers needs ${id} \\d+$`)]);
  }, 120_000);

  it('finds seals that were edited, removed or made with another key', async () => {
    await within(async ({ volunteers }) => {
      const db = volunteers.getClient().db(volunteers.name);
      const seals = db.collection<{ _id: number }>('seals');
      const [first, second] = await seals.find().sort({ _id: 1 }).toArray();
      if (!first || !second) throw new Error('There are two seals');

      await seals.updateOne({ _id: 2 }, { $set: { at: new Date(0) } });
      expect(await told()).toEqual(['EDITED volunteers seals 2 null']);
      await seals.deleteOne({ _id: 2 });
      expect(await told()).toEqual([]);
      expect(await told({ anchors: { volunteers: anchors } })).toEqual(['REMOVED volunteers seals 2 null']);
      await seals.insertOne(second);

      await seals.deleteOne({ _id: 1 });
      expect(await told()).toEqual(['REMOVED volunteers seals 1 null']);
      await seals.insertOne(first);
      expect(await told({ secret: 'a key that is another one' })).toHaveLength(10);

      const leaves = db.collection<{ _id: string; leaves: string[] }>('sealleaves');
      const row = await leaves.findOne({ 'leaves.1': { $exists: true } });
      if (!row) throw new Error('There are leaves');
      await leaves.updateOne({ _id: row._id }, { $set: { leaves: row.leaves.slice(1) } });
      expect(await told()).toEqual([expect.stringMatching(/^EDITED volunteers seals [12] null$/)]);
      await leaves.updateOne({ _id: row._id }, { $set: { leaves: row.leaves } });
    });
  }, 120_000);

  it('seals nothing in which something was found', async () => {
    await within(async (databases) => {
      const rows = rawIn(databases, 'personnel', 'people');
      const [person] = await rows.find().sort({ _id: 1 }).limit(1).toArray();
      if (!person) throw new Error('There are people');
      await rows.updateOne({ _id: person._id }, { $set: { name: 'somebody else' } });
      await expect(run({ isSealing: true })).rejects.toThrow('seals of grids are keyed');
      const { findings, sealed } = await run({ isSealing: true, secret: SECRET });
      expect(findings.map(({ kind, id }) => `${kind} ${id}`)).toEqual([`STATE_DIFFERS ${person._id}`]);
      expect(sealed.map(({ service }) => service)).not.toContain('personnel');
      await rows.replaceOne({ _id: person._id }, person);
    });
  }, 120_000);
});
