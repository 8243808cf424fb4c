import { describe, expect, it } from '@jest/globals';
import { POSTS } from '@yunge/contracts';
import fc from 'fast-check';
import type { Person } from './person.ts';
import { POST_RULES, type Post } from './posts.ts';
import { isTop, reportingGapOf } from './reporting-gap.ts';
import { superiorOf } from './reporting-line.ts';
import { at, COMMUNITY, DISTRICT, GRID, posted, TOWN } from './staff.fixture.ts';

const codes: Readonly<Record<number, string>> = { 6: DISTRICT, 9: TOWN, 12: COMMUNITY, 15: GRID };
const person = (post: Post, id = 'lin'): Person => {
  const posting = posted(post, codes[POST_RULES[post].digits.at(-1) ?? 6] ?? DISTRICT, id);
  return {
    id,
    version: 1,
    name: id,
    workPhone: null,
    roles: [],
    areaCode: null,
    within: [],
    postings: [posting],
    addedAt: at,
  };
};
const gap = (
  of: Person,
  superior: Parameters<typeof reportingGapOf>[1]['superior'],
  fallbackId: string | null = null,
) => reportingGapOf(of, { superior, fallbackId, at });

describe('A line that leads nowhere', () => {
  it('is a gap, and still one where the last resort steps in', () => {
    expect(gap(person('GRID_MEMBER'), null)).toMatchObject({ personId: 'lin', fallbackId: null });
    expect(gap(person('GRID_MEMBER'), { personId: 'duty', basis: 'FALLBACK' }, 'duty')).toMatchObject({
      fallbackId: 'duty',
    });
  });

  it('is none where a superior is named or found by rule, nor for somebody without a posting', () => {
    expect(gap(person('GRID_MEMBER'), { personId: 'chief', basis: 'RULE' })).toBeNull();
    expect(gap(person('GRID_MEMBER'), { personId: 'chief', basis: 'NAMED' })).toBeNull();
    expect(gap({ ...person('GRID_MEMBER'), postings: [] }, null)).toBeNull();
  });

  it('is where lines end by design: with the head of a centre, and with the last resort', () => {
    expect(POSTS.filter(isTop)).toEqual(['CENTRE_HEAD']);
    expect(gap(person('CENTRE_HEAD'), null)).toBeNull();
    expect(gap(person('TOWN_LEADER', 'duty'), null, 'duty')).toBeNull();
  });

  it('is there for every post but the top exactly when no post above is filled', () => {
    const posts = fc.constantFrom(...POSTS);
    fc.assert(
      fc.property(posts, fc.subarray([...POSTS]), (post, filled) => {
        const of = person(post);
        const [main] = of.postings;
        if (!main) throw new Error('no posting');
        const holders = filled.flatMap((each) => {
          const step = POST_RULES[post].line.find((one) => one.post === each);
          return step ? [posted(each, main.areaCode.slice(0, step.digits), `the-${each}`)] : [];
        });
        const superior = superiorOf(main, { holders, named: null, fallbackId: null, at });
        const above = POST_RULES[post].line.some(
          (step) =>
            filled.includes(step.post) &&
            POST_RULES[step.post].rank > POST_RULES[post].rank &&
            step.digits <= main.areaCode.length,
        );
        expect(gap(of, superior) === null).toBe(above || isTop(post));
      }),
    );
  });
});
