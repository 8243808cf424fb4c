import type { PlantedBug } from '../planted-bug.ts';

/** On the way of an announced event to its effect. */
export const onEvents: readonly PlantedBug[] = [
  {
    name: 'removed-before-delivery',
    bug: 'the relay takes messages out of the document, then delivers them',
    breaks: ['I8'],
    outbox: (outbox) => ({
      ...outbox,
      async claim(now, leaseMs, limit) {
        const batches = await outbox.claim(now, leaseMs, limit);
        for (const batch of batches) await outbox.sent(batch);
        return batches;
      },
    }),
  },
  {
    name: 'queued-taken-for-done',
    bug: 'a message that is on the queue is taken for delivered',
    breaks: ['I8'],
    queues: (queues) => ({
      ...queues,
      async deliver(message) {
        await queues.deliver(message);
        return true;
      },
    }),
  },
  {
    name: 'claim-without-lease',
    bug: 'two relays may have the same document at once',
    breaks: ['I9'],
    outboxStore: (each) => ({ ...each, lease: () => Promise.resolve(true) }),
  },
  {
    name: 'outbox-emptied-blindly',
    bug: 'what was announced while a batch was delivered is taken out of the document with it',
    breaks: ['I8'],
    outboxStore: (store) => ({
      ...store,
      async finish({ documentId }) {
        const all = await store.pending(new Date(8.64e15), Infinity);
        const found = all.find(({ _id }) => _id === documentId);
        await store.remove(documentId, found?.log.outbox.map(({ id }) => id) ?? []);
        await store.rest(documentId);
        return true;
      },
    }),
  },
  {
    name: 'consumer-does-not-deduplicate',
    bug: 'a consumer that meets its own earlier effect takes it for somebody else’s, and keeps another',
    breaks: ['I8'],
    seam: (seam) => ({
      ...seam,
      async open(command, decide, naturalId) {
        const outcome = await seam.open(command, decide, naturalId);
        return naturalId && !outcome.ok ? seam.open(command, decide, `${naturalId}-again`) : outcome;
      },
    }),
  },
  {
    name: 'acknowledged-before-effect',
    bug: 'a job is done for the queue before it has had its effect',
    breaks: ['I8'],
    job: ({ name, run }) => ({
      name,
      run(data, meta) {
        void run(data, meta).catch(() => undefined);
        return Promise.resolve();
      },
    }),
  },
];
