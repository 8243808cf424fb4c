import { systemActor } from '@yunge/kernel';
import { handOverDuties } from '@yunge/service/hand-over-work';
import type { Service } from '../context.ts';
import { passCompanyOn, passRequestOn } from '../domain/enterprise-hand-over.ts';

const command = { name: 'carry-out-hand-over', by: systemActor('hand-over'), key: null, request: null };

/** A leaver's companies, and the open requests the leaver answers for as their officer or further up. */
export function carryOutHandOvers(service: Service) {
  const { enterprises, requests } = service.stores;
  return handOverDuties(service, {
    async held(order, at) {
      const by = command.by.id;
      const companies = (await enterprises.ofLiaison(order.leaverId))
        .filter((enterprise) => passCompanyOn(enterprise, { order, by, at }).events.length > 0)
        .map(({ id }) => ({ type: 'Enterprise', id }));
      const asked = (await requests.heldBy(order.leaverId))
        .filter((request) => passRequestOn(request, { order, by, at }).events.length > 0)
        .map(({ id }) => ({ type: 'Request', id }));
      return [...companies, ...asked];
    },
    passOn({ type, id }, order, act) {
      return type === 'Enterprise'
        ? enterprises.change(id, command, (enterprise) => passCompanyOn(enterprise, { order, ...act }))
        : requests.change(id, command, (request) => passRequestOn(request, { order, ...act }));
    },
  });
}
