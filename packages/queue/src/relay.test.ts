import { describe, expect, it } from '@jest/globals';
import { postingChanged } from '@yunge/contracts';
import { fixedClock } from '@yunge/kernel';
import type { Message } from './queues.ts';
import { deliverTo, relayOnce } from './relay.ts';

const message: Message = { id: 'posting-1-0', name: postingChanged.name, data: {} };

const clock = fixedClock('2026-11-23T00:00:00Z');
const logger = { warn: () => {} };

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
  await relayOnce([source], { queues, clock, logger });
  expect(sent).toEqual(['p']);
});

it('What a subscriber does at once is taken out of the document in the same turn, and nothing else is', async () => {
  const messages = ['quick', 'slow'].map((id) => ({ ...message, id }));
  const sent: string[] = [];
  const source = {
    noun: 'Posting',
    claim: () => Promise.resolve([{ documentId: 'p', messages }]),
    sent: (_: object, done: readonly Message[]) => Promise.resolve(void sent.push(...done.map(({ id }) => id))),
  };
  let isWorkedOn = false;
  const queues = { deliver: ({ id }: Message) => Promise.resolve(isWorkedOn && id === 'quick') };
  const wait = () => Promise.resolve((isWorkedOn = true));
  await relayOnce([source], { queues, clock, logger, wait });
  expect(sent).toEqual(['quick']);
});
