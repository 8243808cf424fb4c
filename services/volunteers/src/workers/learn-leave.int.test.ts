import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { leaveChanged } from '@yunge/contracts';
import { deliver } from '@yunge/testkit';
import { COMMUNITY } from '../schema/need.fixture.ts';
import { openTestService } from '../test-service.ts';
import { learnLeave } from './learn-leave.ts';

const HOUR = 3_600_000;
let test: Awaited<ReturnType<typeof openTestService>>;
beforeAll(async () => {
  test = await openTestService();
  for (const [personId, post] of [
    ['zhou', 'COMMUNITY_WORKER'],
    ['zhao', 'ORGANISER'],
  ] as const) {
    await test.service.stores.postings.learn(personId, {
      ...{ postingId: personId, version: 1, personId, post, employment: null, areaCode: COMMUNITY },
      ...{ from: new Date('2026-01-01T00:00:00Z'), until: null },
    });
  }
}, 60_000);
afterAll(() => test.close(), 60_000);

describe('While whoever runs a hub is on leave', () => {
  it('who stands in is told of its needs; where nobody does, the next post', async () => {
    const at = await test.service.clock.sync();
    const hub = () => test.service.stores.postings.hubOf(COMMUNITY, at);
    const span = { from: new Date(at.getTime() - HOUR), until: new Date(at.getTime() + HOUR) };
    const heard = (version: number, change: object) =>
      deliver(
        [
          {
            id: `m${version}`,
            name: leaveChanged.name,
            data: { leaveId: 'l1', version, personId: 'zhou', ...span, ...change },
          },
        ],
        [learnLeave(test.service)],
      );
    expect(await hub()).toBe('zhou');
    expect(await heard(1, { backupId: 'qian', isInForce: false })).toBe(1);
    expect(await hub()).toBe('zhou');
    await heard(2, { backupId: 'qian', isInForce: true });
    expect(await hub()).toBe('qian');
    await heard(3, { backupId: null, isInForce: true });
    expect(await hub()).toBe('zhao');
    await heard(2, { backupId: 'qian', isInForce: true });
    expect(await hub()).toBe('zhao');
    await heard(4, { backupId: null, isInForce: false });
    expect(await hub()).toBe('zhou');
  }, 60_000);
});
