import { accept, type Accepted, type DomainEvent } from '@yunge/kernel';

/** Who takes over one posting of a leaver, and everything that hangs on it. */
export interface Succession {
  readonly postingId: string;
  readonly post: string;
  readonly areaCode: string;
  readonly successorId: string;
}

/** What was ordered when somebody left. */
export interface HandOverOrder {
  readonly leaverId: string;
  /** Who takes what hangs on none of the postings. */
  readonly successorId: string;
  /** False where the leaver keeps other postings: then only what hangs on these passes on. */
  readonly isWhole: boolean;
  readonly successions: readonly Succession[];
  /** First instant at which the leaver holds nothing of it any more. */
  readonly from: Date;
  readonly orderedAt: Date;
}

/** Something found with a leaver: its graph type and local id. */
export interface Held {
  readonly type: string;
  readonly id: string;
}

/** An ordered hand-over as one service carries it out. */
export interface HandOverTask extends HandOverOrder {
  readonly id: string;
  readonly version: number;
  /** Everything that was found with the leaver, each once: noted before it is passed on, so that no crash loses count. */
  readonly found: readonly Held[];
  /** What stayed with the leaver at the end of the last look; null before the first. */
  readonly left: readonly Held[] | null;
  /** How much had been found when whoever ordered it was last answered; null before the first answer. */
  readonly answeredAt: number | null;
  /** Looks that ended with nothing left. */
  readonly cleanLooks: number;
  /** When it is looked at next; null once nothing can turn up any more. */
  readonly nextDueAt: Date | null;
}

export type HandOverTaskEvent = DomainEvent &
  (
    | { readonly name: 'handOver.taken'; readonly id: string; readonly order: HandOverOrder }
    | { readonly name: 'handOver.found'; readonly things: readonly Held[] }
    | {
        readonly name: 'handOver.looked';
        readonly left: readonly Held[];
        /** Whether this says more than the answer before. */
        readonly isNews: boolean;
      }
  );

interface Act {
  readonly by: string;
  readonly at: Date;
}

const MINUTE_MS = 60_000;
/** What could not be passed on is tried again after this. */
const RETRY_MS = MINUTE_MS;
/** Something may have been on its way to the leaver: after a look that left nothing another follows, so long after. */
const LOOKS_AFTER_MS: readonly number[] = [10 * MINUTE_MS, 24 * 60 * MINUTE_MS];

const isSame = (a: Held) => (b: Held) => a.type === b.type && a.id === b.id;
const without = (things: readonly Held[], others: readonly Held[]) =>
  things.filter((thing) => !others.some(isSame(thing)));

export function evolveHandOverTask(task: HandOverTask | null, event: HandOverTaskEvent): HandOverTask {
  if (event.name === 'handOver.taken') {
    const { id, order } = event;
    const nothing = { found: [], left: null, answeredAt: null, cleanLooks: 0 };
    return { id, version: 0, ...order, ...nothing, nextDueAt: order.from };
  }
  if (!task) throw new Error(`${event.name} cannot be a hand-over's first event`);
  if (event.name === 'handOver.found') return { ...task, found: [...task.found, ...event.things] };
  const { left, at } = event;
  const afterMs = left.length > 0 ? RETRY_MS : LOOKS_AFTER_MS[task.cleanLooks];
  return {
    ...task,
    left,
    answeredAt: event.isNews ? task.found.length : task.answeredAt,
    cleanLooks: task.cleanLooks + (left.length > 0 ? 0 : 1),
    nextDueAt: afterMs === undefined ? null : new Date(at.getTime() + afterMs),
  };
}

export function takeOrder(id: string, order: HandOverOrder, { by, at }: Act): Accepted<HandOverTaskEvent> {
  return accept({ name: 'handOver.taken', id, order, by, at });
}

/** Notes what a look has found; what was noted before is not noted again. */
export function noteFound(task: HandOverTask, things: readonly Held[], { by, at }: Act): Accepted<HandOverTaskEvent> {
  const fresh = without(things, task.found);
  return fresh.length === 0 ? accept() : accept({ name: 'handOver.found', things: fresh, by, at });
}

/** Ends a look. Of several that ran at once, those after the first find that it is not due any more. */
export function endLook(task: HandOverTask, left: readonly Held[], { by, at }: Act): Accepted<HandOverTaskEvent> {
  if (!isLookDue(task, at)) return accept();
  const isNews = task.left === null || task.left.length !== left.length || task.answeredAt !== task.found.length;
  return accept({ name: 'handOver.looked', left, isNews, by, at });
}

export function isLookDue({ nextDueAt }: Pick<HandOverTask, 'nextDueAt'>, at: Date): boolean {
  return nextDueAt !== null && nextDueAt <= at;
}

/** How much of what was found has passed on, by type in order of name. */
export function movedBy({ found, left }: Pick<HandOverTask, 'found' | 'left'>): { type: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { type } of without(found, left ?? [])) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => ({ type, count })).sort((a, b) => (a.type < b.type ? -1 : 1));
}

/**
 * Who takes something that lies in these divisions: the successor in the nearest posting there, of the preferred posts
 * if there is one; where the leaver leaves altogether, whoever takes the rest. Null for what stays with the leaver.
 */
export function takerOf(
  { successions, isWhole, successorId }: Pick<HandOverOrder, 'successions' | 'isWhole' | 'successorId'>,
  within: readonly string[],
  isPreferred: (post: string) => boolean = () => true,
): string | null {
  const near = successions
    .filter(({ areaCode }) => within.includes(areaCode))
    .sort((a, b) => b.areaCode.length - a.areaCode.length);
  const nearest = near.find(({ post }) => isPreferred(post)) ?? near[0];
  return nearest?.successorId ?? (isWhole ? successorId : null);
}

/**
 * The order with every successor who has left meanwhile replaced by whoever took over from them: `others` are the orders
 * known about the successors. Only an order given later counts, for nobody succeeds who is about to leave.
 */
export function withPresentSuccessors<Order extends HandOverOrder>(
  order: Order,
  others: readonly HandOverOrder[],
  at: Date,
): Order {
  const present = (personId: string, since: Date, hops: number): string => {
    const next = others.find(
      (other) =>
        other.leaverId === personId &&
        other.isWhole &&
        other.from <= at &&
        other.orderedAt.getTime() >= since.getTime(),
    );
    return next && hops < others.length ? present(next.successorId, next.orderedAt, hops + 1) : personId;
  };
  const now = (personId: string) => present(personId, order.orderedAt, 0);
  return {
    ...order,
    successorId: now(order.successorId),
    successions: order.successions.map((each) => ({ ...each, successorId: now(each.successorId) })),
  };
}
