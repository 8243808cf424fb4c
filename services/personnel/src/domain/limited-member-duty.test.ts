import { describe, expect, it } from '@jest/globals';
import { instant } from '@yunge/testkit';
import { planShifts } from './duty-plan-decisions.ts';
import { orderHandOver } from './hand-over-decisions.ts';
import { faultOfBackup } from './leave-rules.ts';
import { evolvePerson, type Person, type PersonEvent } from './person.ts';
import type { PostingTerms } from './posting.ts';
import type { Post } from './posts.ts';

const COMMUNITY = '140214033006';
const at = instant('2026-11-23T09:00+08:00');
const from = instant(at, { days: 1 });
const until = instant(at, { days: 1, hours: 8 });
const act = { by: 'chief', at, reaches: () => true };

function posted(id: string, post: Post, areaCode: string): Person {
  const employment = post === 'GRID_MEMBER' ? 'FULL_TIME' : null;
  const since = instant(at, { days: -90 });
  const terms: PostingTerms = {
    ...{ post, areaCode, departmentCode: null, employment, superiorPostingId: null, from: since, until: null },
  };
  const events: PersonEvent[] = [
    { name: 'person.added', id, profile: { name: id, workPhone: null, roles: [], areaCode }, by: 'head', at: since },
    { name: 'posting.begun', postingId: `${id}-p`, terms, predecessorId: null, by: 'head', at: since },
  ];
  const person = events.reduce<Person | null>(evolvePerson, null);
  if (!person) throw new Error('nobody');
  return person;
}
const lin = posted('lin', 'GRID_MEMBER', `${COMMUNITY}001`);
const wang = posted('wang', 'GRID_MEMBER', `${COMMUNITY}002`);
const rider = posted('rider', 'NEW_EMPLOYMENT', `${COMMUNITY}001`);
const people = new Map([lin, wang, rider].map((each) => [each.id, each]));

describe('A member from new employment takes no duty', () => {
  it('as the backup of somebody on leave', () => {
    const codeFor = (backup: Person) =>
      faultOfBackup(lin, { from, until }, { id: backup.id, person: backup, isAbove: false, leaves: [] })?.code;
    expect([codeFor(wang), codeFor(rider)]).toEqual([undefined, 'LIMITED_MEMBER']);
  });

  it('on a shift, nor as the backup of one', () => {
    const shiftOf = (personId: string, backupId: string | null) =>
      planShifts(
        { areaCode: COMMUNITY, month: '2026-11', shifts: [{ id: 's', personId, backupId, from, until }] },
        { people, leaves: [], shifts: [] },
        act,
      );
    expect(shiftOf('lin', 'wang')).toMatchObject({ ok: true });
    expect(shiftOf('rider', null)).toMatchObject({ code: 'LIMITED_MEMBER' });
    expect(shiftOf('lin', 'rider')).toMatchObject({ code: 'LIMITED_MEMBER' });
  });

  it('from somebody who leaves: neither a posting nor what hangs on none', () => {
    const order = (change: object) =>
      orderHandOver('h', {
        ...{ leaver: lin, postingIds: null, successorId: 'wang', successors: new Map(), from, reason: 'Retires.' },
        candidates: new Map([wang, rider].map((person) => [person.id, { person, isAway: false, isLeaving: false }])),
        ...{ superiorId: null, isUnderWay: false, ...act, ...change },
      });
    expect(order({})).toMatchObject({ ok: true });
    expect(order({ successorId: 'rider' })).toMatchObject({ code: 'LIMITED_MEMBER' });
    expect(order({ successors: new Map([['lin-p', 'rider']]) })).toMatchObject({ code: 'LIMITED_MEMBER' });
  });
});
