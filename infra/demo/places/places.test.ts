import { describe, expect, it } from '@jest/globals';
import { fixtures } from '../fixtures.ts';
import { communities, division, divisions, towns, YUNGANG, ZOUCHENG } from './divisions.ts';
import { boundaryOf } from './boundaries.ts';
import { grid, grids, gridsOf, urbanCommunities } from './grids.ts';

describe('The division tree', () => {
  it('holds the published numbers of towns and communities', () => {
    expect(towns(YUNGANG)).toHaveLength(fixtures.yungang.towns.value);
    expect(communities(YUNGANG)).toHaveLength(fixtures.yungang.communities.value);
    expect(towns(ZOUCHENG)).toHaveLength(fixtures.zoucheng.towns.value);
    expect(communities(ZOUCHENG)).toHaveLength(fixtures.zoucheng.communities.value);
  });

  it('hangs every division in its parent by code and path', () => {
    for (const one of divisions()) {
      expect(one.ancestors.at(-1)).toBe(one.code);
      if (one.parent === null) continue;
      expect(one.code.startsWith(one.parent)).toBe(true);
      expect(one.path).toBe(`${division(one.parent).path}${one.code}/`);
    }
  });

  it('tells villages from residents’ committees, and marks the kinds nobody published', () => {
    expect(division('370883001200').kind).toBe('RURAL');
    expect(division('370883001200').shortName).toBe('苏家庄村');
    expect(division('140214033006').kind).toBe('URBAN');
    expect(division('140214033006').shortName).toBe('道北街社区');
    const illustrative = communities(ZOUCHENG).filter((one) => one.kindIllustrative);
    expect(new Set(illustrative.map((one) => one.kind))).toEqual(new Set(['INDUSTRIAL', 'BUSINESS']));
    expect(communities(ZOUCHENG).filter((one) => one.kind === 'INDUSTRIAL' || one.kind === 'BUSINESS')).toEqual(
      illustrative,
    );
  });
});

describe('The grids', () => {
  it('are 810 in 云冈, 561 urban and 249 rural, at least one in each community', () => {
    const all = grids(YUNGANG);
    expect(all).toHaveLength(fixtures.yungang.grids.value);
    expect(all.filter((one) => one.kind === 'URBAN')).toHaveLength(fixtures.yungang.urbanGrids.value);
    expect(all.filter((one) => one.kind === 'RURAL')).toHaveLength(fixtures.yungang.ruralGrids.value);
    expect(communities(YUNGANG).filter((one) => gridsOf(one.code).length === 0)).toEqual([]);
  });

  it('are 737 in 邹城, all in its 48 urban communities', () => {
    expect(grids(ZOUCHENG)).toHaveLength(fixtures.zoucheng.grids.value);
    expect(urbanCommunities(ZOUCHENG)).toHaveLength(fixtures.zoucheng.urbanCommunities.value);
    expect(new Set(grids(ZOUCHENG).map((one) => one.community))).toEqual(
      new Set(urbanCommunities(ZOUCHENG).map((one) => one.code)),
    );
  });

  it('have unique codes of 15 digits: the community and a sequence without holes', () => {
    for (const district of [YUNGANG, ZOUCHENG] as const) {
      expect(new Set(grids(district).map((one) => one.code)).size).toBe(grids(district).length);
      for (const place of communities(district)) {
        gridsOf(place.code).forEach((one, index) => {
          expect(one.code).toBe(place.code + String(index + 1).padStart(3, '0'));
          expect(grid(one.code)).toBe(one);
        });
      }
    }
  });

  it('are numbered from north to south, and in a row from west to east', () => {
    for (const place of urbanCommunities(ZOUCHENG)) {
      const all = gridsOf(place.code).map((one) => boundaryOf(one.code).bbox);
      const [first, last] = [all[0], all.at(-1)];
      expect(first && last && first[3] > last[3]).toBe(true);
      expect(all.filter(([west], index) => index > 0 && west > (all[index - 1]?.[0] ?? 0)).length).toBeGreaterThan(
        all.length / 3,
      );
    }
  });
});
