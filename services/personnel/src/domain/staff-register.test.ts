import { describe, expect, it } from '@jest/globals';
import { among, area, at, COMMUNITY, DISTRICT, GRID, NEXT_GRID, posted, TOWN } from './staff.fixture.ts';
import { staffRegisterOf } from './staff-register.ts';

const areas = [area(DISTRICT, null), area(TOWN, null), area(COMMUNITY), area(GRID), area(NEXT_GRID)];
const postings = [
  posted('GRID_MEMBER', GRID, 'lin'),
  posted('GRID_MEMBER', NEXT_GRID, 'wu', { employment: 'PART_TIME' }),
  posted('JUDGE', TOWN, 'judge'),
  posted('JUDGE', '140214034', 'judge'),
  posted('GRID_CHIEF', COMMUNITY, 'former', { until: at }),
  posted('GRID_CHIEF', '370883001001', 'elsewhere'),
];
const register = (within: string) => staffRegisterOf(within, { postings, areas, holders: among(...postings), at });

describe('The register of an area', () => {
  it('counts people by post, whoever serves two towns once, full-time and part-time apart', () => {
    expect(register(DISTRICT).posts).toEqual([
      { post: 'GRID_MEMBER', employment: 'FULL_TIME', peopleCount: 1 },
      { post: 'GRID_MEMBER', employment: 'PART_TIME', peopleCount: 1 },
      { post: 'JUDGE', employment: null, peopleCount: 1 },
    ]);
  });

  it('counts the same for each area directly under it', () => {
    expect(register(DISTRICT).areas.map(({ areaCode, posts }) => [areaCode, posts.length])).toEqual([[TOWN, 3]]);
    expect(register(COMMUNITY).areas).toMatchObject([
      { areaCode: GRID, posts: [{ employment: 'FULL_TIME' }] },
      { areaCode: NEXT_GRID, posts: [{ employment: 'PART_TIME' }] },
    ]);
    expect(register(GRID).areas).toEqual([]);
  });

  it('tells in how many grids each thing is missing, what is nowhere missing too', () => {
    const { gridCount, completeGridCount, gaps } = register(COMMUNITY);
    expect([gridCount, completeGridCount]).toEqual([2, 0]);
    expect(Object.fromEntries(gaps.map((gap) => [gap.kind, gap.gridCount]))).toMatchObject({
      JUDGE: 0,
      PROSECUTOR: 2,
      TEAM_AUXILIARY: 2,
      TEAM_MEMBER: 0,
    });
  });
});
