import { systemActor } from '@yunge/kernel';
import type { Sweep } from '@yunge/queue';
import type { Service } from '../context.ts';
import { finishHandOver } from '../store/hand-overs.ts';

const actor = systemActor('hand-over');
const AT_ONCE = 100;

/** Writes the successors' halves of hand-overs that a crash left half done. */
export const sweepHalfDoneHandOvers = ({ stores, clock, logger }: Service): Sweep => ({
  name: 'sweep-half-done-hand-overs',
  everyMs: 2_000,
  async run() {
    const leavers = await stores.people.handingOver(AT_ONCE);
    for (const leaver of leavers) {
      for (const { id } of leaver.postings.filter(({ isHandOverPending }) => isHandOverPending)) {
        await finishHandOver(stores.people, leaver, id, { by: actor.id, at: clock.now() }).catch((error: unknown) =>
          logger.error({ err: error, posting: id }, 'sweep will try again'),
        );
      }
    }
  },
});
