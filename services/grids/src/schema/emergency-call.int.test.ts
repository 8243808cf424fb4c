import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, toGlobalId } from '@yunge/kernel';
import { codesOf, drain, listOf, pathOf, rivals, textOf } from '@yunge/testkit';
import { deviceId } from '../domain/emergency-device.ts';
import { openTestService } from '../test-service.ts';
import { sweepOverdueIncidents } from '../workers/escalate-overdue-incident.ts';
import { admin, casesOf, chief, GRID, key, LAMP, member, plantTown, resident } from './incident.fixture.ts';

const REGISTER = `mutation ($input: EmergencyDeviceRegisterInput!, $key: ID!) {
  emergencyDeviceRegister(input: $input, idempotencyKey: $key) {
    emergencyDevice { id code isActive grid { code } } plainKey userErrors { code field } } }`;
const RETIRE = `mutation ($id: ID!, $key: ID!) { emergencyDeviceRetire(id: $id, idempotencyKey: $key) {
    emergencyDevice { isActive } userErrors { code } } }`;
const LIST = `query ($filter: EmergencyDeviceFilter) { emergencyDevices(filter: $filter) { totalCount nodes { code } } }`;
const PRESS = `mutation ($input: EmergencyCallOpenInput!, $key: ID!) {
  emergencyCallOpen(input: $input, idempotencyKey: $key) {
    emergencyCall { code openedAt acknowledgeBy } userErrors { code } } }`;

let test: Awaited<ReturnType<typeof openTestService>>;
let cases: ReturnType<typeof casesOf>;
beforeAll(async () => {
  test = await openTestService();
  await plantTown(test.service);
  cases = casesOf(test);
}, 60_000);
afterAll(() => test.close(), 60_000);

const incidents = () => test.service.stores.incidents;
const MINUTE = 60_000;
const advance = (minutes: number) => test.service.clock.advance(minutes * MINUTE);
const sweep = () => rivals(3, () => sweepOverdueIncidents(test.service).run());

let count = 0;
const input = (code: string) => ({ code, point: LAMP, label: '幸福小区3号楼2单元' });
/** A device of its own, and how to press it. */
async function device() {
  const code = `ZC-${(count += 1)}00`;
  const { data } = await test.ask(admin, REGISTER, { input: input(code), key: key() });
  const deviceKey = textOf(data, 'emergencyDeviceRegister.plainKey');
  const press = async (under = key(), shown = deviceKey) =>
    (await test.ask(ANONYMOUS, PRESS, { input: { deviceCode: code, deviceKey: shown }, key: under })).data;
  return { code, press, id: toGlobalId('EmergencyDevice', deviceId(code)) };
}
const codeOf = (data: unknown) => textOf(data, 'emergencyCallOpen.emergencyCall.code');
async function called(data: unknown) {
  const found = await incidents().byCode(codeOf(data), {});
  if (!found) throw new Error('the call is gone');
  return found;
}
const levelsOf = async (id: string) =>
  (await incidents().history(id)).flatMap((event) => (event.name === 'incident.escalated' ? [event.level] : []));

describe('A device', () => {
  it('is registered with its grid, and shows its key once', async () => {
    const under = key();
    const ask = async () => (await test.ask(admin, REGISTER, { input: input('ZC-1'), key: under })).data;
    const first = await ask();
    expect(pathOf(first, 'emergencyDeviceRegister.emergencyDevice')).toMatchObject({
      ...{ code: 'ZC-1', isActive: true, grid: { code: GRID } },
    });
    expect(textOf(first, 'emergencyDeviceRegister.plainKey')).toMatch(/^yd_/);
    expect(pathOf(await ask(), 'emergencyDeviceRegister.plainKey')).toBeNull();
    const { data } = await test.ask(admin, REGISTER, { input: input('ZC-1'), key: key() });
    expect(codesOf(data, 'emergencyDeviceRegister')).toEqual(['ALREADY_EXISTS']);
    const outside = { ...input('ZC-2'), point: { lng: 120, lat: 30 } };
    const refused = (await test.ask(admin, REGISTER, { input: outside, key: key() })).data;
    expect(codesOf(refused, 'emergencyDeviceRegister')).toEqual(['OUTSIDE_GRIDS']);
  });

  it('is listed to the staff of its divisions and to nobody else', async () => {
    const codes = async (filter: object = {}) =>
      listOf((await test.ask(chief, LIST, { filter })).data, 'emergencyDevices.nodes');
    expect(await codes()).toContainEqual({ code: 'ZC-1' });
    expect(await codes({ isActive: false })).toEqual([]);
    expect(await codes({ within: '370883' })).toEqual([]);
    const stranger = { ...chief, scopes: { ...chief.scopes, divisions: ['370883'] } };
    expect(pathOf((await test.ask(stranger, LIST)).data, 'emergencyDevices.totalCount')).toBe(0);
    expect(await test.ask.refused(resident, LIST)).toContain('FORBIDDEN');
    const NODE = `query ($id: ID!) { node(id: $id) { id } }`;
    const id = toGlobalId('EmergencyDevice', deviceId('ZC-1'));
    expect((await test.ask(chief, NODE, { id })).data).toEqual({ node: { id } });
    expect((await test.ask(resident, NODE, { id })).data).toEqual({ node: null });
  });
});

describe('When a device is pressed', () => {
  it('the member on duty and a backup are told of a call that climbs, and the device gets its code', async () => {
    const { press, code } = await device();
    await drain(incidents().outbox);
    const data = await press();
    const call = await called(data);
    expect(call).toMatchObject({
      ...{ type: 'EMERGENCY', source: 'ONE_TAP', category: 'EMERGENCY_CALL', status: 'REPORTED', gridCode: GRID },
      ...{ owners: [member.id, 'untrained'], promise: { policy: 'incident/EMERGENCY@1' } },
    });
    expect(call.description).toContain(code);
    const due = Date.parse(textOf(data, 'emergencyCallOpen.emergencyCall.acknowledgeBy'));
    expect(due - Date.parse(textOf(data, 'emergencyCallOpen.emergencyCall.openedAt'))).toBe(2 * MINUTE);
    const told = (await drain(incidents().outbox)).filter(({ name }) => name === 'notice.raised');
    expect(told.map(({ data: notice }) => textOf(notice, 'recipientId')).sort()).toEqual([member.id, 'untrained']);
  });

  it('an unknown, wrong or retired device makes nothing, and all look alike', async () => {
    const { press, id } = await device();
    const before = await incidents().model.countDocuments();
    const wrong = await press(key(), 'yd_wrong');
    const unknown = (await test.ask(ANONYMOUS, PRESS, { input: { deviceCode: 'NONE', deviceKey: 'x' }, key: key() }))
      .data;
    expect(wrong).toEqual(unknown);
    expect(codesOf(wrong, 'emergencyCallOpen')).toEqual(['NOT_FOUND']);
    const retired = await test.ask(admin, RETIRE, { id, key: key() });
    expect(pathOf(retired.data, 'emergencyDeviceRetire.emergencyDevice.isActive')).toBe(false);
    expect(codesOf(await press(), 'emergencyCallOpen')).toEqual(['NOT_FOUND']);
    expect(await incidents().model.countDocuments()).toBe(before);
  });

  it('thirty presses at once, each under its own key, are one call', async () => {
    const { press } = await device();
    const codes = (await rivals(30, () => press())).map(codeOf);
    expect(new Set(codes).size).toBe(1);
  }, 60_000);

  it('a press within two minutes joins the open call, a later one is a call of its own', async () => {
    const { press } = await device();
    const first = codeOf(await press());
    await advance(1);
    const again = key();
    expect(codeOf(await press(again))).toBe(first);
    await advance(1.5);
    const second = codeOf(await press());
    expect(second).not.toBe(first);
    // A repeated command means what it meant, even after another call.
    expect(codeOf(await press(again))).toBe(first);
    expect(await incidents().model.countDocuments({ description: /ZC-\d+00/, code: { $in: [first, second] } })).toBe(2);
  });

  it('a press after the call was closed is a new call', async () => {
    const { press } = await device();
    const first = await called(await press());
    await cases.act(member, 'incidentAcknowledge', toGlobalId('Incident', first.id));
    await cases.done(member, toGlobalId('Incident', first.id));
    await cases.act(chief, 'incidentStartCheck', toGlobalId('Incident', first.id));
    await cases.act(chief, 'incidentPassCheck', toGlobalId('Incident', first.id));
    expect((await called(await press())).id).not.toBe(first.id);
  });
});

describe('When nobody answers for a call', () => {
  it('it has climbed to the town within five minutes, once for each level, with three workers racing', async () => {
    const { press } = await device();
    const { id } = await called(await press());
    // A sweep leaves the first second to the alarm.
    await advance(2.05);
    await sweep();
    expect(await levelsOf(id)).toEqual([1]);
    await advance(2.95);
    await sweep();
    expect(await levelsOf(id)).toEqual([1, 2]);
    const call = await incidents().get(id);
    expect(call?.owners).toEqual([member.id, 'untrained', 'chief', 'leader']);
  }, 60_000);

  it('it stops to climb once an owner has acknowledged it', async () => {
    const { press } = await device();
    const { id } = await called(await press());
    const acknowledge = async (by: typeof member) => cases.act(by, 'incidentAcknowledge', toGlobalId('Incident', id));
    await advance(1);
    expect(pathOf(await acknowledge({ ...member, id: 'untrained' }), 'incidentAcknowledge.incident.status')).toBe(
      'IN_PROGRESS',
    );
    await advance(5);
    await sweep();
    expect(await levelsOf(id)).toEqual([]);
  }, 60_000);
});
