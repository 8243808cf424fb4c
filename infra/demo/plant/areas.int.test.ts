import { afterAll, describe, expect, it } from '@jest/globals';
import { areaChanged } from '@yunge/contracts';
import { implement } from '@yunge/queue';
import { deliver, drain, testPlatform } from '@yunge/testkit';
import { placesIn } from '../../../services/grids/src/store/places.ts';
import { toArea } from '../../../services/personnel/src/domain/area.ts';
import { areasIn } from '../../../services/personnel/src/store/areas.ts';
import { copyAreas } from './areas.ts';
import { plantPlaces } from './grids.ts';
import { withDatabases, type Databases } from './stores.ts';

const TOWN = '140214033';
const platform = testPlatform();
afterAll(() => platform.drop(), 60_000);

const within = <T>(work: (databases: Databases) => Promise<T>) =>
  withDatabases({ mongoUri: platform.variables['MONGODB_URI'] ?? '', dbPrefix: platform.prefix }, 'areas-test', work);

describe('The planted copy of the areas', () => {
  it('is what personnel would have learnt, had every place been announced', async () => {
    await within(async (databases) => {
      await plantPlaces(databases.grids, '2026-11');
      await copyAreas(databases.personnel);
      const places = placesIn(databases.grids);
      expect(await drain(...places.outboxes)).toEqual([]);

      await places.reload();
      const atlas = places.atlas();
      const town = atlas.division(TOWN);
      const communities = atlas.children(TOWN);
      if (!town) throw new Error('the town was not planted');
      // The same places once more, as a new platform would load them: told of, and heard elsewhere.
      const anew = placesIn(databases.volunteers);
      await anew.insert([town, ...communities], atlas.grids({ within: TOWN }));
      const heard = areasIn(databases.training);
      const learn = implement(areaChanged, (area) => heard.learn(area.code, toArea(area)));
      const messages = await drain(...anew.outboxes);
      expect(await deliver(messages, [learn])).toBe(1 + communities.length + atlas.grids({ within: TOWN }).length);

      const planted = await areasIn(databases.personnel).under([TOWN]);
      expect(planted.length).toBe(messages.length);
      expect(await heard.under([TOWN])).toEqual(planted);
    });
  }, 60_000);
});
