/*
 * The worker of the control: the product's own jobs and outboxes, but no sweep, so that the queue is the only clock.
 * Nothing but `npm run faults -- --control` starts it; the product has no switch for this.
 */
import { work } from '@yunge/service/work';
import { config } from '../../../services/grids/src/config.ts';
import { openService } from '../../../services/grids/src/context.ts';
import { escalateOverdueIncident } from '../../../services/grids/src/workers/escalate-overdue-incident.ts';

await work({
  name: 'grids',
  settings: config,
  open: openService,
  duties: (service) => ({
    jobs: [escalateOverdueIncident(service)],
    outboxes: [service.stores.incidents.outbox],
  }),
});
