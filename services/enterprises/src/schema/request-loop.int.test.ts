import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localId, type Actor } from '@yunge/kernel';
import { auditOf, type StoredDocument } from '@yunge/mongo';
import { codesOf, drain, listOf, pathOf, rivals, textOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import {
  accountOf,
  companyId,
  dispatcher,
  districtOf,
  liaison,
  newKey,
  OPEN,
  SPRING,
  STONE,
  TOWN,
  wish,
  type Action,
} from './company.fixture.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
let district: ReturnType<typeof districtOf>;
const spring = accountOf(SPRING);
beforeAll(async () => {
  test = await openTestService();
  district = districtOf(test);
  await district.served(SPRING, liaison, { name: 'Spring Water' });
  await district.served(STONE, liaison);
}, 60_000);
afterAll(() => test.close(), 60_000);

const ONE = `query ($id: ID!) { request(id: $id) {
  status isOnTime closure slaState isCallBackDue disputeCount plan resultText
  promise { policy clock } stage { clock } history { seq name side by { id } text hash } } }`;
const seen = async (who: Actor, id: string) => pathOf((await test.ask(who, ONE, { id })).data, 'request');

/** Does it, and answers with the state it leads to or the refusal. */
async function step(by: Actor, action: Action, id: string, input: object = {}): Promise<unknown> {
  const data = await district.does(by, action, id, input);
  const [code] = codesOf(data, action);
  return code ?? pathOf(data, `${action}.request.status`);
}
const countOf = async (who: Actor) =>
  pathOf((await test.ask(who, '{ requests { totalCount } }')).data, 'requests.totalCount');
const news = async () => (await drain(test.service.stores.requests.outbox)).map(({ name, data }) => ({ name, data }));

describe('When a company asks', () => {
  it('the loop runs from its first word to its own yes, each side told of the other’s doings', async () => {
    const id = await district.opened(spring);
    expect(await step(liaison, 'requestContact', id, { note: 'Called Mr Lin.' })).toBe('CONTACTED');
    expect(await step(liaison, 'requestPlan', id, { plan: 'A second line.' })).toBe('PLANNED');
    const promisedAt = new Date(test.service.clock.now().getTime() + 30 * 86_400_000).toISOString();
    expect(await step(liaison, 'requestRoll', id, { promisedAt, reason: 'The transformer is late.' })).toBe('PLANNED');
    expect(await step(liaison, 'requestResolve', id, { text: 'The line is in.' })).toBe('RESOLVED');
    expect(await step(spring, 'requestConfirm', id, { comment: 'Thank you.' })).toBe('CLOSED');

    const request = await seen(spring, id);
    expect(request).toMatchObject({
      status: 'CLOSED',
      isOnTime: true,
      closure: 'CONFIRMATION',
      slaState: null,
      stage: null,
    });
    expect(listOf(request, 'history').map((event) => [textOf(event, 'name'), textOf(event, 'side')])).toEqual([
      ['request.opened', 'COMPANY'],
      ['request.contacted', 'STAFF'],
      ['request.planned', 'STAFF'],
      ['request.rolled', 'STAFF'],
      ['request.resolved', 'STAFF'],
      ['request.confirmed', 'COMPANY'],
      ['request.closed', 'COMPANY'],
    ]);
    const { requests } = test.service.stores;
    const local = localId('Request', id) ?? '';
    const stored = await requests.model.findById(local).lean<StoredDocument>();
    expect(stored && auditOf(requests).examine(stored)).toEqual([]);

    const messages = await news();
    const notices = messages.filter(({ name }) => name === 'notice.raised').map(({ data }) => data);
    expect(notices.map((notice) => [textOf(notice, 'reason'), textOf(notice, 'recipientId')])).toEqual([
      ['request.opened', liaison.id],
      ['request.contacted', spring.id],
      ['request.planned', spring.id],
      ['request.rolled', spring.id],
      ['request.resolved', spring.id],
      ['request.closed', liaison.id],
    ]);
    const closed = messages.filter(({ name }) => name === 'request.closed');
    expect(closed).toEqual([
      {
        name: 'request.closed',
        data: expect.objectContaining({ enterpriseId: SPRING, areaCode: TOWN, handlerId: liaison.id, isSolved: true }),
      },
    ]);
  }, 30_000);

  it('nobody closes it for the company', async () => {
    const id = await district.resolved(spring, liaison);
    const confirm = `mutation ($id: ID!) { requestConfirm(id: $id, idempotencyKey: "x") { userErrors { code } } }`;
    const callBack = `mutation ($id: ID!) { requestRecordCallBack(id: $id, input: { answer: SATISFIED, note: "Yes." }, idempotencyKey: "x") { userErrors { code } } }`;
    for (const mutation of [confirm, callBack]) {
      expect(await test.ask.refused(liaison, mutation, { id })).toContain('FORBIDDEN');
    }
    const both: Actor = { ...liaison, roles: ['LIAISON', 'CENTRE_DISPATCHER'] };
    expect(await step(both, 'requestRecordCallBack', id, { answer: 'SATISFIED', note: 'Yes.' })).toBe(
      'HANDLER_CANNOT_CALL_BACK',
    );
    expect(await step(accountOf(STONE), 'requestConfirm', id)).toBe('NOT_FOUND');
    expect(await step(liaison, 'requestResolve', id, { text: 'Again.' })).toBe('WRONG_STATE');
    expect(await seen(spring, id)).toMatchObject({ status: 'RESOLVED', isCallBackDue: true });
    const early = await district.opened(spring);
    expect(await step(spring, 'requestConfirm', early)).toBe('WRONG_STATE');
  });

  it('a recorded call-back closes it, or reopens it when the company says no', async () => {
    const id = await district.resolved(spring, liaison);
    const call = (answer: string) => step(dispatcher, 'requestRecordCallBack', id, { answer, note: 'They said so.' });
    expect(await call('NOT_REACHED')).toBe('RESOLVED');
    expect(await call('NOT_SOLVED')).toBe('REOPENED');
    expect(await seen(spring, id)).toMatchObject({ disputeCount: 1, slaState: 'ON_TIME', isOnTime: null });
    expect(await step(liaison, 'requestContact', id, { note: 'Called again.' })).toBe('CONTACTED');
    expect(await step(liaison, 'requestResolve', id, { text: 'Now it is.' })).toBe('RESOLVED');
    expect(await call('SATISFIED')).toBe('CLOSED');
    expect(await call('SATISFIED')).toBe('WRONG_STATE');
  });

  it('a dispute reopens it, a withdrawal has it called back about, a pressed one comes back', async () => {
    const id = await district.resolved(spring, liaison);
    expect(await step(spring, 'requestDispute', id, { reason: ' ' })).toBe('REASON_REQUIRED');
    expect(await step(spring, 'requestDispute', id, { reason: 'Still dark.' })).toBe('REOPENED');
    expect(await step(spring, 'requestWithdraw', id, { reason: 'Never mind.' })).toBe('WITHDRAWN');
    expect(await seen(spring, id)).toMatchObject({ isCallBackDue: true, closure: null });
    const call = (answer: string) => step(dispatcher, 'requestRecordCallBack', id, { answer, note: 'They said so.' });
    expect(await call('SATISFIED')).toBe('ANSWER_DOES_NOT_FIT');
    expect(await call('WAS_PRESSURED')).toBe('REOPENED');
  });
});

describe('When a request is sent twice', () => {
  it('one key and request give one request, another request under the key is refused', async () => {
    const before = Number(await countOf(spring));
    const answers = await rivals(8, () => test.ask(spring, OPEN, { input: wish, key: 'one' }));
    const ids = new Set(answers.map(({ data }) => textOf(data, 'requestOpen.request.id')));
    expect(ids.size).toBe(1);
    const other = await test.ask(spring, OPEN, { input: { ...wish, title: 'Less power' }, key: 'one' });
    expect(codesOf(other.data, 'requestOpen')).toEqual(['IDEMPOTENCY_CONFLICT']);
    expect(await countOf(spring)).toBe(before + 1);
    await test.ask(accountOf(STONE), OPEN, { input: wish, key: 'one' });
    expect(await countOf(spring)).toBe(before + 1);
  });

  it('a step repeated under its key is done once, and a stale version is refused', async () => {
    const id = await district.opened(spring);
    const again = { key: newKey(), version: 1 };
    const [first, second] = [
      await district.does(liaison, 'requestContact', id, { note: 'Called.' }, again),
      await district.does(liaison, 'requestContact', id, { note: 'Called.' }, again),
    ];
    expect(second).toEqual(first);
    const stale = await district.does(liaison, 'requestPlan', id, { plan: 'A plan.' }, { version: 1 });
    expect(codesOf(stale, 'requestPlan')).toEqual(['CONFLICT']);
    expect(listOf(await seen(spring, id), 'history')).toHaveLength(2);
  });

  it('of two who take the same step at once, one is first', async () => {
    const id = await district.opened(spring);
    const answers = await rivals(2, () => district.does(liaison, 'requestContact', id, { note: 'Called.' }));
    expect(answers.flatMap((data) => codesOf(data, 'requestContact'))).toEqual(['WRONG_STATE']);
  });
});

describe('When somebody else brings it', () => {
  it('it joins the same pool by its channel', async () => {
    const enterprise = companyId(SPRING);
    const opened = async (by: Actor, input: object) => {
      const { data } = await test.ask(by, OPEN, { input: { ...wish, ...input }, key: newKey() });
      return codesOf(data, 'requestOpen')[0] ?? pathOf(data, 'requestOpen.request.channel');
    };
    expect(await opened(liaison, { enterprise })).toBe('LIAISON_VISIT');
    expect(await opened(dispatcher, { enterprise, channel: 'HOTLINE_12345' })).toBe('HOTLINE_12345');
    expect(await opened(dispatcher, { enterprise, channel: 'ENTERPRISE_APP' })).toBe('WRONG_CHANNEL');
    expect(await opened(dispatcher, {})).toBe('ENTERPRISE_REQUIRED');
    expect(await opened(dispatcher, { enterprise: companyId('91110000802100433B') })).toBe('NOT_FOUND');
    expect(await opened(spring, { enterprise: companyId(STONE) })).toBe('NOT_FOUND');
  });
});
