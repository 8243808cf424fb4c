import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localId } from '@yunge/kernel';
import { firstBreak } from '@yunge/mongo';
import { codesOf, drain, listOf, pathOf, rivals, textOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import {
  chief,
  clerk,
  COMMUNITY,
  CONFIRM,
  FINISH,
  OPEN,
  resident,
  ROUTE,
  townOf,
  wish,
  WITHDRAW,
} from './need.fixture.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
let town: ReturnType<typeof townOf>;
beforeAll(async () => {
  test = await openTestService();
  town = townOf(test);
  await test.service.stores.postings.learn('p1', {
    postingId: 'p1',
    version: 1,
    personId: clerk.id,
    post: 'COMMUNITY_WORKER',
    employment: null,
    areaCode: COMMUNITY,
    from: new Date('2026-01-01T00:00:00Z'),
    until: null,
  });
}, 60_000);
afterAll(() => test.close(), 60_000);

const told = async () =>
  (await drain(test.service.stores.needs.outbox)).map(({ name, data }) =>
    name === 'notice.raised' ? `${textOf(data, 'reason')} → ${textOf(data, 'recipientId')}` : name,
  );

describe('When a resident files a need', () => {
  it('one key gives one need, however often and at once it is sent', async () => {
    const answers = await rivals(10, () => test.ask(resident, OPEN, { input: wish, key: 'same' }));
    expect(new Set(answers.map(({ data }) => textOf(data, 'needOpen.need.id'))).size).toBe(1);
    expect(await town.idsSeenBy(resident)).toHaveLength(1);
  });

  it('another need under the same key is refused', async () => {
    const { data } = await test.ask(resident, OPEN, { input: { ...wish, kind: 'OTHER' }, key: 'same' });
    expect(codesOf(data, 'needOpen')).toEqual(['IDEMPOTENCY_CONFLICT']);
  });

  it('a bad area is refused with its field, and nothing is stored', async () => {
    const before = await town.idsSeenBy(resident);
    const { data } = await test.ask(resident, OPEN, { input: { ...wish, areaCode: '140214' }, key: 'bad' });
    expect(data).toEqual({
      needOpen: { need: null, userErrors: [{ code: 'NOT_A_COMMUNITY', field: ['input', 'areaCode'] }] },
    });
    expect(await town.idsSeenBy(resident)).toEqual(before);
  });
});

describe('When a need takes its way', () => {
  it('everybody is told what concerns them, and the history is whole', async () => {
    await told();
    const need = await town.filedNeed();
    expect(await told()).toEqual(['need.filed → clerk']);

    const { data: seen } = await test.ask(
      clerk,
      `query ($id: ID!) { need(id: $id) { version suggestion { platform } allowedActions filer { id } claimDeadline { policy clock at } } }`,
      { id: need },
    );
    expect(seen).toMatchObject({
      need: {
        suggestion: { platform: 'VOLUNTEER' },
        allowedActions: ['ROUTE', 'WITHDRAW'],
        claimDeadline: { policy: 'need@1', clock: 'promise' },
      },
    });
    await test.ask(clerk, ROUTE, {
      id: need,
      input: { platform: 'VOLUNTEER', reason: 'near by' },
      version: 1,
      key: 'route',
    });
    const helper = await town.volunteer('helper');
    await town.claim(need, helper);
    await town.act(helper.who, FINISH, need);
    expect(await town.act(resident, CONFIRM, need)).toEqual({
      needConfirm: { need: { status: 'CONFIRMED', allowedActions: [] }, userErrors: [] },
    });
    expect(await told()).toEqual([
      'need.routed → lin',
      'need.claimed → lin',
      'need.closed',
      'need.finished → lin',
      'need.confirmed → helper',
    ]);

    const { data } = await test.ask(
      clerk,
      `query ($id: ID!) { need(id: $id) { history { seq name hash reason platform } } }`,
      { id: need },
    );
    const history = listOf(data, 'need.history');
    expect(history).toMatchObject([
      { seq: 1, name: 'need.filed' },
      { seq: 2, name: 'need.routed', reason: 'near by', platform: 'VOLUNTEER' },
      { seq: 3, name: 'need.claimed' },
      { seq: 4, name: 'need.finished' },
      { seq: 5, name: 'need.confirmed' },
    ]);
    const recorded = await test.service.stores.needs.history(localId('Need', need) ?? '');
    expect(firstBreak(recorded, { seq: 5, hash: String(pathOf(history, '4.hash')) })).toBeNull();
  });

  it('a version that is no longer the latest is refused with CONFLICT, and changes nothing', async () => {
    const need = await town.routedNeed();
    const input = { platform: 'PUBLIC', reason: 'after all' };
    const { data } = await test.ask(chief, ROUTE, { id: need, input, version: 1, key: 'stale' });
    expect(codesOf(data, 'needRoute')).toEqual(['CONFLICT']);
    const { data: seen } = await test.ask(chief, `query ($id: ID!) { need(id: $id) { platform version } }`, {
      id: need,
    });
    expect(seen).toEqual({ need: { platform: 'VOLUNTEER', version: 2 } });
  });

  it('withdrawn while claimed, its claimant is told', async () => {
    const need = await town.routedNeed();
    await town.claim(need, await town.volunteer('unlucky'));
    await told();
    expect(await town.act(resident, WITHDRAW, need)).toMatchObject({ needWithdraw: { need: { status: 'WITHDRAWN' } } });
    expect(await told()).toEqual(['need.closed', 'need.withdrawn → unlucky']);
  });
});
