import { describe, expect, it } from '@jest/globals';
import { evolvePerson, type Person } from '../../../services/personnel/src/domain/person.ts';
import { faultOf } from '../../../services/personnel/src/domain/posting.ts';
import { fixtures } from '../fixtures.ts';
import { memberOf, townLeaderOf } from '../people/staff.ts';
import { peopleHistories } from './people.ts';
import { personHistory } from './posts.ts';

describe('People of the demo as personnel keeps them', () => {
  const people = [...peopleHistories('2026-11')].map(({ events }) => events.reduce<Person | null>(evolvePerson, null));
  const postings = people.flatMap((person) => person?.postings ?? []);

  it('every posting is one that personnel would accept', () => {
    expect(postings.filter((posting) => faultOf(posting) !== null)).toEqual([]);
    expect(new Set(postings.map(({ id }) => id)).size).toBe(postings.length);
  });

  it('whoever is led by name is led by somebody posted higher up', () => {
    const posts = new Map(postings.map(({ id, post }) => [id, post]));
    const leaders = postings.flatMap(({ superiorPostingId }) => superiorPostingId ?? []);
    expect(leaders.length).toBeGreaterThan(0);
    expect(new Set(leaders.map((id) => posts.get(id)))).toEqual(new Set(['SHIFT_LEAD']));
  });

  it('a judge of several towns is one person with a posting in each', () => {
    const judges = people.filter((person) => person?.postings.some(({ post }) => post === 'JUDGE'));
    expect(judges.length).toBe(fixtures.yungang.judges.value);
    const towns = judges.flatMap((judge) => judge?.postings.map(({ areaCode }) => areaCode) ?? []);
    expect(new Set(towns).size).toBe(fixtures.yungang.towns.value);
  });

  it('a deputy’s posting begins after the chief’s', () => {
    const leaders = postings.filter(({ post, areaCode }) => post === 'TOWN_LEADER' && areaCode === '140214033');
    const first = leaders.sort((a, b) => a.from.getTime() - b.from.getTime())[0];
    expect([leaders.length, first?.personId]).toEqual([2, townLeaderOf('140214033').id]);
  });

  it('only grid members are full-time or part-time', () => {
    const member = personHistory(memberOf('140214033006001'), () => null);
    expect(member.events.at(-1)).toMatchObject({ terms: { post: 'GRID_MEMBER', employment: 'FULL_TIME' } });
    expect(new Set(postings.filter(({ employment }) => employment).map(({ post }) => post))).toEqual(
      new Set(['GRID_MEMBER']),
    );
  });
});
