import { divisionPath } from '@yunge/contracts';
import type { PostingFact } from './fact.ts';
import { endOf, type Frame } from './honour-frame.ts';
import type { HonourTerms } from './honour-list.ts';
import type { HonourCategory } from './honour-rules.ts';
import type { Post } from './posts.ts';

/** An area somebody answered for, from one instant until before another. */
export interface Tenure {
  readonly areaCode: string;
  readonly from: Date;
  readonly until: Date | null;
}

/** Somebody who may be honoured: a person with the postings that count. */
export interface Subject {
  readonly id: string;
  /** Begin of the earliest posting that counts: the earlier wins a tie. */
  readonly since: Date;
  readonly tenures: readonly Tenure[];
  /** Which of the person's postings of the post these are. */
  readonly postings: ReadonlySet<number>;
}

/** The post a category honours; null where it honours units or case files. */
export const CATEGORY_POSTS: Readonly<Record<HonourCategory, Post | null>> = {
  RESIDENT_UNIT: null,
  CASE_FILE: null,
  MEDIATOR: 'MEDIATOR',
  GRID_CHIEF: 'GRID_CHIEF',
  GRID_MEMBER: 'GRID_MEMBER',
};

/** Posts that honours rest on. */
export const HONOURED_POSTS: ReadonlySet<Post> = new Set(
  Object.values(CATEGORY_POSTS).filter((post): post is Post => post !== null),
);

/** Each thing as its latest version tells. */
export function latestBy<F extends { readonly data: { readonly version: number } }>(
  facts: Iterable<F>,
  idOf: (fact: F) => string,
): Map<string, F['data']> {
  const latest = new Map<string, F['data']>();
  for (const fact of facts) {
    const known = latest.get(idOf(fact));
    if (!known || known.version < fact.data.version) latest.set(idOf(fact), fact.data);
  }
  return latest;
}

type Posting = PostingFact['data'];

/** The postings of a snapshot that held at some time in its window: of each post, by person, in the order of their ids. */
export type Roster = ReadonlyMap<Post, ReadonlyMap<string, readonly Posting[]>>;

export function rosterOf(frame: Frame, facts: Iterable<PostingFact>): Roster {
  const end = endOf(frame);
  const roster = new Map<Post, Map<string, Posting[]>>();
  const held = [...latestBy(facts, ({ data }) => data.postingId).values()]
    .filter(({ post, areaCode }) => HONOURED_POSTS.has(post) && areaCode.startsWith(frame.district))
    .filter(({ from, until }) => from < end && (until === null || until > frame.window.from))
    .sort((a, b) => (a.postingId < b.postingId ? -1 : 1));
  for (const posting of held) {
    const people = roster.get(posting.post) ?? new Map<string, Posting[]>();
    roster.set(posting.post, people);
    const known = people.get(posting.personId);
    if (known) known.push(posting);
    else people.set(posting.personId, [posting]);
  }
  return roster;
}

const NOBODY: ReadonlyMap<string, readonly Posting[]> = new Map();

/** People of a category with their postings, by id. */
export function peopleOf(roster: Roster, category: HonourCategory): ReadonlyMap<string, readonly Posting[]> {
  const post = CATEGORY_POSTS[category];
  return (post && roster.get(post)) ?? NOBODY;
}

/** The people a list is about, by id; null for lists of units and case files. Kinds are ranked apart. */
export function subjectsOf(
  { category, kind, areaCode }: Pick<HonourTerms, 'category' | 'kind' | 'areaCode'>,
  roster: Roster,
): Map<string, Subject> | null {
  if (CATEGORY_POSTS[category] === null) return null;
  const subjects = new Map<string, Subject>();
  for (const [id, postings] of peopleOf(roster, category)) {
    const counting = new Set<number>();
    for (let index = 0; index < postings.length; index += 1) {
      const posting = postings[index];
      if (posting?.areaCode.startsWith(areaCode) && (kind === null || posting.employment === kind)) counting.add(index);
    }
    if (counting.size === 0) continue;
    const held = postings.filter((_, index) => counting.has(index));
    const since = new Date(Math.min(...held.map(({ from }) => from.getTime())));
    const tenures = held.map(({ areaCode: code, from, until }) => ({ areaCode: code, from, until }));
    subjects.set(id, { id, since, tenures, postings: counting });
  }
  return subjects;
}

/** Whether a posting held at an instant. */
export function heldAt({ from, until }: Pick<Tenure, 'from' | 'until'>, at: number): boolean {
  return from.getTime() <= at && (until === null || at < until.getTime());
}

/** Communities, towns and districts a place lies in. */
export const areasOf = (place: string): string[] => divisionPath(place.slice(0, 12));
