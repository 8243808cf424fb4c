import { standingOf } from '@yunge/casework';
import { systemActor } from '@yunge/kernel';
import { eachAlone, type Sweep } from '@yunge/queue';
import type { Service } from '../context.ts';
import { coverLiaison } from '../domain/request-stand-in.ts';

const actor = systemActor('stand-in');
const command = { name: 'cover-liaison', by: actor, key: null, request: null };

/** No open request waits for a liaison on leave: who stands in joins those who answer for it, whenever that is learnt of. */
export const sweepAbsentLiaisons = ({ stores, clock, logger }: Service): Sweep => ({
  name: 'sweep-absent-liaisons',
  everyMs: 5_000,
  async run() {
    const at = await clock.sync();
    const away = [...new Set((await stores.absences.allAt(at)).map(({ personId }) => personId))];
    const open = await stores.requests.openOfLiaisons(away);
    await eachAlone(
      open,
      async (request) => {
        const { id, liaisonId } = request;
        if (liaisonId === null) return;
        const standing = standingOf(await stores.absences.of([liaisonId], at), liaisonId, at);
        const [superiorId = null] = standing.personId === null ? await stores.postings.superiorsOf(request, at) : [];
        await stores.requests.change(id, command, (found) =>
          coverLiaison(found, { liaisonId, standing, superiorId }, { by: actor, at }),
        );
      },
      { job: 'sweep-absent-liaisons', logger, idOf: ({ id }) => id },
    );
  },
});
