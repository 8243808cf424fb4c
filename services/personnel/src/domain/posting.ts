import { divisionPath, DivisionCode } from '@yunge/contracts';
import { deriveId, refuse, type Refusal } from '@yunge/kernel';
import { POST_RULES, type Employment, type Post } from './posts.ts';

/** What a posting is about. */
export interface PostingTerms {
  readonly post: Post;
  /** Division or grid the holder answers for. */
  readonly areaCode: string;
  readonly departmentCode: string | null;
  /** Grid members only. */
  readonly employment: Employment;
  /** Posting whose holder leads this one, where the rule does not fit. */
  readonly superiorPostingId: string | null;
  readonly from: Date;
  /** First instant at which it no longer holds; null while it is open. */
  readonly until: Date | null;
}

/** A person in a post, from one instant until before another. */
export interface Posting extends PostingTerms {
  readonly id: string;
  /** Grows by one with every change of this posting. */
  readonly version: number;
  readonly personId: string;
  readonly within: readonly string[];
  /** The posting it was taken over from. */
  readonly predecessorId: string | null;
  /** Who took it over. */
  readonly successor: { readonly personId: string; readonly postingId: string } | null;
  /** The successor's own document has not been written yet. */
  readonly isHandOverPending: boolean;
}

export type PostingCode =
  | 'AREA_MALFORMED'
  | 'WRONG_AREA_LEVEL'
  | 'OUTSIDE_YOUR_AREA'
  | 'EMPLOYMENT_REQUIRED'
  | 'EMPLOYMENT_NOT_APPLICABLE'
  | 'DEPARTMENT_REQUIRED'
  | 'UNTIL_NOT_AFTER_FROM'
  | 'POSTING_OVERLAPS'
  | 'ALREADY_ENDED'
  | 'ALREADY_HANDED_OVER'
  | 'REASON_REQUIRED'
  | 'UNKNOWN_SUCCESSOR'
  | 'SUCCESSOR_IS_LEAVER'
  | 'UNKNOWN_SUPERIOR'
  | 'SUPERIOR_NOT_HIGHER'
  | 'REPORTING_CYCLE'
  | 'ROLES_NOT_LIMITED'
  | 'LIMITED_MEMBER'
  | 'CONFLICT';

/** The id of the posting a person gets by a given cause: the same cause twice is the same posting. */
export function postingIdOf(personId: string, ...cause: readonly string[]): string {
  return deriveId('posting', personId, ...cause);
}

export function toPosting(personId: string, id: string, terms: PostingTerms, predecessorId: string | null): Posting {
  return {
    ...terms,
    id,
    version: 1,
    personId,
    within: divisionPath(terms.areaCode),
    predecessorId,
    successor: null,
    isHandOverPending: false,
  };
}

/** Half-open: it holds at `from` and no longer at `until`. */
export function holds(posting: Pick<Posting, 'from' | 'until'>, at: Date): boolean {
  return posting.from <= at && (posting.until === null || at < posting.until);
}

export function overlaps(a: Pick<Posting, 'from' | 'until'>, b: Pick<Posting, 'from' | 'until'>): boolean {
  return (a.until === null || b.from < a.until) && (b.until === null || a.from < b.until);
}

/** What is wrong with the terms by themselves; null when nothing is. */
export function faultOf(terms: PostingTerms): Refusal<PostingCode> | null {
  const { post, areaCode, employment, departmentCode, from, until } = terms;
  const rule = POST_RULES[post];
  if (!DivisionCode.safeParse(areaCode).success) {
    return refuse('AREA_MALFORMED', 'An area code has 6, 9, 12 or 15 digits.', ['input', 'areaCode']);
  }
  if (!rule.digits.includes(areaCode.length)) {
    return refuse('WRONG_AREA_LEVEL', `A ${post} answers for an area of ${rule.digits.join(', ')} digits.`, [
      'input',
      'areaCode',
    ]);
  }
  if (post === 'GRID_MEMBER' && employment === null) {
    return refuse('EMPLOYMENT_REQUIRED', 'A grid member is FULL_TIME or PART_TIME.', ['input', 'employment']);
  }
  if (post !== 'GRID_MEMBER' && employment !== null) {
    return refuse('EMPLOYMENT_NOT_APPLICABLE', 'Only grid members are FULL_TIME or PART_TIME.', [
      'input',
      'employment',
    ]);
  }
  if (post.startsWith('DEPARTMENT_') && !departmentCode) {
    return refuse('DEPARTMENT_REQUIRED', 'A department post names its department.', ['input', 'departmentCode']);
  }
  if (until !== null && until <= from) {
    return refuse('UNTIL_NOT_AFTER_FROM', 'A posting ends after it begins.', ['input', 'until']);
  }
  return null;
}
