import { accept, refuse, type Accepted, type Decision, type Refusal } from '@yunge/kernel';
import type { Act, ActWithin } from './act.ts';
import {
  missingOf,
  type HandOver,
  type HandOverAnswer,
  type HandOverEvent,
  type PlannedSuccession,
} from './hand-over.ts';
import { isLimitedMember, limitFault } from './limited-member.ts';
import { postingOf, type Person, type PersonEvent } from './person.ts';
import { holds, overlaps, postingIdOf, type Posting } from './posting.ts';

export type HandOverCode =
  | 'REASON_REQUIRED'
  | 'ALREADY_ORDERED'
  | 'UNKNOWN_POSTING'
  | 'NOTHING_TO_HAND_OVER'
  | 'OUTSIDE_YOUR_AREA'
  | 'UNKNOWN_SUCCESSOR'
  | 'SUCCESSOR_IS_LEAVER'
  | 'SUCCESSOR_AWAY'
  | 'SUCCESSOR_LEAVES'
  | 'UNTIL_NOT_AFTER_FROM'
  | 'POSTING_OVERLAPS'
  | 'ROLES_NOT_LIMITED'
  | 'LIMITED_MEMBER';

/** Somebody named as a successor, as far as the actor can see them. */
export interface Candidate {
  readonly person: Person;
  /** On leave when it begins. */
  readonly isAway: boolean;
  /** About to leave too. */
  readonly isLeaving: boolean;
}

export interface OrderHandOver extends ActWithin {
  readonly leaver: Person;
  /** The postings that pass on; null for all of them, because the leaver leaves altogether. */
  readonly postingIds: readonly string[] | null;
  readonly successorId: string;
  /** Successors of single postings, by posting. */
  readonly successors: ReadonlyMap<string, string>;
  /** Everybody named, by id. */
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly from: Date;
  readonly reason: string;
  readonly superiorId: string | null;
  /** Another hand-over of this leaver is still under way. */
  readonly isUnderWay: boolean;
}

/** Every service should have passed on what it holds this long after it begins. */
const ANSWER_WITHIN_MS = 10 * 60_000;

/** A posting that begins later is held for a moment, so that it was held by whoever it passes on from. */
const MOMENT_MS = 1;

type Refused = Refusal<HandOverCode>;

const isRefusal = (answer: object): answer is Refused => 'ok' in answer;

const endsBy = ({ until }: Posting, at: Date) => until !== null && until <= at;

/** Orders a hand-over: who takes over each posting is decided here, and everything else follows by itself. */
export function orderHandOver(id: string, command: OrderHandOver): Decision<HandOverEvent, HandOverCode> {
  const { leaver, postingIds, successorId, from, reason, superiorId, isUnderWay, by, at } = command;
  if (reason.trim() === '') return refuse('REASON_REQUIRED', 'Say why.', ['input', 'reason']);
  if (isUnderWay) return refuse('ALREADY_ORDERED', 'A hand-over of this person is under way.');
  const unfit = unfitness(command, successorId, ['input', 'successorId']);
  if (unfit) return unfit;
  const postings = postingsOf(command);
  if (isRefusal(postings)) return postings;
  if (postingIds !== null && postings.length === 0) {
    return refuse('NOTHING_TO_HAND_OVER', 'Name at least one posting.', ['input', 'postingIds']);
  }
  const successions: PlannedSuccession[] = [];
  for (const posting of postings) {
    const succession = successionOf(posting, command);
    if (isRefusal(succession)) return succession;
    successions.push(succession);
  }
  const idle = postingIds === null ? idleness(command, successions) : null;
  if (idle) return idle;
  const latest = Math.max(at.getTime(), from.getTime());
  return accept({
    name: 'handOver.ordered',
    ...{ id, leaverId: leaver.id, successorId, isWhole: postingIds === null, successions, from },
    ...{ reason: reason.trim(), within: leaver.within, superiorId, dueAt: new Date(latest + ANSWER_WITHIN_MS), by, at },
  });
}

/** The postings that pass on: those named, or every one that has not ended by then. */
function postingsOf({ leaver, postingIds, successors, from }: OrderHandOver): readonly Posting[] | Refused {
  const unknown = refuse('UNKNOWN_POSTING', 'The leaver holds no such posting then.', ['input', 'postingIds']);
  const open = leaver.postings.filter((posting) => !endsBy(posting, from) && posting.successor === null);
  const wanted = postingIds ?? open.map((posting) => posting.id);
  const postings = open.filter((posting) => wanted.includes(posting.id));
  const isKnown = (postingId: string) => postings.some((posting) => posting.id === postingId);
  if (!wanted.every(isKnown)) return unknown;
  const stray = [...successors.keys()].find((postingId) => !isKnown(postingId));
  return stray === undefined
    ? postings
    : refuse('UNKNOWN_POSTING', 'A successor is named for a posting that does not pass on.', ['input', 'successors']);
}

function successionOf(posting: Posting, command: OrderHandOver): PlannedSuccession | Refused {
  const { leaver, postingIds, successors, candidates, from, reaches } = command;
  const { id: postingId, post, areaCode } = posting;
  if (!reaches(areaCode)) return refuse('OUTSIDE_YOUR_AREA', 'A posting of the leaver lies outside your area.');
  const successorId = successors.get(postingId) ?? command.successorId;
  const unfit = unfitness(command, successorId, ['input', 'successors']);
  if (unfit) return unfit;
  // Whoever leaves altogether may not have begun a posting yet; one that is named passes on after it began.
  if (from <= posting.from && postingIds !== null) {
    return refuse('UNTIL_NOT_AFTER_FROM', 'A posting is handed over after it begins.', ['input', 'from']);
  }
  const at = new Date(Math.max(from.getTime(), posting.from.getTime() + MOMENT_MS));
  if (endsBy(posting, at)) throw new Error(`${postingId} of ${leaver.id} has ended by ${at.toISOString()}`);
  const rival = candidates
    .get(successorId)
    ?.person.postings.find(
      (held) => held.post === post && held.areaCode === areaCode && overlaps(held, { from: at, until: null }),
    );
  if (rival && !holds(rival, at)) {
    return refuse('POSTING_OVERLAPS', 'The successor holds this post there later.', ['input', 'successors']);
  }
  const successor = candidates.get(successorId)?.person;
  const limit = successor && limitFault(successor, { post, from: at, until: null }, ['input', 'successors']);
  if (limit) return limit;
  return { postingId, post, areaCode, successorId, at, isMerged: rival !== undefined };
}

function unfitness({ leaver, candidates, from }: OrderHandOver, successorId: string, field: string[]): Refused | null {
  const candidate = candidates.get(successorId);
  if (!candidate) return refuse('UNKNOWN_SUCCESSOR', 'There is no such person in your scope.', field);
  if (successorId === leaver.id) return refuse('SUCCESSOR_IS_LEAVER', 'The successor is the leaver.', field);
  if (candidate.isAway) return refuse('SUCCESSOR_AWAY', 'The successor is on leave then.', field);
  if (isLimitedMember(candidate.person, from) && !isLimitedMember(leaver, from)) {
    return refuse('LIMITED_MEMBER', 'A member from new employment takes no duty over.', field);
  }
  if (candidate.isLeaving) return refuse('SUCCESSOR_LEAVES', 'The successor is leaving too.', field);
  return null;
}

/** Whoever takes the rest holds a post, or takes one over: nothing passes to somebody whom no line or ladder knows. */
function idleness({ candidates, successorId, from }: OrderHandOver, successions: readonly PlannedSuccession[]) {
  const postings = candidates.get(successorId)?.person.postings ?? [];
  const isPosted = postings.some((posting) => holds(posting, from));
  return isPosted || successions.some((each) => each.successorId === successorId)
    ? null
    : refuse('UNKNOWN_SUCCESSOR', 'Who takes the rest holds no post then.', ['input', 'successorId']);
}

/**
 * The leaver's half: every posting passes on in one write, which names the successors' postings and announces both sides.
 * What has ended or passed on otherwise meanwhile is left alone, so that doing it again changes nothing.
 */
export function passPostingsOn(
  leaver: Person,
  { successions, reason }: Pick<HandOver, 'successions' | 'reason'>,
  { by, at }: Act,
): Accepted<PersonEvent> {
  const events = successions.flatMap(({ postingId, successorId, at: until, isMerged }): PersonEvent[] => {
    const posting = postingOf(leaver, postingId);
    if (!posting || posting.successor || endsBy(posting, until)) return [];
    if (isMerged) return [{ name: 'posting.ended', postingId, until, reason, by, at }];
    const next = { personId: successorId, postingId: postingIdOf(successorId, 'hand-over', postingId) };
    return [{ name: 'posting.handedOver', postingId, until, successor: next, by, at }];
  });
  return accept(...events);
}

/** The postings have passed on, to whom the leaver's own document names: from here on the services do their part. */
export function startHandOver(
  { status, successions: planned }: HandOver,
  leaver: Person,
  { by, at }: Act,
): Accepted<HandOverEvent> {
  if (status !== 'ORDERED') return accept();
  const successions = planned.map((each) => ({
    ...each,
    successorId: postingOf(leaver, each.postingId)?.successor?.personId ?? each.successorId,
  }));
  return accept({ name: 'handOver.started', successions, by, at });
}

/** Takes a service's answer; one that is repeated, or older than what is known, changes nothing. */
export function takeAnswer(handOver: HandOver, answer: HandOverAnswer, { by, at }: Act): Accepted<HandOverEvent> {
  const known = handOver.answers.find(({ service }) => service === answer.service);
  if (known && (known.at > answer.at || (known.at.getTime() === answer.at.getTime() && known.left <= answer.left))) {
    return accept();
  }
  const others = handOver.answers.filter((each) => each !== known);
  const isLast = handOver.status !== 'DONE' && missingOf({ answers: [...others, answer] }).length === 0;
  return accept({ name: 'handOver.answered', answer, isLast, by, at });
}

/** Tells, once, that a service has not passed on everything in time. */
export function tellOverdue(handOver: HandOver, { by, at }: Act): Accepted<HandOverEvent> {
  const { status, nextDueAt } = handOver;
  if (status !== 'RUNNING' || nextDueAt === null || at < nextDueAt) return accept();
  return accept({ name: 'handOver.overdue', services: missingOf(handOver), by, at });
}
