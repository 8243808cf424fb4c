import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localId } from '@yunge/kernel';
import { startWorker, workerRedis } from '@yunge/queue';
import { deliver, drain, eventually, rivals } from '@yunge/testkit';
import { postingChanged } from '@yunge/contracts';
import { chief, clerk, COMMUNITY, townOf } from '../schema/need.fixture.ts';
import { openTestService } from '../test-service.ts';
import { callJointMeeting, sweepUnclaimedNeeds } from './call-joint-meeting.ts';
import { learnPosting } from './learn-posting.ts';

const DAY = 86_400_000;
let test: Awaited<ReturnType<typeof openTestService>>;
let town: ReturnType<typeof townOf>;
beforeAll(async () => {
  test = await openTestService();
  town = townOf(test);
  const posting = {
    postingId: 'p1',
    version: 1,
    personId: 'zhou',
    post: 'COMMUNITY_WORKER',
    employment: null,
    areaCode: COMMUNITY,
    from: '2026-01-01T00:00:00Z',
    until: null,
  };
  const heard = await deliver([{ id: 'm1', name: postingChanged.name, data: posting }], [learnPosting(test.service)]);
  expect(heard).toBe(1);
}, 60_000);
afterAll(() => test.close(), 60_000);

const sweep = () => sweepUnclaimedNeeds(test.service).run();
const historyOf = async (need: string) =>
  (await test.service.stores.needs.history(localId('Need', need) ?? '')).map(({ name }) => name);

describe('When nobody claims a need in time', () => {
  it('two workers that look at once call the joint meeting exactly once, and tell the clerk of the community once', async () => {
    const needs = await rivals(8, () => town.routedNeed());
    const claimed = await town.routedNeed();
    await town.claim(claimed, await town.volunteer('wang'));
    await sweep();
    await drain(test.service.stores.needs.outbox);

    await test.service.clock.advance(14 * DAY);
    await Promise.all([sweep(), sweep(), sweep()]);
    await sweep();

    for (const need of needs) {
      expect(await historyOf(need)).toEqual(['need.filed', 'need.routed', 'need.warned', 'need.jointMeetingCalled']);
    }
    expect(await historyOf(claimed)).toEqual(['need.filed', 'need.routed', 'need.claimed']);
    const told = await drain(test.service.stores.needs.outbox);
    const meetings = told.filter(({ data }) => JSON.stringify(data).includes('need.jointMeetingCalled'));
    expect(meetings).toHaveLength(needs.length);
    for (const meeting of meetings)
      expect(meeting).toMatchObject({ name: 'notice.raised', data: { recipientId: 'zhou', isUrgent: true } });
    expect(await town.idsSeenBy(clerk, { statuses: ['JOINT_MEETING'] })).toHaveLength(needs.length);
  }, 60_000);

  it('not a millisecond early', async () => {
    const need = await town.routedNeed();
    const stored = await test.service.stores.needs.get(localId('Need', need) ?? '');
    const dueAt = stored?.promise.dueAt.getTime() ?? 0;
    const now = (await test.service.clock.sync()).getTime();
    await test.service.clock.advance(dueAt - now - 60_000);
    await sweep();
    expect(await historyOf(need)).toEqual(['need.filed', 'need.routed', 'need.warned']);
    await test.service.clock.advance(70_000);
    await sweep();
    expect(await historyOf(need)).toContain('need.jointMeetingCalled');
  }, 60_000);

  it('it is claimed from the joint meeting, and listed as waiting until then', async () => {
    const [need] = await town.idsSeenBy(chief, { statuses: ['JOINT_MEETING'] });
    const waiting = await town.idsSeenBy(chief, { unclaimedSince: test.service.clock.now().toISOString() });
    expect(waiting).toContain(need);
    await town.claim(String(need), await town.volunteer('saviour'));
    expect(await town.idsSeenBy(chief, { unclaimedSince: test.service.clock.now().toISOString() })).not.toContain(need);
  }, 60_000);
});

describe('When two workers run', () => {
  it('time alone brings a need before the joint meeting, once, and its notice to the queue of personnel', async () => {
    const need = await town.routedNeed();
    const { service, platform } = test;
    const options = {
      redisUrl: platform.variables['REDIS_URL'] ?? '',
      prefix: platform.queuePrefix,
      service: 'volunteers' as const,
      logger: service.logger,
      queues: service.queues,
      clock: service.clock,
      jobs: [callJointMeeting(service), learnPosting(service)],
      sweeps: [sweepUnclaimedNeeds(service)],
      outboxes: [service.stores.needs.outbox],
    };
    const stops = [await startWorker(options), await startWorker(options)];
    await service.clock.advance(14 * DAY);
    await eventually(
      () => town.idsSeenBy(clerk, { statuses: ['JOINT_MEETING'] }),
      (ids) => ids.includes(need),
    );
    const redis = workerRedis(options.redisUrl);
    const jobs = await eventually(
      () => redis.lrange(`{${options.prefix}}:personnel:wait`, 0, -1),
      (waiting) => waiting.length > 0,
    );
    for (const stop of stops) await stop();
    redis.disconnect();
    expect(new Set(jobs).size).toBe(jobs.length);
    expect(await historyOf(need)).toEqual(['need.filed', 'need.routed', 'need.warned', 'need.jointMeetingCalled']);
  }, 60_000);
});
