import { recompute } from '@yunge/casework';
import type { DomainEvent } from '@yunge/kernel';
import type { DocumentStore, Identified, Loaded, Scope } from '@yunge/mongo';
import { RULES } from '../../services/grids/src/domain/incident-rules.ts';
import type { IncidentEvent } from '../../services/grids/src/domain/incident-event.ts';
import type { Incident } from '../../services/grids/src/domain/incident.ts';
import type { PlantedBug } from './planted-bug.ts';

const ESCALATION = 'escalate-overdue-incident';

/** Changes what follows from an event, and computes what is due from that, as the house's own table would. */
const afterEvent =
  (change: (after: Incident, event: IncidentEvent, before: Incident) => Incident): PlantedBug['rules'] =>
  (rules) => ({
    ...rules,
    evolve(before, event) {
      const after = rules.evolve(before, event);
      const changed = before ? change(after, event, before) : after;
      return changed === after ? after : { ...changed, ...recompute(RULES, changed) };
    },
  });

const store =
  (
    wrap: <State extends Identified, Event extends DomainEvent>(
      store: DocumentStore<State, Event>,
    ) => Partial<DocumentStore<State, Event>>,
  ): PlantedBug['store'] =>
  (each) => ({ ...each, ...wrap(each) });

const onSaving: readonly PlantedBug[] = [
  {
    name: 'save-ignores-version',
    bug: 'the conditional write goes by the version that is there, not by the one that was read',
    breaks: ['I5', 'I7'],
    store: store((each) => ({
      async save(id, _, saving) {
        const found = await each.load(id, {});
        return found !== null && each.save(id, found.version, saving);
      },
    })),
  },
  {
    name: 'retry-without-reload',
    bug: 'after a lost race it writes the same old state again, over the new version',
    breaks: ['I2', 'I7'],
    store: <State extends Identified, Event extends DomainEvent>(each: DocumentStore<State, Event>) => {
      let first: Loaded<State> | null = null;
      return {
        ...each,
        async load(id: string, scope: Scope) {
          const found = await each.load(id, scope);
          if (!found) return null;
          first ??= found;
          return { ...first, version: found.version, log: found.log };
        },
      };
    },
  },
  {
    name: 'key-not-stored',
    bug: 'the idempotency key is not written with the effect',
    breaks: ['I6', 'I4'],
    store: store((each) => ({
      insert: (document) => each.insert({ ...document, log: { ...document.log, keys: [] } }),
      save: (id, version, saving) => each.save(id, version, { ...saving, applied: null }),
    })),
  },
  {
    name: 'request-not-compared',
    bug: 'a known key is answered with its first result, whatever is asked for now',
    breaks: ['I6'],
    seam: (seam) => ({
      open: (command, ...rest) => seam.open({ ...command, request: null }, ...rest),
      change: (id, command, ...rest) => seam.change(id, { ...command, request: null }, ...rest),
    }),
  },
  {
    name: 'expected-version-unchecked',
    bug: 'the version that the client saw is not looked at',
    breaks: ['I5'],
    seam: (seam) => ({
      open: seam.open,
      change: (id, command, ...rest) => seam.change(id, { ...command, expectedVersion: null }, ...rest),
    }),
  },
  {
    name: 'chain-not-linked',
    bug: 'each write begins the hash chain anew',
    breaks: ['I7'],
    store: store((each) => ({
      async load(id, scope) {
        const found = await each.load(id, scope);
        return found && { ...found, log: { ...found.log, head: { ...found.log.head, hash: '' } } };
      },
    })),
  },
  {
    name: 'acknowledged-before-written',
    bug: 'the store acknowledges a write that a kill takes back',
    breaks: ['I4', 'I5'],
    isForgetful: true,
  },
];

const untold = ({ promise, stage, ...rest }: Incident): Incident => ({
  ...rest,
  promise: { ...promise, told: [], level: 0 },
  stage: { ...stage, told: [] },
});

const onTime: readonly PlantedBug[] = [
  {
    name: 'own-clock',
    bug: 'workers go by the clock of their host',
    breaks: ['I3'],
    clock: (_, wall) => ({ now: wall, sync: () => Promise.resolve(wall()) }),
  },
  {
    name: 'queue-is-the-only-clock',
    bug: 'the sweep sets alarms, and never looks for what they missed',
    breaks: ['I1'],
    due: (due) => async (before, limit) =>
      (await due(before, limit)).filter(({ dueAt }) => dueAt.getTime() > before.getTime() - 10_000),
  },
  {
    name: 'warning-not-marked',
    bug: 'a warning is not remembered as told',
    breaks: ['I2'],
    rules: afterEvent((after, { name }, { promise, stage }) =>
      name === 'incident.warned'
        ? { ...after, promise: { ...after.promise, told: promise.told }, stage: { ...after.stage, told: stage.told } }
        : after,
    ),
  },
  {
    name: 'level-skipped',
    bug: 'level 1 counts as level 2 reached',
    breaks: ['I1'],
    rules: afterEvent((after, event) =>
      event.name === 'incident.escalated' && event.level === 1
        ? { ...after, promise: { ...after.promise, level: 2 } }
        : after,
    ),
  },
  {
    name: 'told-is-ignored',
    bug: 'what is due is found without regard to what was told',
    breaks: ['I2'],
    incidents: (seam) => ({
      open: seam.open,
      change: (id, command, decide, scope) =>
        seam.change(id, command, (found) => decide(command.name === ESCALATION ? untold(found) : found), scope),
    }),
  },
  {
    name: 'epoch-not-bumped',
    bug: 'reopening goes on with the epoch that was, and what was told in it',
    breaks: ['I1', 'I2', 'I3'],
    rules: afterEvent((after, { name }, { promise }) => {
      const { epoch, told, level } = promise;
      return name === 'incident.reopened' ? { ...after, promise: { ...after.promise, epoch, told, level } } : after;
    }),
  },
  {
    name: 'pause-not-resumed',
    bug: 'work goes on, and the pause in the clocks stays as long as it may',
    breaks: ['I1'],
    rules: afterEvent((after, { name }, { promise }) =>
      name === 'incident.resumed' || name === 'incident.reporterReplied'
        ? { ...after, promise: { ...after.promise, pauses: promise.pauses } }
        : after,
    ),
  },
];

const onEvents: readonly PlantedBug[] = [
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
    name: 'second-write-not-made-up-for',
    bug: 'a crash between the two writes of `sent` leaves an empty outbox on the relay’s list for ever',
    breaks: ['I9'],
    outbox: (outbox) => ({
      ...outbox,
      claim: async (now, leaseMs, limit) =>
        (await outbox.claim(now, leaseMs, limit)).filter(({ messages }) => messages.length > 0),
    }),
  },
  {
    name: 'consumer-does-not-deduplicate',
    bug: 'a consumer that meets its own earlier effect takes it for somebody else’s, and keeps another',
    breaks: ['I8'],
    seam: (seam) => ({
      change: seam.change,
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

/** Twenty bugs, each of which some seed must show. */
export const PLANTED_BUGS: readonly PlantedBug[] = [...onSaving, ...onTime, ...onEvents];
