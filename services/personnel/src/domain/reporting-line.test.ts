import { describe, expect, it } from '@jest/globals';
import { POSTS } from '@yunge/contracts';
import { instant } from '@yunge/testkit';
import fc from 'fast-check';
import { toPosting, type Posting } from './posting.ts';
import { LINE_POSTS, POST_RULES, type Post } from './posts.ts';
import { mainPosting, rankOf, superiorOf } from './reporting-line.ts';

const at = instant('2026-11-02T09:00+08:00');
const GRID = '140214033006001';
let n = 0;
const posted = (personId: string, post: Post, digits: number, change: Partial<Posting> = {}): Posting => ({
  ...toPosting(
    personId,
    `${personId}-${(n += 1)}`,
    {
      post,
      areaCode: GRID.slice(0, digits),
      departmentCode: null,
      employment: null,
      superiorPostingId: null,
      from: instant(at, { days: -10 }),
      until: null,
    },
    null,
  ),
  ...change,
});
const member = posted('member', 'GRID_MEMBER', 15);
const chief = posted('chief', 'GRID_CHIEF', 12);
const leader = posted('leader', 'TOWN_LEADER', 9);
const head = posted('head', 'CENTRE_HEAD', 6);
const above = (holders: Posting[], of = member, change: object = {}) =>
  superiorOf(of, { holders, named: null, fallbackId: 'party-secretary', at, ...change });

describe('The superior of a member', () => {
  it('is the chief of the community; a vacant post falls through to the next', () => {
    expect(above([head, leader, chief])).toEqual({ personId: 'chief', basis: 'RULE' });
    expect(above([head, leader])).toEqual({ personId: 'leader', basis: 'RULE' });
    expect(above([head, { ...chief, until: at }])).toEqual({ personId: 'head', basis: 'RULE' });
  });

  it('is the configured last resort where every post above is vacant, and nobody where none is configured', () => {
    expect(above([])).toEqual({ personId: 'party-secretary', basis: 'FALLBACK' });
    expect(above([], member, { fallbackId: null })).toBeNull();
  });

  it('is who was named, as long as that person stands higher', () => {
    expect(above([chief], member, { named: { personId: 'x', rank: 20 } })).toEqual({ personId: 'x', basis: 'NAMED' });
    expect(above([chief], member, { named: { personId: 'x', rank: 10 } })).toEqual({
      personId: 'chief',
      basis: 'RULE',
    });
  });

  it('never comes from another community, nor from another department', () => {
    expect(above([posted('other', 'GRID_CHIEF', 12, { areaCode: '140214033007' }), leader])?.personId).toBe('leader');
    const clerk = posted('clerk', 'DEPARTMENT_CLERK', 6, { departmentCode: 'CIVIL' });
    const heads = [
      posted('a', 'DEPARTMENT_HEAD', 6, { departmentCode: 'FIRE' }),
      posted('b', 'DEPARTMENT_HEAD', 6, { departmentCode: 'CIVIL' }),
    ];
    expect(above(heads, clerk)?.personId).toBe('b');
  });
});

describe('Of several postings', () => {
  it('the highest decides, the earliest among equals, and only those that hold', () => {
    expect(mainPosting({ postings: [member, chief] }, at)).toBe(chief);
    expect(mainPosting({ postings: [{ ...chief, until: at }, member] }, at)).toBe(member);
    expect(mainPosting({ postings: [] }, at)).toBeNull();
  });
});

describe('The lines of any set of people', () => {
  const anyPosting = fc
    .record({
      person: fc.integer({ min: 0, max: 11 }),
      post: fc.constantFrom(...POSTS),
      community: fc.constantFrom('006', '007'),
    })
    .map(({ person, post, community }) => {
      const digits = POST_RULES[post].digits.at(-1) ?? 6;
      return posted(`p${person}`, post, digits, { areaCode: `140214033${community}001`.slice(0, digits) });
    });
  const named = fc.dictionary(
    fc.constantFrom(...Array.from({ length: 12 }, (_, i) => `p${i}`)),
    fc.integer({ min: 0, max: 11 }),
  );

  it('end, whoever is named above whom', () => {
    fc.assert(
      fc.property(
        fc.array(anyPosting, { maxLength: 20 }),
        named,
        fc.option(fc.constant('p0')),
        (postings, names, fallbackId) => {
          const of = (id: string) => ({ postings: postings.filter(({ personId }) => personId === id) });
          const holders = postings.filter(({ post }) => LINE_POSTS.includes(post));
          const up = (id: string) => {
            const main = mainPosting(of(id), at);
            const target = names[id] === undefined ? null : `p${names[id]}`;
            const holder = target === null ? null : { personId: target, rank: rankOf(of(target), at) };
            return main && superiorOf(main, { holders, named: holder, fallbackId, at })?.personId;
          };
          for (let start = 0; start < 12; start += 1) {
            const seen: string[] = [];
            for (let id: string | null | undefined = `p${start}`; id; id = up(id)) {
              expect(seen).not.toContain(id);
              seen.push(id);
            }
          }
        },
      ),
    );
  });
});
