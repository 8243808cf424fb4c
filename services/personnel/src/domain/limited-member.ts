import { refuse, type Refusal, type Role } from '@yunge/kernel';
import type { Person } from './person.ts';
import { holds, overlaps, type PostingTerms } from './posting.ts';
import type { Post } from './posts.ts';

/** The post of part-time members from new employment 暖蜂: couriers and riders who report and volunteer, and no more. */
export const LIMITED_POST: Post = 'NEW_EMPLOYMENT';

/** All they may act as, whatever else somebody would give them. */
export const LIMITED_ROLES: readonly Role[] = ['RESIDENT', 'VOLUNTEER'];

/** Whether somebody is such a member at an instant: then they cannot be given a duty, stand in or take over. */
export function isLimitedMember({ postings }: Pick<Person, 'postings'>, at: Date): boolean {
  return postings.some((posting) => posting.post === LIMITED_POST && holds(posting, at));
}

/**
 * Why a person cannot be posted so beside what they may act as and hold at that time; null when they can. A limited
 * member has no other post, and whoever has another role or post is no limited member.
 */
export function limitFault(
  { roles, postings }: Pick<Person, 'roles' | 'postings'>,
  terms: Pick<PostingTerms, 'post' | 'from' | 'until'>,
  field: readonly string[],
): Refusal<'ROLES_NOT_LIMITED' | 'LIMITED_MEMBER'> | null {
  const isLimited = terms.post === LIMITED_POST;
  const excess = isLimited ? roles.find((role) => !LIMITED_ROLES.includes(role)) : undefined;
  if (excess) {
    return refuse('ROLES_NOT_LIMITED', `A member from new employment cannot also act as ${excess}.`, field);
  }
  const atOnce = postings.filter((held) => overlaps(held, terms));
  if (atOnce.every((held) => (held.post === LIMITED_POST) === isLimited)) return null;
  return refuse(
    'LIMITED_MEMBER',
    'A member from new employment reports and volunteers: no other post beside it.',
    field,
  );
}
