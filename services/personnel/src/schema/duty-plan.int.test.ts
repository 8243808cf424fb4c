import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localId, type Actor } from '@yunge/kernel';
import { actor, codesOf, drain, instant, listOf, pathOf, rivals, textOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import { sweepDuty } from '../workers/keep-duty.ts';
import { chief, COMMUNITY, DISTRICT, districtOf, elsewhere, GRID, newKey, resident, TOWN } from './people.fixture.ts';

const SHIFTS = 'shifts { id version isCancelled from until person { name } backup { name } } userErrors { code field }';
const PLAN = `mutation ($areaCode: String!, $month: String!, $input: DutyMonthPlanInput!, $key: ID!) {
  dutyMonthPlan(areaCode: $areaCode, month: $month, input: $input, idempotencyKey: $key) { ${SHIFTS} } }`;
const SWAP = `mutation ($id: ID!, $input: DutyShiftSwapInput!, $version: Int, $key: ID!) {
  dutyShiftSwap(id: $id, input: $input, expectedVersion: $version, idempotencyKey: $key) { ${SHIFTS} } }`;
const CANCEL = `mutation ($id: ID!, $input: DutyShiftCancelInput!, $key: ID!) {
  dutyShiftCancel(id: $id, input: $input, idempotencyKey: $key) { ${SHIFTS} } }`;
const CALENDAR = `query ($areaCode: String!, $from: LocalDate!, $until: LocalDate!) {
  dutyCalendar(areaCode: $areaCode, from: $from, until: $until) { areaCode days {
    date turns { from until person { name } shift { id areaCode person { name } } }
    away { person { name } standIn { name } } holes { from until } } } }`;
const ASK = `mutation ($input: LeaveAskInput!, $key: ID!) { leaveAsk(input: $input, idempotencyKey: $key) { leave { id } userErrors { code } } }`;
const APPROVE = `mutation ($id: ID!, $key: ID!) { leaveApprove(id: $id, idempotencyKey: $key) { leave { id } userErrors { code } } }`;

const MONTH = '2030-03';
const night = (day: number) => instant(`${MONTH}-${String(day).padStart(2, '0')}T17:30+08:00`);
const morning = (day: number) => instant(night(day), { hours: 15.5 });

let test: Awaited<ReturnType<typeof openTestService>>;
let district: ReturnType<typeof districtOf>;
let people: { personId: string; id: string }[] = [];
beforeAll(async () => {
  test = await openTestService();
  district = districtOf(test);
  people = [
    await district.posted('Lin', 'GRID_MEMBER', GRID),
    await district.posted('Wang', 'GRID_MEMBER', `${COMMUNITY}002`),
    await district.posted('Boss', 'GRID_CHIEF', COMMUNITY),
    await district.posted('Far', 'GRID_MEMBER', '140214034001001'),
    await district.posted('Leader', 'TOWN_LEADER', TOWN),
  ];
  await district.posted('Head', 'CENTRE_HEAD', DISTRICT);
}, 60_000);
afterAll(() => test.close(), 60_000);

const idOf = (n: number) => people[n]?.personId ?? '';
const shift = (who: number, day: number, backup: number | null = null) => ({
  ...{ personId: idOf(who), backupId: backup === null ? null : idOf(backup), from: night(day), until: morning(day) },
});
const plan = async (shifts: object[], by: Actor = chief, change: object = {}) => {
  const variables = { areaCode: COMMUNITY, month: MONTH, input: { shifts }, key: newKey(), ...change };
  return (await test.ask(by, PLAN, variables)).data;
};
const calendar = async (from: string, until: string, by: Actor = chief, areaCode = COMMUNITY) =>
  (await test.ask(by, CALENDAR, { areaCode, from: `${MONTH}-${from}`, until: `${MONTH}-${until}` })).data;
const outbox = () => drain(test.service.stores.dutyPlans.outbox);

describe('A duty calendar through the door', () => {
  it('is planned whole under one key, and announced shift by shift', async () => {
    await outbox();
    const key = newKey();
    const shifts = [shift(0, 1, 2), shift(1, 2), shift(0, 3)];
    const answers = await rivals(6, () => plan(shifts, chief, { key }));
    const ids = answers.map((data) => JSON.stringify(listOf(data, 'dutyMonthPlan.shifts')));
    expect(new Set(ids).size).toBe(1);
    expect(listOf(answers[0], 'dutyMonthPlan.shifts')).toMatchObject([
      { version: 1, person: { name: 'Lin' }, backup: { name: 'Boss' } },
      { person: { name: 'Wang' }, backup: null },
      { person: { name: 'Lin' } },
    ]);
    const told = await outbox();
    expect(told.filter(({ name }) => name === 'duty-shift.changed')).toHaveLength(3);
    expect(told.filter(({ name }) => name === 'notice.raised')).toHaveLength(2);
  }, 60_000);

  it('refuses all of it where one shift is wrong, and an area that is not yours', async () => {
    const data = await plan([shift(1, 5), shift(3, 6)]);
    expect(pathOf(data, 'dutyMonthPlan.userErrors')).toEqual([
      { code: 'NOT_POSTED_THERE', field: ['input', 'shifts', '1', 'personId'] },
    ]);
    expect(codesOf(await plan([shift(0, 1)]), 'dutyMonthPlan')).toEqual(['SHIFT_OVERLAPS']);
    expect(codesOf(await plan([shift(0, 5)], elsewhere), 'dutyMonthPlan')).toEqual(['OUTSIDE_YOUR_AREA']);
    expect(
      await test.ask.refused(resident, PLAN, { areaCode: COMMUNITY, month: MONTH, input: { shifts: [] }, key: 'k' }),
    ).toContain('FORBIDDEN');
  });

  it('takes nobody twice, however many plan at once', async () => {
    const answers = await rivals(6, () => plan([shift(2, 25)]));
    expect(answers.map((data) => codesOf(data, 'dutyMonthPlan')).filter((codes) => codes.length === 0)).toHaveLength(1);
  }, 60_000);

  it('takes nobody twice in another plan', async () => {
    const town = actor('TOWN_LEADER', { divisions: [TOWN] });
    expect(codesOf(await plan([shift(0, 1)], town, { areaCode: TOWN }), 'dutyMonthPlan')).toEqual(['SHIFT_OVERLAPS']);
    expect(codesOf(await plan([shift(4, 1)], town, { areaCode: TOWN }), 'dutyMonthPlan')).toEqual([]);
  });

  it('shows day by day who is on duty, around the area too, and when nobody is', async () => {
    const data = await calendar('01', '04');
    const days = listOf(data, 'dutyCalendar.days');
    expect(days).toHaveLength(4);
    const names = (n: number) => listOf(days[n], 'turns').map((turn) => pathOf(turn, 'person.name'));
    expect([...names(0)].sort()).toEqual(['Leader', 'Lin']);
    expect([...names(1)].sort()).toEqual(['Leader', 'Lin', 'Wang']);
    expect(pathOf(days[3], 'holes')).toEqual([
      { from: night(4).toISOString(), until: instant(night(4), { hours: 6.5 }).toISOString() },
    ]);
    expect(await calendar('01', '04', elsewhere)).toEqual({ dutyCalendar: null });
    expect(
      await test.ask.refused(chief, CALENDAR, { areaCode: COMMUNITY, from: '2030-01-01', until: '2030-12-31' }),
    ).toContain('BAD_USER_INPUT');
  });

  it('is swapped in one write by the version of the shift; the other plan of the month stays', async () => {
    const turns = listOf(await calendar('02', '04'), 'dutyCalendar.days').flatMap((day) => listOf(day, 'turns'));
    const own = turns.filter((turn) => pathOf(turn, 'shift.areaCode') === COMMUNITY);
    const [, second, third] = [...new Map(own.map((turn) => [pathOf(turn, 'shift.id'), turn])).values()];
    const [id, otherId] = [textOf(second, 'shift.id'), textOf(third, 'shift.id')];
    const swap = (version: number | null) =>
      test.ask(chief, SWAP, { id, input: { otherId, reason: 'A wedding.' }, version, key: newKey() });
    expect(codesOf((await swap(7)).data, 'dutyShiftSwap')).toEqual(['CONFLICT']);
    const names = (data: unknown) => listOf(data, 'dutyShiftSwap.shifts').map((each) => pathOf(each, 'person.name'));
    const before = [pathOf(second, 'shift.person.name'), pathOf(third, 'shift.person.name')];
    expect(names((await swap(1)).data)).toEqual([...before].reverse());
    expect(names((await swap(null)).data)).toEqual(before);
    expect(
      (await outbox()).filter(({ name }) => name === 'duty-shift.changed').map(({ data }) => pathOf(data, 'version')),
    ).toEqual(expect.arrayContaining([2, 2, 3, 3]));
  });

  it('shows who stands in for somebody on leave, and plans nobody who is away', async () => {
    const wang = actor('GRID_MEMBER', { id: people[1]?.id ?? '', divisions: [`${COMMUNITY}002`] });
    const input = {
      kind: 'ANNUAL',
      from: instant(night(10), { hours: -8 }),
      until: instant(night(11), { hours: 20 }),
      backupId: idOf(0),
    };
    expect(codesOf(await plan([shift(1, 10)]), 'dutyMonthPlan')).toEqual([]);
    const asked = (await test.ask(wang, ASK, { input, key: newKey() })).data;
    const boss = actor('GRID_CHIEF', { id: people[2]?.id ?? '', divisions: [COMMUNITY] });
    const approved = await test.ask(boss, APPROVE, { id: textOf(asked, 'leaveAsk.leave.id'), key: newKey() });
    expect(codesOf(approved.data, 'leaveApprove')).toEqual([]);
    const [day] = listOf(await calendar('10', '10'), 'dutyCalendar.days');
    expect(listOf(day, 'turns')).toMatchObject([{ person: { name: 'Lin' }, shift: { person: { name: 'Wang' } } }]);
    expect(listOf(day, 'away')).toEqual([{ person: { name: 'Wang' }, standIn: { name: 'Lin' } }]);
    expect(codesOf(await plan([shift(1, 11)]), 'dutyMonthPlan')).toEqual(['PERSON_AWAY']);
  });

  it('keeps nobody who has left, and neither does a leave', async () => {
    const gone = await district.posted('Gone', 'GRID_MEMBER', `${COMMUNITY}003`);
    const lin = actor('GRID_MEMBER', { id: people[0]?.id ?? '', divisions: [GRID] });
    const boss = actor('GRID_CHIEF', { id: people[2]?.id ?? '', divisions: [COMMUNITY] });
    const shift27 = { personId: gone.personId, from: night(27), until: morning(27) };
    const shift28 = { ...shift(1, 28), backupId: gone.personId };
    const shifts = listOf(await plan([shift27, shift28]), 'dutyMonthPlan.shifts');
    const [planned, backedUp] = [textOf(shifts[0], 'id'), textOf(shifts[1], 'id')];
    const input = { kind: 'ANNUAL', from: night(27), until: night(28), backupId: gone.personId };
    const asked = textOf((await test.ask(lin, ASK, { input, key: newKey() })).data, 'leaveAsk.leave.id');
    await test.ask(boss, APPROVE, { id: asked, key: newKey() });
    await sweepDuty(test.service).run();
    const leave = async () => test.service.stores.leaves.get(localId('Leave', asked) ?? '');
    expect(await leave()).toMatchObject({ backupId: gone.id });

    await district.handOver(gone.postingId, idOf(1));
    await drain(test.service.stores.leaves.outbox);
    await Promise.all([sweepDuty(test.service).run(), sweepDuty(test.service).run()]);
    expect(await leave()).toMatchObject({ backupId: null, status: 'APPROVED', edition: 3 });
    const told = (await drain(test.service.stores.leaves.outbox)).filter(({ name }) => name === 'notice.raised');
    expect(told.map(({ data }) => pathOf(data, 'recipientId'))).toContain(boss.id);
    const stored = await test.service.stores.dutyPlans.ofShift(localId('DutyShift', planned) ?? '', {});
    const found = (shiftId: string) => stored?.shifts.find(({ id }) => id === localId('DutyShift', shiftId));
    expect(found(planned)).toMatchObject({ isCancelled: true, version: 2 });
    expect(found(backedUp)).toMatchObject({ isCancelled: false, backupId: null, version: 2 });
  });

  it('is called off shift by shift', async () => {
    const data = await plan([shift(2, 20)]);
    const id = textOf(listOf(data, 'dutyMonthPlan.shifts')[0], 'id');
    const cancel = async (by: Actor) =>
      (await test.ask(by, CANCEL, { id, input: { reason: 'The office moves.' }, key: newKey() })).data;
    expect(codesOf(await cancel(elsewhere), 'dutyShiftCancel')).toEqual(['NOT_FOUND']);
    expect(await cancel(chief)).toMatchObject({ dutyShiftCancel: { shifts: [{ isCancelled: true, version: 2 }] } });
    expect(codesOf(await cancel(chief), 'dutyShiftCancel')).toEqual(['ALREADY_CANCELLED']);
    expect(listOf(await calendar('20', '20'), 'dutyCalendar.days')).toMatchObject([{ turns: [] }]);
  });
});
