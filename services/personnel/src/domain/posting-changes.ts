import { accept, refuse, type Decision, type Refusal } from '@yunge/kernel';
import type { Act, ActWithin } from './act.ts';
import { limitFault } from './limited-member.ts';
import { postingOf, type Person, type PersonEvent } from './person.ts';
import { faultOf, overlaps, postingIdOf, type Posting, type PostingCode, type PostingTerms } from './posting.ts';

type Answer = Decision<PersonEvent, PostingCode>;

const outside = refuse('OUTSIDE_YOUR_AREA', 'This area is not yours.', ['input', 'areaCode']);

function rivalOf(
  person: Person,
  terms: Pick<PostingTerms, 'post' | 'areaCode' | 'from' | 'until'>,
): Posting | undefined {
  return person.postings.find(
    (held) => held.post === terms.post && held.areaCode === terms.areaCode && overlaps(held, terms),
  );
}

/** Posts somebody. The same post in the same area cannot be held twice at one time. */
export function beginPosting(person: Person, postingId: string, terms: PostingTerms, act: ActWithin): Answer {
  const fault = faultOf(terms);
  if (fault) return fault;
  if (!act.reaches(terms.areaCode)) return outside;
  if (rivalOf(person, terms)) {
    return refuse('POSTING_OVERLAPS', 'The person holds this post there at that time already.', ['input', 'from']);
  }
  const limit = limitFault(person, terms, ['input', 'post']);
  if (limit) return limit;
  return accept({ name: 'posting.begun', postingId, terms, predecessorId: null, by: act.by, at: act.at });
}

/** A change of one posting, as its caller saw it. */
interface Change extends ActWithin {
  readonly postingId: string;
  /** Version of the posting that the caller saw; null when any will do. */
  readonly expectedVersion?: number | null | undefined;
}

function found(person: Person, { postingId, expectedVersion, reaches }: Change): Posting | Refusal<PostingCode> {
  const posting = postingOf(person, postingId);
  if (!posting) throw new Error(`${person.id} never held ${postingId}`);
  if (!reaches(posting.areaCode)) return outside;
  if (expectedVersion == null || expectedVersion === posting.version) return posting;
  return refuse('CONFLICT', `It was changed meanwhile: the current version is ${posting.version}.`, [
    'expectedVersion',
  ]);
}

const isRefusal = (answer: Posting | Refusal<PostingCode>): answer is Refusal<PostingCode> => 'ok' in answer;

export interface EndPosting extends Change {
  readonly until: Date;
  readonly reason: string;
}

/** Ends a posting, or brings its end forward. What has ended stays ended. */
export function endPosting(person: Person, command: EndPosting): Answer {
  const posting = found(person, command);
  if (isRefusal(posting)) return posting;
  const { postingId, until, reason, by, at } = command;
  if (reason.trim() === '') return refuse('REASON_REQUIRED', 'Say why it ends.', ['input', 'reason']);
  if (posting.successor) return refuse('ALREADY_HANDED_OVER', 'This posting was handed over.');
  if (posting.until !== null && posting.until <= until) {
    return refuse('ALREADY_ENDED', 'This posting ends before that.', ['input', 'until']);
  }
  if (until <= posting.from)
    return refuse('UNTIL_NOT_AFTER_FROM', 'A posting ends after it begins.', ['input', 'until']);
  return accept({ name: 'posting.ended', postingId, until, reason: reason.trim(), by, at });
}

export interface HandOver extends Change {
  /** Who takes over; null where the actor can see no such person. */
  readonly successor: Person | null;
  /** First instant at which the successor holds the post. */
  readonly from: Date;
}

/**
 * The leaver's half of a hand-over. From this one write on the whole of it is certain: it names the successor's posting,
 * announces both, and a sweep writes the successor's half if the process dies here. To the same successor twice is once.
 */
export function handOver(leaver: Person, command: HandOver): Answer {
  const { postingId, successor, from, by, at } = command;
  if (!successor)
    return refuse('UNKNOWN_SUCCESSOR', 'There is no such person in your scope.', ['input', 'successorId']);
  if (postingOf(leaver, postingId)?.successor?.personId === successor.id) return accept();
  const posting = found(leaver, command);
  if (isRefusal(posting)) return posting;
  if (posting.successor) return refuse('ALREADY_HANDED_OVER', 'This posting was handed over to somebody else.');
  if (successor.id === leaver.id) {
    return refuse('SUCCESSOR_IS_LEAVER', 'The successor is the leaver.', ['input', 'successorId']);
  }
  if (posting.until !== null && posting.until <= from) {
    return refuse('ALREADY_ENDED', 'This posting ends before that.', ['input', 'from']);
  }
  if (from <= posting.from) {
    return refuse('UNTIL_NOT_AFTER_FROM', 'A posting is handed over after it begins.', ['input', 'from']);
  }
  if (rivalOf(successor, { ...posting, from, until: null })) {
    return refuse('POSTING_OVERLAPS', 'The successor holds this post there at that time already.', [
      'input',
      'successorId',
    ]);
  }
  const limit = limitFault(successor, { post: posting.post, from, until: null }, ['input', 'successorId']);
  if (limit) return limit;
  const next = { personId: successor.id, postingId: postingIdOf(successor.id, 'hand-over', postingId) };
  return accept({ name: 'posting.handedOver', postingId, until: from, successor: next, by, at });
}

/** Terms of the posting that a handed-over one goes on as. */
export function inheritedTerms(leaver: Person, postingId: string): PostingTerms {
  const posting = postingOf(leaver, postingId);
  if (!posting?.successor || posting.until === null) throw new Error(`${postingId} was not handed over`);
  const { post, areaCode, departmentCode, employment, superiorPostingId, until } = posting;
  return { post, areaCode, departmentCode, employment, superiorPostingId, from: until, until: null };
}

export interface TakeOver extends Act {
  readonly postingId: string;
  readonly terms: PostingTerms;
  readonly predecessorId: string;
}

/** The successor's half. It never refuses: the leaver's half has happened. */
export function takeOver(
  successor: Person,
  { postingId, terms, predecessorId, by, at }: TakeOver,
): Decision<PersonEvent, never> {
  if (postingOf(successor, postingId)) return accept();
  return accept({ name: 'posting.begun', postingId, terms, predecessorId, by, at });
}

/** Takes the hand-over off the sweep's list. */
export function completeHandOver(leaver: Person, postingId: string, { by, at }: Act): Decision<PersonEvent, never> {
  const isPending = postingOf(leaver, postingId)?.isHandOverPending ?? false;
  return isPending ? accept({ name: 'posting.handOverCompleted', postingId, by, at }) : accept();
}

export interface NameSuperior extends Change {
  /** The posting whose holder leads; null goes back to the rule, UNKNOWN is one that nobody holds now. */
  readonly superior: NamedSuperior | null | 'UNKNOWN';
  /** Highest rank the person has now. */
  readonly rank: number;
}

export interface NamedSuperior {
  readonly postingId: string;
  /** Highest rank its holder has now. */
  readonly rank: number;
  /** Ids of the holder and of everybody above, nearest first. */
  readonly line: readonly string[];
}

/** Names who leads a posting, against the rule. A superior stands strictly higher, so no line turns back on itself. */
export function nameSuperior(person: Person, command: NameSuperior): Answer {
  const posting = found(person, command);
  if (isRefusal(posting)) return posting;
  const { postingId, superior, rank, by, at } = command;
  const field = ['input', 'superiorPostingId'];
  if (superior === 'UNKNOWN') return refuse('UNKNOWN_SUPERIOR', 'Nobody holds such a posting now.', field);
  if (superior?.line.includes(person.id)) {
    return refuse('REPORTING_CYCLE', 'The named superior reports to this person.', field);
  }
  if (superior && superior.rank <= rank) return refuse('SUPERIOR_NOT_HIGHER', 'A superior holds a higher post.', field);
  const superiorPostingId = superior?.postingId ?? null;
  if (superiorPostingId === posting.superiorPostingId) return accept();
  return accept({ name: 'posting.superiorNamed', postingId, superiorPostingId, by, at });
}
