import { bySeniority, holds, onDuty, standingOf, type Absence } from '@yunge/casework';

export { holds } from '@yunge/casework';

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

/** A shift of the duty calendar as personnel last announced it 值班. */
export interface DutyShift {
  readonly shiftId: string;
  readonly version: number;
  readonly personId: string;
  /** Who is called where the person does not answer; null leaves it to the rule. */
  readonly backupId: string | null;
  readonly areaCode: string;
  readonly from: Date;
  readonly until: Date;
  readonly isCancelled: boolean;
}

/** What is known of who answers around a grid. */
export interface Duty {
  /** Postings as they were given; who is away is looked up in `absences`. */
  readonly postings: readonly Posting[];
  readonly absences: readonly Absence[];
  /** Shifts on the path of the grid. */
  readonly shifts: readonly DutyShift[];
}

/** Members of a grid and of its community, those of the grid first. */
function membersNear(postings: readonly Posting[], gridCode: string, at: Date): string[] {
  const community = gridCode.slice(0, 12);
  const members = postings.filter((p) => p.post === 'GRID_MEMBER' && p.areaCode.startsWith(community) && holds(p, at));
  const isNear = (posting: Posting) => (posting.areaCode === gridCode ? 0 : 1);
  return members.sort((a, b) => isNear(a) - isNear(b) || bySeniority(a, b)).map(({ personId }) => personId);
}

/** People on shift now, each followed by the shift's backup; the narrower area first. */
function peopleOnShift({ shifts, absences }: Duty, gridCode: string, at: Date): { near: string[]; wide: string[] } {
  const now = shifts.filter((shift) => !shift.isCancelled && gridCode.startsWith(shift.areaCode) && holds(shift, at));
  const ordered = now.sort(
    (a, b) =>
      b.areaCode.length - a.areaCode.length || a.from.getTime() - b.from.getTime() || (a.shiftId < b.shiftId ? -1 : 1),
  );
  const there = ({ personId, backupId }: DutyShift) =>
    [personId, backupId].flatMap((id) => (id === null ? [] : (standingOf(absences, id, at).personId ?? [])));
  const isNear = ({ areaCode }: DutyShift) => areaCode.length >= 12;
  return {
    near: ordered.filter(isNear).flatMap(there),
    wide: ordered.filter((shift) => !isNear(shift)).flatMap(there),
  };
}

/**
 * The two who are told of an emergency call. Whoever is on shift in the grid or its community comes first and the shift's
 * backup next; then the members of the grid and of the community; then whoever is on shift for the town or district; then
 * whoever is above. In the place of somebody away is who stands in, and nobody away is ever told. Never one person twice;
 * null only where nobody else is there at all.
 */
export function calledTo(
  duty: Duty,
  gridCode: string,
  at: Date,
): { readonly memberId: string | null; readonly backupId: string | null } {
  const there = onDuty(duty.postings, duty.absences, at);
  const { near, wide } = peopleOnShift(duty, gridCode, at);
  const above = superiorsOf(there, gridCode, at).flatMap((person) => person ?? []);
  const onSite = [...near, ...membersNear(there, gridCode, at)];
  const isPostedHere = near.length > 0 || memberOn(there, gridCode, at) !== null;
  const [first = null, ...rest] = [...new Set([...onSite, ...wide, ...above])];
  // A neighbour is a backup only: where the grid has no member of its own, its place stays empty.
  return isPostedHere ? { memberId: first, backupId: rest[0] ?? null } : { memberId: null, backupId: first };
}
