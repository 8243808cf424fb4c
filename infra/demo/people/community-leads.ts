import { demoId } from '../ids.ts';
import { ZOUCHENG } from '../places/divisions.ts';
import { urbanCommunities } from '../places/grids.ts';
import { stream } from '../random.ts';
import { inventedName, inventedPhone } from './names.ts';

/** One post of a career, from a day until before another; open where `until` is null. */
export interface CareerStep {
  readonly id: string;
  readonly post: 'COMMUNITY_WORKER' | 'COMMUNITY_DEPUTY_SECRETARY' | 'COMMUNITY_SECRETARY';
  readonly from: string;
  readonly until: string | null;
}

/** Somebody who leads a community, with the years in community posts that make the pay grade 岗级. */
export interface CommunityLead {
  readonly id: string;
  readonly name: string;
  readonly workPhone: string;
  readonly community: string;
  readonly career: readonly CareerStep[];
  readonly invented: true;
}

const POSTS = ['COMMUNITY_WORKER', 'COMMUNITY_DEPUTY_SECRETARY', 'COMMUNITY_SECRETARY'] as const;

/** A career up to a post: some years in each post below it, and now and then a year or so elsewhere in between. */
function career(key: string, last: 1 | 2): CareerStep[] {
  const random = stream('career', key);
  const day = (year: number) => `${year}-${String(1 + random.int(12)).padStart(2, '0')}-01`;
  let year = 2004 + random.int(last === 2 ? 12 : 15);
  const steps: CareerStep[] = [];
  for (const post of POSTS.slice(0, last + 1)) {
    const isLast = post === POSTS[last];
    const from = steps.at(-1)?.until ?? day(year);
    year += 3 + random.int(3);
    const begins = random.chance(0.15) && steps.length > 0 ? `${Number(from.slice(0, 4)) + 1}${from.slice(4)}` : from;
    const until = isLast ? null : day(year + (begins === from ? 0 : 1));
    steps.push({ id: demoId('posting', `${key}/${post}`), post, from: begins, until });
  }
  return steps;
}

/** A secretary and a deputy of each urban community of 邹城. Neither their number nor their careers are published. */
export function* communityLeads(): Generator<CommunityLead> {
  for (const { code: community } of urbanCommunities(ZOUCHENG)) {
    for (const last of [2, 1] as const) {
      const key = `${POSTS[last]}/${community}`;
      const id = demoId('person', key);
      const name = inventedName(key);
      yield { id, name, workPhone: inventedPhone(key), community, career: career(key, last), invented: true };
    }
  }
}
