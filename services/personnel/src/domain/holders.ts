import { holds, type Posting } from './posting.ts';
import type { Post } from './posts.ts';

/** Who holds a post for exactly this area, the earliest posting first; each person once. */
export type Holders = (post: Post, areaCode: string) => readonly string[];

/** The holders among some postings at an instant, found without looking through them again. */
export function holdersAmong(postings: readonly Posting[], at: Date): Holders {
  const byPlace = new Map<string, string[]>();
  for (const { post, areaCode, personId } of postings.filter((each) => holds(each, at)).sort(bySeniority)) {
    const place = `${post} ${areaCode}`;
    const holders = byPlace.get(place);
    if (!holders) byPlace.set(place, [personId]);
    else if (!holders.includes(personId)) holders.push(personId);
  }
  return (post, areaCode) => byPlace.get(`${post} ${areaCode}`) ?? [];
}

function bySeniority(a: Posting, b: Posting): number {
  return a.from.getTime() - b.from.getTime() || (a.id < b.id ? -1 : 1);
}
