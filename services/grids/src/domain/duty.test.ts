import { describe, expect, it } from '@jest/globals';
import { absenceOf, onDuty, type Absence } from '@yunge/casework';
import { instant } from '@yunge/testkit';
import fc from 'fast-check';
import { calledTo, memberOn, superiorsOf, type Duty, type DutyShift, type Posting } from './duty.ts';

const GRID = '370883001001001';
const NEXT = '370883001001002';
const ELSEWHERE = '370883001002001';
const at = instant('2026-11-23T09:00+08:00');
const from = instant('2026-01-01T00:00+08:00');

const posting = (personId: string, post: string, areaCode: string, more: Partial<Posting> = {}): Posting => ({
  ...{ postingId: personId, version: 1, personId, post, areaCode, from, until: null, employment: null },
  ...more,
});
const member = posting('member', 'GRID_MEMBER', GRID);
const colleague = posting('colleague', 'GRID_MEMBER', GRID);
const neighbour = posting('neighbour', 'GRID_MEMBER', NEXT);
const chief = posting('chief', 'GRID_CHIEF', GRID.slice(0, 12));
const town = posting('town', 'TOWN_LEADER', GRID.slice(0, 9));

const leave = (personId: string, backupId: string | null, change: Partial<Absence> = {}): Absence => ({
  ...{ leaveId: `leave-${personId}`, version: 1, personId, backupId, isInForce: true },
  ...{ from: instant(at, { hours: -1 }), until: instant(at, { hours: 8 }), ...change },
});
const shift = (personId: string, backupId: string | null, areaCode: string): DutyShift => ({
  ...{ shiftId: `shift-${personId}`, version: 1, personId, backupId, areaCode, isCancelled: false },
  ...{ from: instant(at, { hours: -2 }), until: instant(at, { hours: 2 }) },
});
const called = (duty: Partial<Duty>) => calledTo({ postings: [], absences: [], shifts: [], ...duty }, GRID, at);

describe('Whoever backs up the member on duty', () => {
  const backup = (...postings: Posting[]) => {
    const { memberId, backupId } = called({ postings });
    expect(memberId).toBe('member');
    return backupId;
  };

  it('is a colleague of the same grid before one of the community, and the chief where there is neither', () => {
    const later = { ...colleague, from: instant(from, { days: 1 }) };
    expect(backup(town, chief, neighbour, later, member)).toBe('colleague');
    expect(backup(town, chief, neighbour, member)).toBe('neighbour');
    expect(backup(town, chief, member)).toBe('chief');
    expect(backup(town, member)).toBe('town');
  });

  it('is never the member again, whatever else the member is', () => {
    const also = (post: string, areaCode: string) => posting('member', post, areaCode, { postingId: post });
    expect(backup(member, also('GRID_MEMBER', NEXT), also('GRID_CHIEF', chief.areaCode), town)).toBe('town');
    expect(backup(member, also('GRID_CHIEF', chief.areaCode))).toBeNull();
  });

  it('is on duty now, and of this community', () => {
    const left = posting('left', 'GRID_MEMBER', GRID, { until: at });
    const comes = posting('comes', 'GRID_MEMBER', GRID, { from: instant(at, { minutes: 1 }) });
    const stranger = posting('stranger', 'GRID_MEMBER', ELSEWHERE);
    expect(backup(member, left, comes, stranger, chief)).toBe('chief');
  });

  it('is somebody even where no member is on duty', () => {
    expect(called({ postings: [neighbour, chief] })).toEqual({ memberId: null, backupId: 'neighbour' });
    expect(called({ postings: [chief] })).toEqual({ memberId: null, backupId: 'chief' });
    expect(called({})).toEqual({ memberId: null, backupId: null });
  });
});

describe('An emergency call', () => {
  const postings = [town, chief, neighbour, member];

  it('goes to whoever is on shift first, the shift’s backup next, and by the rule after that', () => {
    expect(called({ postings, shifts: [shift('night', 'deputy', chief.areaCode)] })).toEqual({
      ...{ memberId: 'night', backupId: 'deputy' },
    });
    expect(called({ postings, shifts: [shift('night', null, GRID)] })).toEqual({
      ...{ memberId: 'night', backupId: 'member' },
    });
    const both = [shift('community', null, chief.areaCode), shift('grid', null, GRID)];
    expect(called({ postings, shifts: both })).toEqual({ memberId: 'grid', backupId: 'community' });
    expect(called({ shifts: [shift('night', null, GRID)] })).toEqual({ memberId: 'night', backupId: null });
  });

  it('is not taken from the grid’s own member by a shift of the town, which comes before who is merely above', () => {
    const shifts = [shift('officer', null, town.areaCode)];
    expect(called({ postings, shifts })).toEqual({ memberId: 'member', backupId: 'neighbour' });
    expect(called({ postings: [town, chief, member], shifts })).toEqual({ memberId: 'member', backupId: 'officer' });
  });

  it('heeds no shift that is over, to come, called off or elsewhere', () => {
    const night = shift('night', null, GRID);
    const shifts = [
      { ...night, until: at },
      { ...night, from: instant(at, { minutes: 1 }) },
      { ...night, isCancelled: true },
      { ...night, areaCode: NEXT },
    ];
    expect(called({ postings, shifts }).memberId).toBe('member');
  });

  it('passes over whoever is away: to who stands in, else to the next', () => {
    const shifts = [shift('night', 'deputy', GRID)];
    expect(called({ postings, shifts, absences: [leave('night', 'sub')] })).toEqual({
      ...{ memberId: 'sub', backupId: 'deputy' },
    });
    expect(called({ postings, shifts, absences: [leave('night', null)] })).toEqual({
      ...{ memberId: 'deputy', backupId: 'member' },
    });
    expect(called({ postings, absences: [leave('member', 'sub')] }).memberId).toBe('sub');
    expect(called({ postings, absences: [leave('member', null)] })).toEqual({ memberId: null, backupId: 'neighbour' });
  });
});

describe('The ladder', () => {
  it('reaches who stands in for a superior on leave, or the next one up where nobody does', () => {
    const above = (absences: Absence[]) => superiorsOf(onDuty([chief, town], absences, at), GRID, at);
    expect(above([leave('chief', 'deputy')])[0]).toBe('deputy');
    expect(above([leave('chief', null)])[0]).toBe('town');
  });
});

describe('Whatever the leaves and shifts', () => {
  const people = ['member', 'colleague', 'neighbour', 'chief', 'town', 'other'];
  const person = fc.constantFrom(...people);
  const span = fc
    .tuple(fc.integer({ min: -6, max: 4 }), fc.integer({ min: 1, max: 9 }))
    .map(([start, hours]) => ({ from: instant(at, { hours: start }), until: instant(at, { hours: start + hours }) }));
  const leaves = fc.array(
    fc
      .tuple(person, fc.option(person), fc.boolean(), span, fc.uuid())
      .map(([who, backup, isInForce, when, leaveId]) => leave(who, backup, { ...when, isInForce, leaveId })),
    { maxLength: 8 },
  );
  const shifts = fc.array(
    fc
      .tuple(person, fc.option(person), fc.constantFrom(GRID, chief.areaCode, town.areaCode, NEXT), span, fc.uuid())
      .map(([who, backup, area, when, shiftId]) => ({ ...shift(who, backup, area), ...when, shiftId })),
    { maxLength: 5 },
  );
  const postings = fc.subarray([member, colleague, neighbour, chief, town]);

  it('nobody away is ever found, told or called, and never one person twice', () => {
    fc.assert(
      fc.property(postings, leaves, shifts, (posted, absences, planned) => {
        const there = onDuty(posted, absences, at);
        const { memberId, backupId } = calledTo({ postings: posted, absences, shifts: planned }, GRID, at);
        const found = [memberOn(there, GRID, at)?.personId, memberId, backupId, ...superiorsOf(there, GRID, at)];
        for (const one of found) if (one != null) expect(absenceOf(absences, one, at)).toBeNull();
        if (backupId !== null) expect(backupId).not.toBe(memberId);
        // Somebody is called wherever anybody at all is there.
        if (there.length > 0) expect(memberId ?? backupId).not.toBeNull();
      }),
    );
  });
});
