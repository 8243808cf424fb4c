import { work } from '@yunge/service/work';
import { config } from './config.ts';
import { openService } from './context.ts';
import { escalateOverdueRequest, sweepOverdueRequests } from './workers/escalate-overdue-request.ts';
import { followLiaison } from './workers/follow-liaison.ts';
import { learnPosting } from './workers/learn-posting.ts';

await work({
  name: 'enterprises',
  settings: config,
  open: openService,
  duties: (service) => ({
    jobs: [escalateOverdueRequest(service), followLiaison(service), learnPosting(service)],
    sweeps: [sweepOverdueRequests(service)],
    outboxes: [service.stores.enterprises.outbox, service.stores.requests.outbox],
  }),
});
