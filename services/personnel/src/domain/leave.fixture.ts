import { actor, instant, story } from '@yunge/testkit';
import { divisionPath } from '@yunge/contracts';
import type { LeaveTerrain } from './leave-decisions.ts';
import type { Above, Backup } from './leave-rules.ts';
import { evolveLeave, type Leave, type LeaveEvent, type LeaveTerms } from './leave.ts';
import type { Person } from './person.ts';
import { toPosting } from './posting.ts';
import type { Post } from './posts.ts';

/** A Monday morning. */
export const at = instant('2026-11-23T09:00+08:00');
export const GRID = '140214033006001';
export const COMMUNITY = GRID.slice(0, 12);
const since = instant('2026-01-01T00:00+08:00');

export const leave = story<Leave, LeaveEvent>(evolveLeave);

export function person(id: string, post: Post, areaCode: string, until: Date | null = null): Person {
  const employment = post === 'GRID_MEMBER' ? ('FULL_TIME' as const) : null;
  const terms = { post, areaCode, departmentCode: null, employment, superiorPostingId: null, from: since, until };
  const who = { id, version: 1, name: id, workPhone: null, roles: [], areaCode: null, addedAt: since };
  return { ...who, within: divisionPath(areaCode), postings: [toPosting(id, `p-${id}`, terms, null)] };
}

export const lin = person('lin', 'GRID_MEMBER', GRID);
export const wang = person('wang', 'GRID_MEMBER', `${COMMUNITY}002`);
export const chief = actor('GRID_CHIEF', { id: 'chief', divisions: [COMMUNITY] });
export const leader = actor('TOWN_LEADER', { id: 'leader', divisions: [GRID.slice(0, 9)] });
export const head = actor('CENTRE_HEAD', { id: 'head', divisions: [GRID.slice(0, 6)] });
export const member = actor('GRID_MEMBER', { id: 'lin', divisions: [GRID] });
export const stranger = actor('GRID_CHIEF', { id: 'stranger', divisions: ['140214033009'] });
export const admin = actor('ADMIN', { id: 'admin' });

export const LINE: readonly Above[] = [
  { personId: 'chief', rank: 20, isAway: false },
  { personId: 'leader', rank: 40, isAway: false },
  { personId: 'head', rank: 60, isAway: false },
];

export const backupOf = (who: Person, more: Partial<Backup> = {}): Backup => ({
  ...{ id: who.id, person: who, isAbove: false, leaves: [] },
  ...more,
});

/** Two days from tomorrow, with a colleague who stands in. */
export const terms = (change: Partial<LeaveTerms> = {}): LeaveTerms => ({
  ...{
    kind: 'ANNUAL',
    reason: null,
    from: instant(at, { days: 1 }),
    until: instant(at, { days: 3 }),
    backupId: 'wang',
  },
  ...change,
});

export const terrain = (change: Partial<LeaveTerrain> = {}): LeaveTerrain => ({
  ...{ person: lin, line: LINE, backup: backupOf(wang), others: [], standsIn: [] },
  ...change,
});

const { id, ...asked } = { id: 'l1', ...terms(), personId: 'lin', within: lin.within, approverId: 'chief' };
export const askedFor = (change: Partial<LeaveTerms> = {}): LeaveEvent => ({
  ...{ name: 'leave.asked', leave: { id, ...asked, ...change }, by: 'lin', at },
});
export const approved: LeaveEvent = { name: 'leave.approved', by: 'chief', at };

/** A leave as it stands, of whomever. */
export const leaveOf = (personId: string, change: Partial<Leave> = {}): Leave => ({
  ...{ id: `leave-${personId}`, version: 1, edition: 2, personId, within: [], status: 'APPROVED', approverId: null },
  ...{
    askedBy: personId,
    askedAt: at,
    decidedBy: 'chief',
    decidedAt: at,
    note: null,
    isSettled: true,
    ...terms({ backupId: null }),
  },
  ...change,
});
