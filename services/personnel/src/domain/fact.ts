import {
  certificateChanged,
  divisionPath,
  honourVetoed,
  incidentClosed,
  incidentDismissed,
  incidentEvaluated,
  postingChanged,
  requestClosed,
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
  fact(requestClosed),
  fact(certificateChanged),
  fact(postingChanged),
  fact(honourVetoed),
]);

export type Fact = z.output<typeof Fact>;
export type IncidentFact = Extract<Fact, { name: 'incident.closed' | 'incident.evaluated' | 'incident.dismissed' }>;
export type PostingFact = Extract<Fact, { name: 'posting.changed' }>;
export type CertificateFact = Extract<Fact, { name: 'certificate.changed' }>;
export type VetoFact = Extract<Fact, { name: 'honour.vetoed' }>;

/** Events that become facts. */
export const FACT_EVENTS = [
  incidentClosed,
  incidentEvaluated,
  incidentDismissed,
  requestClosed,
  certificateChanged,
  postingChanged,
  honourVetoed,
] as const;

export function isIncidentFact(fact: Fact): fact is IncidentFact {
  return fact.name === 'incident.closed' || fact.name === 'incident.evaluated' || fact.name === 'incident.dismissed';
}

/** Facts of incidents are spread over this many buckets, all of one incident in one; the number never changes. */
export const BUCKETS = 256;
/** Facts about people and units lie apart from the buckets. */
export const NO_BUCKET = -1;

/** Bucket of an incident: a hash, so that any range of buckets is a fair share of the work. */
export function bucketOf(incidentId: string): number {
  // Two Crockford characters carry ten bits of the hash; eight are enough.
  const [tens = '', units = ''] = deriveId('bucket', incidentId).slice(-2);
  const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  return (ALPHABET.indexOf(tens) * 32 + ALPHABET.indexOf(units)) % BUCKETS;
}

/** What a fact is found by: where it happened, its bucket, whom and which incident it concerns, and when. */
export interface FactKeys {
  readonly within: readonly string[];
  readonly bucket: number;
  readonly parties: readonly string[];
  readonly at: Date;
}

const known = (...parties: readonly (string | null)[]) => [...new Set(parties.filter((party) => party !== null))];

export function keysOf({ name, data }: Fact): FactKeys {
  switch (name) {
    case 'incident.closed':
      return {
        within: divisionPath(data.gridCode),
        bucket: bucketOf(data.incidentId),
        parties: known(data.incidentId, data.reporterId, data.handlerId, data.departmentCode),
        at: data.at,
      };
    case 'incident.evaluated':
      return {
        within: divisionPath(data.gridCode),
        bucket: bucketOf(data.incidentId),
        parties: known(data.incidentId, data.handlerId, data.departmentCode),
        at: data.at,
      };
    case 'incident.dismissed':
      return {
        within: divisionPath(data.gridCode),
        bucket: bucketOf(data.incidentId),
        parties: known(data.incidentId, data.reporterId),
        at: data.at,
      };
    case 'request.closed':
      return { within: [], bucket: NO_BUCKET, parties: known(data.handlerId, data.departmentCode), at: data.at };
    case 'certificate.changed':
      return { within: [], bucket: NO_BUCKET, parties: [data.personId], at: data.from };
    case 'posting.changed':
      return { within: divisionPath(data.areaCode), bucket: NO_BUCKET, parties: [data.personId], at: data.from };
    case 'honour.vetoed':
      return { within: [], bucket: NO_BUCKET, parties: known(data.personId, data.departmentCode), at: data.at };
  }
}
