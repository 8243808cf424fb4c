import { systemActor } from '@yunge/kernel';
import { handOverDuties } from '@yunge/service/hand-over-work';
import type { Service } from '../context.ts';
import { passNeedOn, passProfileOn } from '../domain/need-hand-over.ts';
import type { Need } from '../domain/need.ts';

const command = { name: 'carry-out-hand-over', by: systemActor('hand-over'), key: null, request: null };

/** The needs a leaver organises, and the associations and units the leaver acts for. */
export function carryOutHandOvers(service: Service) {
  const { needs, volunteers } = service.stores;
  const kindOf = async ({ claim }: Need) => (claim ? ((await volunteers.get(claim.claimantId))?.kind ?? null) : null);
  return handOverDuties(service, {
    async held(order, at) {
      const by = command.by.id;
      const profiles = (await volunteers.profilesOf(order.leaverId))
        .filter((profile) => passProfileOn(profile, { order, by, at }).events.length > 0)
        .map(({ id }) => ({ type: 'Volunteer', id }));
      const organised: { type: string; id: string }[] = [];
      for (const need of await needs.heldBy(order.leaverId)) {
        const claimantKind = await kindOf(need);
        if (passNeedOn(need, { order, claimantKind, by, at }).events.length > 0)
          organised.push({ type: 'Need', id: need.id });
      }
      return [...profiles, ...organised];
    },
    async passOn({ type, id }, order, act) {
      if (type === 'Volunteer') {
        return volunteers.change(id, command, (profile) => passProfileOn(profile, { order, ...act }));
      }
      const need = await needs.get(id);
      const claimantKind = need && (await kindOf(need));
      return needs.change(id, command, (found) => passNeedOn(found, { order, claimantKind, ...act }));
    },
  });
}
