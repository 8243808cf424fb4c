import { describe, expect, it } from '@jest/globals';
import { instant } from '@yunge/testkit';
import {
  certificate,
  closed,
  compute,
  evaluated,
  followedUp,
  GRID,
  needed,
  posting,
  rated,
  requested,
  termsOf,
  veto,
  visited,
  WITHIN_WINDOW,
  type Snapshot,
} from './honour.fixture.ts';
import type { HonourExclusions } from './honour-list.ts';
import type { HonourCategory } from './honour-rules.ts';

describe('A part counts', () => {
  const chief = posting('chief', { post: 'GRID_CHIEF', employment: null, areaCode: GRID.slice(0, 12) });
  const sharesOf = (category: HonourCategory, snapshot: Snapshot, subjectId: string) => {
    const entry = compute(termsOf(category), snapshot).find((each) => each.subjectId === subjectId);
    return Object.fromEntries(
      entry?.parts.map(({ indicator, numerator, denominator }) => [indicator, [numerator, denominator]]) ?? [],
    );
  };

  it('no more visits than are expected', () => {
    const incidents = Array.from({ length: 9 }, (_, n) => visited(`v${n}`, 'ann'));
    expect(sharesOf('GRID_MEMBER', { incidents, postings: [posting('ann')] }, 'ann')['VISITS']).toEqual([8, 8]);
  });

  it('what was opened again and not closed anew as neither in time nor without rework', () => {
    const done = { departmentCode: 'CIVIL' };
    const at = (hours: number) => instant(WITHIN_WINDOW, { hours });
    const incidents = [
      closed('no', done),
      evaluated('no', { isSatisfied: false, at: at(1) }),
      closed('recurred', done),
      evaluated('recurred', { isSatisfied: null, at: at(1) }),
      closed('again', done),
      evaluated('again', { isSatisfied: false, at: at(1) }),
      closed('again', { ...done, at: at(2) }),
      closed('fine', done),
      evaluated('fine', { at: at(1) }),
    ];
    expect(sharesOf('GRID_CHIEF', { incidents, postings: [chief] }, 'chief')).toMatchObject({
      ON_TIME: [2, 4],
      NO_REWORK: [2, 4],
    });
  });

  it('for a mediator what the mediator agreed, and of what was followed up what was found kept', () => {
    const mediated = { handlerId: 'somebody', mediatorId: 'mei' };
    const incidents = [
      closed('a', { ...mediated, mediation: 'AGREED' }),
      closed('b', { ...mediated, mediation: 'AGREED' }),
      closed('c', { ...mediated, mediation: 'AGREED' }),
      closed('d', { ...mediated, mediation: 'FAILED' }),
      closed('not mediated', { handlerId: 'mei' }),
      followedUp('a', 'mei'),
      followedUp('b', 'mei', false),
      followedUp('agreed before the window', 'mei'),
      followedUp('c', 'somebody else'),
      evaluated('a'),
      evaluated('d', { isSatisfied: false }),
      evaluated('not mediated', { handlerId: 'mei' }),
    ];
    const postings = [posting('mei', { post: 'MEDIATOR', employment: null })];
    expect(sharesOf('MEDIATOR', { incidents, postings }, 'mei')).toEqual({
      MEDIATION: [3, 4],
      FOLLOW_UP: [2, 3],
      SATISFACTION: [1, 2],
    });
  });

  it('for a unit whistles, and requests in time only when they were solved', () => {
    const incidents = [
      rated('w1'),
      rated('w2', { isPunctual: false, score: 3 }),
      rated('w2', { isPunctual: true, score: 2, at: instant(WITHIN_WINDOW, { days: 1 }) }),
      closed('i', { departmentCode: 'CIVIL' }),
      requested('solved'),
      requested('explained', { isSolved: false }),
    ];
    expect(sharesOf('RESIDENT_UNIT', { incidents }, 'CIVIL')).toMatchObject({ SIGN_IN: [2, 2], ON_TIME: [2, 3] });
  });

  it('for each of several units that one whistle called, its own rating', () => {
    const incidents = [
      rated('w', { departmentCode: 'CIVIL', score: 2 }),
      rated('w', { departmentCode: 'FIRE', isPunctual: false, at: instant(WITHIN_WINDOW, { days: 1 }) }),
    ];
    expect(sharesOf('RESIDENT_UNIT', { incidents }, 'CIVIL')).toMatchObject({ SIGN_IN: [1, 1] });
    expect(sharesOf('RESIDENT_UNIT', { incidents }, 'FIRE')).toMatchObject({ SIGN_IN: [0, 1] });
  });

  it('ratings of a unit only once three communities have given them', () => {
    const from = (n: number) => rated(`w${n}`, { gridCode: `14021403300${n}001`, score: n === 1 ? 2 : 4 });
    expect(sharesOf('RESIDENT_UNIT', { incidents: [from(1), from(2)] }, 'CIVIL')['RATING']).toEqual([0, 0]);
    expect(sharesOf('RESIDENT_UNIT', { incidents: [from(1), from(2), from(3)] }, 'CIVIL')['RATING']).toEqual([2, 3]);
  });

  it('for a chief the needs met and how evenly the members are burdened', () => {
    const community = { post: 'GRID_CHIEF' as const, employment: null, areaCode: GRID.slice(0, 12) };
    const incidents = [
      needed('n1'),
      needed('n2', { isDone: false }),
      ...Array.from({ length: 7 }, (_, n) => closed(`a${n}`, { handlerId: 'ann' })),
      closed('b', { handlerId: 'bao' }),
    ];
    const postings = [posting('chief', community), ...['ann', 'bao', 'chen'].map((id) => posting(id))];
    expect(sharesOf('GRID_CHIEF', { incidents, postings }, 'chief')).toMatchObject({
      NEEDS_MET: [1, 2],
      BURDEN: [2, 3],
      COVERAGE: [0, 3],
    });
  });
});

describe('A veto of a unit', () => {
  it('holds in the district it was given in: units go by the same codes everywhere', () => {
    const incidents = Array.from({ length: 5 }, (_, n) => closed(`i${n}`, { departmentCode: 'CIVIL' }));
    const reasonIn = (within: readonly string[]) => {
      const vetoes = [veto('unit', WITHIN_WINDOW, { personId: null, departmentCode: 'CIVIL', within: [...within] })];
      return compute(termsOf('RESIDENT_UNIT'), { incidents, vetoes })[0]?.notRanked;
    };
    expect(reasonIn(['140214'])).toBe('UPHELD_COMPLAINT');
    expect(reasonIn(['370883'])).toBeNull();
  });
});

describe('An upheld objection', () => {
  const incidents = Array.from({ length: 6 }, (_, n) => [
    closed(`a${n}`, { handlerId: 'ann' }),
    closed(`b${n}`, { handlerId: 'bao', isOnTime: n > 1 }),
  ]).flat();
  const snapshot = {
    incidents,
    postings: [posting('ann'), posting('bao')],
    certificates: [certificate('ann'), certificate('bao')],
  };
  const listed = (exclusions: HonourExclusions) =>
    compute(termsOf('GRID_MEMBER', { exclusions }), snapshot).map(({ subjectId, rank, notRanked, sample }) => [
      subjectId,
      rank ?? notRanked,
      sample,
    ]);

  it('takes incidents out for everybody', () => {
    expect(listed({ incidentIds: ['a0', 'b0'], subjectIds: [] })).toEqual([
      ['ann', 1, 5],
      ['bao', 2, 5],
    ]);
  });

  it('lists a barred subject without a rank', () => {
    expect(listed({ incidentIds: [], subjectIds: ['ann'] })).toEqual([
      ['bao', 1, 6],
      ['ann', 'UPHELD_OBJECTION', 6],
    ]);
  });
});
