import { Unavailable } from './faults.ts';
import type { Commit } from './store.ts';

/** What must hold whatever happens. */
export const INVARIANTS = {
  I1: 'no accepted case misses an escalation',
  I2: 'each step of a ladder is applied exactly once per epoch',
  I3: 'nothing is told before its instant by the clock of the store',
  I4: 'an acknowledged write survives',
  I5: 'no change is lost or overtaken, and an expected version is the one that was changed',
  I6: 'same key and request: one effect, the same answer; other request: IDEMPOTENCY_CONFLICT',
  I7: 'the chain of events is whole, and replaying it rebuilds what is stored',
  I8: 'every announced event reaches every subscriber, and has its effect once',
  I9: 'one relay at a time has a document, and nothing fails without a fault, and everything comes to rest',
} as const;

export type Invariant = keyof typeof INVARIANTS;

export interface Violation {
  readonly invariant: Invariant;
  readonly what: string;
}

/** Enters what does not hold. */
export type Found = (invariant: Invariant, what: string) => void;

/** What a client was told in the end, after all its attempts. */
export interface Answer {
  readonly key: string;
  readonly request: string;
  readonly incidentId: string | null;
  readonly expectedVersion: number | null;
  readonly askedAt: number;
  /** When the attempt was begun that brought the answer. */
  readonly lastAskedAt: number;
  readonly answeredAt: number;
  readonly outcome:
    | { readonly ok: true; readonly version: number; readonly replayed: boolean }
    | { readonly ok: false; readonly code: string };
}

/** The record kept outside the platform: what took effect, and what clients were told. */
export interface Ledger {
  readonly commits: Commit[];
  readonly answers: Answer[];
  /** Commands whose clients are still trying. */
  readonly open: Set<object>;
  /** What the code under test threw that no fault explains. */
  readonly errors: Set<string>;
  /** Per document: leases given by the store, and batches handed to relays. */
  readonly leases: Map<string, number>;
  readonly claims: Map<string, number>;
}

export function createLedger(): Ledger {
  return { commits: [], answers: [], open: new Set(), errors: new Set(), leases: new Map(), claims: new Map() };
}

/** Enters an error unless a fault explains it. */
export function noteError({ errors }: Ledger, error: unknown): void {
  if (!(error instanceof Unavailable))
    errors.add(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

export const count = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
