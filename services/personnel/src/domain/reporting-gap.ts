import type { Person } from './person.ts';
import type { Posting } from './posting.ts';
import { POST_RULES, type Post } from './posts.ts';
import { mainPosting, type Superior } from './reporting-line.ts';

/** Somebody in a post whose line leads nowhere: no post above is filled, and none is named. */
export interface ReportingGap {
  readonly personId: string;
  /** The posting that decides whom they report to. */
  readonly posting: Posting;
  /** The configured last resort steps in; null where none is configured, so that nobody is told what goes wrong there. */
  readonly fallbackId: string | null;
}

/** The rule knows no post above: a line ends there by design. */
export const isTop = (post: Post): boolean =>
  POST_RULES[post].line.every((step) => POST_RULES[step.post].rank <= POST_RULES[post].rank);

/** The gap in somebody's line, given the superior that was found; null where there is none. The last resort has no superior. */
export function reportingGapOf(
  person: Person,
  { superior, fallbackId, at }: { superior: Superior | null; fallbackId: string | null; at: Date },
): ReportingGap | null {
  const posting = mainPosting(person, at);
  if (!posting || isTop(posting.post) || person.id === fallbackId) return null;
  if (superior !== null && superior.basis !== 'FALLBACK') return null;
  return { personId: person.id, posting, fallbackId: superior?.personId ?? null };
}
