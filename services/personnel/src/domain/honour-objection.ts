import type { DomainEvent } from '@yunge/kernel';
import type { HonourExclusions } from './honour-list.ts';

/** FILED until the list has taken note of it; LAPSED where the notice was over by then. */
export type ObjectionStatus = 'FILED' | 'OPEN' | 'UPHELD' | 'REJECTED' | 'LAPSED';

export interface ObjectionDecision {
  readonly isUpheld: boolean;
  readonly reason: string;
  /** What it takes out of the list; nothing where it was rejected. */
  readonly exclude: HonourExclusions;
  readonly by: string;
  readonly at: Date;
}

/** Somebody's objection to a list that is on public notice 异议. */
export interface HonourObjection {
  readonly id: string;
  readonly version: number;
  readonly listId: string;
  readonly within: readonly string[];
  readonly text: string;
  /** Whom it is about; null where it is about incidents only. */
  readonly subjectId: string | null;
  /** Incidents that should not count, sorted. */
  readonly incidentIds: readonly string[];
  /** Known to those who decide, and to nobody else. */
  readonly objectorId: string;
  readonly filedAt: Date;
  readonly status: ObjectionStatus;
  readonly decision: ObjectionDecision | null;
  /** By when it must be decided; null before it is taken note of. */
  readonly decideBy: Date | null;
  /** How far up it has climbed undecided. */
  readonly level: number;
  /** Who is told of it: the deciders first, then those above them. */
  readonly deciderIds: readonly string[];
  /** When what follows from the decision was done. */
  readonly settledAt: Date | null;
  /** When the sweep has to look at it; null when nothing more is to come. */
  readonly nextDueAt: Date | null;
}

export type ObjectionTerms = Pick<HonourObjection, 'id' | 'listId' | 'within' | 'text' | 'subjectId' | 'incidentIds'>;

export type HonourObjectionEvent = DomainEvent &
  (
    | ({ readonly name: 'honourObjection.filed' } & ObjectionTerms)
    | { readonly name: 'honourObjection.lapsed' }
    | {
        readonly name: 'honourObjection.noted';
        readonly decideBy: Date;
        readonly climbAt: Date;
        readonly deciderIds: readonly string[];
      }
    | {
        readonly name: 'honourObjection.climbed';
        readonly level: number;
        readonly toldIds: readonly string[];
        readonly climbAt: Date | null;
      }
    | {
        readonly name: 'honourObjection.decided';
        readonly isUpheld: boolean;
        readonly reason: string;
        readonly exclude: HonourExclusions;
      }
    | { readonly name: 'honourObjection.settled' }
  );

export function evolveHonourObjection(objection: HonourObjection | null, event: HonourObjectionEvent): HonourObjection {
  if (event.name === 'honourObjection.filed') {
    const { id, listId, within, text, subjectId, incidentIds, by, at } = event;
    return {
      ...{ id, version: 0, listId, within, text, subjectId, incidentIds, objectorId: by, filedAt: at },
      status: 'FILED',
      decision: null,
      decideBy: null,
      level: 0,
      deciderIds: [],
      settledAt: null,
      nextDueAt: at,
    };
  }
  if (!objection) throw new Error(`${event.name} cannot be an objection's first event`);
  switch (event.name) {
    case 'honourObjection.lapsed':
      return { ...objection, status: 'LAPSED', nextDueAt: null };
    case 'honourObjection.noted': {
      const { decideBy, climbAt, deciderIds } = event;
      return { ...objection, status: 'OPEN', decideBy, deciderIds, nextDueAt: climbAt };
    }
    case 'honourObjection.climbed':
      return { ...objection, level: event.level, nextDueAt: event.climbAt };
    case 'honourObjection.decided': {
      const { isUpheld, reason, exclude, by, at } = event;
      const decision = { isUpheld, reason, exclude, by, at };
      return { ...objection, status: isUpheld ? 'UPHELD' : 'REJECTED', decision, nextDueAt: at };
    }
    case 'honourObjection.settled':
      return { ...objection, settledAt: event.at, nextDueAt: null };
  }
}
