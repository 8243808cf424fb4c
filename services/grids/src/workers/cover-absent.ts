import { systemActor } from '@yunge/kernel';
import { eachAlone, type Sweep } from '@yunge/queue';
import type { Service } from '../context.ts';
import { coverAbsent } from '../domain/incident-stand-in.ts';

const actor = systemActor('stand-in');
const command = { name: 'cover-absent', by: actor, key: null, request: null };

/**
 * Nothing rests with somebody on leave: what they hold passes on when the leave begins, whenever that is learnt of, and
 * what still reaches them meanwhile passes on at the next look.
 */
export const sweepAbsent = ({ stores, clock, logger }: Service): Sweep => ({
  name: 'sweep-absent',
  everyMs: 5_000,
  async run() {
    const at = await clock.sync();
    const away = [...new Set((await stores.absences.allAt(at)).map(({ personId }) => personId))];
    const held = await stores.incidents.restingWith(away);
    await eachAlone(
      held,
      async ({ id, gridCode, owners }) => {
        const postings = await stores.postings.around(gridCode);
        const people = [...owners, ...postings.map(({ personId }) => personId)];
        const absences = await stores.absences.of(people, at);
        await stores.incidents.change(id, command, (incident) =>
          coverAbsent(incident, { postings, absences, by: actor.id, at }),
        );
      },
      { job: 'sweep-absent', logger, idOf: ({ id }) => id },
    );
  },
});
