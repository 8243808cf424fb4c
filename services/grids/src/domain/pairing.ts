import { divisionPath } from '@yunge/contracts';
import { deriveId, type DomainEvent } from '@yunge/kernel';
import { firstCheck, nextCheck, dueOf, type Check } from './pairing-month.ts';

/** A leader answers for a community, a member of its committee for a grid. */
export type PairingLevel = 'COMMUNITY' | 'GRID';

/** Somebody's time as the one who answers for an area; half-open. */
export interface PairingSpell {
  readonly personId: string;
  readonly from: Date;
  readonly until: Date;
}

/**
 * Who answers for a community or a grid 包联. There is one for each area, so that nobody can be paired where somebody is;
 * it stays when it is vacant.
 */
export interface Pairing {
  readonly id: string;
  readonly version: number;
  /** Community of 12 digits or grid of 15. */
  readonly areaCode: string;
  readonly within: readonly string[];
  /** Who answers for it now; null while nobody does. */
  readonly personId: string | null;
  readonly from: Date | null;
  /** Who did before, oldest first. */
  readonly past: readonly PairingSpell[];
  /** What of the monthly visit is looked at next; null while nobody owes one. */
  readonly check: Check | null;
  /** When. */
  readonly nextDueAt: Date | null;
}

export type PairingEvent = DomainEvent &
  (
    | {
        readonly name: 'pairing.assigned';
        readonly areaCode: string;
        readonly personId: string;
        readonly from: Date;
      }
    | {
        readonly name: 'pairing.ended';
        readonly until: Date;
        readonly reason: string;
        /** Who is told that nobody answers for it now; absent where whoever ended it knows. */
        readonly toldIds?: readonly string[];
      }
    | ({
        readonly name: 'pairing.checked';
        readonly isVisited: boolean;
        /** Who is told that a visit is missing; nobody where none is. */
        readonly toldIds: readonly string[];
      } & Check)
  );

/** An area has one pairing, found by its code. */
export const pairingId = (areaCode: string): string => deriveId('pairing', areaCode);

export const levelOf = (areaCode: string): PairingLevel => (areaCode.length === 15 ? 'GRID' : 'COMMUNITY');

function closed({ personId, from, past }: Pairing, until: Date): readonly PairingSpell[] {
  return personId === null || from === null ? past : [...past, { personId, from, until }];
}

const withCheck = (pairing: Pairing, check: Check | null): Pairing => ({
  ...pairing,
  check,
  nextDueAt: check && dueOf(check),
});

export function evolvePairing(pairing: Pairing | null, event: PairingEvent): Pairing {
  if (event.name === 'pairing.assigned') {
    const { areaCode, personId, from, at } = event;
    const now = pairing ?? empty(areaCode);
    // The month is the area's, whoever answers for it: a hand-over neither restarts nor forgives it.
    const check = now.check ?? firstCheck(from > at ? from : at);
    return withCheck({ ...now, past: closed(now, from), personId, from }, check);
  }
  if (!pairing) throw new Error(`${event.name} cannot be a pairing's first event`);
  if (event.name === 'pairing.checked') return withCheck(pairing, nextCheck(event));
  return withCheck({ ...pairing, past: closed(pairing, event.until), personId: null, from: null }, null);
}

function empty(areaCode: string): Pairing {
  return {
    ...{ id: pairingId(areaCode), version: 0, areaCode, within: divisionPath(areaCode) },
    ...{ personId: null, from: null, past: [], check: null, nextDueAt: null },
  };
}

/** Who answered for the area at an instant; null where nobody did. */
export function holderAt({ personId, from, past }: Pairing, at: Date): string | null {
  if (from !== null && from <= at) return personId;
  return past.find((spell) => spell.from <= at && at < spell.until)?.personId ?? null;
}
