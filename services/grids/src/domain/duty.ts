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

/** Who an overdue matter climbs to: level 1 the community, 2 the town, 3 and 4 the district centre. */
const LADDER_POSTS = [
  { digits: 12, posts: ['GRID_CHIEF', 'COMMUNITY_SECRETARY'] },
  { digits: 9, posts: ['TOWN_LEADER'] },
  { digits: 6, posts: ['CENTRE_HEAD', 'CENTRE_DISPATCHER'] },
] as const;

/** Posts that a matter can reach by itself; many others are held in a district. */
export const ANSWERING_POSTS: readonly string[] = ['GRID_MEMBER', ...LADDER_POSTS.flatMap(({ posts }) => posts)];

/** Posts of a department that are told what it is given, in this order. */
export const DEPARTMENT_POSTS: readonly string[] = ['DEPARTMENT_HEAD', 'DEPARTMENT_CLERK'];

export function holds(posting: Posting, at: Date): boolean {
  return posting.from <= at && (posting.until === null || at < posting.until);
}

/** The member on duty in a grid; full-time before part-time, the earlier posting first. */
export function memberOn(postings: readonly Posting[], gridCode: string, at: Date): Posting | null {
  const members = postings.filter((p) => p.post === 'GRID_MEMBER' && p.areaCode === gridCode && holds(p, at));
  return members.sort(bySeniority)[0] ?? null;
}

/** Who holds these posts of departments now, heads first; each person once. */
export function peopleOf(postings: readonly Posting[], at: Date): string[] {
  const held = postings.filter((posting) => holds(posting, at));
  const ordered = DEPARTMENT_POSTS.flatMap((post) => held.filter((posting) => posting.post === post).sort(bySeniority));
  return [...new Set(ordered.map(({ personId }) => personId))];
}

/** The first holder of any of the posts in an area. */
export function holderOf(
  postings: readonly Posting[],
  posts: readonly string[],
  areaCode: string,
  at: Date,
): Posting | null {
  for (const post of posts) {
    const holders = postings.filter((p) => p.post === post && p.areaCode === areaCode && holds(p, at));
    const first = holders.sort(bySeniority)[0];
    if (first) return first;
  }
  return null;
}

/**
 * The person each level of the ladder reaches. A vacant post falls through to the next one up, so that nobody's
 * absence stops a matter from climbing; a level with nobody above at all stays empty.
 */
export function superiorsOf(postings: readonly Posting[], gridCode: string, at: Date): (string | null)[] {
  const found = LADDER_POSTS.map(({ digits, posts }) => holderOf(postings, posts, gridCode.slice(0, digits), at));
  return [0, 1, 2, 2].map((start) => found.slice(start).find((holder) => holder !== null)?.personId ?? null);
}

/**
 * Who is told of an emergency call besides the member on duty: a colleague in the same grid, else one of the community,
 * else the chief, else whoever is above. Never the member again; null only where nobody else is posted at all.
 */
export function backupFor(
  postings: readonly Posting[],
  gridCode: string,
  memberId: string | null,
  at: Date,
): string | null {
  const community = gridCode.slice(0, 12);
  const colleagues = postings.filter(
    (p) => p.post === 'GRID_MEMBER' && p.areaCode.startsWith(community) && p.personId !== memberId && holds(p, at),
  );
  const isNear = (posting: Posting) => (posting.areaCode === gridCode ? 0 : 1);
  const [colleague] = colleagues.sort((a, b) => isNear(a) - isNear(b) || bySeniority(a, b));
  if (colleague) return colleague.personId;
  const others = postings.filter(({ personId }) => personId !== memberId);
  return superiorsOf(others, gridCode, at).find((person) => person !== null) ?? null;
}

function bySeniority(a: Posting, b: Posting): number {
  const rank = (posting: Posting) => (posting.employment === 'PART_TIME' ? 1 : 0);
  return rank(a) - rank(b) || a.from.getTime() - b.from.getTime() || (a.postingId < b.postingId ? -1 : 1);
}
