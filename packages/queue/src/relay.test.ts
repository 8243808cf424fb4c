import { describe, expect, it } from '@jest/globals';
import { postingChanged } from '@yunge/contracts';
import { fixedClock } from '@yunge/kernel';
import type { Message } from './queues.ts';
import { deliverTo, relayOnce } from './relay.ts';

const message: Message = { id: 'posting-1-0', name: postingChanged.name, data: {} };

/** Queues on which every subscriber's job is in this state. */
function queuesIn(state: string) {
  const added: string[] = [];
  return {
    added,
    stateOf: () => Promise.resolve(state),
    add: (subscriber: string) => Promise.resolve(added.push(subscriber)),
  };
}

describe('An announced event', () => {
  it.each([
    ['unknown', false, postingChanged.to.length],
    ['waiting', false, 0],
    ['failed', false, 0],
    ['completed', true, 0],
  ])('whose jobs are %s is done: %s, and is put on %i queues', async (state, isDone, count) => {
    const queues = queuesIn(state);
    expect(await deliverTo(queues, message)).toBe(isDone);
    expect(queues.added).toHaveLength(count);
  });
});

it('A document whose outbox a crash left empty is taken off the list', async () => {
  const sent: string[] = [];
  const source = {
    noun: 'Posting',
    claim: () => Promise.resolve([{ documentId: 'p', messages: [] }]),
    sent: ({ documentId }: { documentId: string }) => Promise.resolve(void sent.push(documentId)),
  };
  const queues = { deliver: () => Promise.resolve(true) };
  await relayOnce([source], queues, fixedClock('2026-11-23T00:00:00Z'), { warn: () => {} });
  expect(sent).toEqual(['p']);
});
