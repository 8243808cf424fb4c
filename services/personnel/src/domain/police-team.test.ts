import { describe, expect, it } from '@jest/globals';
import { gridGapsOf } from './grid-gaps.ts';
import { policeTeamOf } from './police-team.ts';
import { among, area, at, COMMUNITY, DISTRICT, GRID, NEXT_GRID, posted, TOWN } from './staff.fixture.ts';

const officer = posted('POLICE', COMMUNITY, 'officer');
const first = posted('AUXILIARY_POLICE', COMMUNITY, 'first');
const second = posted('AUXILIARY_POLICE', COMMUNITY, 'second');
const member = posted('GRID_MEMBER', GRID, 'member');
const other = posted('GRID_MEMBER', NEXT_GRID, 'other');

const team = (kind: 'URBAN' | 'RURAL' | 'BUSINESS', ...held: (typeof officer)[]) =>
  policeTeamOf(area(COMMUNITY, kind), [area(GRID, kind), area(NEXT_GRID, kind)], among(...held));

describe('The police team of a community, 1+2+N', () => {
  it('is complete with an officer, two auxiliaries and a member in each grid', () => {
    expect(team('URBAN', officer, first, second, member, other)).toEqual({
      communityCode: COMMUNITY,
      form: 'ONE_TWO_N',
      officerIds: ['officer'],
      auxiliaryIds: ['first', 'second'],
      memberIds: ['member', 'other'],
      gaps: [],
    });
    expect(team('BUSINESS').form).toBe('ONE_TWO_N');
  });

  it('lacks in each grid what the community lacks, and in one grid the member of that one', () => {
    expect(team('URBAN', first, member).gaps).toEqual([
      { gridCode: GRID, part: 'OFFICER', required: 1, present: 0 },
      { gridCode: GRID, part: 'AUXILIARY', required: 2, present: 1 },
      { gridCode: NEXT_GRID, part: 'OFFICER', required: 1, present: 0 },
      { gridCode: NEXT_GRID, part: 'AUXILIARY', required: 2, present: 1 },
      { gridCode: NEXT_GRID, part: 'MEMBER', required: 1, present: 0 },
    ]);
  });

  it('counts an auxiliary of one grid for that grid alone, and nobody twice', () => {
    const here = posted('AUXILIARY_POLICE', GRID, 'here');
    const again = posted('AUXILIARY_POLICE', GRID, 'first');
    const gaps = team('URBAN', officer, first, here, again, member, other).gaps;
    expect(gaps).toEqual([{ gridCode: NEXT_GRID, part: 'AUXILIARY', required: 2, present: 1 }]);
    const twice = team('URBAN', officer, first, again, member, other);
    expect(twice.auxiliaryIds).toEqual(['first']);
    expect(twice.gaps.map(({ part, present }) => [part, present])).toEqual([
      ['AUXILIARY', 1],
      ['AUXILIARY', 1],
    ]);
  });

  it('has no officer of a whole town or district, though one of these serves its grids as one of the five', () => {
    const wide = [posted('POLICE', TOWN, 'town'), posted('POLICE', DISTRICT, 'district')];
    expect(team('URBAN', ...wide, first, second, member, other).officerIds).toEqual([]);
    const gaps = gridGapsOf(area(GRID), among(...wide, first, second, member)).map(({ kind }) => kind);
    expect(gaps).toEqual(['JUDGE', 'PROSECUTOR', 'LEGAL_WORKER', 'MEDIATOR', 'TEAM_OFFICER']);
  });

  it('loses whoever’s posting ends, from that instant on', () => {
    const left = { ...second, until: at };
    expect(team('URBAN', officer, first, left, member, other).gaps.map(({ part }) => part)).toEqual([
      'AUXILIARY',
      'AUXILIARY',
    ]);
  });
});

describe('The police team of a village, 1+N', () => {
  it('is complete with one auxiliary and a member in each grid; an officer is shown and not asked for', () => {
    expect(team('RURAL', first, member, other)).toMatchObject({ form: 'ONE_N', officerIds: [], gaps: [] });
    expect(team('RURAL', officer, first, member, other)).toMatchObject({ officerIds: ['officer'], gaps: [] });
    expect(team('RURAL', officer, member, other).gaps).toHaveLength(2);
  });

  it('asks for nothing where it has no grids', () => {
    expect(policeTeamOf(area(COMMUNITY, 'RURAL'), [], among()).gaps).toEqual([]);
  });
});
