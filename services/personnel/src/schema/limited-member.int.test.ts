import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actor, codesOf, textOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import { COMMUNITY, districtOf, GRID, newKey, PERSON_ADD } from './people.fixture.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
let district: ReturnType<typeof districtOf>;
let rider: { personId: string; postingId: string };
const bee = { post: 'NEW_EMPLOYMENT', areaCode: COMMUNITY, employment: null };
beforeAll(async () => {
  test = await openTestService();
  district = districtOf(test);
  const personId = textOf(
    await district.add('Rider 骑手', { roles: ['RESIDENT', 'VOLUNTEER'] }),
    'personAdd.person.id',
  );
  const begun = await district.begin(personId, bee);
  rider = { personId, postingId: textOf(begun, 'postingBegin.posting.id') };
}, 60_000);
afterAll(() => test.close(), 60_000);

describe('A member from new employment', () => {
  it('gets no other post, whoever gives it', async () => {
    const codes = async (change: object) => codesOf(await district.begin(rider.personId, change), 'postingBegin');
    expect(await codes({ areaCode: GRID })).toEqual(['LIMITED_MEMBER']);
    expect(await codes({ post: 'MEDIATOR', areaCode: COMMUNITY, employment: null })).toEqual(['LIMITED_MEMBER']);
  });

  it('takes no posting over', async () => {
    const { postingId } = await district.posted('Lin 林', 'GRID_MEMBER', GRID);
    expect(codesOf(await district.handOver(postingId, rider.personId), 'postingHandOver')).toEqual(['LIMITED_MEMBER']);
  });

  it('is nobody who may act as anything else', async () => {
    const chief = textOf(await district.add('Chief 陈', { roles: ['GRID_CHIEF'] }), 'personAdd.person.id');
    expect(codesOf(await district.begin(chief, bee), 'postingBegin')).toEqual(['ROLES_NOT_LIMITED']);
    expect(codesOf(await district.handOver(rider.postingId, chief), 'postingHandOver')).toEqual(['ROLES_NOT_LIMITED']);
  });

  it('adds, posts and looks up nobody', async () => {
    const self = actor(['RESIDENT', 'VOLUNTEER'], { id: 'rider', divisions: ['140214'] });
    const input = { name: 'X', roles: [], areaCode: COMMUNITY };
    expect(await test.ask.refused(self, PERSON_ADD, { input, key: newKey() })).toContain('FORBIDDEN');
    expect(await test.ask.refused(self, '{ people { totalCount } }')).toContain('FORBIDDEN');
    expect(await test.ask.refused(self, '{ partyTrees { totalCount } }')).toContain('FORBIDDEN');
  });
});
