import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testPlatform, type TestPlatform } from '@yunge/testkit';
import { begin, finish, isPlanted, markerOf } from './marker.ts';
import { plainCollection, withDatabases, type Databases } from './stores.ts';

const silent = () => undefined;
const wanted = { scale: 1, asOf: '2026-11' };

let platform: TestPlatform;
beforeEach(() => {
  platform = testPlatform();
});
afterEach(() => platform.drop(), 60_000);

const within = <T>(work: (databases: Databases) => Promise<T>) =>
  withDatabases({ mongoUri: platform.variables['MONGODB_URI'] ?? '', dbPrefix: platform.prefix }, 'marker-test', work);
const plantRow = ({ grids }: Databases) => plainCollection(grids, 'incidents').insertOne({ _id: 'one' });
const countRows = ({ grids }: Databases) => plainCollection(grids, 'incidents').countDocuments();

describe('Whoever plants', () => {
  it('finds a finished plant of that size, and no other', async () => {
    await within(async (databases) => {
      expect(isPlanted(await markerOf(databases), wanted)).toBe(false);
      await begin(databases, wanted, silent);
      expect(isPlanted(await markerOf(databases), wanted)).toBe(false);
      await finish(databases, { incidents: 1 });
      const marker = await markerOf(databases);
      expect(marker).toMatchObject({ scale: 1, asOf: '2026-11', counts: { incidents: 1 } });
      expect(isPlanted(marker, wanted)).toBe(true);
      expect(isPlanted(marker, { scale: null, asOf: null })).toBe(true);
      expect(isPlanted(marker, { ...wanted, scale: 10 })).toBe(false);
      expect(isPlanted(marker, { ...wanted, asOf: '2026-12' })).toBe(false);
    });
  }, 60_000);

  it('removes what was planted half and begins again, in the month of the store’s clock', async () => {
    await within(async (databases) => {
      await begin(databases, wanted, silent);
      await plantRow(databases);
      const again = await begin(databases, { scale: null, asOf: null }, silent);
      expect(await countRows(databases)).toBe(0);
      expect(again).toMatchObject({ scale: 1, finishedAt: null, asOf: expect.stringMatching(/^20\d\d-\d\d$/) });
    });
  }, 60_000);

  it('leaves what no plant made alone, and says which it is', async () => {
    await within(async (databases) => {
      await plantRow(databases);
      await expect(begin(databases, wanted, silent)).rejects.toThrow(`${platform.prefix}grids.incidents holds data`);
      expect(await countRows(databases)).toBe(1);
      expect(await markerOf(databases)).toBeNull();
    });
  }, 60_000);

  it('is not kept away by a demonstration’s clock', async () => {
    await within(async (databases) => {
      await plainCollection(databases.platform, 'clock').insertOne({ _id: 'demo', aheadMs: 40 * 86_400_000 });
      await begin(databases, wanted, silent);
      expect((await markerOf(databases))?.finishedAt).toBeNull();
    });
  }, 60_000);
});
