import { announcement, divisionPath, visitRecorded } from '@yunge/contracts';
import { accept, deriveId, refuse, type Actor, type Decision, type DomainEvent } from '@yunge/kernel';
import { holds, type Posting } from './duty.ts';
import { LATE_ENTRY_DAYS } from './pairing-month.ts';
import { holderAt, type Pairing } from './pairing.ts';

export type VisitKind = 'PAIRING' | 'HOUSEHOLD' | 'CARE';

/** What a visit was about: the six daily duties of a grid member. There are no other words, so that nobody can be named. */
export const VISIT_TOPICS = ['INFORMATION', 'OPINION', 'POLICY', 'HAZARD', 'DISPUTE', 'CARE'] as const;
export type VisitTopic = (typeof VISIT_TOPICS)[number];

/** A visit that was paid 走访. It says where, when, by whom and what about, and nothing of whoever was visited. */
export interface Visit {
  readonly id: string;
  readonly version: number;
  readonly kind: VisitKind;
  /** Community or grid. */
  readonly areaCode: string;
  readonly within: readonly string[];
  readonly visitorId: string;
  readonly visitedAt: Date;
  readonly recordedAt: Date;
  readonly topics: readonly VisitTopic[];
}

export type VisitEvent = DomainEvent & { readonly name: 'visit.recorded' } & Pick<
    Visit,
    'id' | 'kind' | 'areaCode' | 'visitedAt' | 'topics'
  >;

export type VisitCode = 'NOT_PAIRED' | 'NOT_POSTED_HERE' | 'NOT_A_GRID' | 'IN_THE_FUTURE' | 'TOO_LATE' | 'NO_TOPIC';

/** Who calls at households: the member of the grid, and those of its community who help there. */
const VISITORS = ['GRID_MEMBER', 'GRID_CHIEF', 'COMMUNITY_WORKER', 'RURAL_GRID_STAFF'];

const DAY_MS = 86_400_000;
const SLOT_MS = 10 * 60_000;

/** Nobody pays two visits in the same ten minutes: the second one meets the first. */
export const visitId = (visitorId: string, visitedAt: Date): string =>
  deriveId('visit', visitorId, String(Math.floor(visitedAt.getTime() / SLOT_MS)));

export interface Call extends Pick<Visit, 'kind' | 'areaCode' | 'visitedAt' | 'topics'> {
  /** False where the tree has no such grid. */
  readonly isGrid: boolean;
  /** Pairing of the area; null where it has none. */
  readonly pairing: Pairing | null;
  /** Postings on the path of the area, past and present. */
  readonly postings: readonly Posting[];
}

function obstacleOf({ kind, areaCode, isGrid, visitedAt, pairing, postings }: Call, { id }: Actor) {
  if (kind === 'PAIRING') {
    const isPaired = pairing !== null && holderAt(pairing, visitedAt) === id;
    return isPaired ? null : refuse('NOT_PAIRED', 'You did not answer for that area then.', ['input', 'areaCode']);
  }
  if (!isGrid) return refuse('NOT_A_GRID', 'Name the grid that the household lies in.', ['input', 'areaCode']);
  const areas = [areaCode, areaCode.slice(0, 12)];
  const isPosted = postings.some(
    (p) => p.personId === id && VISITORS.includes(p.post) && areas.includes(p.areaCode) && holds(p, visitedAt),
  );
  return isPosted ? null : refuse('NOT_POSTED_HERE', 'You were not posted in that grid then.', ['input', 'areaCode']);
}

/** Records a visit of one's own, on the day or a few days later. */
export function recordVisit(call: Call, { actor, at }: { actor: Actor; at: Date }): Decision<VisitEvent, VisitCode> {
  const { kind, areaCode, visitedAt } = call;
  const topics = VISIT_TOPICS.filter((topic) => call.topics.includes(topic));
  if (visitedAt > at) return refuse('IN_THE_FUTURE', 'It has not taken place yet.', ['input', 'visitedAt']);
  if (visitedAt.getTime() < at.getTime() - LATE_ENTRY_DAYS * DAY_MS)
    return refuse('TOO_LATE', `A visit is entered within ${LATE_ENTRY_DAYS} days.`, ['input', 'visitedAt']);
  if (topics.length === 0) return refuse('NO_TOPIC', 'Say what it was about.', ['input', 'topics']);
  const id = visitId(actor.id, visitedAt);
  return (
    obstacleOf(call, actor) ??
    accept({ name: 'visit.recorded', id, kind, areaCode, visitedAt, topics, by: actor.id, at })
  );
}

export function evolveVisit(visit: Visit | null, event: VisitEvent): Visit {
  if (visit) throw new Error('a visit is recorded once');
  const { id, kind, areaCode, visitedAt, topics, by, at } = event;
  const within = divisionPath(areaCode);
  return { id, version: 0, kind, areaCode, within, visitorId: by, visitedAt, recordedAt: at, topics };
}

/** The fact behind honours. */
export function announceVisit(_: VisitEvent, { id, visitorId, kind, areaCode, visitedAt }: Visit) {
  return [announcement(visitRecorded, { visitId: id, visitorId, kind, areaCode, at: visitedAt })];
}
