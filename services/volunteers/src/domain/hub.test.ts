import { describe, expect, it } from '@jest/globals';
import { instant } from '@yunge/testkit';
import { hubOf, type Posting } from './hub.ts';

const at = instant('2026-11-02T09:00:00+08:00');
const posting = (personId: string, post: string, areaCode: string, traits: Partial<Posting> = {}): Posting => ({
  postingId: personId,
  version: 1,
  personId,
  post,
  employment: null,
  areaCode,
  from: instant(at, { days: -100 }),
  until: null,
  ...traits,
});
const GRID = '140214033006001';
const clerk = posting('clerk', 'COMMUNITY_WORKER', '140214033006');
const chief = posting('chief', 'GRID_CHIEF', '140214033006');
const town = posting('town', 'TOWN_LEADER', '140214033');

describe('Who is told of a need', () => {
  it('is the clerk of its community, the longest in post first', () => {
    const newer = posting('newer', 'COMMUNITY_WORKER', '140214033006', { from: at });
    expect(hubOf([town, chief, newer, clerk], GRID, at)).toBe('clerk');
  });

  it('is the next post up while one is vacant', () => {
    const gone = { ...clerk, until: at };
    expect(hubOf([town, chief, gone], GRID, at)).toBe('chief');
    expect(hubOf([town, gone], GRID, at)).toBe('town');
    expect(hubOf([gone], GRID, at)).toBeNull();
  });

  it('is nobody of another community', () => {
    expect(hubOf([posting('other', 'COMMUNITY_WORKER', '140214033007')], GRID, at)).toBeNull();
  });
});
