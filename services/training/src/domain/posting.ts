import { divisionPath } from '@yunge/contracts';

/** A posting as personnel last announced it: this service's read model of who serves where. */
export interface Posting {
  readonly postingId: string;
  readonly version: number;
  readonly personId: string;
  readonly post: string;
  readonly areaCode: string;
  /** The area and every division it lies in. */
  readonly within: readonly string[];
  readonly from: Date;
  readonly until: Date | null;
}

export function holds({ from, until }: Posting, at: Date): boolean {
  return from <= at && (until === null || at < until);
}

/**
 * Divisions a person serves in, from the postings that have not ended (one that is yet to begin counts: its chief
 * trains the newcomer); null where there is none.
 */
export function homeOf(postings: readonly Posting[], at: Date): string[] | null {
  const open = postings.filter(({ until }) => until === null || at < until);
  return open.length === 0 ? null : [...new Set(open.flatMap(({ areaCode }) => divisionPath(areaCode)))].sort();
}

/** Whether two lists name the same divisions. */
export function isSameHome(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((code) => other.includes(code));
}
