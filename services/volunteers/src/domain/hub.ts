import { bySeniority, holds } from '@yunge/casework';

/** A posting as personnel last announced it: this service's read model of who runs the hub. */
export interface Posting {
  readonly postingId: string;
  readonly version: number;
  readonly personId: string;
  readonly post: string;
  readonly employment: string | null;
  readonly areaCode: string;
  readonly from: Date;
  readonly until: Date | null;
}

/** The hub's posts, the community's before the town's: a vacant community does not leave a need untold. */
const HUB_POSTS = [
  { digits: 12, posts: ['COMMUNITY_WORKER', 'GRID_CHIEF', 'COMMUNITY_SECRETARY', 'ORGANISER'] },
  { digits: 9, posts: ['TOWN_LEADER'] },
] as const;

/** Whoever is told of a need in an area: the first holder of the first post that is held. */
export function hubOf(postings: readonly Posting[], areaCode: string, at: Date): string | null {
  for (const { digits, posts } of HUB_POSTS) {
    for (const post of posts) {
      const holders = postings
        .filter((each) => each.post === post && each.areaCode === areaCode.slice(0, digits))
        .filter((each) => holds(each, at))
        .sort(bySeniority);
      if (holders[0]) return holders[0].personId;
    }
  }
  return null;
}
