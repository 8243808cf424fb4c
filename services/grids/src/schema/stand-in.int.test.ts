import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dutyShiftChanged, leaveChanged } from '@yunge/contracts';
import { ANONYMOUS, localId, toGlobalId } from '@yunge/kernel';
import { codesOf, deliver, drain, listOf, pathOf, rivals, textOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import { sweepAbsent } from '../workers/cover-absent.ts';
import { learnDutyShift } from '../workers/learn-duty-shift.ts';
import { learnLeave } from '../workers/learn-leave.ts';
import {
  admin,
  casesOf,
  chief,
  COMMUNITY,
  dispatcher,
  GRID,
  key,
  LAMP,
  leader,
  mediator,
  member,
  plantTown,
  report,
  resident,
} from './incident.fixture.ts';

const HOUR = 3_600_000;
let test: Awaited<ReturnType<typeof openTestService>>;
let cases: ReturnType<typeof casesOf>;
beforeAll(async () => {
  test = await openTestService();
  await plantTown(test.service);
  cases = casesOf(test);
}, 60_000);
afterAll(() => test.close(), 60_000);

const stores = () => test.service.stores;
let count = 0;
/** Personnel says that somebody is away from now on, or any more; and who stands in. */
async function leave(personId: string, backupId: string | null, change: object = {}) {
  const at = (await test.service.clock.sync()).getTime();
  const data = {
    ...{ leaveId: `leave-${personId}`, version: (count += 1), personId, backupId, isInForce: true },
    ...{ from: new Date(at - HOUR), until: new Date(at + 8 * HOUR), ...change },
  };
  await deliver([{ id: `m${count}`, name: leaveChanged.name, data }], [learnLeave(test.service)]);
}
const back = (personId: string) => leave(personId, null, { isInForce: false });
async function onShift(personId: string, backupId: string | null, areaCode: string, change: object = {}) {
  const at = (await test.service.clock.sync()).getTime();
  const data = {
    ...{ shiftId: 'night', version: (count += 1), personId, backupId, areaCode, isCancelled: false },
    ...{ from: new Date(at - HOUR), until: new Date(at + HOUR), ...change },
  };
  await deliver([{ id: `m${count}`, name: dutyShiftChanged.name, data }], [learnDutyShift(test.service)]);
}
const trained = (personId: string) =>
  stores().certificates.learn(`c-${personId}`, {
    ...{ certificateId: `c-${personId}`, version: 1, personId, module: 'PROFESSIONAL' },
    ...{ from: new Date('2026-01-01T00:00Z'), until: new Date('2036-01-01T00:00Z') },
  });
const incidentOf = async (id: string) => {
  const found = await stores().incidents.get(localId('Incident', id) ?? '');
  if (!found) throw new Error('the incident is gone');
  return found;
};
const person = (id: string) => toGlobalId('Person', id);

describe('A member on leave', () => {
  it('is not given anything while nobody stands in, and the list of candidates says so', async () => {
    await leave(member.id, null);
    const id = await cases.filed();
    expect(codesOf(await cases.dispatched(id, person(member.id)), 'incidentDispatch')).toEqual(['OFF_DUTY']);
    const { data } = await test.ask(
      dispatcher,
      'query ($id: ID!) { incident(id: $id) { candidates(itemCode: "YJ-01") { person { id } isOffered refusal isAway standIn { id } } } }',
      { id },
    );
    expect(listOf(data, 'incident.candidates')).toContainEqual({
      ...{ person: { id: person(member.id) }, isOffered: false, refusal: 'OFF_DUTY', isAway: true, standIn: null },
    });
    await back(member.id);
    expect(codesOf(await cases.dispatched(id, person(member.id)), 'incidentDispatch')).toEqual([]);
  });

  it('is stood in for by the backup, once that one is trained; the log says for whom', async () => {
    await leave(member.id, 'sub');
    const id = await cases.filed();
    expect(codesOf(await cases.dispatched(id, person(member.id)), 'incidentDispatch')).toEqual(['NOT_TRAINED']);
    await trained('sub');
    expect(codesOf(await cases.dispatched(id, person(member.id)), 'incidentDispatch')).toEqual([]);
    expect(await incidentOf(id)).toMatchObject({ assigneeId: 'sub' });
    const { data } = await test.ask(dispatcher, 'query ($id: ID!) { incident(id: $id) { history { name reason } } }', {
      id,
    });
    expect(listOf(data, 'incident.history').at(-1)).toEqual({
      ...{ name: 'incident.dispatched', reason: expect.stringContaining('代班人') },
    });
    await back(member.id);
  });

  it('is not told of a new report: who stands in is', async () => {
    await leave(member.id, 'sub');
    await leave('untrained', null);
    const id = await cases.opened();
    expect((await incidentOf(id)).owners).toEqual(['sub']);
    await leave(member.id, null);
    expect((await incidentOf(await cases.opened())).owners).toEqual([]);
    await Promise.all([back(member.id), back('untrained')]);
    expect((await incidentOf(await cases.opened())).owners).toEqual([member.id]);
  });

  it('hands what they hold to who stands in, once, however many workers look, and keeps answering for it', async () => {
    const [given, reported] = [await cases.filed(), await cases.opened()];
    await cases.dispatched(given, person(member.id));
    await drain(stores().incidents.outbox);
    await leave(member.id, 'sub');
    await rivals(4, () => sweepAbsent(test.service).run());
    await sweepAbsent(test.service).run();
    expect(await incidentOf(given)).toMatchObject({ assigneeId: 'sub', owners: ['sub', member.id] });
    expect((await incidentOf(reported)).owners).toEqual(['sub', member.id]);
    const log = await stores().incidents.history(localId('Incident', given) ?? '');
    expect(log.filter(({ name }) => name === 'incident.handedOver')).toHaveLength(1);
    const told = await drain(stores().incidents.outbox);
    expect(told.filter(({ data }) => JSON.stringify(data).includes(localId('Incident', given) ?? '?'))).toMatchObject([
      { name: 'notice.raised', data: { recipientId: 'sub', reason: 'incident.handedOver' } },
    ]);
    await back(member.id);
    await sweepAbsent(test.service).run();
    expect(await incidentOf(given)).toMatchObject({ assigneeId: 'sub' });
  }, 60_000);

  it('hands it to the first superior who is there where nobody stands in', async () => {
    const id = await cases.filed();
    await cases.dispatched(id, person(member.id));
    await leave(member.id, null);
    await leave(chief.id, null);
    await sweepAbsent(test.service).run();
    expect(await incidentOf(id)).toMatchObject({ assigneeId: leader.id });
    await Promise.all([back(member.id), back(chief.id)]);
  });

  it('is a late or repeated event’s matter no more than once', async () => {
    await leave('late', 'sub', { version: 900 });
    await leave('late', null, { version: 899, isInForce: false });
    const at = await test.service.clock.sync();
    expect(await stores().absences.of(['late'], at)).toMatchObject([{ version: 900, backupId: 'sub' }]);
  });
});

describe('A mediator on leave', () => {
  it('is not named', async () => {
    const id = await cases.opened(resident, { ...report, category: 'NEIGHBOUR_DISPUTE' });
    const name = () =>
      cases.say(dispatcher, 'incidentNameMediator', 'IncidentNameMediatorInput', id, {
        mediatorId: person(mediator.id),
      });
    await cases.act(dispatcher, 'incidentAccept', id);
    await cases.act(dispatcher, 'incidentFile', id);
    await leave(mediator.id, 'sub');
    expect(await name()).toEqual(['OFF_DUTY']);
    await back(mediator.id);
    expect(await name()).toEqual([]);
  });
});

describe('A superior on leave', () => {
  it('is passed over by the ladder: who stands in is told, else the next one up', async () => {
    await leave(chief.id, 'deputy');
    const at = await test.service.clock.sync();
    const above = async () => (await stores().postings.superiorsOf(GRID, at)).slice(0, 2);
    expect(await above()).toEqual(['deputy', leader.id]);
    await leave(chief.id, null);
    expect(await above()).toEqual([leader.id, leader.id]);
    await back(chief.id);
  });
});

describe('An emergency call', () => {
  const REGISTER = `mutation ($input: EmergencyDeviceRegisterInput!, $key: ID!) {
    emergencyDeviceRegister(input: $input, idempotencyKey: $key) { plainKey userErrors { code } } }`;
  const PRESS = `mutation ($input: EmergencyCallOpenInput!, $key: ID!) {
    emergencyCallOpen(input: $input, idempotencyKey: $key) { emergencyCall { code } userErrors { code } } }`;
  let pressed = 0;
  /** Those who are told of a press of a device of its own. */
  async function called(): Promise<readonly string[]> {
    const code = `SI-${(pressed += 1)}`;
    const input = { code, point: LAMP, label: '幸福小区1号楼' };
    const { data } = await test.ask(admin, REGISTER, { input, key: key() });
    const deviceKey = textOf(data, 'emergencyDeviceRegister.plainKey');
    const call = (await test.ask(ANONYMOUS, PRESS, { input: { deviceCode: code, deviceKey }, key: key() })).data;
    const found = await stores().incidents.byCode(String(pathOf(call, 'emergencyCallOpen.emergencyCall.code')), {});
    return found?.owners ?? [];
  }

  it('goes to whoever is on shift and the shift’s backup, else by the rule', async () => {
    expect(await called()).toEqual([member.id, 'untrained']);
    await onShift('night', 'deputy', COMMUNITY);
    expect(await called()).toEqual(['night', 'deputy']);
    await leave('night', null);
    expect(await called()).toEqual(['deputy', member.id]);
    await back('night');
    await onShift('night', null, COMMUNITY);
    expect(await called()).toEqual(['night', member.id]);
    await onShift('night', null, COMMUNITY, { isCancelled: true });
    expect(await called()).toEqual([member.id, 'untrained']);
  }, 60_000);
});
