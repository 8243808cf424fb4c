import type { WorkFact } from './fact.ts';
import { keysOf } from './fact.ts';

/** Names of the facts that are counted, in an order that packed facts rest on: a new name is added at the end. */
export const WORK_NAMES = [
  'incident.closed',
  'incident.evaluated',
  'incident.dismissed',
  'mediation.followed-up',
  'whistle.rated',
  'request.closed',
  'need.closed',
  'visit.recorded',
] as const satisfies readonly WorkFact['name'][];

/**
 * What counting needs of a fact, of whatever name, in one shape: packed facts and facts as they came are read into it
 * alike, and are counted by the same functions.
 */
export interface Work {
  /** SHA-256 over the id and the content of the fact: what tells facts apart. */
  readonly leaf: Uint8Array;
  readonly name: WorkFact['name'];
  readonly bucket: number;
  /** What it is about: the incident, whistle, request, need or visit. */
  readonly matterId: string;
  /** The incident that a whistle was blown for; null for everything else. */
  readonly incidentId: string | null;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Code of the grid or division it happened in. */
  readonly place: string;
  readonly reporterId: string | null;
  /** Who did it: the handler, or the visitor. */
  readonly handlerId: string | null;
  readonly mediatorId: string | null;
  readonly departmentCode: string | null;
  /** In time; of a whistle: punctual. */
  readonly isOnTime: boolean;
  readonly hasEvidence: boolean;
  /** Satisfied, kept, solved or done; null where nobody said. */
  readonly verdict: boolean | null;
  readonly mediation: 'AGREED' | 'FAILED' | null;
  /** Reworks, disputes, or the score of a rating. */
  readonly count: number;
}

const NOTHING = {
  incidentId: null,
  reporterId: null,
  handlerId: null,
  mediatorId: null,
  departmentCode: null,
  isOnTime: false,
  hasEvidence: false,
  verdict: null,
  mediation: null,
  count: 0,
} as const;

function detailsOf(
  fact: WorkFact,
): Partial<Work> & { readonly matterId: string; readonly place: string; readonly at: number } {
  switch (fact.name) {
    case 'incident.closed': {
      const { incidentId, gridCode, at, reporterId, handlerId, mediatorId, departmentCode } = fact.data;
      const { isOnTime, hasEvidence, mediation, reworkCount } = fact.data;
      const who = { reporterId, handlerId, mediatorId, departmentCode };
      const how = { isOnTime, hasEvidence, mediation, count: reworkCount };
      return { matterId: incidentId, place: gridCode, at: at.getTime(), ...who, ...how };
    }
    case 'incident.evaluated': {
      const { incidentId, gridCode, at, handlerId, departmentCode, isSatisfied } = fact.data;
      return {
        matterId: incidentId,
        place: gridCode,
        at: at.getTime(),
        handlerId,
        departmentCode,
        verdict: isSatisfied,
      };
    }
    case 'incident.dismissed': {
      const { incidentId, gridCode, at, reporterId } = fact.data;
      return { matterId: incidentId, place: gridCode, at: at.getTime(), reporterId };
    }
    case 'mediation.followed-up': {
      const { incidentId, gridCode, at, mediatorId, isKept } = fact.data;
      return { matterId: incidentId, place: gridCode, at: at.getTime(), mediatorId, verdict: isKept };
    }
    case 'whistle.rated': {
      const { whistleId, incidentId, gridCode, at, departmentCode, isPunctual, score } = fact.data;
      const rating = { departmentCode, isOnTime: isPunctual, count: score };
      return { matterId: whistleId, incidentId, place: gridCode, at: at.getTime(), ...rating };
    }
    case 'request.closed': {
      const { requestId, areaCode, at, handlerId, departmentCode, isOnTime, isSolved, disputeCount } = fact.data;
      const how = { isOnTime, verdict: isSolved, count: disputeCount };
      return { matterId: requestId, place: areaCode ?? '', at: at.getTime(), handlerId, departmentCode, ...how };
    }
    case 'need.closed': {
      const { needId, areaCode, at, isDone, isOnTime } = fact.data;
      return { matterId: needId, place: areaCode, at: at.getTime(), isOnTime, verdict: isDone };
    }
    case 'visit.recorded': {
      const { visitId, areaCode, at, visitorId } = fact.data;
      return { matterId: visitId, place: areaCode, at: at.getTime(), handlerId: visitorId };
    }
  }
}

/** A fact as it is counted. `leaf` is its hash, see `Work.leaf`. */
export function workOf(fact: WorkFact, leaf: Uint8Array): Work {
  const { bucket } = keysOf(fact);
  return { leaf, name: fact.name, bucket, ...NOTHING, ...detailsOf(fact) };
}

/** Order of facts by their hashes: no two facts are equal in it, and it says nothing about when they came. */
export function byLeaf(a: { readonly leaf: Uint8Array }, b: { readonly leaf: Uint8Array }): number {
  for (let index = 0; index < a.leaf.length; index += 1) {
    const apart = (a.leaf[index] ?? 0) - (b.leaf[index] ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
}
