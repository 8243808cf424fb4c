import {
  certificateChanged,
  divisionPath,
  honourVetoed,
  incidentClosed,
  incidentDismissed,
  incidentEvaluated,
  mediationFollowedUp,
  needClosed,
  postingChanged,
  requestClosed,
  visitRecorded,
  whistleRated,
} from '@yunge/contracts';
import { deriveId } from '@yunge/kernel';
import { z } from 'zod';

const fact = <const Name extends string, Data extends z.ZodType>(event: {
  readonly name: Name;
  readonly schema: Data;
}) =>
  z.object({
    /** Id of the event it came as: the same event twice is one fact. */
    id: z.string(),
    name: z.literal(event.name),
    data: event.schema,
  });

/** What is kept of events. Honours are computed from facts and from nothing else. */
export const Fact = z.discriminatedUnion('name', [
  fact(incidentClosed),
  fact(incidentEvaluated),
  fact(incidentDismissed),
  fact(mediationFollowedUp),
  fact(whistleRated),
  fact(requestClosed),
  fact(needClosed),
  fact(visitRecorded),
  fact(certificateChanged),
  fact(postingChanged),
  fact(honourVetoed),
]);

export type Fact = z.output<typeof Fact>;
/** Facts about what was done: they are counted. */
export type WorkFact = Exclude<Fact, { name: 'certificate.changed' | 'posting.changed' | 'honour.vetoed' }>;
export type PostingFact = Extract<Fact, { name: 'posting.changed' }>;
export type CertificateFact = Extract<Fact, { name: 'certificate.changed' }>;
export type VetoFact = Extract<Fact, { name: 'honour.vetoed' }>;
/** Facts about who somebody is: in which post, certified in what, barred or not. */
export type PeopleFact = PostingFact | CertificateFact | VetoFact;

/** Events that become facts. */
export const FACT_EVENTS = [
  incidentClosed,
  incidentEvaluated,
  incidentDismissed,
  mediationFollowedUp,
  whistleRated,
  requestClosed,
  needClosed,
  visitRecorded,
  certificateChanged,
  postingChanged,
  honourVetoed,
] as const;

export function isPeopleFact(fact: Fact): fact is PeopleFact {
  return fact.name === 'posting.changed' || fact.name === 'certificate.changed' || fact.name === 'honour.vetoed';
}

export function isWorkFact(fact: Fact): fact is WorkFact {
  return !isPeopleFact(fact);
}

/** Facts of work are spread over this many buckets, all of one matter in one; the number never changes. */
export const BUCKETS = 256;
/** Facts about people and units lie apart from the buckets. */
export const NO_BUCKET = -1;
/** Buckets that are packed and read together. A lane of a window is what a worker holds in memory at once. */
export const LANES = 32;

/** Bucket of an incident, request, need or visit: a hash, so that any range of buckets is a fair share of the work. */
export function bucketOf(matterId: string): number {
  // Two Crockford characters carry ten bits of the hash; eight are enough.
  const [tens = '', units = ''] = deriveId('bucket', matterId).slice(-2);
  const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  return (ALPHABET.indexOf(tens) * 32 + ALPHABET.indexOf(units)) % BUCKETS;
}

export function laneOf(bucket: number): number {
  return Math.floor((bucket * LANES) / BUCKETS);
}

/** Month in Asia/Shanghai, which keeps +08:00 all year: `YYYY-MM`. */
export function monthOf(at: Date): string {
  return new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 7);
}

/** Where facts of work are packed together: one district, one month, one lane. */
export function workPartition(district: string, month: string, lane: number): string {
  return `${district}-${month}-${String(lane).padStart(2, '0')}`;
}

/** Where facts about people are packed together: postings by district, what knows no place apart. */
export function peoplePartition(district: string | null): string {
  return `people-${district ?? 'anywhere'}`;
}

/** What a fact is found by: where it happened, its bucket, whom and what it concerns, and when. */
export interface FactKeys {
  readonly within: readonly string[];
  readonly bucket: number;
  /** Null for work that nobody knows the place of: it counts nowhere. */
  readonly partition: string | null;
  readonly parties: readonly string[];
  readonly at: Date;
}

const known = (...parties: readonly (string | null)[]) => [...new Set(parties.filter((party) => party !== null))];

function workKeys(
  areaCode: string | null,
  matterId: string,
  at: Date,
  ...parties: readonly (string | null)[]
): FactKeys {
  if (areaCode === null) {
    return { within: [], bucket: NO_BUCKET, partition: null, parties: known(matterId, ...parties), at };
  }
  const bucket = bucketOf(matterId);
  return {
    within: divisionPath(areaCode),
    bucket,
    partition: workPartition(areaCode.slice(0, 6), monthOf(at), laneOf(bucket)),
    parties: known(matterId, ...parties),
    at,
  };
}

function peopleKeys(areaCode: string | null, at: Date, ...parties: readonly (string | null)[]): FactKeys {
  return {
    within: areaCode === null ? [] : divisionPath(areaCode),
    bucket: NO_BUCKET,
    partition: peoplePartition(areaCode?.slice(0, 6) ?? null),
    parties: known(...parties),
    at,
  };
}

export function keysOf({ name, data }: Fact): FactKeys {
  switch (name) {
    case 'incident.closed': {
      const { gridCode, incidentId, at, reporterId, handlerId, departmentCode, mediatorId } = data;
      return workKeys(gridCode, incidentId, at, reporterId, handlerId, departmentCode, mediatorId);
    }
    case 'incident.evaluated':
      return workKeys(data.gridCode, data.incidentId, data.at, data.handlerId, data.departmentCode);
    case 'incident.dismissed':
      return workKeys(data.gridCode, data.incidentId, data.at, data.reporterId);
    case 'mediation.followed-up':
      return workKeys(data.gridCode, data.incidentId, data.at, data.mediatorId);
    case 'whistle.rated':
      return workKeys(data.gridCode, data.incidentId, data.at, data.departmentCode);
    case 'request.closed':
      return workKeys(data.areaCode, data.requestId, data.at, data.handlerId, data.departmentCode);
    case 'need.closed':
      return workKeys(data.areaCode, data.needId, data.at);
    case 'visit.recorded':
      return workKeys(data.areaCode, data.visitId, data.at, data.visitorId);
    case 'certificate.changed':
      return peopleKeys(null, data.from, data.personId);
    case 'posting.changed':
      return peopleKeys(data.areaCode, data.from, data.personId);
    case 'honour.vetoed':
      return peopleKeys(null, data.at, data.personId, data.departmentCode);
  }
}

/** What a fact of work is found by in the store: its incident, request, need or visit. */
export function matterOf(fact: WorkFact): string {
  switch (fact.name) {
    case 'request.closed':
      return fact.data.requestId;
    case 'need.closed':
      return fact.data.needId;
    case 'visit.recorded':
      return fact.data.visitId;
    default:
      return fact.data.incidentId;
  }
}
