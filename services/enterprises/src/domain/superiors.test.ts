import { describe, expect, it } from '@jest/globals';
import { instant } from '@yunge/testkit';
import { superiorsOf, type Posting } from './superiors.ts';

const NOW = instant('2026-11-23T09:00+08:00');
const TOWN = '370883001';
const COMMUNITY = `${TOWN}002`;

let count = 0;
const posting = (personId: string, post: string, areaCode: string, change: Partial<Posting> = {}): Posting => ({
  ...{ postingId: `p${(count += 1)}`, version: 1, personId, post, employment: null, areaCode },
  ...{ from: instant('2020-01-01T00:00Z'), until: null, ...change },
});
const secretary = posting('secretary', 'COMMUNITY_SECRETARY', COMMUNITY);
const leader = posting('leader', 'TOWN_LEADER', TOWN);
const department = posting('department', 'DEPARTMENT_HEAD', '370883');
const head = posting('head', 'CENTRE_HEAD', '370883');
const of = (areaCode: string, departmentCode: string | null = null) => ({ areaCode, departmentCode });
const everybody = [head, department, leader, secretary];

describe('whom an overdue request reaches above the agent', () => {
  it('is the party committee of the community, of the town where the company hangs on a town', () => {
    expect(superiorsOf(everybody, of(COMMUNITY), NOW)).toEqual(['secretary', 'department', 'head']);
    expect(superiorsOf(everybody, of(TOWN), NOW)).toEqual(['leader', 'department', 'head']);
  });

  it('is the next one up where a post is vacant, and nobody where nobody is left', () => {
    expect(superiorsOf([leader, department, head], of(COMMUNITY), NOW)).toEqual(['leader', 'department', 'head']);
    expect(superiorsOf([head], of(COMMUNITY), NOW)).toEqual(['head', 'head', 'head']);
    expect(superiorsOf([secretary], of(COMMUNITY), NOW)).toEqual(['secretary', null, null]);
  });

  it('is nobody of another area, nobody who has left or not yet come', () => {
    const left = posting('left', 'TOWN_LEADER', TOWN, { until: NOW });
    const coming = posting('coming', 'TOWN_LEADER', TOWN, { from: instant(NOW, { ms: 1 }) });
    const elsewhere = posting('elsewhere', 'TOWN_LEADER', '370883002');
    expect(superiorsOf([left, coming, elsewhere], of(TOWN), NOW)).toEqual([null, null, null]);
  });

  it('is the head of the department that has the request, and of no other', () => {
    const fire = posting('fire', 'DEPARTMENT_HEAD', '370883', { departmentCode: 'FIRE' });
    const health = posting('health', 'DEPARTMENT_HEAD', '370883', { departmentCode: 'HEALTH' });
    expect(superiorsOf([fire, health, head], of(TOWN, 'HEALTH'), NOW)[1]).toBe('health');
    expect(superiorsOf([fire, head], of(TOWN, 'HEALTH'), NOW)[1]).toBe('head');
  });

  it('is the one who has held the post the longest', () => {
    const older = posting('older', 'CENTRE_HEAD', '370883', { from: instant('2010-01-01T00:00Z') });
    expect(superiorsOf([head, older], of(TOWN), NOW)[2]).toBe('older');
  });
});
