import { systemActor } from '@yunge/kernel';
import { eachAlone, type Sweep } from '@yunge/queue';
import type { Service } from '../context.ts';
import { finishHandOver } from '../store/posting-hand-over.ts';

const actor = systemActor('hand-over');
const AT_ONCE = 100;

/** Writes the successors' halves of hand-overs that a crash left half done. */
export const sweepHalfDoneHandOvers = ({ stores, clock, logger }: Service): Sweep => ({
  name: 'sweep-half-done-hand-overs',
  everyMs: 2_000,
  async run() {
    const leavers = await stores.people.handingOver(AT_ONCE);
    const halfDone = leavers.flatMap((leaver) =>
      leaver.postings.filter(({ isHandOverPending }) => isHandOverPending).map(({ id }) => ({ leaver, id })),
    );
    await eachAlone(
      halfDone,
      ({ leaver, id }) => finishHandOver(stores.people, leaver, id, { by: actor.id, at: clock.now() }),
      { job: 'sweep-half-done-hand-overs', logger, idOf: ({ id }) => id },
    );
  },
});
