import type { Service } from '../context.ts';
import { objectionDuties } from './advance-honour-objection.ts';
import { issueHonourCertificates } from './issue-honour-certificates.ts';

/** Everything a worker does for lists once they are computed. */
export function honourLifeDuties(service: Service) {
  const { honourLists, honourObjections, honourCertificates, honourRolls } = service.stores;
  const objections = objectionDuties(service);
  return {
    jobs: [objections.job, issueHonourCertificates(service)],
    sweeps: [objections.sweep],
    outboxes: [honourLists.outbox, honourObjections.outbox, honourCertificates.outbox, honourRolls.outbox],
  };
}
