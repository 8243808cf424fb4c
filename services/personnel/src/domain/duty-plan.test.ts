import { describe, expect, it } from '@jest/globals';
import { instant, story } from '@yunge/testkit';
import { announceDutyPlan } from './duty-plan-news.ts';
import { cancelShift, planShifts, swapShifts, type Roster } from './duty-plan-decisions.ts';
import { dutyPlanId, evolveDutyPlan, type DutyPlan, type DutyPlanEvent, type DutyShift } from './duty-plan.ts';
import { vacateShifts } from './duty-plan-vacancies.ts';
import { at, COMMUNITY, leaveOf, lin, person, wang } from './leave.fixture.ts';

const plan = story<DutyPlan, DutyPlanEvent>(evolveDutyPlan);
const MONTH = '2026-12';
const night = (day: number) => instant(`2026-12-${String(day).padStart(2, '0')}T17:30+08:00`);
const shift = (id: string, personId: string, day: number, change: object = {}) => ({
  ...{ id, personId, backupId: null, from: night(day), until: instant(night(day), { hours: 15 }) },
  ...change,
});
const far = person('far', 'GRID_MEMBER', '140214033009001');
const leader = person('leader', 'TOWN_LEADER', COMMUNITY.slice(0, 9));
const rider = person('rider', 'NEW_EMPLOYMENT', COMMUNITY);
const roster = (change: Partial<Roster> = {}): Roster => ({
  people: new Map([lin, wang, far, leader, rider].map((each) => [each.id, each])),
  leaves: [],
  shifts: [],
  ...change,
});
const act = { by: 'chief', at, reaches: (code: string) => code.startsWith(COMMUNITY) };
const planning = (shifts: ReturnType<typeof shift>[], known: Partial<Roster> = {}, change = {}) =>
  plan.opening(() => planShifts({ areaCode: COMMUNITY, month: MONTH, shifts, ...change }, roster(known), act));
const standing = (id: string, personId: string, day: number): DutyShift => ({
  ...{ ...shift(id, personId, day), areaCode: COMMUNITY, version: 1, isCancelled: false, note: null },
});

describe('A month that is planned', () => {
  it('is one write, tells each person once, and others every shift', () => {
    const shifts = [shift('a', 'lin', 1, { backupId: 'wang' }), shift('b', 'wang', 2), shift('c', 'lin', 3)];
    const result = planning(shifts).then({ name: 'dutyPlan.shiftsPlanned' });
    expect(result.state).toMatchObject({ id: dutyPlanId(COMMUNITY, MONTH), shifts: [{ version: 1 }, {}, {}] });
    const event: DutyPlanEvent = {
      ...{ name: 'dutyPlan.shiftsPlanned', id: 'x', areaCode: COMMUNITY, month: MONTH, shifts, by: 'chief', at },
    };
    const told = announceDutyPlan(event, result.state);
    expect(told.map(({ name }) => name)).toEqual([
      ...Array(3).fill('duty-shift.changed'),
      ...Array(2).fill('notice.raised'),
    ]);
    expect(told[0]).toMatchObject({
      data: { shiftId: 'a', backupId: 'wang', areaCode: COMMUNITY, isCancelled: false },
    });
  });

  it('is refused whole, naming the shift at fault', () => {
    const path = (index: string, name: string) => ['input', 'shifts', index, name];
    const ok = shift('a', 'lin', 1);
    planning([ok, shift('b', 'nobody', 2)]).thenRefused('UNKNOWN_PERSON', path('1', 'personId'));
    planning([ok, shift('b', 'far', 2)]).thenRefused('NOT_POSTED_THERE', path('1', 'personId'));
    planning([ok, shift('b', 'wang', 2, { backupId: 'wang' })]).thenRefused('BACKUP_IS_SELF', path('1', 'backupId'));
    planning([ok, shift('b', 'wang', 2, { backupId: 'far' })]).thenRefused('NOT_POSTED_THERE', path('1', 'backupId'));
    planning([shift('a', 'lin', 1, { until: night(1) })]).thenRefused('UNTIL_NOT_AFTER_FROM', path('0', 'until'));
    planning([shift('a', 'lin', 1, { until: night(3) })]).thenRefused('SHIFT_TOO_LONG', path('0', 'until'));
    planning([shift('a', 'lin', 1, { from: at, until: instant(at, { hours: 5 }) })]).thenRefused('OUTSIDE_MONTH');
    planning([]).thenRefused('NO_SHIFTS');
    planning([ok], {}, { areaCode: '140214033009' }).thenRefused('OUTSIDE_YOUR_AREA');
    planning([ok], {}, { month: '2026-13' }).thenRefused('MONTH_MALFORMED');
  });

  it('takes nobody twice at one time, in this plan or another; a shift that only follows is another time', () => {
    const over = { from: instant(night(1), { hours: 14 }), until: instant(night(1), { hours: 20 }) };
    const next = { from: instant(night(1), { hours: 15 }), until: instant(night(1), { hours: 20 }) };
    planning([shift('a', 'lin', 1), shift('b', 'lin', 1, over)]).thenRefused('SHIFT_OVERLAPS');
    planning([shift('a', 'lin', 1), shift('b', 'lin', 1, next)]).then({ name: 'dutyPlan.shiftsPlanned' });
    planning([shift('a', 'lin', 1)], { shifts: [standing('z', 'lin', 1)] }).thenRefused('SHIFT_OVERLAPS');
    const cancelled = { ...standing('z', 'lin', 1), isCancelled: true };
    planning([shift('a', 'lin', 1)], { shifts: [cancelled] }).then({ name: 'dutyPlan.shiftsPlanned' });
    planning([shift('a', 'lin', 1), shift('b', 'wang', 1)]).then({ name: 'dutyPlan.shiftsPlanned' });
  });

  it('takes nobody twice who was planned in the moment since the roster was read', () => {
    const found = plan.given({
      ...{ name: 'dutyPlan.shiftsPlanned', id: dutyPlanId(COMMUNITY, MONTH), areaCode: COMMUNITY, month: MONTH },
      ...{ shifts: [shift('a', 'lin', 1), shift('b', 'wang', 2), shift('c', 'wang', 1)], by: 'chief', at },
    });
    const terms = { areaCode: COMMUNITY, month: MONTH, shifts: [shift('z', 'lin', 1)] };
    found.when((now) => planShifts(terms, roster(), act, now)).thenRefused('SHIFT_OVERLAPS');
    found
      .when((now) => swapShifts(now, { shiftId: 'a', otherId: 'b', reason: 'A wedding.' }, roster(), act))
      .thenRefused('SHIFT_OVERLAPS');
  });

  it('takes nobody who is on leave, and may take a superior', () => {
    const away = leaveOf('lin', { from: night(1), until: night(2) });
    planning([shift('a', 'lin', 1)], { leaves: [away] }).thenRefused('PERSON_AWAY');
    planning([shift('a', 'lin', 1)], { leaves: [{ ...away, status: 'ASKED' }] }).then({
      name: 'dutyPlan.shiftsPlanned',
    });
    planning([shift('a', 'leader', 1)]).then({ name: 'dutyPlan.shiftsPlanned' });
    planning([shift('a', 'rider', 1)]).thenRefused('LIMITED_MEMBER');
    planning([shift('a', 'lin', 1, { backupId: 'rider' })]).thenRefused('LIMITED_MEMBER');
  });
});

const planned: DutyPlanEvent = {
  ...{ name: 'dutyPlan.shiftsPlanned', id: dutyPlanId(COMMUNITY, MONTH), areaCode: COMMUNITY, month: MONTH },
  ...{ shifts: [shift('a', 'lin', 1, { backupId: 'wang' }), shift('b', 'wang', 2)], by: 'chief', at },
};
const month = plan.given(planned);
const all = { shifts: [standing('a', 'lin', 1), standing('b', 'wang', 2)] };

describe('Two shifts that are swapped', () => {
  const swap = { shiftId: 'a', otherId: 'b', reason: 'A wedding.' };

  it('change their people in one write; nobody becomes their own backup', () => {
    const { state } = month
      .when((found) => swapShifts(found, swap, roster(all), act))
      .then({ name: 'dutyPlan.shiftsSwapped' });
    expect(state.shifts).toMatchObject([
      { id: 'a', personId: 'wang', backupId: 'lin', version: 2, note: 'A wedding.' },
      { id: 'b', personId: 'lin', backupId: null, version: 2 },
    ]);
  });

  it('are not swapped onto a time in which one of them is away or on duty elsewhere, nor after they began', () => {
    const away = { ...all, leaves: [leaveOf('lin', { from: night(2), until: night(3) })] };
    month.when((found) => swapShifts(found, swap, roster(away), act)).thenRefused('PERSON_AWAY');
    const busy = { shifts: [...all.shifts, standing('z', 'wang', 1)] };
    month.when((found) => swapShifts(found, swap, roster(busy), act)).thenRefused('SHIFT_OVERLAPS');
    month
      .when((found) => swapShifts(found, swap, roster(all), { ...act, at: night(1) }))
      .thenRefused('ALREADY_BEGUN', ['id']);
    const other = { ...swap, otherId: 'elsewhere' };
    month.when((found) => swapShifts(found, other, roster(all), act)).thenRefused('OTHER_PLAN');
    month.when((found) => swapShifts(found, { ...swap, reason: '' }, roster(all), act)).thenRefused('REASON_REQUIRED');
    month.when((found) => swapShifts(found, { ...swap, expectedVersion: 7 }, roster(all), act)).thenRefused('CONFLICT');
  });
});

describe('The backup of a shift', () => {
  const people = (...present: string[]) => new Map([...roster().people].filter(([id]) => present.includes(id)));
  const drop = (found: DutyPlan, ...present: string[]) => vacateShifts(found, people(...present), act);

  it('is dropped once they have left, and whose shift it is is told; the shift stays', () => {
    const { state, decision } = month
      .when((found) => drop(found, 'lin'))
      .then({ name: 'dutyPlan.shiftCancelled', shiftId: 'b' }, { name: 'dutyPlan.backupDropped', shiftId: 'a' });
    expect(state.shifts[0]).toMatchObject({ personId: 'lin', backupId: null, isCancelled: false, version: 2 });
    expect(drop(state, 'lin')).toEqual({ ok: true, events: [] });
    const [, event] = decision.ok ? decision.events : [];
    if (!event) throw new Error('nothing was dropped');
    expect(announceDutyPlan(event, state)).toMatchObject([
      { name: 'duty-shift.changed', data: { shiftId: 'a', backupId: null, version: 2 } },
      { name: 'notice.raised', data: { recipientId: 'lin' } },
    ]);
  });

  it('stays as long as they are posted there', () => {
    expect(drop(month.state, 'lin', 'wang')).toEqual({ ok: true, events: [] });
  });
});

describe('A shift that is called off', () => {
  it('stays on record, once', () => {
    const call = { shiftId: 'a', reason: 'The office moves.' };
    const { state } = month.when((found) => cancelShift(found, call, act)).then({ name: 'dutyPlan.shiftCancelled' });
    expect(state.shifts[0]).toMatchObject({ isCancelled: true, version: 2 });
    expect(cancelShift(state, call, act)).toMatchObject({ code: 'ALREADY_CANCELLED' });
    const stranger = { ...act, reaches: () => false };
    month.when((found) => cancelShift(found, call, stranger)).thenRefused('OUTSIDE_YOUR_AREA');
    month.when((found) => cancelShift(found, call, { ...act, at: night(9) })).thenRefused('ALREADY_BEGUN');
  });
});
