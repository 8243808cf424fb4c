import {
  endLook,
  isLookDue,
  noteFound,
  takeOrder,
  withPresentSuccessors,
  type HandOverTask,
  type Held,
} from '@yunge/casework';
import { handOverOrdered } from '@yunge/contracts';
import { systemActor, type Clock } from '@yunge/kernel';
import { defineJob, eachAlone, implement, sweepDeadlines, type Queues } from '@yunge/queue';
import type { Logger } from '@yunge/runtime';
import { z } from 'zod';
import type { HandOverTasks } from './hand-over-tasks.ts';

const job = defineJob('carry-out-hand-over', z.object({ handOverId: z.string() }));
const actor = systemActor('hand-over');
const command = { name: job.name, by: actor, key: null, request: null };

/** Looks at what is held again after passing it on; what is still there then is tried again a minute later. */
const ROUNDS = 3;
const AT_ONCE = 4;

/** What of its things a service can hand over. */
export interface HandOverWork {
  /** What the leaver holds now of what was ordered to pass on: nothing, once all of it was passed on. */
  held(task: HandOverTask, at: Date): Promise<readonly Held[]>;
  /** Passes one of them on. Asked again it changes nothing. */
  passOn(thing: Held, task: HandOverTask, act: { readonly by: string; readonly at: Date }): Promise<unknown>;
}

interface Service {
  readonly stores: { readonly handOvers: Pick<HandOverTasks, 'open' | 'change' | 'get' | 'due' | 'ofLeavers'> };
  readonly clock: Clock;
  readonly queues: Pick<Queues, 'schedule'>;
  readonly logger: Pick<Logger, 'error'>;
}

/**
 * Carries out what personnel orders when somebody leaves: at the instant it begins everything held is noted, then passed
 * on, then answered. Safe to run twice, in several workers, and again after a crash at any point.
 */
export function handOverDuties({ stores, clock, queues, logger }: Service, { held, passOn }: HandOverWork) {
  const { handOvers } = stores;

  async function carryOut(id: string): Promise<void> {
    const at = await clock.sync();
    const ordered = await handOvers.get(id);
    if (!ordered || !isLookDue(ordered, at)) return;
    const successors = [ordered.successorId, ...ordered.successions.map(({ successorId }) => successorId)];
    const task = withPresentSuccessors(ordered, await handOversBehind(successors), at);
    const act = { by: actor.id, at };
    for (let round = 0; round < ROUNDS; round += 1) {
      const things = await held(task, at);
      if (things.length === 0) break;
      await handOvers.change(id, command, (found) => noteFound(found, things, act));
      await eachAlone(things, (thing) => passOn(thing, task, act), {
        job: job.name,
        logger,
        idOf: (thing) => `${thing.type} ${thing.id}`,
        atOnce: AT_ONCE,
      });
    }
    const left = await held(task, at);
    await handOvers.change(id, command, (found) => endLook(found, left, act));
  }

  /** Orders about these people, about those who took over from them, and so on. */
  async function handOversBehind(personIds: readonly string[]): Promise<HandOverTask[]> {
    const known = new Map<string, HandOverTask>();
    let wanted = [...new Set(personIds)];
    while (wanted.length > 0) {
      const fresh = (await handOvers.ofLeavers(wanted)).filter(({ id }) => !known.has(id));
      for (const each of fresh) known.set(each.id, each);
      wanted = [...new Set(fresh.map(({ successorId }) => successorId))];
    }
    return [...known.values()];
  }

  return {
    jobs: [
      // Takes an order in, once, and carries it out if it has begun.
      implement(handOverOrdered, async ({ handOverId, at: orderedAt, ...order }) => {
        const act = { by: actor.id, at: await clock.sync() };
        await handOvers.open(command, (id) => takeOrder(id, { ...order, orderedAt }, act), handOverId);
        await carryOut(handOverId);
      }),
      implement(job, ({ handOverId }) => carryOut(handOverId)),
    ],
    sweep: sweepDeadlines({
      job,
      clock,
      queues,
      logger,
      find: (before, limit) => handOvers.due(before, limit),
      data: (handOverId) => ({ handOverId }),
      work: carryOut,
    }),
  };
}
