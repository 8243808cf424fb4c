import { describe, expect, it } from '@jest/globals';
import { ROLES, type Role } from '@yunge/kernel';
import { POSTS } from '@yunge/contracts';
import { instant, story } from '@yunge/testkit';
import fc from 'fast-check';
import { isLimitedMember, LIMITED_ROLES } from './limited-member.ts';
import { evolvePerson, type Person, type PersonEvent } from './person.ts';
import { beginPosting, handOver } from './posting-changes.ts';
import { overlaps, type PostingTerms } from './posting.ts';
import { POST_RULES, type Post } from './posts.ts';

const TOWN = '140214033';
const person = story(evolvePerson);
const at = instant('2026-11-02T09:00+08:00');
const act = { by: 'head', at, reaches: () => true };
const added = (id: string, ...roles: Role[]): PersonEvent => ({
  name: 'person.added',
  id,
  profile: { name: id, workPhone: null, roles, areaCode: TOWN },
  by: 'head',
  at,
});
const areaFor = (post: Post) => `${TOWN}006001`.slice(0, Math.max(...POST_RULES[post].digits));
const terms = (post: Post, change: Partial<PostingTerms> = {}): PostingTerms => ({
  post,
  areaCode: areaFor(post),
  departmentCode: post.startsWith('DEPARTMENT_') ? 'EMERGENCY' : null,
  employment: post === 'GRID_MEMBER' ? 'PART_TIME' : null,
  superiorPostingId: null,
  from: at,
  until: null,
  ...change,
});
const begun = (postingId: string, held: PostingTerms): PersonEvent => ({
  ...{ name: 'posting.begun', postingId, terms: held, predecessorId: null, by: 'head', at },
});
const rider = person.given(added('rider', 'RESIDENT', 'VOLUNTEER'), begun('bee', terms('NEW_EMPLOYMENT')));
const OTHER_POSTS = POSTS.filter((post) => post !== 'NEW_EMPLOYMENT');

describe('A member from new employment', () => {
  it.each(ROLES.filter((role) => !LIMITED_ROLES.includes(role)))('cannot also act as %s', (role) => {
    person
      .given(added('rider', 'RESIDENT', role))
      .when((now) => beginPosting(now, 'bee', terms('NEW_EMPLOYMENT'), act))
      .thenRefused('ROLES_NOT_LIMITED', ['input', 'post']);
  });

  it('reports and volunteers', () => {
    person
      .given(added('rider', 'RESIDENT', 'VOLUNTEER'))
      .when((now) => beginPosting(now, 'bee', terms('NEW_EMPLOYMENT'), act))
      .then({ name: 'posting.begun' });
    expect([isLimitedMember(rider.state, at), isLimitedMember(rider.state, instant(at, { ms: -1 }))]).toEqual([
      true,
      false,
    ]);
  });

  it.each(OTHER_POSTS)('cannot be posted as %s as well, before or after', (post) => {
    rider.when((now) => beginPosting(now, 'more', terms(post), act)).thenRefused('LIMITED_MEMBER');
    person
      .given(added('lin', 'RESIDENT'), begun('other', terms(post)))
      .when((now) => beginPosting(now, 'bee', terms('NEW_EMPLOYMENT'), act))
      .thenRefused('LIMITED_MEMBER');
  });

  it.each(OTHER_POSTS)('cannot take over a posting as %s', (post) => {
    person
      .given(added('lin'), begun('p1', terms(post)))
      .when((now) => handOver(now, { postingId: 'p1', successor: rider.state, from: instant(at, { days: 1 }), ...act }))
      .thenRefused('LIMITED_MEMBER', ['input', 'successorId']);
  });

  it('hands over only to somebody whose roles are as limited', () => {
    const to = (successor: Person) =>
      handOver(rider.state, { postingId: 'bee', successor, from: instant(at, { days: 1 }), ...act });
    expect(to(person.given(added('chief', 'GRID_CHIEF')).state)).toMatchObject({ code: 'ROLES_NOT_LIMITED' });
    expect(to(person.given(added('next', 'VOLUNTEER')).state)).toMatchObject({ ok: true });
  });

  it('may become something else once that posting has ended', () => {
    person
      .given(added('rider'), begun('bee', terms('NEW_EMPLOYMENT', { until: instant(at, { days: 9 }) })))
      .when((now) => beginPosting(now, 'p2', terms('GRID_MEMBER', { from: instant(at, { days: 9 }) }), act))
      .then({ name: 'posting.begun' });
  });
});

describe('Whatever postings are begun, in any order', () => {
  const aSpan = fc.record({
    post: fc.constantFrom<Post>('NEW_EMPLOYMENT', 'GRID_MEMBER', 'MEDIATOR'),
    from: fc.integer({ min: 0, max: 20 }),
    days: fc.integer({ min: 1, max: 10 }),
  });
  it('nobody is ever a limited member and something else at once', () => {
    fc.assert(
      fc.property(fc.array(aSpan, { maxLength: 12 }), (spans) => {
        let state = person.given(added('rider', 'RESIDENT')).state;
        for (const [n, { post, from, days }] of spans.entries()) {
          const span = { from: instant(at, { days: from }), until: instant(at, { days: from + days }) };
          const decision = beginPosting(state, `p${n}`, terms(post, span), act);
          if (decision.ok) state = decision.events.reduce<Person>(evolvePerson, state);
        }
        const bees = state.postings.filter(({ post }) => post === 'NEW_EMPLOYMENT');
        const others = state.postings.filter(({ post }) => post !== 'NEW_EMPLOYMENT');
        expect(bees.some((bee) => others.some((other) => overlaps(bee, other)))).toBe(false);
      }),
    );
  });
});
