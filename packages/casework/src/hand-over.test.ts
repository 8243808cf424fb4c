import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  endLook,
  evolveHandOverTask,
  movedBy,
  noteFound,
  takeOrder,
  takerOf,
  withPresentSuccessors,
  type HandOverOrder,
  type HandOverTask,
  type HandOverTaskEvent,
  type Held,
} from './hand-over.ts';

const at = new Date('2026-11-23T09:00:00Z');
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
const act = (minutes = 0) => ({ by: 'system-hand-over', at: later(minutes) });
const order: HandOverOrder = {
  leaverId: 'lin',
  successorId: 'rest',
  isWhole: true,
  successions: [
    { postingId: 'p1', post: 'GRID_CHIEF', areaCode: '140214033006', successorId: 'chief' },
    { postingId: 'p2', post: 'GRID_MEMBER', areaCode: '140214033006001', successorId: 'member' },
    { postingId: 'p3', post: 'MEDIATOR', areaCode: '140214033006', successorId: 'mediator' },
  ],
  from: at,
  orderedAt: at,
};
const after = (task: HandOverTask, events: readonly HandOverTaskEvent[]) => events.reduce(evolveHandOverTask, task);
const taken = takeOrder('h1', order, act()).events.reduce<HandOverTask | null>(evolveHandOverTask, null);
if (!taken) throw new Error('not taken');
const incident = (id: string): Held => ({ type: 'Incident', id });

describe('Who takes over something', () => {
  const path = ['140214', '140214033', '140214033006', '140214033006001'];

  it('is the successor in the nearest posting around it', () => {
    expect(takerOf(order, path)).toBe('member');
    expect(takerOf(order, path.slice(0, 3))).toBe('chief');
  });

  it('is the successor in a preferred post even where another is nearer', () => {
    expect(takerOf(order, path, (post) => post === 'MEDIATOR')).toBe('mediator');
    expect(takerOf(order, path.slice(0, 3), (post) => post !== 'MEDIATOR')).toBe('chief');
  });

  it('is whoever takes the rest where no posting lies around it, or nobody where the leaver keeps others', () => {
    expect(takerOf(order, ['370883'])).toBe('rest');
    expect(takerOf({ ...order, isWhole: false }, ['370883'])).toBeNull();
    expect(takerOf({ ...order, isWhole: false }, path)).toBe('member');
  });
});

describe('A successor who has left meanwhile', () => {
  const next = (leaverId: string, successorId: string, change: Partial<HandOverOrder> = {}): HandOverOrder => {
    return { ...order, leaverId, successorId, successions: [], ...change };
  };

  it('is replaced by whoever took over from them, however many have left', () => {
    const present = withPresentSuccessors(order, [next('rest', 'b'), next('b', 'c'), next('member', 'd')], later(1));
    expect(present.successorId).toBe('c');
    expect(present.successions.map(({ successorId }) => successorId)).toEqual(['chief', 'd', 'mediator']);
  });

  it('only once they have left, altogether, and by an order that came later', () => {
    for (const change of [{ from: later(5) }, { isWhole: false }, { orderedAt: later(-5) }]) {
      expect(withPresentSuccessors(order, [next('rest', 'b', change)], later(1)).successorId).toBe('rest');
    }
  });

  it('does not go round in a circle', () => {
    expect(typeof withPresentSuccessors(order, [next('rest', 'b'), next('b', 'rest')], later(1)).successorId).toBe(
      'string',
    );
  });
});

describe('A hand-over that a service carries out', () => {
  it('is due when it begins; a look that leaves nothing is repeated ten minutes and a day later, then never', () => {
    let task = taken;
    expect(task.nextDueAt).toEqual(at);
    for (const [lookedAt, nextAt] of [
      [0, 10],
      [10, 10 + 1440],
      [10 + 1440, null],
    ] as const) {
      task = after(task, endLook(task, [], act(lookedAt)).events);
      expect(task.nextDueAt).toEqual(nextAt === null ? null : later(nextAt));
    }
  });

  it('is tried again a minute after something was left, and says so', () => {
    const found = after(taken, noteFound(taken, [incident('a'), incident('b')], act()).events);
    const { events } = endLook(found, [incident('b')], act());
    expect(events).toMatchObject([{ isNews: true }]);
    const looked = after(found, events);
    expect(looked.nextDueAt).toEqual(later(1));
    expect(movedBy(looked)).toEqual([{ type: 'Incident', count: 1 }]);
    expect(endLook(looked, [incident('b')], act(1)).events).toMatchObject([{ isNews: false }]);
    const done = after(looked, endLook(looked, [], act(1)).events);
    expect(movedBy(done)).toEqual([{ type: 'Incident', count: 2 }]);
  });

  it('counts each thing once, however often it was found, and ends a look once, however many looked', () => {
    const thing = fc.record({ type: fc.constantFrom('Incident', 'Pairing'), id: fc.constantFrom('a', 'b', 'c', 'd') });
    const step = fc.oneof(
      fc.record({ found: fc.uniqueArray(thing, { selector: ({ type, id }) => type + id }) }),
      fc.record({ minutes: fc.nat(3_000) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let task = taken;
        let now = 0;
        const seen = new Set<string>();
        for (const each of steps) {
          if ('found' in each) {
            for (const { type, id } of each.found) seen.add(type + id);
            const { events } = noteFound(task, each.found, act(now));
            task = after(task, events);
            expect(noteFound(task, each.found, act(now)).events).toEqual([]);
          } else {
            now += each.minutes;
            const before = task;
            task = after(task, endLook(task, [], act(now)).events);
            if (task !== before) expect(endLook(task, [], act(now)).events).toEqual([]);
          }
        }
        expect(movedBy(task).reduce((sum, { count }) => sum + count, 0)).toBe(seen.size);
      }),
    );
  });
});
