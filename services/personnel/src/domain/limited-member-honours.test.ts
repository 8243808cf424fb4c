import { describe, expect, it } from '@jest/globals';
import { certificate, closed, compute, evaluated, GRID, posting, termsOf, visited } from './honour.fixture.ts';
import { HONOUR_CATEGORIES } from './honour-rules.ts';
import type { Post } from './posts.ts';

const MATTERS = Array.from({ length: 20 }, (_, n) => `incident-${n}`);
/** Everything that would count for somebody: reported, handled, mediated, rated well, visited, certified. */
const work = MATTERS.flatMap((id, n) => [
  closed(id, { reporterId: 'rider', handlerId: 'rider', mediation: 'AGREED', mediatorId: 'rider' }),
  evaluated(id, { handlerId: 'rider' }),
  visited(`visit-${n}`, 'rider'),
]);
const listedAs = (post: Post, areaCode: string, employment: 'FULL_TIME' | 'PART_TIME' | null) =>
  HONOUR_CATEGORIES.flatMap((category) =>
    ([null, 'FULL_TIME', 'PART_TIME'] as const).flatMap((kind) => {
      const postings = [posting('rider', { post, areaCode, employment })];
      const snapshot = { incidents: work, postings, certificates: [certificate('rider')] };
      const entries = compute(termsOf(category, { kind }), snapshot);
      return entries.some(({ subjectId }) => subjectId === 'rider') ? [`${category} ${kind}`] : [];
    }),
  );

describe('A member from new employment', () => {
  it('is on no list of any category and kind, whatever they did', () => {
    expect(listedAs('NEW_EMPLOYMENT', GRID, null)).toEqual([]);
    expect(listedAs('NEW_EMPLOYMENT', GRID.slice(0, 12), null)).toEqual([]);
  });

  it('would be on one with the same work in another post', () => {
    expect(listedAs('GRID_MEMBER', GRID, 'PART_TIME')).toEqual(['GRID_MEMBER null', 'GRID_MEMBER PART_TIME']);
    expect(listedAs('MEDIATOR', GRID.slice(0, 12), null)).toContain('MEDIATOR null');
  });
});
