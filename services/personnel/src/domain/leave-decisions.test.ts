import { describe, expect, it } from '@jest/globals';
import { walk } from '@yunge/casework';
import type { Actor } from '@yunge/kernel';
import { instant } from '@yunge/testkit';
import {
  approveLeave,
  askLeave,
  cancelLeave,
  giveWay,
  nameBackup,
  refuseLeave,
  settleLeave,
  type Act,
} from './leave-decisions.ts';
import { announceLeave } from './leave-news.ts';
import { approverOf, workdaysOf } from './leave-rules.ts';
import { LEAVE_STATES } from './leave-states.ts';
import {
  admin,
  approved,
  askedFor,
  at,
  backupOf,
  chief,
  COMMUNITY,
  GRID,
  head,
  leader,
  leave,
  leaveOf,
  lin,
  LINE,
  member,
  person,
  stranger,
  terms,
  terrain,
  wang,
} from './leave.fixture.ts';

const by = (actor: Actor, when = at): Act => ({ actor, at: when });
const ask = (change = {}, ground = {}, act = by(member)) =>
  leave.opening(() => askLeave('l1', terms(change), terrain(ground), act));

describe('Somebody who asks for a leave', () => {
  it('waits for the superior, who is told; nobody is away yet', () => {
    const { state } = ask().then({ name: 'leave.asked', leave: { personId: 'lin', approverId: 'chief' } });
    expect(state).toMatchObject({ status: 'ASKED', edition: 1, within: lin.within });
    expect(announceLeave(askedFor(), state)).toMatchObject([
      { name: 'leave.changed', data: { version: 1, isInForce: false } },
      { name: 'notice.raised', data: { recipientId: 'chief' } },
    ]);
  });

  it('asks for themselves, or is asked for by somebody above; by nobody else', () => {
    ask({}, {}, by(chief)).then({ name: 'leave.asked', by: 'chief' });
    ask({}, {}, by(stranger)).thenRefused('UNKNOWN_PERSON');
    ask({}, { person: null }).thenRefused('UNKNOWN_PERSON');
  });

  it('names a time that makes sense, and in which they hold a post', () => {
    ask({ until: terms().from }).thenRefused('UNTIL_NOT_AFTER_FROM');
    ask({ until: instant(at, { days: 400 }) }).thenRefused('TOO_LONG');
    ask({ from: instant(at, { days: -8 }) }).thenRefused('TOO_LATE');
    ask({ from: instant(at, { days: -7 }) }).then({ name: 'leave.asked' });
    ask({}, { person: person('lin', 'GRID_MEMBER', GRID, at) }).thenRefused('NO_POSTING');
  });

  it('has no other leave in that time, asked for or in force; one that only touches it is no other', () => {
    for (const status of ['ASKED', 'APPROVED'] as const) {
      ask({}, { others: [leaveOf('lin', { status })] }).thenRefused('LEAVE_OVERLAPS');
    }
    ask({}, { others: [leaveOf('lin', { status: 'REFUSED' })] }).then({ name: 'leave.asked' });
    const before = leaveOf('lin', { from: at, until: terms().from });
    ask({}, { others: [before] }).then({ name: 'leave.asked' });
  });
});

describe('A leave that waits', () => {
  const waiting = leave.given(askedFor());

  it('is granted by somebody above, and others hear who is away and who stands in', () => {
    const { state } = waiting
      .when((found) => approveLeave(found, terrain(), by(chief)))
      .then({ name: 'leave.approved' });
    expect(announceLeave(approved, state)).toMatchObject([
      { name: 'leave.changed', data: { version: 2, personId: 'lin', backupId: 'wang', isInForce: true } },
      { name: 'notice.raised', data: { recipientId: 'lin' } },
      { name: 'notice.raised', data: { recipientId: 'wang' } },
    ]);
    expect(JSON.stringify(announceLeave(approved, state))).not.toContain('ANNUAL');
  });

  it('is never decided by the person, nor by anybody who is not above', () => {
    const own = by({ ...member, roles: ['GRID_CHIEF', 'CENTRE_HEAD', 'ADMIN'] });
    for (const decide of [
      approveLeave,
      (...all: Parameters<typeof approveLeave>) => refuseLeave(all[0], 'No.', all[1], all[2]),
    ]) {
      waiting.when((found) => decide(found, terrain(), own)).thenRefused('OWN_LEAVE');
      waiting.when((found) => decide(found, terrain(), by(stranger))).thenRefused('NOT_YOUR_ROLE');
    }
    waiting.when((found) => approveLeave(found, terrain(), by(admin))).then({ name: 'leave.approved' });
  });

  it('is refused with a reason', () => {
    waiting.when((found) => refuseLeave(found, ' ', terrain(), by(chief))).thenRefused('REASON_REQUIRED');
    waiting
      .when((found) => refuseLeave(found, 'The flood.', terrain(), by(chief)))
      .then({ name: 'leave.refused', reason: 'The flood.' });
  });

  it('is not granted any more when what was in order is not in order now', () => {
    const not = (ground: object) => waiting.when((found) => approveLeave(found, terrain(ground), by(chief)));
    not({ backup: backupOf(wang, { leaves: [leaveOf('wang')] }) }).thenRefused('BACKUP_AWAY');
    not({ others: [leaveOf('lin', { id: 'other' })] }).thenRefused('LEAVE_OVERLAPS');
    not({ standsIn: [leaveOf('wang', { backupId: 'lin' })] }).thenRefused('STANDS_IN');
    waiting
      .when((found) => approveLeave(found, terrain(), by(chief, instant(at, { days: 3 }))))
      .thenRefused('LEAVE_OVER');
  });
});

describe('The rank that consents', () => {
  const long = (days: number) => ({ from: at, until: instant(at, { days }) });

  it('follows from the workdays the leave takes', () => {
    expect(workdaysOf(long(3))).toBe(4);
    expect(workdaysOf({ from: instant('2026-11-28T00:00+08:00'), until: instant('2026-11-30T00:00+08:00') })).toBe(0);
    // A make-up Saturday is worked.
    expect(workdaysOf({ from: instant('2026-10-10T00:00+08:00'), until: instant('2026-10-12T00:00+08:00') })).toBe(1);
    expect([2, 10, 40].map((days) => approverOf(LINE, long(days)))).toEqual(['chief', 'leader', 'head']);
  });

  it('is asked for from whoever ranks highest where nobody ranks so high, and from the next one up in an absence', () => {
    expect(approverOf(LINE.slice(0, 2), long(40))).toBe('leader');
    const away = [{ personId: 'chief', rank: 20, isAway: true }, ...LINE.slice(1)];
    expect(approverOf(away, long(2))).toBe('leader');
    expect(approverOf([], long(2))).toBeNull();
  });

  it('is not passed by', () => {
    const waiting = leave.given(askedFor({ until: instant(at, { days: 10 }) }));
    const wide = terrain();
    waiting.when((found) => approveLeave(found, wide, by(chief))).thenRefused('NOT_YOUR_RANK');
    waiting.when((found) => approveLeave(found, wide, by(leader))).then({ name: 'leave.approved' });
    waiting.when((found) => approveLeave(found, wide, by(head))).then({ name: 'leave.approved' });
  });
});

describe('A leave that was granted', () => {
  const granted = leave.given(askedFor(), approved);

  it('is called off before it begins, and ends early afterwards', () => {
    granted.when((found) => cancelLeave(found, 'Not needed.', terrain(), by(member))).then({ name: 'leave.cancelled' });
    const during = instant(at, { days: 2 });
    const { state } = granted
      .when((found) => cancelLeave(found, 'Well again.', terrain(), by(member, during)))
      .then({ name: 'leave.endedEarly', until: during });
    expect(state).toMatchObject({ status: 'APPROVED', until: during, edition: 3 });
    granted
      .when((found) => cancelLeave(found, 'Late.', terrain(), by(member, instant(at, { days: 3 }))))
      .thenRefused('LEAVE_OVER');
  });

  it('gets another backup from somebody above only, who is there for what is left of it', () => {
    const next = person('next', 'GRID_MEMBER', `${COMMUNITY}003`);
    const during = instant(at, { days: 2 });
    const earlier = leaveOf('next', { from: at, until: during });
    const ground = terrain({ backup: backupOf(next, { leaves: [earlier] }) });
    granted.when((found) => nameBackup(found, ground, by(member))).thenRefused('NOT_YOUR_ROLE');
    granted.when((found) => nameBackup(found, ground, by(chief))).thenRefused('BACKUP_AWAY');
    const { state } = granted
      .when((found) => nameBackup(found, ground, by(chief, during)))
      .then({ name: 'leave.backupNamed', backupId: 'next', formerId: 'wang' });
    expect(nameBackup(state, ground, by(chief, during))).toMatchObject({ ok: true, events: [] });
  });
});

describe('Of two leaves asked for at the same moment', () => {
  const asked = { status: 'ASKED', isSettled: false } as const;
  const [a, b] = [leaveOf('lin', { id: 'a', ...asked }), leaveOf('lin', { id: 'b', ...asked })];

  it('exactly the one with the greater id yields', () => {
    expect(settleLeave(a, [a, b], at)).toMatchObject({ events: [{ name: 'leave.settled' }] });
    expect(settleLeave(b, [a, b], at)).toMatchObject({ events: [{ name: 'leave.cancelled' }] });
    expect(giveWay(b, at)).toMatchObject({ events: [{ name: 'leave.cancelled' }] });
  });

  it('one that stands by then does not, and the other yields to it', () => {
    const settled = { ...b, isSettled: true };
    expect(giveWay(settled, at)).toEqual({ ok: true, events: [] });
    expect(settleLeave(a, [settled], at)).toMatchObject({ events: [{ name: 'leave.cancelled' }] });
  });
});

describe('The table of a leave', () => {
  it('lets nobody but somebody above decide', () => {
    for (const { action, role, to } of walk(LEAVE_STATES)) {
      if (role === 'OWN' && (action === 'APPROVE' || action === 'REFUSE')) expect(to).toBeNull();
    }
  });
});
