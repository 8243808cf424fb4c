import type { Succession } from '@yunge/casework';
import { handOverOrdered, type handOverAnswered, type Service } from '@yunge/contracts';
import type { DomainEvent } from '@yunge/kernel';
import type { Post } from './posts.ts';

/** ORDERED: the postings are being passed on. RUNNING: every service passes on what it holds. DONE: nothing is left. */
export type HandOverStatus = 'ORDERED' | 'RUNNING' | 'DONE';

/** Who takes over one posting, and when. */
export interface PlannedSuccession extends Succession {
  readonly post: Post;
  readonly at: Date;
  /** The successor holds the same post there already: the leaver's posting ends, and what hangs on it passes on. */
  readonly isMerged: boolean;
}

export type HandOverAnswer = Omit<ReturnType<typeof handOverAnswered.schema.parse>, 'handOverId'>;

/**
 * Somebody leaves, altogether or one posting, and who takes over is decided 离岗交接. It goes on by itself until nothing is
 * left with the leaver in any service. Everything here is folded from its events.
 */
export interface HandOver {
  readonly id: string;
  readonly version: number;
  readonly status: HandOverStatus;
  readonly leaverId: string;
  /** Who takes what hangs on none of the postings. */
  readonly successorId: string;
  /** False where the leaver keeps other postings. */
  readonly isWhole: boolean;
  readonly successions: readonly PlannedSuccession[];
  readonly from: Date;
  readonly reason: string;
  /** Every division the leaver serves or has served in: what a staff member's scope is matched with. */
  readonly within: readonly string[];
  /** Leaver and successors: they see it whatever their scope. */
  readonly parties: readonly string[];
  readonly orderedBy: string;
  readonly orderedAt: Date;
  /** Who led the leaver when it was ordered; told when a service does not answer. */
  readonly superiorId: string | null;
  /** When every service should have answered. */
  readonly dueAt: Date;
  readonly answers: readonly HandOverAnswer[];
  readonly overdueAt: Date | null;
  readonly nextDueAt: Date | null;
}

export type HandOverEvent = DomainEvent &
  (
    | ({ readonly name: 'handOver.ordered' } & Pick<
        HandOver,
        | 'id'
        | 'leaverId'
        | 'successorId'
        | 'isWhole'
        | 'successions'
        | 'from'
        | 'reason'
        | 'within'
        | 'superiorId'
        | 'dueAt'
      >)
    /** The postings have passed on, to those named here: the services are told. */
    | { readonly name: 'handOver.started'; readonly successions: readonly PlannedSuccession[] }
    | {
        readonly name: 'handOver.answered';
        readonly answer: HandOverAnswer;
        /** Whether with this answer nothing was left anywhere for the first time. */
        readonly isLast: boolean;
      }
    | { readonly name: 'handOver.overdue'; readonly services: readonly Service[] }
  );

/** The services that pass on what they hold. */
export const ASKED_SERVICES: readonly Service[] = handOverOrdered.to;

/** Services that have not answered yet that nothing is left. */
export function missingOf({ answers }: Pick<HandOver, 'answers'>): Service[] {
  return ASKED_SERVICES.filter((service) => !answers.some((answer) => answer.service === service && answer.left === 0));
}

export function evolveHandOver(handOver: HandOver | null, event: HandOverEvent): HandOver {
  const { at } = event;
  if (event.name === 'handOver.ordered') {
    const { id, leaverId, successorId, isWhole, successions, from, reason, within, superiorId, dueAt, by } = event;
    return {
      ...{ id, version: 0, status: 'ORDERED', leaverId, successorId, isWhole, successions, from, reason, within },
      parties: [...new Set([leaverId, successorId, ...successions.map((each) => each.successorId)])],
      ...{ orderedBy: by, orderedAt: at, superiorId, dueAt, answers: [], overdueAt: null, nextDueAt: at },
    };
  }
  if (!handOver) throw new Error(`${event.name} cannot be a hand-over's first event`);
  switch (event.name) {
    case 'handOver.started':
      return { ...handOver, status: 'RUNNING', successions: event.successions, nextDueAt: handOver.dueAt };
    case 'handOver.answered': {
      const others = handOver.answers.filter(({ service }) => service !== event.answer.service);
      const answers = [...others, event.answer].sort((a, b) => (a.service < b.service ? -1 : 1));
      const isDone = missingOf({ answers }).length === 0;
      const nextDueAt = isDone || handOver.overdueAt ? null : handOver.dueAt;
      return { ...handOver, answers, status: isDone ? 'DONE' : 'RUNNING', nextDueAt };
    }
    case 'handOver.overdue':
      return { ...handOver, overdueAt: at, nextDueAt: null };
  }
}
