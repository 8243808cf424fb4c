import { describe, expect, it } from '@jest/globals';
import { divisionPath } from '@yunge/contracts';
import { instant } from '@yunge/testkit';
import { coverageOf, totalOf } from './coverage.ts';
import { homeOf, type Posting } from './posting.ts';

const at = instant('2026-11-23T09:00+08:00');
const COMMUNITY = '140214033006';
const posting = (personId: string, changes: Partial<Posting> = {}): Posting => {
  const areaCode = changes.areaCode ?? `${COMMUNITY}001`;
  const from = instant('2026-01-01T00:00+08:00');
  const base = { postingId: personId, version: 1, personId, post: 'GRID_MEMBER', from, until: null };
  return { ...base, areaCode, within: divisionPath(areaCode), ...changes };
};

describe('Coverage', () => {
  const postings = [
    posting('li'),
    posting('wu', { areaCode: `${COMMUNITY}002` }),
    posting('he', { post: 'GRID_CHIEF', areaCode: COMMUNITY }),
    posting('gone', { until: at }),
    posting('new', { from: instant(at, { ms: 1 }) }),
    posting('clerk', { post: 'DEPARTMENT_CLERK', areaCode: '140214' }),
    posting('xu', { areaCode: '140214033007001' }),
  ];

  it('counts holders of the posts at that instant, per community and post, and names those without', () => {
    expect(coverageOf(postings, new Set(['li', 'xu', 'stranger']), at)).toEqual([
      { communityCode: COMMUNITY, post: 'GRID_CHIEF', required: 1, covered: 0, missing: ['he'] },
      { communityCode: COMMUNITY, post: 'GRID_MEMBER', required: 2, covered: 1, missing: ['wu'] },
      { communityCode: '140214033007', post: 'GRID_MEMBER', required: 1, covered: 1, missing: [] },
    ]);
  });

  it('counts a member of two grids of a community once', () => {
    const both = [posting('li'), posting('li', { areaCode: `${COMMUNITY}002` })];
    expect(coverageOf(both, new Set(), at)).toMatchObject([{ required: 1, missing: ['li'] }]);
  });

  it('has no rate where nobody is required', () => {
    expect(totalOf([])).toEqual({ required: 0, covered: 0, rate: null });
    expect(totalOf(coverageOf(postings, new Set(['li']), at))).toEqual({ required: 4, covered: 1, rate: 0.25 });
  });
});

describe('Where a person serves', () => {
  it('is every division of the postings that have not ended', () => {
    const open = [
      posting('li'),
      posting('li', { areaCode: '140214034', post: 'TOWN_LEADER' }),
      posting('li', { until: at }),
    ];
    expect(homeOf(open, at)).toEqual(['140214', '140214033', COMMUNITY, `${COMMUNITY}001`, '140214034'].sort());
    expect(homeOf([posting('li', { until: at })], at)).toBeNull();
  });
});
