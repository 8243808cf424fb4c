import type { Person } from './person.ts';
import { holds, type Posting } from './posting.ts';
import { POST_RULES } from './posts.ts';

/** How a superior was found: named for this posting, by the rule of the post, or the configured last resort. */
export type SuperiorBasis = 'NAMED' | 'RULE' | 'FALLBACK';

export interface Superior {
  readonly personId: string;
  readonly basis: SuperiorBasis;
}

/** What a line is drawn from. `holders` are the postings of the line posts in the areas the person's posting lies in. */
export interface LineTerrain {
  readonly holders: readonly Posting[];
  /** The posting named as superior, followed to its present holder through hand-overs; null where none is named. */
  readonly named: Holder | null;
  /** Person who is superior where every line ends; null where none is configured. */
  readonly fallbackId: string | null;
  readonly at: Date;
}

export interface Holder {
  readonly personId: string;
  /** Highest rank the holder has at the instant. */
  readonly rank: number;
}

/** The posting that decides whom a person reports to: the highest, the earliest among equals. Null without any. */
export function mainPosting(person: Pick<Person, 'postings'>, at: Date): Posting | null {
  const held = person.postings.filter((posting) => holds(posting, at));
  return held.sort((a, b) => POST_RULES[b.post].rank - POST_RULES[a.post].rank || bySeniority(a, b))[0] ?? null;
}

/** Highest rank a person has at an instant; 0 without a posting. */
export function rankOf(person: Pick<Person, 'postings'>, at: Date): number {
  const main = mainPosting(person, at);
  return main ? POST_RULES[main.post].rank : 0;
}

/**
 * The superior of the holder of a main posting. Every edge leads to a strictly higher rank at that instant, and the
 * last resort has no superior: so there is no cycle, whatever was named or posted at the same time elsewhere.
 */
export function superiorOf(main: Posting, { holders, named, fallbackId, at }: LineTerrain): Superior | null {
  if (main.personId === fallbackId) return null;
  const { rank, line } = POST_RULES[main.post];
  if (named && named.rank > rank) return { personId: named.personId, basis: 'NAMED' };
  for (const { post, digits, isSameDepartment } of line) {
    if (POST_RULES[post].rank <= rank || digits > main.areaCode.length) continue;
    const areaCode = main.areaCode.slice(0, digits);
    const [first] = holders
      .filter((each) => each.post === post && each.areaCode === areaCode && holds(each, at))
      .filter((each) => !isSameDepartment || each.departmentCode === main.departmentCode)
      .sort(bySeniority);
    if (first) return { personId: first.personId, basis: 'RULE' };
  }
  return fallbackId === null ? null : { personId: fallbackId, basis: 'FALLBACK' };
}

function bySeniority(a: Posting, b: Posting): number {
  return a.from.getTime() - b.from.getTime() || (a.id < b.id ? -1 : 1);
}
