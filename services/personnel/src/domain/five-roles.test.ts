import { describe, expect, it } from '@jest/globals';
import { divisionPath } from '@yunge/contracts';
import { instant } from '@yunge/testkit';
import fc from 'fast-check';
import { FIVE_ROLES, fiveRolesOf } from './five-roles.ts';
import { among, at, COMMUNITY, DISTRICT, GRID, NEXT_GRID, posted, TOWN } from './staff.fixture.ts';

const judgesOf = (...held: ReturnType<typeof posted>[]) => fiveRolesOf(GRID, among(...held))[0];

describe('The five roles of a grid', () => {
  it('are always five, in the published order, and gaps where nobody serves', () => {
    expect(fiveRolesOf(GRID, among())).toEqual(FIVE_ROLES.map((role) => ({ role, areaCode: null, personIds: [] })));
  });

  it('are served by whoever is named to a division around it', () => {
    expect(judgesOf(posted('JUDGE', DISTRICT, 'wang'))).toEqual({
      role: 'JUDGE',
      areaCode: DISTRICT,
      personIds: ['wang'],
    });
  });

  it('are served by whoever is named closest by, all of them, the longest posted first', () => {
    const early = { from: instant(at, { days: -99 }) };
    const found = judgesOf(
      posted('JUDGE', TOWN, 'town'),
      posted('JUDGE', COMMUNITY, 'li'),
      posted('JUDGE', COMMUNITY, 'chen', early),
    );
    expect(found).toMatchObject({ areaCode: COMMUNITY, personIds: ['chen', 'li'] });
  });

  it('are not served by a neighbour, another post, or a posting that has ended or not begun', () => {
    const others = [
      posted('JUDGE', NEXT_GRID, 'neighbour'),
      posted('PROSECUTOR', GRID, 'prosecutor'),
      posted('JUDGE', GRID, 'former', { until: at }),
      posted('JUDGE', GRID, 'coming', { from: instant(at, { days: 1 }) }),
    ];
    expect(judgesOf(...others)).toMatchObject({ areaCode: null, personIds: [] });
  });

  it('are a gap exactly where nobody holds the post on the way up, whatever else is posted', () => {
    const areas = [DISTRICT, TOWN, COMMUNITY, GRID, NEXT_GRID, '140214034', '140214033007'];
    const holding = fc.record({
      role: fc.constantFrom(...FIVE_ROLES),
      areaCode: fc.constantFrom(...areas),
      person: fc.constantFrom('a', 'b', 'c'),
      isOver: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(holding, { maxLength: 12 }), (held) => {
        const postings = held.map(({ role, areaCode, person, isOver }) =>
          posted(role, areaCode, person, isOver ? { until: at } : {}),
        );
        for (const { role, areaCode, personIds } of fiveRolesOf(GRID, among(...postings))) {
          const serving = held.filter(
            (each) => each.role === role && !each.isOver && divisionPath(GRID).includes(each.areaCode),
          );
          const nearest = serving.map((each) => each.areaCode).sort((a, b) => b.length - a.length)[0] ?? null;
          expect(areaCode).toBe(nearest);
          const expected = serving.filter((each) => each.areaCode === nearest).map(({ person }) => person);
          expect([...personIds].sort()).toEqual([...new Set(expected)].sort());
        }
      }),
    );
  });
});
