import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificateChanged, postingChanged } from '@yunge/contracts';
import { testPlatform } from '@yunge/testkit';
import { certificatesIn } from '../../services/grids/src/store/certificates.ts';
import { postingsIn as gridsPostings } from '../../services/grids/src/store/postings.ts';
import { Fact } from '../../services/personnel/src/domain/fact.ts';
import { factsIn } from '../../services/personnel/src/store/facts.ts';
import { peopleIn } from '../../services/personnel/src/store/people.ts';
import { peopleHistories } from '../demo/plant/people.ts';
import { plainCollection, withDatabases, type Databases } from '../demo/plant/stores.ts';
import { copyPostings } from '../demo/plant/copies.ts';
import { rebuild, type RebuildOptions } from './rebuild.ts';

const PEOPLE = 40;
const platform = testPlatform();
const store = { mongoUri: platform.variables['MONGODB_URI'] ?? '', dbPrefix: platform.prefix };
const within = <T>(work: (databases: Databases) => Promise<T>) => withDatabases(store, 'rebuild-test', work);
const copies = ({ grids }: Databases) => plainCollection(grids, 'postings');

const run = async (name: string, options: RebuildOptions = {}) => {
  const found = (await rebuild(store, options)).find((each) => each.name === name);
  if (!found) throw new Error(`no read model ${name}`);
  return found;
};
const nothingOff = { missing: [], surplus: [], different: [], underWay: 0 };

beforeAll(async () => {
  await within(async (databases) => {
    const announced = await peopleIn(databases.personnel, () => undefined).insert([
      ...peopleHistories('2026-11').take(PEOPLE),
    ]);
    await copyPostings(databases, announced);
    const facts = announced.filter(({ name }) => name === postingChanged.name).map((message) => Fact.parse(message));
    await factsIn(databases.personnel).insert(facts, new Date('2026-11-01'));
  });
}, 120_000);
afterAll(() => platform.drop(), 60_000);

describe('A rebuild', () => {
  it('finds every copy equal in an untouched store, row by row', async () => {
    for (const each of await rebuild(store)) expect(each).toMatchObject({ ...nothingOff, equal: each.expected });
    for (const name of ['grids.postings', 'training.postings', 'personnel.facts']) {
      expect((await run(name)).equal).toBeGreaterThan(PEOPLE / 2);
    }
  }, 120_000);

  it('names a row that is missing, one that is different though its version is right, and one that nobody announced', async () => {
    const [gone, changed] = await within(async (databases) => {
      const [first, second] = await copies(databases).find({}).sort({ _id: 1 }).limit(2).toArray();
      if (!first || !second) throw new Error('no copies');
      await copies(databases).deleteOne({ _id: first._id });
      await copies(databases).updateOne({ _id: second._id }, { $set: { areaCode: '140214999999999' } });
      await copies(databases).insertOne({ ...second, _id: 'stray' });
      return [first._id, second._id];
    });
    const off = { missing: [gone], different: [changed], surplus: ['stray'], underWay: 0 };
    expect(await run('grids.postings')).toMatchObject({ ...off, repaired: 0 });
    expect(await run('enterprises.postings')).toMatchObject(nothingOff);
    expect(await run('grids.postings', { isRepairing: true })).toMatchObject({ ...off, repaired: 3 });
    expect(await run('grids.postings', { isRepairing: true })).toMatchObject({ ...nothingOff, repaired: 0 });
  }, 120_000);

  it('takes a missing fact in again, stamped now, and leaves a changed one to whoever looks into it', async () => {
    const [gone, changed] = await within(async ({ personnel }) => {
      const facts = plainCollection(personnel, 'facts');
      const [first, second] = await facts.find({}).sort({ _id: 1 }).limit(2).toArray();
      if (!first || !second) throw new Error('no facts');
      await facts.deleteOne({ _id: first._id });
      await facts.updateOne({ _id: second._id }, { $set: { 'data.post': 'TRAINER' } });
      return [first._id, second._id];
    });
    const off = { missing: [gone], different: [changed], surplus: [] };
    expect(await run('personnel.facts', { isRepairing: true })).toMatchObject({ ...off, repaired: 1 });
    expect(await run('personnel.facts')).toMatchObject({ ...off, missing: [] });
    const again = await within(({ personnel }) => plainCollection(personnel, 'facts').findOne({ _id: gone }));
    expect(again?.['recordedAt']).toBeInstanceOf(Date);
  }, 120_000);

  it('calls news that is still in its owner’s outbox under way, and leaves it to the relay', async () => {
    const id = await within(async (databases) => {
      const people = peopleIn(databases.personnel, () => undefined);
      const [history] = [...peopleHistories('2026-11').drop(PEOPLE).take(1)];
      const document = history && people.compose(history.id, history.events);
      if (!document) throw new Error('nobody');
      await people.model.insertMany([document], { lean: true });
      return document.postings[0]?.id;
    });
    const found = await run('grids.postings', { isRepairing: true });
    expect(found).toMatchObject({ ...nothingOff, underWay: found.expected - found.equal, repaired: 0 });
    expect(found.underWay).toBeGreaterThan(0);
    expect(await within(({ grids }) => gridsPostings(grids).model.exists({ _id: id }))).toBeNull();
  }, 120_000);

  it('knows a copy that its own event wrote', async () => {
    await within(async ({ grids, training }) => {
      const from = new Date('2026-01-01');
      const data = { certificateId: 'c1', version: 1, personId: 'p', module: 'PROFESSIONAL', from, until: from };
      await certificatesIn(grids).learn('c1', certificateChanged.schema.parse(data));
      expect(training.name).not.toBe('');
    });
    // Nobody has issued it.
    expect(await run('grids.certificates')).toMatchObject({ surplus: ['c1'] });
  }, 120_000);
});
