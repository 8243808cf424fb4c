import { divisionPath } from '@yunge/contracts';
import type { PostingFact } from './fact.ts';
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
}

/** The post a category honours; null where it honours units or case files. */
export const CATEGORY_POSTS: Readonly<Record<HonourCategory, Post | null>> = {
  RESIDENT_UNIT: null,
  CASE_FILE: null,
  MEDIATOR: 'MEDIATOR',
  GRID_CHIEF: 'GRID_CHIEF',
  GRID_MEMBER: 'GRID_MEMBER',
};

/** Where the window ends for a list: at the cut-off, where that comes first. Exclusive. */
export function endOf({ window, cutOff }: Pick<HonourTerms, 'window' | 'cutOff'>): Date {
  return cutOff < window.until ? cutOff : window.until;
}

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

/** Postings of a post that held at some time in the window, by the facts of the snapshot, in the order of their ids. */
export function postingsIn(terms: HonourTerms, post: Post, facts: Iterable<PostingFact>): PostingFact['data'][] {
  const end = endOf(terms);
  return [...latestBy(facts, ({ data }) => data.postingId).values()]
    .filter((posting) => posting.post === post && divisionPath(posting.areaCode).includes(terms.areaCode))
    .filter(({ from, until }) => from < end && (until === null || until > terms.window.from))
    .sort((a, b) => (a.postingId < b.postingId ? -1 : 1));
}

/** The people a list is about, by id; null for lists of units and case files. Kinds are ranked apart. */
export function subjectsOf(terms: HonourTerms, facts: Iterable<PostingFact>): Map<string, Subject> | null {
  const post = CATEGORY_POSTS[terms.category];
  if (post === null) return null;
  const subjects = new Map<string, Subject>();
  for (const { personId, employment, areaCode, from, until } of postingsIn(terms, post, facts)) {
    if (terms.kind !== null && employment !== terms.kind) continue;
    const known = subjects.get(personId);
    subjects.set(personId, {
      id: personId,
      since: known && known.since < from ? known.since : from,
      tenures: [...(known?.tenures ?? []), { areaCode, from, until }],
    });
  }
  return subjects;
}

/** Whether one of the tenures covered the instant, and the place where that matters. */
export function covers(tenures: readonly Tenure[], at: Date, gridCode: string | null): boolean {
  return tenures.some(
    ({ areaCode, from, until }) =>
      from <= at && (until === null || at < until) && (gridCode === null || gridCode.startsWith(areaCode)),
  );
}
