import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '@yunge/kernel';
import { listOf, textOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import { sweepOverdueIncidents } from '../workers/escalate-overdue-incident.ts';
import { admin, key, LAMP, member, plantTown } from './incident.fixture.ts';

/** Nothing listens on port 1. */
const NO_REDIS = { REDIS_URL: 'redis://127.0.0.1:1' };
const REGISTER = `mutation ($input: EmergencyDeviceRegisterInput!, $key: ID!) {
  emergencyDeviceRegister(input: $input, idempotencyKey: $key) { plainKey } }`;
const PRESS = `mutation ($input: EmergencyCallOpenInput!, $key: ID!) {
  emergencyCallOpen(input: $input, idempotencyKey: $key) { emergencyCall { code } userErrors { code } } }`;

let test: Awaited<ReturnType<typeof openTestService>>;
beforeAll(async () => {
  test = await openTestService(NO_REDIS);
  await plantTown(test.service);
}, 60_000);
afterAll(() => test.close(), 60_000);

describe('While Redis is out of reach', () => {
  it('a call is taken in, its notices wait in the store, and it climbs all the same', async () => {
    const { incidents } = test.service.stores;
    const registered = await test.ask(admin, REGISTER, {
      input: { code: 'ZC-1', point: LAMP, label: '三号楼' },
      key: key(),
    });
    const deviceKey = textOf(registered.data, 'emergencyDeviceRegister.plainKey');
    const { data } = await test.ask(ANONYMOUS, PRESS, { input: { deviceCode: 'ZC-1', deviceKey }, key: key() });
    expect(listOf(data, 'emergencyCallOpen.userErrors')).toEqual([]);
    const call = await incidents.byCode(textOf(data, 'emergencyCallOpen.emergencyCall.code'), {});
    expect(call?.owners).toEqual([member.id, 'untrained']);
    const waiting = await incidents.model.countDocuments({ _id: call?.id, 'log.relayAt': { $ne: null } });
    expect(waiting).toBe(1);
    await test.service.clock.advance(5 * 60_000);
    await sweepOverdueIncidents(test.service).run();
    expect((await incidents.get(call?.id ?? ''))?.escalationLevel).toBe(2);
  }, 60_000);
});
