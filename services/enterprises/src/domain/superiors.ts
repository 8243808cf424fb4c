import { bySeniority, holds } from '@yunge/casework';

/** A posting as personnel last announced it: this service's read model of who answers where. */
export interface Posting {
  readonly postingId: string;
  readonly version: number;
  readonly personId: string;
  readonly post: string;
  readonly employment: 'FULL_TIME' | 'PART_TIME' | null;
  readonly areaCode: string;
  /** Department that a post of one belongs to; null or absent for every other post. */
  readonly departmentCode?: string | null;
  readonly from: Date;
  readonly until: Date | null;
}

/**
 * Who stands on the ladder above a company's agent: the community's party committee (its town's where the company hangs
 * on a town), the head of the department, the task force at the district centre.
 */
const LADDER_POSTS = [
  [
    { digits: 12, posts: ['COMMUNITY_SECRETARY'] },
    { digits: 9, posts: ['TOWN_LEADER'] },
  ],
  [{ digits: 6, posts: ['DEPARTMENT_HEAD'] }],
  [{ digits: 6, posts: ['CENTRE_HEAD'] }],
] as const;

/**
 * The person each of the three levels above the agent reaches. A vacant post falls through to the next one up, so that
 * nobody's absence stops a request from climbing; where there is nobody further up at all, the level stays empty.
 */
export function superiorsOf(
  postings: readonly Posting[],
  { areaCode, departmentCode }: { readonly areaCode: string; readonly departmentCode: string | null },
  at: Date,
): (string | null)[] {
  // A request of one department is no business of another's head; while none is named, any head will find the right one.
  const fitting = postings.filter(
    ({ post, departmentCode: of }) => post !== 'DEPARTMENT_HEAD' || departmentCode === null || of === departmentCode,
  );
  const found = LADDER_POSTS.map((choices) =>
    choices
      .filter(({ digits }) => digits <= areaCode.length)
      .flatMap(({ digits, posts }) => posts.flatMap((post) => holdersOf(fitting, post, areaCode.slice(0, digits), at)))
      .at(0),
  );
  return found.map((_, level) => found.slice(level).find((holder) => holder !== undefined)?.personId ?? null);
}

function holdersOf(postings: readonly Posting[], post: string, areaCode: string, at: Date): Posting[] {
  return postings
    .filter((posting) => posting.post === post && posting.areaCode === areaCode && holds(posting, at))
    .sort(bySeniority);
}
