import { describe, expect, it } from '@jest/globals';
import type { Actor } from '@yunge/kernel';
import { instant } from '@yunge/testkit';
import fc from 'fast-check';
import { approveLeave, askLeave, type Act } from './leave-decisions.ts';
import {
  admin,
  at,
  backupOf,
  COMMUNITY,
  GRID,
  leave,
  leaveOf,
  lin,
  LINE,
  member,
  person,
  terms,
  terrain,
  wang,
} from './leave.fixture.ts';

const by = (actor: Actor, when = at): Act => ({ actor, at: when });
const ask = (change = {}, ground = {}, act = by(member)) =>
  leave.opening(() => askLeave('l1', terms(change), terrain(ground), act));

describe('Whoever stands in', () => {
  const field = ['input', 'backupId'];

  it('holds a post over the same area for all of the time: a neighbour for a member, nobody further away', () => {
    ask().then({ name: 'leave.asked' });
    const chiefs = backupOf(person('c', 'GRID_CHIEF', COMMUNITY));
    ask({ backupId: 'c' }, { backup: chiefs }).then({ name: 'leave.asked' });
    const far = backupOf(person('far', 'GRID_MEMBER', '140214033009001'));
    ask({ backupId: 'far' }, { backup: far }).thenRefused('BACKUP_ELSEWHERE', field);
    const going = backupOf(person('wang', 'GRID_MEMBER', `${COMMUNITY}002`, instant(at, { days: 2 })));
    ask({}, { backup: going }).thenRefused('BACKUP_ELSEWHERE', field);
  });

  it('can be anybody above', () => {
    const above = backupOf(person('chief', 'CENTRE_DISPATCHER', GRID.slice(0, 6)), { isAbove: true });
    ask({ backupId: 'chief' }, { backup: above }).then({ name: 'leave.asked' });
    const sideways = { ...backupOf(person('d', 'LIAISON', '140214099')), isAbove: false };
    ask({ backupId: 'd' }, { backup: sideways }).thenRefused('BACKUP_ELSEWHERE');
  });

  it('is not the member below for a chief', () => {
    const boss = person('chief', 'GRID_CHIEF', COMMUNITY);
    ask({}, { person: boss, line: LINE.slice(1) }, by({ ...member, id: 'chief' })).thenRefused('BACKUP_ELSEWHERE');
  });

  it('is somebody else, known, and there themselves', () => {
    ask({ backupId: 'lin' }, { backup: backupOf(lin) }).thenRefused('BACKUP_IS_SELF', field);
    ask({}, { backup: backupOf(wang, { person: null }) }).thenRefused('UNKNOWN_BACKUP', field);
    const rider = person('rider', 'NEW_EMPLOYMENT', COMMUNITY);
    ask({ backupId: 'rider' }, { backup: backupOf(rider) }).thenRefused('LIMITED_MEMBER', field);
    const away = backupOf(wang, { leaves: [leaveOf('wang')] });
    ask({}, { backup: away }).thenRefused('BACKUP_AWAY', field);
    ask({}, { backup: backupOf(wang, { leaves: [leaveOf('wang', { status: 'ASKED' })] }) }).then({
      name: 'leave.asked',
    });
  });
});

describe('Whatever is asked for and granted, in whatever order', () => {
  const people = ['lin', 'wang', 'zhao', 'qian'].map((id, n) => person(id, 'GRID_MEMBER', `${COMMUNITY}00${n + 1}`));
  const wish = fc.record({
    who: fc.nat(3),
    backup: fc.option(fc.nat(3)),
    from: fc.integer({ min: 0, max: 12 }),
    days: fc.integer({ min: 1, max: 5 }),
  });

  it('nobody who stands in is away in that time, so that no two stand in for each other and no ring closes', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 12 }), (wishes) => {
        const granted: ReturnType<typeof leaveOf>[] = [];
        for (const [index, { who, backup, from, days }] of wishes.entries()) {
          const [asker, other] = [people[who] ?? lin, backup === null ? null : (people[backup] ?? wang)];
          const span = { from: instant(at, { days: from }), until: instant(at, { days: from + days }) };
          const ground = terrain({
            person: asker,
            backup: other && backupOf(other, { leaves: granted.filter(({ personId }) => personId === other.id) }),
            others: granted.filter(({ personId }) => personId === asker.id),
            standsIn: granted.filter(({ backupId }) => backupId === asker.id),
          });
          const found = leaveOf(asker.id, { ...span, id: `l${index}`, backupId: other?.id ?? null, status: 'ASKED' });
          if (approveLeave(found, ground, by(admin)).ok) granted.push({ ...found, status: 'APPROVED' });
        }
        const meets = (a: { from: Date; until: Date }, b: { from: Date; until: Date }) =>
          a.from < b.until && b.from < a.until;
        for (const one of granted) {
          const clash = granted.find(
            (other) =>
              other !== one &&
              meets(one, other) &&
              (other.personId === one.backupId || other.personId === one.personId),
          );
          expect(clash).toBeUndefined();
        }
      }),
      { numRuns: 300 },
    );
  });
});
